"""Numbers that are no figures of a report and yet are compared: ages, ranks, and one of a unit of time.

In go wordings; out come figures with the dimension of each: "a girl of eleven", "the fifth coach", "for an
hour"."""

import re
from collections.abc import Iterator

from rashomon.collation.differences.nouns import AGED, NUMBERS, ORDINALS, SPANS
from rashomon.collation.differences.wording import Wording
from rashomon.records import Figure

AGE, RANK, DURATION = "age", "rank", "duration"
_NUMBER = r"\d{1,3}|(?:(?:" + "|".join(NUMBERS) + r")-)?(?:" + "|".join(NUMBERS) + ")"
_AGE = re.compile(
    rf"\b(?:(?P<a>{_NUMBER})[-\s]years?[-\s]olds?\b|aged\s(?P<b>{_NUMBER})\b"
    rf"|(?:{'|'.join(AGED)})\sof\s(?P<c>{_NUMBER})\b"
    rf"|\b(?:s?he|who)\s(?:is|was)\s(?:only\s|just\s)?(?P<d>{_NUMBER})\b(?=\s*(?:[.,;]|$))"
    r"|(?<=[^\W\d_],\s)(?P<e>[1-9]\d)(?=,\s|\)|\.?$))",
    re.IGNORECASE,
)
_RANK = re.compile(
    r"\b(?P<rank>" + "|".join(ORDINALS) + r"|\d{1,3}(?:st|nd|rd|th))(?=\s[^\W\d_])", re.IGNORECASE
)
_SPAN = re.compile(
    r"\b(?P<lead>for|after|in|within|than|over|nearly|almost|about|lasted|took|to|of)\s"
    r"(?P<span>(?:an?|one)\s(?:full\s|whole\s|entire\s)?(?P<unit>" + "|".join(SPANS) + r"))\b"
    r"(?!\s(?:after|before|later|earlier|ago|of|old))|\b(?P<first>an?\s(?P<word>fortnight))\b",
    re.IGNORECASE,
)
_OVER = frozenset({"than", "over"})
_NEARLY = frozenset({"nearly", "almost", "about", "to"})


def unread(wording: Wording) -> Iterator[tuple[Figure, str]]:
    """The numbers of a claim in which no figure and no time was read, each with its dimension."""
    taken = [(figure.start, figure.end) for figure in wording.figures]
    taken += [(time.start, time.end) for time in wording.times]
    for figure, dimension in (*_ages(wording), *_ranks(wording), *_spans(wording)):
        if not any(start < figure.end and figure.start < end for start, end in taken):
            yield figure, dimension


def _ages(wording: Wording) -> Iterator[tuple[Figure, str]]:
    for found in _AGE.finditer(wording.report.text, wording.claim.start, wording.claim.end):
        group = found.lastgroup or "a"
        value = _number(found[group])
        if 0 < value < 120:
            yield _figure(wording, found.start(group), found.end(group), value, value), AGE


def _ranks(wording: Wording) -> Iterator[tuple[Figure, str]]:
    for found in _RANK.finditer(wording.report.text, wording.claim.start, wording.claim.end):
        word = found["rank"].lower()
        value = ORDINALS.get(word) or int(re.sub(r"\D", "", word))
        yield _figure(wording, *found.span("rank"), value, value), RANK


def _spans(wording: Wording) -> Iterator[tuple[Figure, str]]:
    for found in _SPAN.finditer(wording.report.text, wording.claim.start, wording.claim.end):
        group, unit = ("span", found["unit"]) if found["span"] else ("first", found["word"])
        value, name = SPANS[unit.lower()]
        lead = (found["lead"] or "").lower()
        high = None if lead in _OVER else value
        yield (
            _figure(wording, *found.span(group), value, high, unit=name, about=lead in _NEARLY),
            DURATION,
        )


def _number(text: str) -> int:
    return int(text) if text.isdigit() else sum(NUMBERS[part] for part in text.lower().split("-"))


def _figure(
    wording: Wording,
    start: int,
    end: int,
    low: int,
    high: int | None,
    *,
    unit: str | None = None,
    about: bool = False,
) -> Figure:
    return Figure(
        id="",
        report=wording.report.id,
        start=start,
        end=end,
        text=wording.words(start, end),
        low=low,
        high=high,
        approximate=about,
        unit=unit,
    )
