"""Figures that differ: one thing counted or measured in two wordings, with different values or bounds.

In go two wordings; out come differences. Only figures of one dimension that count the same thing or stand in
the same role are held side by side; a rounder figure whose grain holds the finer one is none."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.collation.differences.difference import Difference, at
from rashomon.collation.differences.english import EMPTY, MEASURES, RELATIVE
from rashomon.collation.differences.rounding import Amount, Contrast, contrast
from rashomon.collation.differences.wording import Wording
from rashomon.collation.differences.words import content, read_words, stem
from rashomon.records import Figure

# Shares of one thing rarely differ by more than this factor unless a zero or a comma slipped.
FARTHEST = 12.0
# Least likeness of two figures that are held side by side; see `_likeness`.
LEAST = 2.0
_NEAR = 5
_CONFIDENCE = {Contrast.CONFLICT: 0.9, Contrast.STEP: 0.75, Contrast.BOUND: 0.6}


@dataclass(frozen=True)
class _Counted:
    """A figure with what it counts, the words around it and the role of its phrase."""

    figure: Figure
    amount: Amount
    dimension: str
    what: str
    around: frozenset[str]
    role: str


def compare_figures(one: Wording, other: Wording, kin: bool) -> Iterator[Difference]:
    """Differences between the figures of two wordings; a dropped or added bound counts only between kin."""
    if not one.figures or not other.figures:
        return
    left, right = _counted(one), _counted(other)
    for a, b in _paired(left, right):
        kind = contrast(a.amount, b.amount)
        if kind is None or (kind is Contrast.BOUND and not kin):
            continue
        yield Difference(
            kind="figure",
            one=at(one, a.figure.start, a.figure.end, a.amount.label),
            other=at(other, b.figure.start, b.figure.end, b.amount.label),
            confidence=_CONFIDENCE[kind],
        )


def _paired(left: list[_Counted], right: list[_Counted]) -> Iterator[tuple[_Counted, _Counted]]:
    """Pairs that count one thing: equal values are taken first, then the likest of what is left."""
    free_left, free_right = dict(enumerate(left)), dict(enumerate(right))
    for fits in (_equal, _alike):
        ranked = sorted(
            (
                (score, -i, -j)
                for i, a in free_left.items()
                for j, b in free_right.items()
                if (score := fits(a, b)) > 0
            ),
            reverse=True,
        )
        for _, i, j in ranked:
            if -i in free_left and -j in free_right:
                yield free_left.pop(-i), free_right.pop(-j)
        if _summed(left, list(free_right.values())) or _summed(right, list(free_left.values())):
            return


def _equal(a: _Counted, b: _Counted) -> float:
    return 1.0 + _likeness(a, b) if a.dimension == b.dimension and a.amount.same_value(b.amount) else 0.0


def _alike(a: _Counted, b: _Counted) -> float:
    if a.dimension != b.dimension or not _comparable(a, b):
        return 0.0
    score = _likeness(a, b)
    return score if score >= LEAST else 0.0


def _comparable(a: _Counted, b: _Counted) -> bool:
    if a.what and a.what == b.what:
        return True
    low, high = sorted((abs(a.amount.size), abs(b.amount.size)))
    return low > 0 and (high / low <= FARTHEST or a.amount.slipped(b.amount))


def _likeness(a: _Counted, b: _Counted) -> float:
    """How far two figures of one dimension count the same thing: by what is counted, the words around, the
    role."""
    if a.dimension != "count":
        score = 2.0
    elif a.what and b.what:
        score = 2.0 if a.what == b.what else 0.5
    else:
        score = 1.0
    score += 0.75 * min(2, len(a.around & b.around))
    score += 0.75 if a.role == b.role != "" else 0.0
    return score + (0.25 if a.amount.of is not None and a.amount.of == b.amount.of else 0.0)


def _summed(parts: Sequence[_Counted], left: Sequence[_Counted]) -> bool:
    """Whether a single figure left on one side is the sum of the counts on the other ("two adults and four
    children")."""
    left = [figure for figure in left if figure.dimension == "count"]
    counts = [p for p in parts if p.dimension == "count" and p.amount.low == p.amount.high]
    if len(left) != 1 or len(counts) < 2:
        return False
    whole = left[0]
    return whole.amount.low == sum(p.amount.size for p in counts) and whole.what not in {
        p.what for p in counts
    }


def _counted(wording: Wording) -> list[_Counted]:
    found = []
    text = wording.report.text
    for number, figure in enumerate(wording.figures):
        before = wording.figures[number - 1].end if number else wording.claim.start
        after = wording.figures[number + 1].start if number + 1 < len(wording.figures) else wording.claim.end
        ahead = read_words(text, figure.end, max(after, figure.end))
        if ahead and ahead[0].folded in RELATIVE and ahead[0].start - figure.end <= 1:
            continue
        unit = figure.unit or ""
        dimension, factor = MEASURES.get(unit, (unit or "count", 1.0))
        behind = read_words(text, min(before, figure.start), figure.start)
        inside = read_words(text, figure.start, figure.end)
        found.append(
            _Counted(
                figure=figure,
                amount=Amount.of_figure(figure, factor),
                dimension=dimension,
                what=stem(figure.what) if figure.what and dimension == "count" else "",
                around=content([*behind[-_NEAR:], *inside, *ahead[:_NEAR]]) - EMPTY,
                role=_role(wording, figure),
            )
        )
    return found


def _role(wording: Wording, figure: Figure) -> str:
    """The role of the phrase that holds the figure, with its preposition; empty outside of every phrase."""
    for phrase in wording.clause.phrases:
        if phrase.start <= figure.start < phrase.end and phrase.role in ("doer", "undergoer", "oblique"):
            return f"{phrase.role} {phrase.mark}"
    return ""
