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


@pytest.mark.parametrize(
    ("text", "role", "head"),
    [
        ("The ferry took 40 people aboard, nine of whom were saved.", "undergoer", "people"),
        ("The court froze the account, which it had opened in May.", "undergoer", "account"),
        ("The rope, which broke on Sunday, was new.", "doer", "rope"),
    ],
)
def test_who_and_which_are_what_they_go_back_to(read_text: Read, text: str, role: str, head: str) -> None:
    """A relative clause tells of the noun before it, as a doer or as what undergoes."""
    clause = next(
        clause
        for claim, clause in zip(read_text(text).claims, read_text(text).clauses, strict=True)
        if "who" in claim.text or "which" in claim.text
    )
    assert head in [p.head for p in phrases(clause, role)]
    assert head in clause.lemmas


def test_a_participle_shares_the_voice(read_text: Read) -> None:
    """Of "was held and released" both are undergone."""
    _, second = read_text("The clerk was held in Vell and released on Monday.").clauses
    assert [p.head for p in phrases(second, "undergoer")] == ["clerk"]


def test_circumstances_of_another_claim_are_left_out(read_text: Read) -> None:
    """What stands behind a claim's last word is told by another claim."""
    first, _ = read_text("The yard lost nine boats in May, nearly double the loss of 1990.").clauses
    assert "loss" not in [p.head for p in first.phrases]
