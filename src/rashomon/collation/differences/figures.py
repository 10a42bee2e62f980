"""Figures that differ: one thing counted or measured in two wordings, with different values or bounds.

In go two wordings; out come differences. Only figures of one dimension that count the same thing or stand in
the same role are held side by side; a rounder figure whose grain holds the finer one is none."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from rashomon.collation.differences.actors import other_doers
from rashomon.collation.differences.counts import COUNT, Counted, counts
from rashomon.collation.differences.difference import Difference, at
from rashomon.collation.differences.english import MONEY
from rashomon.collation.differences.rounding import Amount, Contrast, contrast
from rashomon.collation.differences.unread import AGE, DURATION, RANK
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
# What a number without a noun or a unit never is.
_UNBARE = frozenset({DURATION, AGE, RANK})
_CONFIDENCE = {Contrast.CONFLICT: 0.9, Contrast.STEP: 0.75, Contrast.BOUND: 0.6}


def compare_figures(one: Wording, other: Wording, kin: bool) -> Iterator[Difference]:
    """Differences between the figures of two wordings; a dropped or added bound counts only between kin."""
    left, right = counts(one), counts(other)
    if not left or not right or other_doers(one, other):
        return
    for a, b in _paired(left, right):
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
    amounts = _amounts(a, b)
    if (
        a.flat.size == b.flat.size
        and a.figure.unit != b.figure.unit
        and not amounts[0].same_value(amounts[1])
    ):
        return Contrast.CONFLICT
    return contrast(*amounts)


def _paired(left: Sequence[Counted], right: Sequence[Counted]) -> Iterator[tuple[Counted, Counted]]:
    """Pairs that count one thing: equal values are taken first, then the likest of what is left."""
    free_left, free_right = dict(enumerate(left)), dict(enumerate(right))
    for fits in (_equal, _alike):
        ones, others = list(free_left.values()), list(free_right.values())
        lone = _lone(ones, others)
        settled = len(ones) < len(left)
        scored = [
            (fits(a, b, lone, settled), -i, -j) for i, a in free_left.items() for j, b in free_right.items()
        ]
        for score, i, j in sorted(scored, reverse=True):
            if score > 0 and -i in free_left and -j in free_right:
                yield free_left.pop(-i), free_right.pop(-j)
        _drop_sums(free_left, free_right)
        _drop_sums(free_right, free_left)


def _drop_sums(wholes: dict[int, Counted], parts: dict[int, Counted]) -> None:
    """Drop the counts that are the sum of counts on the other side, with these: "six children", "four boys
    and two girls"."""
    for i, whole in list(wholes.items()):
        run = _summed(whole, list(parts.items()))
        if run:
            del wholes[i]
            for j in run:
                del parts[j]


def _summed(whole: Counted, parts: Sequence[tuple[int, Counted]]) -> tuple[int, ...]:
    """The keys of counts that follow each other and add up to a whole; empty where none do."""
    counted = [(j, p) for j, p in parts if p.dimension == COUNT and p.amount.exact and not p.whole]
    if whole.dimension != COUNT or whole.whole or len(counted) < 2:
        return ()
    for first, last in combinations(range(len(counted) + 1), 2):
        run = counted[first:last]
        if len(run) > 1 and whole.amount.low == sum(p.amount.size for _, p in run):
            return tuple(j for j, _ in run)
    return ()


def _lone(left: Sequence[Counted], right: Sequence[Counted]) -> frozenset[str]:
    """The dimensions of which each side has a single figure left, and all of them where it has no other."""
    ones = [a for a in left if not (a.whole or a.former)]
    others = [b for b in right if not (b.whole or b.former)]
    if len(ones) == len(others) == 1:
        return frozenset({ones[0].dimension, others[0].dimension})
    one, other = Counter(a.dimension for a in ones), Counter(b.dimension for b in others)
    return frozenset(dimension for dimension in one if one[dimension] == other[dimension] == 1)


def _equal(a: Counted, b: Counted, lone: frozenset[str], settled: bool) -> float:
    if not _commensurable(a, b) or _other_money(a, b):
        return 0.0
    one, other = _amounts(a, b)
    return 1.0 + _likeness(a, b) if one.same_value(other) else 0.0


def _alike(a: Counted, b: Counted, lone: frozenset[str], settled: bool) -> float:
    """How far two figures are rivals; `settled`: what else the two clauses count is the same."""
    if (a.relative, a.former) != (b.relative, b.former) or not _commensurable(a, b) or not _comparable(a, b):
        return 0.0
    low, high = sorted(abs(amount.size) for amount in _amounts(a, b))
    near = low / high if high else 1.0
    score = _likeness(a, b)
    if {a.dimension, b.dimension} <= lone:
        score += (2 if settled else 1) * LONE + next((bonus for share, bonus in NEAR if near >= share), 0.0)
    return score + near / 2 if score >= LEAST else 0.0


def _commensurable(a: Counted, b: Counted) -> bool:
    """Whether two figures are of one dimension; a money without its state is that of any state that has it,
    and a bare number may be of any dimension but a duration."""
    if a.whole != b.whole and (a.every or b.every or not _one_sort(a, b)):
        return False
    if RANK in (a.dimension, b.dimension) and a.around.isdisjoint(b.around):
        return False
    if a.dimension == b.dimension or _other_money(a, b):
        return True
    if (a.bare and b.dimension not in _UNBARE) or (b.bare and a.dimension not in _UNBARE):
        return not (a.whole or b.whole)
    return _one_money(a, b)


def _one_sort(a: Counted, b: Counted) -> bool:
    return a.what == b.what != "" or a.kind == b.kind != ""


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
