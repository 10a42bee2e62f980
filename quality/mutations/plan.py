"""The plan: which changes are made. In: sheets and a seed; out: so many changes of each kind, from as many reports as
can be, in an order that no other kind and no larger number changes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice

from . import certainty, speech, values
from .change import Change
from .lots import lot
from .sheet import Sheet, overlap

Maker = Callable[[Sheet, int], Iterator[Change]]
KINDS: Mapping[str, Maker] = {
    "figure": values.figures,
    "bound": values.bounds,
    "weekday": values.weekdays,
    "place": values.places,
    "hedge": certainty.hedges,
    "not in": certainty.nots_in,
    "not out": certainty.nots_out,
    "cut": speech.cuts,
    "speaker": speech.speakers,
    "source": speech.sources,
}


def plan(sheets: Sequence[Sheet], seed: int, each: int) -> Iterator[tuple[Sheet, Change]]:
    """`each` changes of every kind, or as many as there can be."""
    for kind in KINDS:
        yield from islice(in_order(sheets, kind, seed), each)


def in_order(sheets: Sequence[Sheet], kind: str, seed: int) -> Iterator[tuple[Sheet, Change]]:
    """All changes of a kind: first one of each report, then a second, the reports as their lots fall."""
    rounds: list[tuple[int, int, Sheet, Change]] = []
    for sheet in sheets:
        made = sorted(_distinct(KINDS[kind](sheet, seed)), key=lambda change: _lot(sheet, change, seed))
        rounds += [(number, _lot(sheet, change, seed), sheet, change) for number, change in enumerate(made)]
    for _, _, sheet, change in sorted(rounds, key=lambda row: row[:2]):
        yield sheet, change


def _distinct(changes: Iterator[Change]) -> list[Change]:
    """The changes without those that touch the words of an earlier one."""
    kept: list[Change] = []
    for change in changes:
        if not any(change.words == other.words or overlap(change.words, other.words) for other in kept):
            kept.append(change)
    return kept


def _lot(sheet: Sheet, change: Change, seed: int) -> int:
    return lot(seed, sheet.reading.report.sha256, change.kind, change.start, change.end)
