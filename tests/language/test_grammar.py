"""The grammar of a claim: who does what to whom, in which circumstances."""

from collections.abc import Callable

import pytest

from rashomon.records import Clause, Phrase, Reading

pytestmark = pytest.mark.model
Read = Callable[..., Reading]


def phrases(clause: Clause, role: str) -> list[Phrase]:
    """The phrases of a role."""
    return [phrase for phrase in clause.phrases if phrase.role == role]


@pytest.mark.parametrize(
    "text", ["The coastguard rescued forty sailors.", "Forty sailors were rescued by the coastguard."]
)
def test_active_and_passive_have_one_grammar(read_text: Read, text: str) -> None:
    """Passive voice is undone: the doer is the doer."""
    (clause,) = read_text(text).clauses
    assert [p.head for p in phrases(clause, "doer")] == ["coastguard"]
    assert [p.head for p in phrases(clause, "undergoer")] == ["sailor"]
    assert [p.head for p in phrases(clause, "predicate")] == ["rescue"]


def test_a_passive_without_a_doer_has_none(read_text: Read) -> None:
    """Who did it is not guessed."""
    (clause,) = read_text("Forty sailors were rescued on Sunday.").clauses
    assert phrases(clause, "doer") == []


def test_circumstances_have_their_mark(read_text: Read) -> None:
    """A circumstance carries the preposition that opens it."""
    (clause,) = read_text("The ferry sank off Vell on Sunday.").clauses
    assert {(p.mark, p.head) for p in phrases(clause, "oblique")} == {("off", "vell"), ("on", "sunday")}


def test_a_shared_subject_is_the_doer_of_both(read_text: Read) -> None:
    """A second verb has the subject of the first."""
    _, second = read_text("The minister visited the plant and met volunteers.").clauses
    assert [p.head for p in phrases(second, "doer")] == ["minister"]
    assert "minister" in second.lemmas


def test_a_pronoun_is_replaced_by_whom_it_means(read_text: Read) -> None:
    """The lemmas and names of a clause hold the name that its pronoun goes to."""
    _, second = read_text("Lena Brandt runs the yard. She sold the boat.").clauses
    assert second.names == ("lena", "brandt")
    assert {"lena", "brandt", "sell", "boat"} <= set(second.lemmas)


def test_hedges_and_negations_are_pointed_at(read_text: Read) -> None:
    """The words that make a claim less sure or negate it stand among its phrases."""
    reading = read_text("The boat may not have been full.")
    words = {p.role: reading.report.text[p.start : p.end] for p in reading.clauses[0].phrases}
    assert (words["hedge"], words["negation"]) == ("may", "not")


def test_an_attempt_is_pointed_at(read_text: Read) -> None:
    """The verb of an attempt stands among the phrases."""
    (clause,) = read_text("The crew tried to close the gate.").clauses
    assert [p.head for p in phrases(clause, "attempt")] == ["try"]
    assert [p.head for p in phrases(clause, "undergoer")] == ["gate"]
