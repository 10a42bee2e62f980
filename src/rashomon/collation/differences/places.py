"""Places that differ: the same thing put somewhere else, or on the other side of a landmark.

In go two wordings; out come differences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from rashomon.collation.differences.difference import Difference, at
from rashomon.collation.differences.english import COMPASS, DIRECTIONS, EMPTY, FROM, SOMEWHERE, UNTIL
from rashomon.collation.differences.nouns import SITES, STILL, WITHIN
from rashomon.collation.differences.voices import telling
from rashomon.collation.differences.wording import KEPT, Wording
from rashomon.collation.differences.words import Word, read_words, stem
from rashomon.records import Phrase, Place
from rashomon.text.governments import government_of

OUT, OF = "out", "of"
_NAME = re.compile(
    r"\b(?P<mark>in|at|near|outside|beneath|below)\s(?:the\s)?"
    r"(?P<name>[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,3})(?!['’]s?\b)"
)
_OFF = re.compile(r"\b(?P<way>[a-z]+)\sof\s(?:(?:the|a|an)\s)?(?:[A-Z]\w+\s)?(?P<landmark>\w+)")
_OPPOSITE = {**DIRECTIONS, **{other: one for one, other in DIRECTIONS.items()}}
# Places nearer to each other than this (degrees) may be one within the other.
NEAR = 0.3


@dataclass(frozen=True)
class _Spot:
    """A name in a claim that something is put at, with the preposition; `place`: what was read there."""

    start: int
    end: int
    text: str
    mark: str
    place: Place | None = None


def compare_places(one: Wording, other: Wording) -> Iterator[Difference]:
    """Named places left over on both sides after the same preposition, ends of a way that are swapped, kinds of
    one site, and opposite directions of one landmark."""
    yield from _named(one, other)
    yield from _swapped(one, other)
    yield from _sites(one, other)
    yield from _directed(one, other)


def _named(one: Wording, other: Wording) -> Iterator[Difference]:
    left = [spot for spot in _spots(one) if not _has(other, spot)]
    right = [spot for spot in _spots(other) if not _has(one, spot)]
    for a, b in zip(left, right, strict=False):
        if len(left) == len(right) and not _same(a, b) and _alike(a.mark, b.mark):
            yield _difference(
                one, (a.start, a.end), other, (b.start, b.end), 0.7 if a.place and b.place else 0.55
            )


def _difference(
    one: Wording, mine: tuple[int, int], other: Wording, yours: tuple[int, int], confidence: float
) -> Difference:
    return Difference(kind="place", one=at(one, *mine), other=at(other, *yours), confidence=confidence)


@lru_cache(maxsize=KEPT)
def _spots(wording: Wording) -> tuple[_Spot, ...]:
    """The places of a claim, and the names after a preposition of place that are not known as places."""
    text = wording.report.text
    spots = [
        _Spot(place.start, place.end, place.text, mark, place)
        for place in wording.places
        if (mark := _mark(wording, place.start))
    ]
    taken = [(place.start, place.end) for place in wording.places]
    taken += [(time.start, time.end) for time in wording.times]
    taken += [(figure.start, figure.end) for figure in wording.figures]
    taken += [(quotation.start, quotation.end) for quotation in wording.quotations]
    for found in _NAME.finditer(text, wording.claim.start, wording.claim.end):
        start, end = found.span("name")
        if not any(low < end and start < high for low, high in taken):
            spots.append(_Spot(start, end, found["name"], found["mark"].lower()))
    return tuple(sorted(spots, key=lambda spot: (spot.start, spot.end)))


def _mark(wording: Wording, start: int) -> str:
    """The preposition that puts something at a place; empty where none does."""
    before = read_words(wording.report.text, max(wording.claim.start, start - 60), start)
    for number, word in enumerate(reversed(before[-4:]), start=1):
        if word.folded in SOMEWHERE:
            return word.folded
        if word.folded == OF and number < len(before) and before[-number - 1].folded == OUT:
            return FROM
    return ""


def _alike(one: str, other: str) -> bool:
    return one == other or (one in STILL and other in STILL)


def _has(wording: Wording, spot: _Spot) -> bool:
    """Whether the other report's claim has a word of the place's name."""
    words = telling(spot.text) | (telling(spot.place.name) if spot.place else frozenset())
    text = {word.folded for word in wording.told}
    return not words.isdisjoint(text)


def _same(a: _Spot, b: _Spot) -> bool:
    """Whether the two go by one name, lie in each other, or are a country and its seat of government."""
    ruler = government_of(a.text)
    if not telling(a.text).isdisjoint(telling(b.text)) or (ruler != "" and ruler == government_of(b.text)):
        return True
    return a.place is not None and b.place is not None and _near(a.place, b.place)


def _near(a: Place, b: Place) -> bool:
    if a.latitude is None or a.longitude is None or b.latitude is None or b.longitude is None:
        return False
    return abs(a.latitude - b.latitude) < NEAR and abs(a.longitude - b.longitude) < NEAR


def _swapped(one: Wording, other: Wording) -> Iterator[Difference]:
    """From here to there, and from there to here."""
    left, right = _way(one), _way(other)
    if left is None or right is None:
        return
    (a, b), (c, d) = left, right
    if _same(a, d) and _same(b, c) and not _same(a, c):
        yield _difference(one, (a.start, b.end), other, (c.start, d.end), 0.8)


@lru_cache(maxsize=KEPT)
def _way(wording: Wording) -> tuple[_Spot, _Spot] | None:
    """The two ends of the way that a claim names."""
    spots = _spots(wording)
    ends = [(a, b) for a, b in pairwise(spots) if (a.mark, b.mark) == (FROM, UNTIL)]
    return ends[0] if len(ends) == 1 else None


def _sites(one: Wording, other: Wording) -> Iterator[Difference]:
    """Two kinds of one sort of site: at a fire station, at a police station."""
    for a in _site_phrases(one):
        for b in _site_phrases(other):
            mine, yours = frozenset(a.lemmas) - {a.head}, frozenset(b.lemmas) - {b.head}
            if a.head == b.head and mine - other.lemmas and yours - one.lemmas and not mine & yours:
                yield _difference(one, (a.start, a.end), other, (b.start, b.end), 0.55)


@lru_cache(maxsize=KEPT)
def _site_phrases(wording: Wording) -> tuple[Phrase, ...]:
    """The phrases that put something at one site: at a fire station, but not in schools."""
    return tuple(
        phrase
        for phrase in wording.phrases("oblique")
        if phrase.mark in STILL
        and phrase.head in SITES
        and any(
            word.folded == phrase.head for word in read_words(wording.report.text, phrase.start, phrase.end)
        )
    )


def _directed(one: Wording, other: Wording) -> Iterator[Difference]:
    left, right = _directions(one), _directions(other)
    for word, rest in left:
        opposite = _OPPOSITE.get(word.folded, "")
        if any(w.folded == word.folded for w, _ in right):
            continue
        for counter, others in right:
            if counter.folded != opposite or _named_so(one, word) != _named_so(other, counter):
                continue
            if rest & others and not any(w.folded == opposite for w, _ in left):
                confidence = 0.85 if word.folded in COMPASS else 0.6
                yield _difference(
                    one, (word.start, word.end), other, (counter.start, counter.end), confidence
                )
    if not right:
        yield from _beside(one, other)
    if not left:
        yield from (replace(found, one=found.other, other=found.one) for found in _beside(other, one))


def _named_so(wording: Wording, word: Word) -> bool:
    """Whether a direction is part of a name: South American."""
    return wording.report.text[word.start].isupper()


@lru_cache(maxsize=KEPT)
def _sides(wording: Wording) -> tuple[tuple[int, int, str], ...]:
    """Where a claim names a side of a landmark, and the landmark's stem."""
    found = _OFF.finditer(wording.report.text, wording.claim.start, wording.claim.end)
    return tuple((*side.span(), stem(side["landmark"])) for side in found if side["way"].lower() in COMPASS)


def _beside(one: Wording, other: Wording) -> Iterator[Difference]:
    """North of the bridge here, on the bridge there."""
    for start, end, landmark in _sides(one):
        for number, word in enumerate(other.spoken):
            ahead = [w for w in other.spoken[number + 1 : number + 4] if stem(w.folded) == landmark]
            if word.folded in WITHIN and ahead:
                yield _difference(one, (start, end), other, (word.start, ahead[0].end), 0.6)


@lru_cache(maxsize=KEPT)
def _directions(wording: Wording) -> tuple[tuple[Word, frozenset[str]], ...]:
    """The words of direction in a claim, each with the words beside it."""
    words = wording.spoken
    found = []
    for number, word in enumerate(words):
        if word.folded in _OPPOSITE:
            beside = words[max(0, number - 3) : number] + words[number + 1 : number + 7]
            found.append((word, frozenset(w.folded for w in beside if w.folded not in EMPTY)))
    return tuple(found)
