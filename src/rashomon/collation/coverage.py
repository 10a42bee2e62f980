"""How much of a claim's words another claim has in meaning: "eleven bodies" covers half of "eleven people died".

In go lemmas and an encoder for single words; out come tables of shares. Each word of one claim is held against
the nearest word of the other (soft matching, as in BERTScore, Zhang et al. 2020), the rarer in the story the
heavier."""

from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from rashomon.collation.overlap import Matrix

Encode = Callable[[Sequence[str]], Matrix]
Words = NDArray[np.int64]
# Words less alike than this have nothing to do with each other.
LEAST_ALIKE = 0.25
# Verbs that say little by themselves, and what they weigh.
LIGHT = frozenset("be have do make get take go say tell come give put".split())
LIGHT_WEIGHT = 0.3


class Lexicon:
    """The words of a story's claims: how much each weighs and which are alike."""

    def __init__(self, claims: Sequence[Sequence[str]], encode: Encode) -> None:
        seen = Counter(word for claim in claims for word in set(claim))
        self._words = sorted(seen)
        self._number = {word: n for n, word in enumerate(self._words)}
        vectors = encode(self._words) if self._words else np.zeros((0, 1), dtype=np.float32)
        alike = np.clip(np.round(vectors @ vectors.T, 4), 0, 1).astype(np.float32)
        alike[alike < LEAST_ALIKE] = 0
        np.fill_diagonal(alike, 1)
        self._alike = alike
        self._weight = np.array(
            [
                float(np.log((1 + len(claims)) / seen[word])) * (LIGHT_WEIGHT if word in LIGHT else 1.0)
                for word in self._words
            ],
            dtype=np.float32,
        )

    def words(self, lemmas: Sequence[str]) -> Words:
        """The numbers of those words that the claims have, each once, ascending."""
        found = {self._number[lemma] for lemma in lemmas if lemma in self._number}
        return np.array(sorted(found), dtype=np.int64)

    def reach(self, claims: Sequence[Words]) -> Matrix:
        """For each word of the lexicon (rows) how near each claim (columns) comes to it."""
        table = np.zeros((len(self._words), len(claims)), dtype=np.float32)
        for column, words in enumerate(claims):
            if len(words):
                table[:, column] = self._alike[words].max(axis=0)
        return table

    def share(self, claims: Sequence[Words], reach: Matrix, empty: float = 0.0) -> Matrix:
        """What share of the words of each claim (rows) the claims of `reach` (columns) have; `empty` for a
        claim without words."""
        table = np.full((len(claims), reach.shape[1]), empty, dtype=np.float32)
        for row, words in enumerate(claims):
            weight = self._weight[words]
            if weight.sum() > 0:
                table[row] = weight @ reach[words] / weight.sum()
        return np.round(table, 4)
