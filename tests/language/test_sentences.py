"""Where a full stop ends no sentence."""

from collections.abc import Callable

import pytest

from rashomon.language.parse import fold

pytestmark = pytest.mark.model
Told = Callable[[str], dict[str, list[str | None]]]


@pytest.mark.parametrize(
    "text",
    [
        "They met Cpl. Lee and Capt. Ray at the gate",
        "The letter came from Sgt. Holt and Gov. Dane on Monday",
        "She wore No. 5 for the club",
        "On Friday at about 11:30 p.m. Kira Moss was asleep in the cabin",
    ],
)
def test_an_abbreviation_ends_no_sentence(told: Told, text: str) -> None:
    """After a rank, before a number, and after an hour that opens a sentence, the sentence goes on."""
    assert list(told(text + ".")) == [text]


def test_an_hour_may_end_a_sentence(told: Told) -> None:
    """Where all is told before the hour, the next word opens a sentence."""
    assert list(told("The fire began at 11:30 p.m. Kira Moss was asleep."))[1] == "Kira Moss was asleep"


def test_the_letter_of_an_amount_ends_a_sentence(told: Told) -> None:
    """What stands behind "$31m." is a sentence of its own."""
    claims = list(told("The ferry line lost £31m. The city sold it in 2021."))
    assert claims == ["The ferry line lost £31m", "The city sold it in 2021"]


def test_odd_spaces_hyphens_and_dashes_are_folded() -> None:
    """One character for one, into those that the parser knows."""
    assert fold("a\u2009b\u2011c \u2212 d \u2015 e") == "a b-c - d — e"
