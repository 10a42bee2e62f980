"""Speakers whom the layout names: signatures and the labels of a transcript."""

from collections.abc import Callable

import pytest

pytestmark = pytest.mark.model
Spoken = Callable[[str], dict[str, str | None]]
Told = Callable[[str], dict[str, list[str | None]]]


@pytest.mark.parametrize(
    "text",
    [
        "“The bridge shook for an hour and nobody came.” — Lena Brandt, nurse",
        "“The bridge shook for an hour and nobody came.”― Lena Brandt.",
        "“The bridge shook for an hour and nobody came.”\n\n– Lena Brandt, nurse at the clinic in Vell",
    ],
)
def test_a_signature_names_the_speaker(spoken: Spoken, text: str) -> None:
    """Who signs words between marks, on the line or under it, speaks them."""
    before = "Tom Keller said the bridge was closed on Monday.\n\n"
    assert spoken(before + text)["The bridge shook for an hour and nobody came."] == "Lena Brandt"


def test_a_dash_that_goes_on_is_no_signature(spoken: Spoken) -> None:
    """A sentence after a dash names nobody."""
    text = (
        "“The bridge shook for an hour,” said Tom Keller – Vell has been waiting since March for a new one."
    )
    assert spoken(text) == {"The bridge shook for an hour,": "Tom Keller"}


def test_a_label_names_who_speaks_the_paragraph(told: Told) -> None:
    """In a transcript all of a paragraph is said by whom its opening names, marks or not."""
    text = (
        "Tom Keller met the reporter Lena Brandt on the pier.\n\n"
        "BRANDT: The ferry sailed in a storm. The port knew it.\n\n"
        "KELLER: The port slept. The ferry left early."
    )
    claims = told(text)
    assert claims["The port knew it"] == ["Lena Brandt"]
    assert claims["The port slept"] == ["Tom Keller"]
    assert claims["The ferry left early"] == ["Tom Keller"]


def test_notes_are_no_labels(told: Told) -> None:
    """ "Update:" opens a note, however often, and a town a list."""
    text = "UPDATE: The ferry sailed in a storm.\n\nUPDATE: The ferry came back at noon."
    assert all(not chain for chain in told(text).values())
