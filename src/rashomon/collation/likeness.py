"""What two claims have in common in meaning: words and parts of the clause that say the same in other words,
what is told around them, how close their reports are.

Claims and their vectors in; out comes for each feature a row over the pairs that are asked for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.collation.coverage import Lexicon, Words
from rashomon.collation.events import reports_alike
from rashomon.collation.overlap import Matrix
from rashomon.collation.stated import Stated
from rashomon.collation.surroundings import around, neighbours

Numbers = NDArray[np.int64]
PARTS = ("predicate", "undergoer", "doer")
LIKENESSES = (
    "words in meaning, best",
    "words in meaning",
    "plain words in meaning, best",
    "plain words in meaning",
    *(f"{part} in meaning, {which}" for part in PARTS for which in ("best", "least")),
    "words in the passage, best",
    "words in the passage, least",
    "passage",
    "surroundings",
    "claim in the passage",
    "names in the passage",
    "reports alike",
    "reports alike, places apart",
)
# Stands for a part that a clause does not have, and for the names of a claim without names.
NO_PART = 0.3
NO_NAMES = 0.5


@dataclass(frozen=True, kw_only=True)
class Meanings:
    """The claims of a story with their vectors and their words; for each two how much of the first the second
    has in meaning (`share`), and for each two reports how much they say alike (`alike`)."""

    stated: Sequence[Stated]
    vectors: Matrix
    lexicon: Lexicon
    words: list[Words]
    reach: Matrix
    share: Matrix
    alike: Matrix


def mean_of(stated: Sequence[Stated], vectors: Matrix, lexicon: Lexicon) -> Meanings:
    """The claims as they are compared in meaning."""
    words = [lexicon.words(s.clause.lemmas) for s in stated]
    reach = lexicon.reach(words)
    share = lexicon.share(words, reach)
    return Meanings(
        stated=stated,
        vectors=vectors,
        lexicon=lexicon,
        words=words,
        reach=reach,
        share=share,
        alike=reports_alike(share, np.array([s.report for s in stated], dtype=np.int64)),
    )


def liken(meanings: Meanings, left: Numbers, right: Numbers) -> Iterator[Matrix]:
    """A row for each of LIKENESSES, in their order."""
    for table in (meanings.share, _plain(meanings)):
        best, least = _both_ways(table, left, right)
        yield best
        yield np.asarray((best + least) / 2, dtype=np.float32)
    for part in PARTS:
        words = [meanings.lexicon.words(s.part(part)) for s in meanings.stated]
        yield from _both_ways(meanings.lexicon.share(words, meanings.reach, NO_PART), left, right)
    yield from _passages(meanings, left, right)
    yield from _reports(meanings, left, right)


def _both_ways(table: Matrix, left: Numbers, right: Numbers) -> tuple[Matrix, Matrix]:
    """The higher and the lower share of the two claims of each pair."""
    one, other = table[left, right], table[right, left]
    return np.maximum(one, other), np.minimum(one, other)


def _plain(meanings: Meanings) -> Matrix:
    """Shares of the words that are no names and no numbers."""
    words = [
        meanings.lexicon.words([w for w in s.clause.lemmas if w not in s.name_words and not w[:1].isdigit()])
        for s in meanings.stated
    ]
    return meanings.lexicon.share(words, meanings.lexicon.reach(words))


def _passages(meanings: Meanings, left: Numbers, right: Numbers) -> Iterator[Matrix]:
    """What a claim has in common with another claim and those next to it."""
    lexicon, stated = meanings.lexicon, meanings.stated
    passages = [
        np.unique(np.concatenate([meanings.words[n], *(meanings.words[m] for m in near)]))
        for n, near in enumerate(neighbours(stated))
    ]
    reach = lexicon.reach(passages)
    yield from _both_ways(lexicon.share(meanings.words, reach), left, right)
    beside, passage = around(stated, meanings.vectors)
    yield _dot(passage, passage, left, right)
    yield _dot(beside, beside, left, right)
    yield np.maximum(
        _dot(meanings.vectors, passage, left, right), _dot(passage, meanings.vectors, left, right)
    )
    names = [lexicon.words([w for w in s.clause.lemmas if w in s.name_words]) for s in stated]
    yield _both_ways(lexicon.share(names, reach, NO_NAMES), left, right)[1]


def _dot(one: Matrix, other: Matrix, left: Numbers, right: Numbers) -> Matrix:
    return np.asarray((one @ other.T)[left, right], dtype=np.float32)


def _reports(meanings: Meanings, left: Numbers, right: Numbers) -> Iterator[Matrix]:
    """How much of what either report says the other has; and that times how far apart in them the claims stand."""
    reports = np.array([s.report for s in meanings.stated], dtype=np.int64)
    pairs = meanings.alike[reports[left], reports[right]]
    along = np.array([s.along for s in meanings.stated], dtype=np.float32)
    yield pairs
    yield pairs * np.abs(along[left] - along[right])
