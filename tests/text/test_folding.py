"""Folding of words and names."""

import pytest

from rashomon.text.folding import fold_name, fold_words, joined, places_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the Coast Guard", "coastguard"),
        ("Zoë Ångström", "Zoe Angstrom"),
        ("the Ministry’s", "Ministry's"),
        ("U.N.", "UN"),
        ("Mr. Halloran", "Halloran"),
        ("Labour Party", "the labor party"),
    ],
)
def test_two_spellings_of_one_name_fold_alike(one: str, other: str) -> None:
    """Case, accents, articles, titles, points and spaces make no other name."""
    assert joined(fold_name(one)) == joined(fold_name(other))


def test_a_name_of_nothing_but_an_article_keeps_it() -> None:
    """No name folds to nothing."""
    assert fold_name("The The") == ("the", "the")


def test_words_without_letters_fold_to_nothing() -> None:
    """Dashes and marks are no words."""
    assert fold_words("— … “no,” he said") == ("no", "he", "said")


def test_a_name_is_found_however_it_is_spaced() -> None:
    """A name is found in running words, written as one or as two."""
    words = fold_words("A coast guard boat met the coastguard.")
    assert places_of(("coastguard",), words) == [(1, 3), (6, 7)]
    assert places_of(("coast", "guard"), words) == [(1, 3), (6, 7)]


def test_a_part_of_a_word_is_no_name() -> None:
    """A name inside a longer word is not found."""
    assert places_of(("metro",), fold_words("the metropolitan line")) == []
