"""A report: one article by one outlet, as it came, and the id that depends on nothing but its content."""

import hashlib
from collections.abc import Iterable
from typing import Literal

import msgspec

PublishedFrom = Literal["report", "given", "page"]


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """One article. `text` is the decoded body after the front matter, otherwise unaltered; every offset of
    every record counts Unicode code points of it, half-open."""

    id: str
    name: str
    location: str
    outlet: str | None = None
    title: str | None = None
    url: str | None = None
    published: str | None = None
    published_from: PublishedFrom | None = None
    language: str | None = None
    words: int = 0
    sha256: str
    text: str


def make_report(
    text: str,
    *,
    location: str,
    name: str,
    outlet: str | None = None,
    title: str | None = None,
    url: str | None = None,
    published: str | None = None,
    published_from: PublishedFrom | None = None,
    language: str | None = None,
) -> Report:
    """A report with its id: ten hex digits of the hash of its text and metadata (not of where it lies).

    `published` is ISO 8601 (a date, or a date and time); the caller has checked it."""
    told = (outlet, title, url, published)
    digest = hashlib.sha256(
        "\x00".join([*(value or "" for value in told), text]).encode("utf-8", "surrogatepass")
    )
    return Report(
        id="r" + digest.hexdigest()[:10],
        name=name,
        location=location,
        outlet=outlet,
        title=title,
        url=url,
        published=published,
        published_from=published_from if published else None,
        language=language,
        words=len(text.split()),
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        text=text,
    )


def number_copies(reports: Iterable[Report]) -> tuple[Report, ...]:
    """The same reports in the same order, exact duplicates told apart: the second by location gets `-2`, and so on."""
    given = tuple(reports)
    counted: dict[str, int] = {}
    renamed: dict[int, Report] = {}
    for place in sorted(range(len(given)), key=lambda n: (given[n].id, given[n].location, n)):
        report = given[place]
        counted[report.id] = counted.get(report.id, 0) + 1
        if counted[report.id] > 1:
            renamed[place] = msgspec.structs.replace(report, id=f"{report.id}-{counted[report.id]}")
    return tuple(renamed.get(place, report) for place, report in enumerate(given))
