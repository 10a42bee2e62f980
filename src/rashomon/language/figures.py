"""The figures of a report: counts, amounts, sizes, shares, money and durations, as numbers, with what they
count.

In: the report, its parsed paragraphs, and its times (whose numbers are no figures). Out: `Figure`s in text
order. `amounts` reads the text, `countable` tells figures from ages and labels, `counted` finds the noun."""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from rashomon.language import countable, counted
from rashomon.language.amounts import Amount, amounts, as_length
from rashomon.language.pack import numbers as words
from rashomon.language.pack import units
from rashomon.language.paragraph import Paragraph
from rashomon.language.timely import Tokens, even
from rashomon.records import Figure, Report, Time

PLURALS = {
    plural: name for name, spoken in units.UNITS.items() if name in units.TIME_UNITS for plural in spoken
}


# How many figures back the noun of a numeral that stands alone is looked for.
MEMORY = 8


def read_figures(
    report: Report, paragraphs: Sequence[Paragraph], times: Sequence[Time]
) -> tuple[Figure, ...]:
    """All figures of the report, in text order."""
    taken = sorted((time.start, time.end) for time in times)
    return tuple(figure for p in paragraphs for figure in _Passage(report, p, taken).figures())


class _Passage:
    """One paragraph, and the figures found in it so far."""

    def __init__(self, report: Report, paragraph: Paragraph, taken: Sequence[tuple[int, int]]) -> None:
        self.report, self.start, self.taken = report, paragraph.start, taken
        self.text = even(paragraph.doc.text)
        self.fits = len(self.text) == paragraph.end - paragraph.start
        self.heading = paragraph.reason is not None
        self.tokens = Tokens(paragraph.doc)
        self.found: deque[Figure] = deque(maxlen=MEMORY)

    def figures(self) -> Iterator[Figure]:
        """The figures of the paragraph; none where its parse is of another text."""
        for amount in amounts(self.text) if self.fits else ():
            if not self._in_time(amount.core, amount.core_end) and (figure := self._figure(amount)):
                if not self._is_conversion(amount):
                    self.found.append(figure)
                yield figure

    def _is_conversion(self, a: Amount) -> bool:
        """Whether the amount is money in brackets, said before in another currency."""
        opened = a.currency is not None and self.text[max(0, a.start - 1) : a.start] == "("
        return opened and bool(self.found) and self.found[-1].unit is not None

    def _in_time(self, start: int, end: int) -> bool:
        """Whether a time of the report (in text order, none overlapping another) holds these characters."""
        nearest = bisect_left(self.taken, (self.start + end, 0)) - 1
        return nearest >= 0 and self.taken[nearest][1] > self.start + start

    def _noun(self, a: Amount) -> Any:
        noun = None if a.unit else counted.noun_of(a, self.tokens)
        return None if noun is None or self._in_time(noun.idx, noun.idx + 1) else noun

    def _figure(self, a: Amount) -> Figure | None:
        noun = self._noun(a)
        if (
            a.numeral.mark == "m"
            and a.unit is None
            and (noun is None or noun.tag_ != "NNS" or noun.lower_ in units.RACES)
        ):
            a, noun = as_length(a), None
        a = _confirmed(a, noun, self.tokens)
        if not countable.is_figure(a, noun, self.text, self.tokens, self.heading):
            return None
        what, unit, last = self._counted(a, noun)
        start, end = self.start + a.start, self.start + last
        return Figure(
            id=f"{self.report.id}.f{start}", report=self.report.id, start=start, end=end,
            text=self.report.text[start:end], low=a.low, high=a.high, approximate=a.approximate, of=a.of,
            unit=unit, what=what,
        )  # fmt: skip

    def _counted(self, a: Amount, noun: Any) -> tuple[str | None, str | None, int]:
        """What is counted, its unit, and where the figure's words end in the paragraph."""
        if a.unit:
            return counted.measured(a, self.tokens), a.unit, a.end
        if a.hyphen:
            word, end = counted.hyphenated(a, self.text)
            return word, None, end
        understood, unit = counted.understood(a, self.tokens, self.found, self.start)
        if noun is not None:
            what = understood if noun.lemma_.lower() == words.OTHERS else counted.lemma(noun)
            return what, PLURALS.get(noun.lower_), noun.idx + len(noun.text)
        if part := counted.part_of(a, self.tokens):
            end, lemma = part
            return lemma or understood, None, end
        return understood, unit, a.end


def _confirmed(a: Amount, noun: Any, tokens: Tokens) -> Amount:
    """The amount without a bound that the parse takes for a preposition ("met over nine days", "asked about
    two")."""
    if not a.bound:
        return a
    word = tokens.at_offset(a.core - 1 - len(a.bound))
    counts_time = a.unit in units.TIME_UNITS or (noun is not None and noun.lower_ in PLURALS)
    if word.lower_ == a.bound == words.OVER and counts_time and (lasts := _lasts(word)) is not None:
        return a if lasts else _unbounded(a)
    if word.lower_ != a.bound or word.dep_ != "prep":
        return a
    after_preposition = word.i > 0 and word.nbor(-1).pos_ == "ADP"
    after_verb = word.head.pos_ in ("VERB", "AUX") and word.head.lemma_.lower() not in words.ABOUT_VERBS
    if after_preposition or (after_verb and not counts_time and (a.numeral.value >= 10 or a.unit)):
        return a
    return _unbounded(a)


def _lasts(over: Any) -> bool | None:
    """Whether "over" before a stretch of time says how long it lasted ("waited over two hours"), not when; None
    where the word before does not tell."""
    before = over.nbor(-1) if over.i else None
    if before is None or before.pos_ == "PUNCT":
        return None
    return bool(before.pos_ in ("ADP", "SCONJ") or before.lemma_.lower() in words.LASTING)


def _unbounded(a: Amount) -> Amount:
    value = a.low if a.low is not None else a.high
    low, high = (a.low, a.high) if a.joiner else (value, value)
    return replace(a, start=a.core, low=low, high=high, approximate=False, bound="")
