"""How much of a claim's words another has in meaning, with words whose likeness is made by hand. No model."""

from collections.abc import Sequence

import numpy as np
import pytest

from rashomon.collation.coverage import LIGHT_WEIGHT, Lexicon
from rashomon.collation.overlap import Matrix

NEAR = {"boat": (1.0, 0.0), "ship": (0.8, 0.6), "vote": (0.0, 1.0), "sank": (-1.0, 0.0), "go": (0.0, -1.0)}


def encode(words: Sequence[str]) -> Matrix:
    """A boat and a ship are alike by 0.8, a ship and a vote by 0.6, all else by nothing."""
    return np.array([NEAR[word] for word in words], dtype=np.float32)


def share(*claims: Sequence[str]) -> Matrix:
    lexicon = Lexicon(claims, encode)
    words = [lexicon.words(claim) for claim in claims]
    return lexicon.share(words, lexicon.reach(words))


def test_a_claim_has_all_of_its_own_words() -> None:
    """Every claim covers itself."""
    assert np.diag(share(["boat", "sank"], ["vote"])).tolist() == [1.0, 1.0]


def test_a_word_counts_by_its_nearest_word() -> None:
    """A ship is a boat by 0.8."""
    assert share(["boat"], ["ship", "vote"])[0, 1] == pytest.approx(0.8)


def test_words_that_are_hardly_alike_count_nothing() -> None:
    """What lies below the least likeness is no likeness at all."""
    assert share(["boat"], ["vote"])[0, 1] == 0.0


def test_rare_and_telling_words_weigh_more() -> None:
    """A word that many claims have, or a verb that says little, weighs less than a rare one."""
    table = share(["boat", "sank"], ["sank"], ["sank"], ["boat"])
    assert table[0, 3] > table[0, 1]
    light = share(["go", "boat"], ["boat"], ["go"])
    assert light[0, 2] == pytest.approx(LIGHT_WEIGHT / (1 + LIGHT_WEIGHT), abs=1e-3)


def test_a_claim_without_words_has_what_it_is_given() -> None:
    """The share of an empty claim is named by who asks."""
    lexicon = Lexicon([["boat"]], encode)
    reach = lexicon.reach([lexicon.words(["boat"])])
    assert lexicon.share([lexicon.words([])], reach, 0.5).tolist() == [[0.5]]
    assert lexicon.words(["storm"]).tolist() == []
