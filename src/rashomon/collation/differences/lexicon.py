"""The lexicon of names that take sides, looked up in texts.

In go the stems of a text; out come the entries found there, the longest at each place. The entries are data
in `loaded`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rashomon.collation.differences.loaded import FAMILIES, JUDGING
from rashomon.collation.differences.words import read_words, stem

Key = tuple[str, ...]


@dataclass(frozen=True)
class Name:
    """An entry in a text: its first and its last word, by number, and the families that it is of."""

    first: int
    last: int
    families: frozenset[int]


class Lexicon:
    """Names of one or more words, each with the families that it is of."""

    def __init__(self, families: Mapping[Key, frozenset[int]]) -> None:
        self._families = families
        self._opening = frozenset(key[0] for key in families)
        self._longest = max((len(key) for key in families), default=0)

    def find(self, stems: Key) -> Iterator[Name]:
        """The entries in a text."""
        for first, opening in enumerate(stems):
            if opening not in self._opening:
                continue
            for length in range(min(self._longest, len(stems) - first), 0, -1):
                families = self._families.get(stems[first : first + length])
                if families is not None:
                    yield Name(first, first + length - 1, families)
                    break


def _key(name: str) -> Key:
    return tuple(stem(word.folded) for word in read_words(name))


def _side(side: int) -> Lexicon:
    found: dict[Key, frozenset[int]] = {}
    for number, family in enumerate(FAMILIES):
        for name in family[side]:
            found[_key(name)] = found.get(_key(name), frozenset()) | {number}
    return Lexicon(found)


EVEN, SIDED = _side(0), _side(1)
JUDGED = Lexicon({_key(word): frozenset() for word in JUDGING})
