"""The lexicon of names that take sides, looked up in texts.

In go the stems of a text; out come the entries found there, the longest at each place. The entries are data
in `loaded`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rashomon.collation.differences.loaded import CHARGED, CHARGED_DEEDS, FAMILIES, IRREGULAR, JUDGING
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


def _forms(verb: str) -> Iterator[str]:
    """A regular verb in its forms, of several words with the rest as it is. What is no word is never met."""
    first, gap, rest = verb.partition(" ")
    stump = first[:-1] if first.endswith("e") else first
    ends = ["s", "es", "ed", "ing"]
    forms = [first, first + "s", *(stump + end for end in ends[1:])]
    if first.endswith("y"):
        forms += [first[:-1] + "ies", first[:-1] + "ied"]
    forms += [first + first[-1] + "ed", first + first[-1] + "ing", *IRREGULAR.get(first, ())]
    return (form + gap + rest for form in forms)


CHARGES = Lexicon(
    {_key(name): frozenset() for name in CHARGED}
    | {_key(form): frozenset() for verb in CHARGED_DEEDS for form in _forms(verb)}
)
