"""Which offices and bodies of one sort are two."""

from collections.abc import Callable

import pytest

from rashomon.records import Reading

pytestmark = pytest.mark.model
Told = Callable[[str], dict[str, list[str | None]]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Varlandic defence ministry", "The Ostrian defence ministry"),
        ("The mayor of Lund", "The mayor of Orsa"),
        ("The Lund governor", "The Orsa governor"),
        ("The Swiss foreign minister", "The Danish foreign minister"),
        ("The spokesman for the bank", "The spokesman for the union"),
        ("The supreme court", "The district court"),
        ("The fire department", "The police department"),
        ("The Lund governor", "The former Orsa governor"),
        ("The interior ministry", "The health ministry"),
        ("The men's team", "The women's team"),
    ],
)
def test_offices_of_different_words_are_two(told: Told, one: str, other: str) -> None:
    """What qualifies an office or a body tells it from others of its sort, and is kept in its name."""
    claims = told(f"{one} said the boat was full. {other} said the ship was empty.")
    assert claims["the boat was full"] == [one]
    assert claims["the ship was empty"] == [other]


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("The Vell fire department", "The fire department"),
        ("The finance ministry", "The ministry"),
        ("A spokesman for the bank", "The bank spokesman"),
        ("The Peruvian fish ministry", "The fish ministry of Peru"),
    ],
)
def test_fewer_words_of_the_same_are_one(told: Told, first: str, again: str) -> None:
    """A shorter or turned phrase goes to the one that it can mean."""
    claims = told(f"{first} said the ship was late. {again} said the boat was full.")
    assert claims["the boat was full"] == [first]


def test_a_person_of_an_office_is_not_that_of_another_town(told: Told) -> None:
    """The words beside a name keep another's office from going to it; its own still does."""
    text = (
        "Lena Brandt, the mayor of Lund, spoke. The mayor of Orsa said the boat was full. "
        "The mayor of Lund said the ship was late."
    )
    claims = told(text)
    assert claims["the boat was full"] == ["The mayor of Orsa"]
    assert claims["the ship was late"] == ["Lena Brandt"]


def test_a_ministry_keeps_its_words(read_text: Callable[..., Reading]) -> None:
    """The first words of a body's name are no titles."""
    (source,) = read_text("The Vell Health Ministry said the boat was full.").sources
    assert source.name == "Vell Health Ministry"
