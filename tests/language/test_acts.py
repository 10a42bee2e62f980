"""Acts of speech: what one asks, promises, judges or shows without a clause is his."""

from collections.abc import Callable

import pytest

pytestmark = pytest.mark.model
Told = Callable[[str], dict[str, list[str | None]]]


@pytest.mark.parametrize(
    "act",
    [
        "called for an inquiry into the fire",
        "accused the operator of hiding a report",
        "blamed the delay on the weather",
        "put the damage at 40,000 crowns",
        "described the repairs as a waste",
        "called the plan a mistake",
        "spoke of a narrow escape",
        "promised to pay for the repairs",
        "urged the council to close the bridge",
        "wants the council to close the bridge",
        "went on to criticise the council",
        "raised its forecast for the year",
        "sees a chance of rain",
        "did not say when the bridge would open",
        "declined to comment",
        "expects a loss",
    ],
)
def test_an_act_of_speech_is_of_the_one_who_speaks(told: Told, act: str) -> None:
    """Asking, judging, promising, naming, estimating and keeping silent are attributed to the subject."""
    text = f"Lena Brandt {act}"
    assert told(text + ".") == {text: ["Lena Brandt"]}


@pytest.mark.parametrize(
    "deed",
    [
        "attacked the harbour at dawn",
        "saw a boat in the fog",
        "raised the anchor",
        "put the boat on a trailer",
        "wanted a new boat",
    ],
)
def test_a_deed_is_no_act_of_speech(told: Told, deed: str) -> None:
    """The same verbs with other complements tell what somebody does."""
    text = f"The soldier {deed}"
    assert told(text + ".") == {text: []}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The survey found a rise in thefts", "The survey"),
        ("The video shows two men on a roof", "The video"),
        ("The beams support the roof", None),
        ("The heat confirmed the fault", None),
    ],
)
def test_documents_show_and_things_do_not(told: Told, text: str, source: str | None) -> None:
    """A count finds and a picture shows; a beam that supports says nothing."""
    assert told(text + ".") == {text: [] if source is None else [source]}


def test_a_denial_is_nearer_than_who_tells_of_it(told: Told) -> None:
    """What one denies, by another's account, has both, the denier first."""
    assert told("The firm denied any fault, according to the Vell Courier.") == {
        "The firm denied any fault": ["The firm", "Vell Courier"]
    }


def test_what_one_wants_is_told_by_who_tells_it(told: Told) -> None:
    """Within what somebody says, an act of another is part of what he says."""
    assert told("Lena Brandt said the firm wanted to leave.") == {"the firm wanted to leave": ["Lena Brandt"]}


@pytest.mark.parametrize(
    "silence",
    [
        "did not identify the site",
        "did not respond to the letter",
        "may highlight the danger",
        "could call on the army",
        "mentioned no names",
    ],
)
def test_silence_and_possibility_are_no_speech(told: Told, silence: str) -> None:
    """What is not said, or only possible, is told by the report."""
    text = f"Lena Brandt {silence}"
    assert told(text + ".") == {text: []}
