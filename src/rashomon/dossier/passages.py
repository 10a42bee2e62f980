"""A report's text cut where claims, quotations and set-aside parts begin and end, so that each can be marked.

In: a report and the records that point into it. Out: passages whose pieces, put together, are the text again.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from rashomon.records import Claim, Report


class Spanning(Protocol):
    """Anything with offsets into a report."""

    @property
    def start(self) -> int | None: ...
    @property
    def end(self) -> int | None: ...


@dataclass(frozen=True, kw_only=True)
class Piece:
    """Words that are marked in one way throughout."""

    text: str
    quoted: bool
    aside: bool


@dataclass(frozen=True, kw_only=True)
class Passage:
    """The pieces of one claim, or of what lies between two claims."""

    claim: Claim | None
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, kw_only=True)
class _Marks:
    """What is quoted and what was set aside, as ordered intervals, and the offsets of their ends."""

    quoted: Sequence[tuple[int, int]]
    aside: Sequence[tuple[int, int]]
    cuts: Sequence[int]


def passages(
    report: Report, claims: Sequence[Claim], quotations: Iterable[Spanning], aside: Iterable[Spanning]
) -> tuple[Passage, ...]:
    """The whole text as passages, in order."""
    said, passed = _intervals(quotations), _intervals(aside)
    cuts = sorted({edge for interval in (*said, *passed) for edge in interval})
    marks = _Marks(quoted=said, aside=passed, cuts=cuts)
    made: list[Passage] = []
    place = 0
    for claim in sorted(claims, key=lambda claim: claim.start):
        if claim.start < place:
            continue  # claims do not overlap; of two that did, the first is marked
        made.append(Passage(claim=None, pieces=_pieces(report.text, place, claim.start, marks)))
        made.append(Passage(claim=claim, pieces=_pieces(report.text, claim.start, claim.end, marks)))
        place = claim.end
    made.append(Passage(claim=None, pieces=_pieces(report.text, place, len(report.text), marks)))
    return tuple(passage for passage in made if passage.pieces)


def _pieces(text: str, start: int, end: int, marks: _Marks) -> tuple[Piece, ...]:
    """The text between two offsets, cut at the cuts that lie within."""
    cuts = marks.cuts
    edges = [start, *cuts[bisect_right(cuts, start) : bisect_left(cuts, end)], end]
    return tuple(
        Piece(text=text[a:b], quoted=_within(marks.quoted, a), aside=_within(marks.aside, a))
        for a, b in pairwise(edges)
        if a < b
    )


def _intervals(spans: Iterable[Spanning]) -> list[tuple[int, int]]:
    """The spans as ordered intervals; those that overlap are joined."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted((span.start or 0, span.end or 0) for span in spans if span.end is not None):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        elif start < end:
            joined.append((start, end))
    return joined


def _within(intervals: Sequence[tuple[int, int]], place: int) -> bool:
    """True if one of the ordered intervals covers the place."""
    at = bisect_right(intervals, (place, float("inf"))) - 1
    return at >= 0 and intervals[at][0] <= place < intervals[at][1]
