"""Figures that differ: one thing counted or measured in two wordings, with different values or bounds.

In go two wordings; out come differences. Only figures of one dimension that count the same thing or stand in
the same role are held side by side; a rounder figure whose grain holds the finer one is none."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rashomon.collation.differences.actors import other_doers
from rashomon.collation.differences.counts import COUNT, DURATION, Counted, counts
from rashomon.collation.differences.difference import Difference, at
from rashomon.collation.differences.english import MONEY
from rashomon.collation.differences.rounding import Amount, Contrast, contrast
from rashomon.collation.differences.wording import Wording

# Shares of one thing rarely differ by more than this factor unless a zero or a comma slipped.
FARTHEST = 12.0
# Nor do counts of things that have no word in common by more than this.
FAR = 4.0
# Least likeness of two figures that are held side by side; see `_likeness`.
LEAST = 2.0
# What is added for the only two figures of a dimension, and where they are near to each other: shares, added.
LONE = 0.5
NEAR = ((0.8, 0.5), (0.5, 0.25))
_CONFIDENCE = {Contrast.CONFLICT: 0.9, Contrast.STEP: 0.75, Contrast.BOUND: 0.6}


def compare_figures(one: Wording, other: Wording, kin: bool) -> Iterator[Difference]:
    """Differences between the figures of two wordings; a dropped or added bound counts only between kin."""
    if not one.figures or not other.figures or other_doers(one, other):
        return
    for a, b in _paired(counts(one), counts(other)):
        kind = _contrast(a, b)
        if kind is None or (kind is Contrast.BOUND and not kin):
            continue
        yield Difference(
            kind="figure",
            one=at(one, a.figure.start, a.figure.end, a.amount.label),
            other=at(other, b.figure.start, b.figure.end, b.amount.label),
            confidence=_CONFIDENCE[kind],
        )


def _contrast(a: Counted, b: Counted) -> Contrast | None:
    """How two counts contrast: money of other currencies by its name alone, where the number is the same."""
    if _other_money(a, b):
        return Contrast.CONFLICT if a.flat.size == b.flat.size else None
    return contrast(*_amounts(a, b))


def _paired(left: Sequence[Counted], right: Sequence[Counted]) -> Iterator[tuple[Counted, Counted]]:
    """Pairs that count one thing: equal values are taken first, then the likest of what is left."""
    free_left, free_right = dict(enumerate(left)), dict(enumerate(right))
    for fits in (_equal, _alike):
        lone = _lone(list(free_left.values()), list(free_right.values()))
        scored = [(fits(a, b, lone), -i, -j) for i, a in free_left.items() for j, b in free_right.items()]
        for score, i, j in sorted(scored, reverse=True):
            if score > 0 and -i in free_left and -j in free_right:
                yield free_left.pop(-i), free_right.pop(-j)
        if _summed(left, list(free_right.values())) or _summed(right, list(free_left.values())):
            return


def _lone(left: Sequence[Counted], right: Sequence[Counted]) -> frozenset[str]:
    """The dimensions of which each side has a single figure left, and all of them where it has no other."""
    ones, others = [a for a in left if not a.whole], [b for b in right if not b.whole]
    if len(ones) == len(others) == 1:
        return frozenset({ones[0].dimension, others[0].dimension})
    one, other = Counter(a.dimension for a in ones), Counter(b.dimension for b in others)
    return frozenset(dimension for dimension in one if one[dimension] == other[dimension] == 1)


def _equal(a: Counted, b: Counted, lone: frozenset[str]) -> float:
    if not _commensurable(a, b) or _other_money(a, b):
        return 0.0
    one, other = _amounts(a, b)
    return 1.0 + _likeness(a, b) if one.same_value(other) else 0.0


def _alike(a: Counted, b: Counted, lone: frozenset[str]) -> float:
    if a.relative != b.relative or not _commensurable(a, b) or not _comparable(a, b):
        return 0.0
    low, high = sorted(abs(amount.size) for amount in _amounts(a, b))
    near = low / high if high else 1.0
    score = _likeness(a, b)
    if {a.dimension, b.dimension} <= lone:
        score += LONE + next((bonus for share, bonus in NEAR if near >= share), 0.0)
    return score + near / 2 if score >= LEAST else 0.0


def _commensurable(a: Counted, b: Counted) -> bool:
    """Whether two figures are of one dimension; a money without its state is that of any state that has it,
    and a bare number may be of any dimension but a duration."""
    if a.whole != b.whole and (not a.what or a.what != b.what):
        return False
    if a.dimension == b.dimension or _other_money(a, b):
        return True
    if (a.bare and b.dimension != DURATION) or (b.bare and a.dimension != DURATION):
        return not (a.whole or b.whole)
    return _one_money(a, b)


def _one_money(a: Counted, b: Counted) -> bool:
    one, other = a.figure.unit or "", b.figure.unit or ""
    return other in MONEY.get(one, "").split() or one in MONEY.get(other, "").split()


def _other_money(a: Counted, b: Counted) -> bool:
    """Whether two figures give one number in two currencies."""
    return (
        a.money
        and b.money
        and a.figure.unit != b.figure.unit
        and not _one_money(a, b)
        and a.flat.size == b.flat.size
    )


def _comparable(a: Counted, b: Counted) -> bool:
    if a.what and a.what == b.what:
        return True
    one, other = _amounts(a, b)
    low, high = sorted((abs(one.size), abs(other.size)))
    if low <= 0:
        return False
    met = not a.around.isdisjoint(b.around)
    if one.slipped(other) or (a.flat.size == b.flat.size and a.dimension != COUNT and met):
        return True
    return high / low <= (FARTHEST if met or a.dimension != COUNT else FAR)


def _amounts(a: Counted, b: Counted) -> tuple[Amount, Amount]:
    """The amounts of two figures in one unit."""
    if a.dimension == b.dimension:
        return a.amount, b.amount
    one, other = a.flat, b.flat
    return (
        (replace(one, unit=other.unit), other) if one.unit is None else (one, replace(other, unit=one.unit))
    )


def _likeness(a: Counted, b: Counted) -> float:
    """How far two figures of one dimension count the same thing: by what is counted, the words around, the
    role."""
    score = _of_one_kind(a, b)
    score += 0.75 * min(2, len(a.around & b.around))
    score += 0.75 if a.role == b.role != "" else 0.0
    return score + (0.25 if a.amount.of is not None and a.amount.of == b.amount.of else 0.0)


def _of_one_kind(a: Counted, b: Counted) -> float:
    if COUNT not in (a.dimension, b.dimension):
        return 1.5
    if not (a.what and b.what):
        return 1.0
    if a.what == b.what or a.what in b.around or b.what in a.around:
        return 2.0
    return 1.5 if a.kind == b.kind != "" else 0.5


def _summed(parts: Sequence[Counted], left: Sequence[Counted]) -> bool:
    """Whether a single figure left on one side is the sum of the counts on the other ("two adults and four
    children")."""
    left = [figure for figure in left if figure.dimension == COUNT and not figure.whole]
    counted = [p for p in parts if p.dimension == COUNT and p.amount.exact and not p.whole]
    if len(left) != 1 or len(counted) < 2:
        return False
    whole = left[0]
    return whole.amount.low == sum(p.amount.size for p in counted) and whole.what not in {
        p.what for p in counted
    }
