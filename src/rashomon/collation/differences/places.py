"""Places that differ: the same thing put somewhere else, or on the other side of a landmark.

In go two wordings; out come differences."""

from collections.abc import Iterator
from functools import lru_cache

from rashomon.collation.differences.difference import Difference, at
from rashomon.collation.differences.english import COMPASS, DIRECTIONS, EMPTY, SOMEWHERE
from rashomon.collation.differences.voices import telling
from rashomon.collation.differences.wording import KEPT, Wording
from rashomon.collation.differences.words import Word, read_words
from rashomon.records import Place
from rashomon.text.governments import government_of

_OPPOSITE = {**DIRECTIONS, **{other: one for one, other in DIRECTIONS.items()}}
# Places nearer to each other than this (degrees) may be one within the other.
NEAR = 0.3


def compare_places(one: Wording, other: Wording) -> Iterator[Difference]:
    """Named places left over on both sides after the same preposition, and opposite directions of one
    landmark."""
    yield from _named(one, other)
    yield from _directed(one, other)


def _named(one: Wording, other: Wording) -> Iterator[Difference]:
    left = [p for p in one.places if not _has(other, p) and _mark(one, p)]
    right = [p for p in other.places if not _has(one, p) and _mark(other, p)]
    for a, b in zip(left, right, strict=False):
        if (
            len(left) == len(right)
            and not _same(a, b)
            and not _near(a, b)
            and _alike(_mark(one, a), _mark(other, b))
        ):
            yield Difference(
                kind="place", one=at(one, a.start, a.end), other=at(other, b.start, b.end), confidence=0.7
            )


def _mark(wording: Wording, place: Place) -> str:
    """The preposition that puts something at the place; empty where none does."""
    before = read_words(wording.report.text, max(wording.claim.start, place.start - 60), place.start)
    for word in reversed(before[-4:]):
        if word.folded in SOMEWHERE:
            return word.folded
    return ""


def _alike(one: str, other: str) -> bool:
    still = {"in", "at", "on", "near"}
    return one == other or (one in still and other in still)


def _has(wording: Wording, place: Place) -> bool:
    """Whether the other report's claim has a word of the place's name."""
    words = telling(place.name) | telling(place.text)
    text = {word.folded for word in wording.told}
    return not words.isdisjoint(text)


def _same(a: Place, b: Place) -> bool:
    """Whether the two go by one name, or are a country and its seat of government."""
    ruler = government_of(a.text)
    return not telling(a.text).isdisjoint(telling(b.text)) or (ruler != "" and ruler == government_of(b.text))


def _near(a: Place, b: Place) -> bool:
    if a.latitude is None or a.longitude is None or b.latitude is None or b.longitude is None:
        return False
    return abs(a.latitude - b.latitude) < NEAR and abs(a.longitude - b.longitude) < NEAR


def _directed(one: Wording, other: Wording) -> Iterator[Difference]:
    left, right = _directions(one), _directions(other)
    for word, rest in left:
        opposite = _OPPOSITE.get(word.folded, "")
        if any(w.folded == word.folded for w, _ in right):
            continue
        for counter, others in right:
            shared = rest & others
            if counter.folded == opposite and shared and not any(w.folded == opposite for w, _ in left):
                yield Difference(
                    kind="place",
                    one=at(one, word.start, word.end),
                    other=at(other, counter.start, counter.end),
                    confidence=0.85 if word.folded in COMPASS else 0.6,
                )


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
