"""Counts: the figures of a wording with what they count, in which dimension, and in which words and role.

In go wordings; out come counts. A share of a whole is two of them: the share, and the whole."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rashomon.collation.differences.english import EMPTY, FROM, MEASURES, MONEY, RELATIVE, UNTIL
from rashomon.collation.differences.nouns import CLASSES, NUMERALS
from rashomon.collation.differences.rounding import Amount
from rashomon.collation.differences.unread import DURATION, unread
from rashomon.collation.differences.wording import KEPT, Wording
from rashomon.collation.differences.words import Word, content, read_words, stem
from rashomon.records import Figure

# Telling words beside a figure that say what it is.
_BEFORE, _AFTER = 2, 4
# Characters in which the next two words stand.
_NEXT = 30
# Before or after these, "under" and "over" are places, not comparisons.
_SPATIAL = frozenset({"above", "below", "over", "under", "beyond", "short"})
COUNT, PERCENT = "count", "percent"
ALL, NOT = "all", "not"
# What a part of one is worth as a percentage.
_SHARE = 100.0
_EXTENTS = frozenset({"length", DURATION})


@dataclass(frozen=True)
class Counted:
    """A figure with what it counts, the words around it and the role of its phrase; `flat`: its amount as
    written; `kind`: the class of what is counted; `whole`: the 12 of "5 of the 12"; `every`: "all 12";
    `former`: the 5 of "from 5 to 12"."""

    figure: Figure
    amount: Amount
    flat: Amount
    dimension: str
    what: str
    kind: str
    around: frozenset[str]
    role: str
    relative: bool
    whole: bool = False
    every: bool = False
    former: bool = False

    @property
    def bare(self) -> bool:
        """Whether neither a unit nor a noun says what it is."""
        return not (self.figure.unit or self.what or self.figure.of) and self.dimension == COUNT

    @property
    def money(self) -> bool:
        """Whether it is an amount of money."""
        unit = self.figure.unit or ""
        return unit in MONEY or (len(unit) == 3 and unit.isupper())


@lru_cache(maxsize=KEPT)
def counts(wording: Wording) -> tuple[Counted, ...]:
    """The counts of a wording, in order."""
    figures = [(figure, "") for figure in wording.figures if not _within(figure, wording.figures)]
    figures += unread(wording)
    figures.sort(key=lambda pair: (pair[0].start, pair[0].end))
    return tuple(count for number in range(len(figures)) for count in _counted(wording, figures, number))


def _within(figure: Figure, figures: Sequence[Figure]) -> bool:
    """Whether a figure is part of a longer one: the dozen in "nine of the dozen"."""
    return any(
        other.start <= figure.start
        and figure.end <= other.end
        and other.end - other.start > figure.end - figure.start
        for other in figures
    )


def _counted(wording: Wording, figures: Sequence[tuple[Figure, str]], number: int) -> Iterator[Counted]:
    figure, known = figures[number]
    behind, inside, ahead = _beside(wording, [figure for figure, _ in figures], number)
    if _denied(behind):
        return
    dimension, factor = _measure(figure)
    what = stem(figure.what) if figure.what and not figure.unit else ""
    count = Counted(
        figure=figure,
        amount=Amount.of_figure(figure, factor),
        flat=Amount.of_figure(figure, 1.0),
        dimension=known or dimension,
        what=what if dimension == COUNT else "",
        kind=CLASSES.get(what, ""),
        around=_around(behind, inside, ahead),
        role=_role(wording, figure),
        relative=_is_relative(wording, figure, dimension),
        every=ALL in [word.folded for word in (*behind[-1:], *inside[:1])],
        former=_is_former(wording, figures, number, behind),
    )
    yield count
    if figure.of is not None and figure.of > 1:
        total = Amount.flat(figure.of)
        yield replace(count, amount=total, flat=total, whole=True)


def _denied(behind: Sequence[Word]) -> bool:
    """Whether a figure is put right: "22 lorries, not 24", "his fourth, not his sixth"."""
    last = [word.folded for word in behind[-2:]]
    return NOT in last[-1:] or (last[:1] == [NOT] and last[-1] in EMPTY)


def _is_former(
    wording: Wording, figures: Sequence[tuple[Figure, str]], number: int, behind: Sequence[Word]
) -> bool:
    """Whether another figure takes the place of this one: "raised from 5 to 12"."""
    if number + 1 == len(figures) or not behind or behind[-1].folded != FROM:
        return False
    between = read_words(wording.report.text, figures[number][0].end, figures[number + 1][0].start)
    return len(between) <= 2 and any(word.folded == UNTIL for word in between)


def _measure(figure: Figure) -> tuple[str, float]:
    """The dimension of a figure, and what its unit is worth in the first unit of it; a part of one is a
    percentage."""
    unit = figure.unit or ""
    size = figure.low if figure.low is not None else figure.high
    if not unit and size is not None and 0 < size < 1 and figure.of is None:
        return PERCENT, _SHARE
    return MEASURES.get(unit, (unit or COUNT, 1.0))


def _beside(
    wording: Wording, figures: Sequence[Figure], number: int
) -> tuple[tuple[Word, ...], tuple[Word, ...], tuple[Word, ...]]:
    """The words before, in and after a figure, as far as the figures next to it."""
    text, claim = wording.report.text, wording.claim
    figure = figures[number]
    before = figures[number - 1].end if number else claim.start
    after = figures[number + 1].start if number + 1 < len(figures) else claim.end
    return (
        read_words(text, min(before, figure.start), figure.start),
        read_words(text, figure.start, figure.end),
        read_words(text, figure.end, max(after, figure.end)),
    )


def _is_relative(wording: Wording, figure: Figure, dimension: str) -> bool:
    """Whether the next word makes a figure relative to another: "seven above the limit", but not "a cut of 7
    per cent over two years"."""
    ahead = read_words(wording.report.text, figure.end, min(wording.claim.end, figure.end + _NEXT))
    if not ahead or ahead[0].start - figure.end > 1 or ahead[0].folded not in RELATIVE:
        return False
    if ahead[0].folded not in _SPATIAL:
        return True
    onto = ahead[1].folded if len(ahead) > 1 else ""
    return dimension not in _EXTENTS and onto not in NUMERALS and not onto[:1].isdigit()


def _around(behind: Sequence[Word], inside: Sequence[Word], ahead: Sequence[Word]) -> frozenset[str]:
    """The telling words of a figure and those next to it, more of them after it than before."""
    before = [word for word in behind if word.folded not in EMPTY]
    after = [word for word in ahead if word.folded not in EMPTY]
    return content([*before[-_BEFORE:], *inside, *after[:_AFTER]]) - NUMERALS


def _role(wording: Wording, figure: Figure) -> str:
    """The role of the phrase that holds the figure, with its preposition; empty outside of every phrase."""
    for phrase in wording.clause.phrases:
        if phrase.start <= figure.start < phrase.end and phrase.role in ("doer", "undergoer", "oblique"):
            return f"{phrase.role} {phrase.mark}"
    return ""
