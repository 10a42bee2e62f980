"""How sure a claim is, and whether it affirms."""

from collections.abc import Callable

import pytest

from rashomon.records import Reading

pytestmark = pytest.mark.model
Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The boat was full.", "stated"),
        ("The boat may have been full.", "hedged"),
        ("The boat was probably full.", "hedged"),
        ("The boat is believed to have been full.", "hedged"),
        ("The boat is likely to have been full.", "hedged"),
        ("The boat seems to have been full.", "hedged"),
        ("It appears that the boat was full.", "hedged"),
        ("The crew tried to close the gate.", "attempted"),
        ("The crew is trying to close the gate.", "attempted"),
        ("If the boat is full, it will sink.", "conditional"),
        ("Police asked whether the boat was full.", "asked"),
        ("Why was the boat not stopped by the coastguard on Sunday night?", "asked"),
    ],
)
def test_certainty(read_text: Read, text: str, certainty: str) -> None:
    """Hedges, attempts, conditions and questions lower what is stated."""
    assert read_text(text).claims[0].certainty == certainty


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("The boat was full.", "affirmed"),
        ("The boat was not full.", "negated"),
        ("The boat wasn’t full.", "negated"),
        ("The boat never left the port.", "negated"),
        ("Nobody closed the gate.", "negated"),
        ("Neither pump worked.", "negated"),
        ("The port has no lifeboat.", "negated"),
        ("The crew failed to close the gate.", "negated"),
        ("The crew refused to leave the boat.", "negated"),
        ("The man who did not swim was saved.", "affirmed"),
    ],
)
def test_polarity(read_text: Read, text: str, polarity: str) -> None:
    """Words of negation turn the clause they stand in, not one around it."""
    assert read_text(text).claims[0].polarity == polarity


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Lena Brandt denied that the boat was full.", "negated"),
        ("Lena Brandt denied that the boat was not full.", "affirmed"),
        ("Lena Brandt did not deny that the boat was full.", "affirmed"),
        ("Lena Brandt said that the boat was not full.", "negated"),
    ],
)
def test_a_denial_negates_what_it_denies(read_text: Read, text: str, polarity: str) -> None:
    """A denial turns the claim; denying a negation, or not denying, does not."""
    (claim,) = read_text(text).claims
    assert claim.polarity == polarity
