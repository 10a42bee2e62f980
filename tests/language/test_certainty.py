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
        ("Police asked if the boat was full.", "asked"),
        ("It is unclear whether the boat was full.", "asked"),
        ("“Was the boat full?” Lena Brandt asked.", "asked"),
        ("The crew made an attempt to close the gate.", "attempted"),
        ("Eleven people are feared dead.", "hedged"),
        ("More rain is expected on Thursday.", "hedged"),
        ("The crew could have closed the gate.", "hedged"),
        ("I think the boat was full.", "hedged"),
        ("The skipper is suspected of stealing the boat.", "hedged"),
        ("The crew could see the rocks.", "stated"),
        ("The skipper could not be reached.", "stated"),
        ("The boat looked as if it would sink.", "stated"),
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
        ("Not one pump worked.", "negated"),
        ("Few residents heard the siren.", "negated"),
        ("A few residents heard the siren.", "affirmed"),
        ("The yard is no longer open.", "negated"),
        ("There will be no higher bid.", "negated"),
        ("No more than 40 people were on board.", "affirmed"),
        ("The pumps ran without interruption.", "affirmed"),
        ("About 900 homes were without power.", "negated"),
        ("The mayor not only closed the bridge.", "affirmed"),
        ("The mayor resigned not because of the fire but because of the debt.", "affirmed"),
        ("The ministry neither confirmed nor denied the report.", "negated"),
        ("The crew was unable to close the gate.", "negated"),
        ("The yard is unlikely to reopen.", "negated"),
        ("There is no doubt that the pump failed.", "affirmed"),
        ("Under no circumstances will the bridge reopen.", "negated"),
        ("The siren was not heard until noon.", "affirmed"),
        ("The crew did not fail to close the gate.", "affirmed"),
        ("Dozens, if not hundreds, were hurt.", "affirmed"),
        ("The judge has yet to rule.", "negated"),
    ],
)
def test_polarity(read_text: Read, text: str, polarity: str) -> None:
    """Words of negation turn the clause they stand in, not one around it."""
    assert read_text(text).claims[0].polarity == polarity


def test_joined_verbs_share_what_they_have_no_words_of_their_own_for(read_text: Read) -> None:
    """A modal, a condition and "nor" hold for the second verb too."""
    told = {
        c.text: (c.certainty, c.polarity)
        for c in read_text("The firm may close the yard and sell the boats.").claims
    }
    assert told["sell the boats"] == ("hedged", "affirmed")
    told = {
        c.text: (c.certainty, c.polarity) for c in read_text("The boat did not burn, nor did it sink.").claims
    }
    assert [polarity for _, polarity in told.values()] == ["negated", "negated"]


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Lena Brandt denied that the boat was full.", "negated"),
        ("Lena Brandt denied that the boat was not full.", "affirmed"),
        ("Lena Brandt did not deny that the boat was full.", "affirmed"),
        ("Lena Brandt said that the boat was not full.", "negated"),
        ("Lena Brandt denied any fault.", "negated"),
    ],
)
def test_a_denial_negates_what_it_denies(read_text: Read, text: str, polarity: str) -> None:
    """A denial turns the claim; denying a negation, or not denying, does not."""
    (claim,) = read_text(text).claims
    assert claim.polarity == polarity


def test_what_somebody_could_is_no_hedge(read_text: Read) -> None:
    """ "Did what they could" tells of all they were able to do."""
    (claim,) = read_text("The villagers did what they could to save the barn.").claims
    assert claim.certainty == "stated"


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("The guards asked them to not stare at the wreck.", "affirmed"),
        ("The flood ruined the barn, not to mention the house.", "affirmed"),
        ("The firm seemingly did not offer a refund.", "negated"),
        ("The crew decided not to sail.", "negated"),
        ("Nora Venn dismissed the bid as one that “takes advantage of us”.", "affirmed"),
    ],
)
def test_a_negation_counts_where_it_turns_the_clause(read_text: Read, text: str, polarity: str) -> None:
    """Not what others are to leave undone, nor a set phrase, nor a verdict."""
    (claim,) = read_text(text).claims
    assert claim.polarity == polarity
