"""The intake: files, folders and standard input become reports; what cannot is set aside with its reason.

In: locations as the user named them, or records made elsewhere. Out: an `Intake`. A mistake that leaves
nothing to read is a `RashomonError`. What a report says is left to the language stage.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from rashomon.errors import RashomonError
from rashomon.records import Report, SetAside, make_report, number_copies
from rashomon.sources.dates import given_date
from rashomon.sources.decoding import LARGEST, Unreadable, decode
from rashomon.sources.front_matter import FrontMatter, split_front_matter
from rashomon.sources.locations import Found, Input, find_inputs
from rashomon.sources.naming import distinct_names, name_of

REASONS_NAMED = 3


class Intake(msgspec.Struct, frozen=True, kw_only=True):
    """The reports that were read, what was set aside, and what the user should be told."""

    reports: tuple[Report, ...]
    set_aside: tuple[SetAside, ...] = ()
    warnings: tuple[str, ...] = ()


def load(locations: Sequence[str | Path | Report], *, published: str | None = None) -> Intake:
    """The reports behind the locations, in the order given; `published` dates those that carry no date.

    A location is a .txt or .md file, a folder of them, "-" for standard input, or a record made elsewhere.
    """
    date = given_date(published) if published is not None else None
    found = Found()
    reports: list[Report] = []
    paths: list[Path | None] = []
    for location in locations:
        for report, path in _behind(location, found, date):
            reports.append(report)
            paths.append(path)
    if not reports:
        raise RashomonError(_nothing_left(found.set_aside))
    named = number_copies(distinct_names(reports, paths))
    return Intake(reports=named, set_aside=tuple(found.set_aside), warnings=tuple(found.warnings))


def report_from_text(
    text: str, *, location: str = "-", name: str | None = None, published: str | None = None
) -> Report:
    """A report of text already at hand, front matter and all; `published` dates it if it carries no date."""
    front = split_front_matter(text.removeprefix("\ufeff"))
    try:
        front.body.encode("utf-8")
    except UnicodeEncodeError:
        raise RashomonError(f"{location}: half a character (a lone surrogate); decode it anew") from None
    if not front.body.strip():
        raise RashomonError(f"{location}: empty; a report needs text")
    date = given_date(published) if published is not None else None
    return _make(front, location, name or ("text" if location == "-" else name_of(location)), date)


def _behind(
    location: str | Path | Report, found: Found, date: str | None
) -> Iterator[tuple[Report, Path | None]]:
    """The reports behind one location, each with its path if it has one."""
    if isinstance(location, Report):
        yield _dated(location, date), None
        return
    for given in find_inputs(location, found):
        report = _read(given, found, date)
        if report:
            yield report, given.path


def _make(front: FrontMatter, location: str, name: str, date: str | None) -> Report:
    """The report, dated by itself or else by the date given."""
    return make_report(
        front.body,
        location=location,
        name=name,
        outlet=front.outlet,
        title=front.title,
        url=front.url,
        published=front.published or date,
        published_from="report" if front.published else "given",
    )


def _dated(report: Report, date: str | None) -> Report:
    """The record, under the date given if it carries none; its id follows from its date."""
    if report.published or not date:
        return report
    return make_report(
        report.text,
        location=report.location,
        name=report.name,
        outlet=report.outlet,
        title=report.title,
        url=report.url,
        published=date,
        published_from="given",
        language=report.language,
    )


def _read(given: Input, found: Found, date: str | None) -> Report | None:
    """The report of one input; None where it was put aside, with the account kept in `found`."""
    try:
        decoded = decode(_bytes(given))
        front = split_front_matter(decoded.text)
        if not front.body.strip():
            raise Unreadable("empty")
    except Unreadable as reason:
        found.put_aside(given.location, str(reason))
        return None
    for warning in (decoded.warning, *front.warnings):
        if warning:
            found.warnings.append(f"{given.location}: {warning}")
    return _make(front, given.location, name_of(given.location), date)


def _bytes(given: Input) -> bytes:
    """The bytes of an input, at most one more than the largest report may have."""
    try:
        if given.path is None:
            return sys.stdin.buffer.read(LARGEST + 1)
        with given.path.open("rb") as stream:
            return stream.read(LARGEST + 1)
    except PermissionError:
        raise Unreadable("no permission to read it") from None
    except OSError as error:
        raise Unreadable((error.strerror or "cannot be read").lower()) from None


def _nothing_left(set_aside: Sequence[SetAside]) -> str:
    """One line that says why there is nothing to read."""
    if not set_aside:
        return "no reports given; name .txt or .md files, a folder of them, or - for standard input"
    reasons = [f"{aside.location}: {aside.reason}" for aside in set_aside[:REASONS_NAMED]]
    if len(set_aside) > REASONS_NAMED:
        reasons.append(f"and {len(set_aside) - REASONS_NAMED} more")
    return "no report can be read (" + "; ".join(reasons) + ")"
