"""Namings that differ: one thing or person under a name that takes sides, or with a modifier that judges.

In go two wordings; out come differences. Only words of the lexicon in `loaded` count: an odd synonym takes no
side."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rashomon.collation.differences.difference import Difference, Side, at
from rashomon.collation.differences.english import EMPTY
from rashomon.collation.differences.loaded import FAMILIES, JUDGING
from rashomon.collation.differences.wording import Wording
from rashomon.collation.differences.words import Word, read_words, stem

Key = tuple[str, ...]
Lexicon = dict[Key, frozenset[int]]
# The longest entry of the lexicon, in words; how far a modifier may stand from its head.
LONGEST = 4
REACH = 3


def _key(name: str) -> Key:
    return tuple(stem(word.folded) for word in read_words(name))


def _entries(side: int) -> Lexicon:
    found: Lexicon = {}
    for number, family in enumerate(FAMILIES):
        for name in family[side]:
            found[_key(name)] = found.get(_key(name), frozenset()) | {number}
    return found


_EVEN, _SIDED = _entries(0), _entries(1)
_JUDGING: Lexicon = {_key(word): frozenset() for word in JUDGING}


@dataclass(frozen=True)
class _Name:
    """An entry of the lexicon in a text: its first and its last word, by number, and the families it is
    of."""

    first: int
    last: int
    families: frozenset[int]


def _find(stems: Key, lexicon: Lexicon) -> Iterator[_Name]:
    for first in range(len(stems)):
        for length in range(min(LONGEST, len(stems) - first), 0, -1):
            families = lexicon.get(stems[first : first + length])
            if families is not None:
                yield _Name(first, first + length - 1, families)
                break


def judging(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """The words that judge, each by the number of its first and its last word."""
    for name in _find(tuple(stem(word.folded) for word in words), _JUDGING):
        yield name.first, name.last


class _Text:
    """A claim with its attribution, in words and stems."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        self.words: tuple[Word, ...] = read_words(wording.report.text, *wording.extent)
        self.stems = tuple(stem(word.folded) for word in self.words)

    def names(self, lexicon: Lexicon) -> Iterator[_Name]:
        """The entries of a lexicon in the text, the longest at each place."""
        return _find(self.stems, lexicon)

    def after(self, last: int) -> Iterator[int]:
        """The words after one that can be of its phrase: up to an empty word or a mark."""
        for number in range(last + 1, min(len(self.words), last + 1 + REACH)):
            gap = self.wording.words(self.words[number - 1].end, self.words[number].start)
            if gap.strip() or self.stems[number] in EMPTY:
                return
            yield number

    def side(self, first: int, last: int) -> Side:
        """The words from the first to the last, by number."""
        return at(self.wording, self.words[first].start, self.words[last].end)


def compare_namings(one: Wording, other: Wording) -> Iterator[Difference]:
    """A name that takes sides against an even-handed one of its family, and modifiers that judge."""
    left, right = _Text(one), _Text(other)
    for mine, yours in _contrasts(left, right):
        yield Difference(kind="naming", one=mine, other=yours, confidence=0.6)
    for yours, mine in _contrasts(right, left):
        yield Difference(kind="naming", one=mine, other=yours, confidence=0.6)


def _contrasts(loaded: _Text, plain: _Text) -> Iterable[tuple[Side, Side]]:
    yield from _sided(loaded, plain)
    yield from _judged(loaded, plain)


def _sided(loaded: _Text, plain: _Text) -> Iterator[tuple[Side, Side]]:
    """Names that take sides, with the even-handed name of the other text; none where both use both."""
    names = list(loaded.names(_SIDED))
    if not names:
        return
    even = list(plain.names(_EVEN))
    taken = {place for name in names for place in range(name.first, name.last + 1)}
    shared = {n for name in loaded.names(_EVEN) if name.first not in taken for n in name.families}
    shared |= {n for name in plain.names(_SIDED) for n in name.families}
    for name in names:
        counter = next((e for e in even if (name.families & e.families) - shared), None)
        if counter is not None:
            yield loaded.side(name.first, name.last), plain.side(counter.first, counter.last)


def _judged(loaded: _Text, plain: _Text) -> Iterator[tuple[Side, Side]]:
    """Modifiers that judge, with their head, where the other text has the head without any."""
    if any(True for _ in plain.names(_JUDGING)):
        return
    places = {word: number for number, word in reversed(list(enumerate(plain.stems))) if word not in EMPTY}
    for name in loaded.names(_JUDGING):
        head = next((n for n in loaded.after(name.last) if loaded.stems[n] in places), None)
        if head is not None:
            place = places[loaded.stems[head]]
            yield loaded.side(name.first, head), plain.side(place, place)
