"""Namings that differ: one thing or person under a name that takes sides, or with a modifier that judges.

In go two wordings; out come differences. Only words of the lexicon count: an odd synonym takes no side."""

from collections.abc import Iterator
from functools import lru_cache

from rashomon.collation.differences.difference import Difference, Side, at, whole
from rashomon.collation.differences.english import EMPTY
from rashomon.collation.differences.lexicon import CHARGES, EVEN, JUDGED, SIDED, Lexicon, Name
from rashomon.collation.differences.wording import KEPT, Wording

# How far behind a modifier its head may stand.
REACH = 3
# A phrase of no more characters is a pronoun or near it.
SHORT = 4
PLAIN = "plain"
_CORE = ("predicate", "doer", "undergoer")


def compare_namings(one: Wording, other: Wording) -> Iterator[Difference]:
    """A name that takes sides against an even-handed one of its family, and modifiers that judge."""
    for mine, yours in _contrasts(one, other):
        yield Difference(kind="naming", one=mine, other=yours, confidence=0.6)
    for yours, mine in _contrasts(other, one):
        yield Difference(kind="naming", one=mine, other=yours, confidence=0.6)


def _contrasts(loaded: Wording, plain: Wording) -> Iterator[tuple[Side, Side]]:
    found = [*_sided(loaded, plain), *_judged(loaded, plain)]
    yield from found or _charged(loaded, plain)


def _charged(loaded: Wording, plain: Wording) -> Iterator[tuple[Side, Side]]:
    """A word that takes a side by itself, where the other text has none: it stands against the other's phrase of
    the same part, or all of it."""
    names = [name for name in _found(CHARGES, loaded) if not _quoted(loaded, name)]
    if not names or _found(CHARGES, plain):
        return
    side = _words(loaded, names[0].first, names[0].last)
    role = next((p.role for p in loaded.phrases(*_CORE) if p.start < side.end and side.start < p.end), None)
    for phrase in plain.phrases(role) if role else ():
        if phrase.lemmas and phrase.end - phrase.start > SHORT:
            yield side, at(plain, phrase.start, phrase.end)
            return
    yield side, whole(plain, PLAIN)


def _quoted(wording: Wording, name: Name) -> bool:
    """Whether a name stands between quotation marks: then it is the speaker's."""
    start = wording.told[name.first].start
    return any(q.start <= start < q.end for q in wording.quotations)


def _sided(loaded: Wording, plain: Wording) -> Iterator[tuple[Side, Side]]:
    """Names that take sides, with the even-handed name of the other text; none where both use both."""
    names, even = _found(SIDED, loaded), _found(EVEN, plain)
    if not names or not even:
        return
    taken = {place for name in names for place in range(name.first, name.last + 1)}
    shared = {n for name in _found(EVEN, loaded) if name.first not in taken for n in name.families}
    shared |= {n for name in _found(SIDED, plain) for n in name.families}
    for name in names:
        counter = next((e for e in even if (name.families & e.families) - shared), None)
        if counter is not None:
            yield _words(loaded, name.first, name.last), _words(plain, counter.first, counter.last)


def _judged(loaded: Wording, plain: Wording) -> Iterator[tuple[Side, Side]]:
    """Modifiers that judge, with their head, where the other text has the head without any."""
    names = _found(JUDGED, loaded)
    if not names or _found(JUDGED, plain):
        return
    places = {word: number for number, word in reversed(list(enumerate(plain.stems))) if word not in EMPTY}
    for name in names:
        head = next((n for n in _after(loaded, name.last) if loaded.stems[n] in places), None)
        if head is not None:
            place = places[loaded.stems[head]]
            yield _words(loaded, name.first, head), _words(plain, place, place)


@lru_cache(maxsize=3 * KEPT)
def _found(lexicon: Lexicon, wording: Wording) -> tuple[Name, ...]:
    """The entries of a lexicon in a claim with its attribution."""
    return tuple(lexicon.find(wording.stems))


def _after(wording: Wording, last: int) -> Iterator[int]:
    """The words after one that can be of its phrase: up to an empty word or a mark."""
    words = wording.told
    for number in range(last + 1, min(len(words), last + 1 + REACH)):
        if (
            wording.words(words[number - 1].end, words[number].start).strip()
            or wording.stems[number] in EMPTY
        ):
            return
        yield number


def _words(wording: Wording, first: int, last: int) -> Side:
    return at(wording, wording.told[first].start, wording.told[last].end)
