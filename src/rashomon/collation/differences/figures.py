"""Figures that differ: one thing counted or measured in two wordings, with different values or bounds.

In go two wordings; out come differences. Only figures of one dimension that count the same thing or stand in
the same role are held side by side; a rounder figure whose grain holds the finer one is none."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rashomon.collation.differences.actors import other_doers
from rashomon.collation.differences.difference import Difference, at
from rashomon.collation.differences.english import EMPTY, MEASURES, MONEY, RELATIVE
from rashomon.collation.differences.rounding import Amount, Contrast, contrast
from rashomon.collation.differences.wording import KEPT, Wording
from rashomon.collation.differences.words import Word, content, read_words, stem
from rashomon.records import Figure

# Shares of one thing rarely differ by more than this factor unless a zero or a comma slipped.
FARTHEST = 12.0
# Least likeness of two figures that are held side by side; see `_likeness`.
LEAST = 2.0
# What anybody counts as.
_PEOPLE = frozenset({"people", "person"})
# Telling words beside a figure that say what it is.
_BEFORE, _AFTER = 2, 4
_CONFIDENCE = {Contrast.CONFLICT: 0.9, Contrast.STEP: 0.75, Contrast.BOUND: 0.6}


@dataclass(frozen=True)
class _Counted:
    """A figure with what it counts, the words around it and the role of its phrase; `flat`: its amount as
    written."""

    figure: Figure
    amount: Amount
    flat: Amount
    dimension: str
    what: str
    around: frozenset[str]
    role: str
    relative: bool


def compare_figures(one: Wording, other: Wording, kin: bool) -> Iterator[Difference]:
    """Differences between the figures of two wordings; a dropped or added bound counts only between kin."""
    if not one.figures or not other.figures or other_doers(one, other):
        return
    left, right = _counted(one), _counted(other)
    for a, b in _paired(left, right):
        kind = contrast(*_amounts(a, b))
        if kind is None or (kind is Contrast.BOUND and not kin):
            continue
        yield Difference(
            kind="figure",
            one=at(one, a.figure.start, a.figure.end, a.amount.label),
            other=at(other, b.figure.start, b.figure.end, b.amount.label),
            confidence=_CONFIDENCE[kind],
        )


def _paired(left: Sequence[_Counted], right: Sequence[_Counted]) -> Iterator[tuple[_Counted, _Counted]]:
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


def _lone(left: Sequence[_Counted], right: Sequence[_Counted]) -> frozenset[str]:
    """The dimensions of which each side has a single figure left."""
    one, other = Counter(a.dimension for a in left), Counter(b.dimension for b in right)
    return frozenset(dimension for dimension in one if one[dimension] == other[dimension] == 1)


def _equal(a: _Counted, b: _Counted, lone: frozenset[str]) -> float:
    if not _commensurable(a, b):
        return 0.0
    one, other = _amounts(a, b)
    return 1.0 + _likeness(a, b) if one.same_value(other) else 0.0


def _alike(a: _Counted, b: _Counted, lone: frozenset[str]) -> float:
    if a.relative != b.relative or not _commensurable(a, b) or not _comparable(a, b):
        return 0.0
    score = _likeness(a, b) + (0.5 if a.dimension in lone else 0.0)
    low, high = sorted(abs(amount.size) for amount in _amounts(a, b))
    return score + low / high / 2 if score >= LEAST else 0.0


def _commensurable(a: _Counted, b: _Counted) -> bool:
    """Whether two figures are of one dimension; a money without its state is that of any state that has
    it."""
    if a.dimension == b.dimension:
        return True
    one, other = a.figure.unit or "", b.figure.unit or ""
    return other in MONEY.get(one, "").split() or one in MONEY.get(other, "").split()


def _comparable(a: _Counted, b: _Counted) -> bool:
    if a.what and a.what == b.what:
        return True
    one, other = _amounts(a, b)
    low, high = sorted((abs(one.size), abs(other.size)))
    return low > 0 and (high / low <= FARTHEST or one.slipped(other))


def _amounts(a: _Counted, b: _Counted) -> tuple[Amount, Amount]:
    """The amounts of two figures in one unit."""
    return (a.amount, b.amount) if a.dimension == b.dimension else (a.flat, b.flat)


def _likeness(a: _Counted, b: _Counted) -> float:
    """How far two figures of one dimension count the same thing: by what is counted, the words around, the
    role."""
    if a.dimension != "count":
        score = 1.5
    elif a.what and b.what:
        score = 2.0 if a.what == b.what or a.what in b.around or b.what in a.around else 0.5
        score = 1.25 if score == 0.5 and not _PEOPLE.isdisjoint((a.what, b.what)) else score
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


@lru_cache(maxsize=KEPT)
def _counted(wording: Wording) -> tuple[_Counted, ...]:
    found = []
    text = wording.report.text
    for number, figure in enumerate(wording.figures):
        before = wording.figures[number - 1].end if number else wording.claim.start
        after = wording.figures[number + 1].start if number + 1 < len(wording.figures) else wording.claim.end
        ahead = read_words(text, figure.end, max(after, figure.end))
        relative = bool(ahead) and ahead[0].folded in RELATIVE and ahead[0].start - figure.end <= 1
        unit = figure.unit or ""
        dimension, factor = MEASURES.get(unit, (unit or "count", 1.0))
        behind = read_words(text, min(before, figure.start), figure.start)
        inside = read_words(text, figure.start, figure.end)
        found.append(
            _Counted(
                figure=figure,
                amount=Amount.of_figure(figure, factor),
                flat=Amount.of_figure(figure, 1.0),
                dimension=dimension,
                what=stem(figure.what) if figure.what and dimension == "count" else "",
                around=_around(behind, inside, ahead),
                role=_role(wording, figure),
                relative=relative,
            )
        )
    return tuple(found)


def _around(behind: Sequence[Word], inside: Sequence[Word], ahead: Sequence[Word]) -> frozenset[str]:
    """The telling words of a figure and those next to it, more of them after it than before."""
    before = [word for word in behind if word.folded not in EMPTY]
    after = [word for word in ahead if word.folded not in EMPTY]
    return content([*before[-_BEFORE:], *inside, *after[:_AFTER]])


def _role(wording: Wording, figure: Figure) -> str:
    """The role of the phrase that holds the figure, with its preposition; empty outside of every phrase."""
    for phrase in wording.clause.phrases:
        if phrase.start <= figure.start < phrase.end and phrase.role in ("doer", "undergoer", "oblique"):
            return f"{phrase.role} {phrase.mark}"
    return ""
