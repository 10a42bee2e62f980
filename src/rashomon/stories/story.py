"""The story: the readings of one event's reports in an order that no order of input changes, with one cast.

In: the reading of each report. Out: a Story; its claims' attributions and its quotations' speakers name the
story's sources. Which reports tell one event is decided before; which claims state one proposition is left to
collation.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from rashomon.records import Claim, Quotation, Reading, Report, Source, Story
from rashomon.stories.merging import merge_sources
from rashomon.text.instants import sort_key


def tell_story(readings: Sequence[Reading]) -> Story:
    """The story of the readings, the same whatever order they come in."""
    ordered = sorted(readings, key=lambda reading: _place(reading.report))
    merged = merge_sources(ordered)
    retold = tuple(_retold(reading, merged) for reading in ordered)
    cast = {source.id: source for reading in retold for source in reading.sources}
    id_ = _story_id(reading.report.id for reading in ordered)
    return Story(id=id_, readings=retold, sources=tuple(cast.values()))


def _place(report: Report) -> tuple[tuple[int, str, str], str]:
    """Canonical order: by date, the undated last, then by id."""
    return sort_key(report.published), report.id


def _story_id(reports: Iterable[str]) -> str:
    return "s" + hashlib.sha256("\x00".join(sorted(reports)).encode("utf-8")).hexdigest()[:10]


def _retold(reading: Reading, merged: Mapping[str, Source]) -> Reading:
    """The reading with the story's sources in place of its own."""
    own = {merged[source.id].id: merged[source.id] for source in reading.sources}
    return replace(
        reading,
        sources=tuple(own.values()),
        claims=tuple(_said(claim, merged) for claim in reading.claims),
        quotations=tuple(_spoken(quotation, merged) for quotation in reading.quotations),
    )


def _said(claim: Claim, merged: Mapping[str, Source]) -> Claim:
    if not claim.attribution:
        return claim
    chain = tuple(replace(link, source=_told(link.source, merged)) for link in claim.attribution)
    return replace(claim, attribution=chain)


def _spoken(quotation: Quotation, merged: Mapping[str, Source]) -> Quotation:
    return replace(quotation, speaker=_told(quotation.speaker, merged))


def _told(source: str | None, merged: Mapping[str, Source]) -> str | None:
    return merged[source].id if source is not None and source in merged else source
