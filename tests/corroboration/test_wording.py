"""What the words of a reading say where no figure does, and which names are only coarser ones."""

import pytest

from rashomon.corroboration.wording import coarser, number_in


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("57", (57.0, None)),
        ("a seventh", (7.0, None)),
        ("a full week", (1.0, "weeks")),
        ("an hour", (1.0, "hours")),
        ("the 48-hour", (48.0, "hours")),
        ("between 5 and 7", None),
        ("a lighthouse", None),
        ("hours", None),
        ("", None),
    ],
)
def test_the_number_in_the_words(text: str, number: tuple[float, str | None] | None) -> None:
    """Ages, ranks and single units are numbers; two numbers, or none, are not."""
    assert number_in(text) == number


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Felsted", "the harbour master"),
        ("A trawler", "The trawler Sigrun"),
        ("Runa Felsted", "Local officials"),
        ("a steel gate to the dock", "the iron gate"),
    ],
)
def test_a_coarser_name(one: str, other: str) -> None:
    """A description beside a name, and two descriptions of one kind, may mean the same."""
    assert coarser(one, other)
    assert coarser(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Felsted", "Brandt"), ("a diver", "a fisherman"), ("The Lake Board", "Ostrey Council")],
)
def test_another_name(one: str, other: str) -> None:
    """Two names, and two kinds, are of two."""
    assert not coarser(one, other)
    assert not coarser(other, one)
