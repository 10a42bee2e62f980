"""The figures of a report: counts, amounts, sizes, shares, money and durations, as numbers, with what they count.

In: the report, its parsed paragraphs, and its times (whose numbers are no figures). Out: `Figure`s in text order.
`amounts` reads the text, `countable` tells figures from ages and labels, `counted` finds the noun."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from rashomon.language import countable, counted
from rashomon.language.amounts import Amount, amounts, as_length
from rashomon.language.english import numbers as words
from rashomon.language.english import units
from rashomon.language.paragraph import Paragraph
from rashomon.language.timely import Tokens
from rashomon.records import Figure, Report, Time

PLURALS = {plural: name for name, spoken in units.UNITS.items() if name in units.TIME_UNITS for plural in spoken}


def read_figures(report: Report, paragraphs: Sequence[Paragraph], times: Sequence[Time]) -> tuple[Figure, ...]:
    """All figures of the report, in text order."""
    taken = sorted((time.start, time.end) for time in times)
    found: list[Figure] = []
    for paragraph in paragraphs:
        same = 0
        for figure in _read_paragraph(report, paragraph, taken, found):
            same += 1
            found.append(figure)
    return tuple(found)


def _read_paragraph(
    report: Report, paragraph: Paragraph, taken: Sequence[tuple[int, int]], found: list[Figure]
) -> Iterator[Figure]:
    text = paragraph.doc.text
    if len(text) != paragraph.end - paragraph.start:
        return
    tokens = Tokens(paragraph.doc)
    opened = len(found)
    for amount in amounts(text):
        if _within(paragraph.start + amount.core, paragraph.start + amount.core_end, taken):
            continue
        noun = None if amount.unit else counted.noun_of(amount, tokens)
        if noun is not None and _within(paragraph.start + noun.idx, paragraph.start + noun.idx + 1, taken):
            noun = None
        figure = _figure(amount, noun, report, paragraph, tokens, found, len(found) - opened)
        if figure is not None:
            yield figure


def _within(start: int, end: int, taken: Sequence[tuple[int, int]]) -> bool:
    """Whether a time of the report (in text order, none overlapping another) holds some of these characters."""
    nearest = bisect_left(taken, (end, 0)) - 1
    return nearest >= 0 and taken[nearest][1] > start


def _figure(
    a: Amount, noun: Any, report: Report, paragraph: Paragraph, tokens: Tokens, found: Sequence[Figure], same: int
) -> Figure | None:
    text = paragraph.doc.text
    if a.numeral.mark == "m" and a.unit is None and (noun is None or noun.tag_ != "NNS"):
        a, noun = as_length(a), None
    a = _confirmed(a, noun, tokens)
    if not countable.is_figure(a, noun, text, tokens, paragraph.reason is not None):
        return None
    what, unit, end = _counted(a, noun, text, tokens, found, same)
    start, end = paragraph.start + a.start, paragraph.start + end
    return Figure(
        id=f"{report.id}.f{start}", report=report.id, start=start, end=end, text=report.text[start:end], low=a.low,
        high=a.high, approximate=a.approximate, of=a.of, unit=unit, what=what,
    )  # fmt: skip


def _counted(
    a: Amount, noun: Any, text: str, tokens: Tokens, found: Sequence[Figure], same: int
) -> tuple[str | None, str | None, int]:
    """What is counted, its unit, and where the figure's words end in the paragraph."""
    if a.unit:
        return counted.measured(a, tokens), a.unit, a.end
    if a.hyphen:
        what, end = counted.hyphenated(a, text)
        return what, None, end
    if noun is not None:
        return noun.lemma_.lower(), PLURALS.get(noun.lower_), noun.idx + len(noun.text)
    if part := counted.part_of(a, tokens):
        end, lemma = part
        return lemma or counted.understood(a, tokens, found, same)[0], None, end
    understood, unit = counted.understood(a, tokens, found, same)
    return understood, unit, a.end


def _confirmed(a: Amount, noun: Any, tokens: Tokens) -> Amount:
    """The amount without a bound that the parse takes for a preposition ("heard over 41 days", "asked about two")."""
    if not a.bound:
        return a
    word = tokens.at_offset(a.core - 1 - len(a.bound))
    if word.lower_ != a.bound or word.dep_ != "prep":
        return a
    counts_time = a.unit in units.TIME_UNITS or (noun is not None and noun.lower_ in PLURALS)
    after_preposition = word.i > 0 and word.nbor(-1).pos_ == "ADP"
    after_verb = word.head.pos_ in ("VERB", "AUX") and word.head.lemma_.lower() not in words.ABOUT_VERBS
    if after_preposition or (after_verb and not counts_time and (a.numeral.value >= 10 or a.unit)):
        return a
    value = a.low if a.low is not None else a.high
    return replace(a, start=a.core, low=a.low if a.bounded and a.joiner else value, high=a.high if a.joiner else value,
                   approximate=False, bound="")  # fmt: skip
