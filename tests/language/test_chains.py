"""The chain of sayings over a clause, on trees made by hand. No model."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from rashomon.language.attribution.chains import chain_over
from rashomon.language.attribution.saying import Saying


@dataclass(eq=False)
class Word:
    """A word of a hand-made parse."""

    i: int
    lower_: str
    dep_: str
    pos_: str = "VERB"
    head: Any = field(default=None, repr=False)
    children: list["Word"] = field(default_factory=list, repr=False)

    def __post_init__(self) -> None:
        if self.head is None:
            self.head = self
        else:
            self.head.children.append(self)

    @property
    def ancestors(self) -> list["Word"]:
        return [] if self.head is self else [self.head, *self.head.ancestors]


def saying(cue: Word, content: Word) -> Saying:
    """A saying of which only cue and content matter."""
    return Saying(cue=cue, stance="neutral", source=None, content=content)


def cues(head: Word, *sayings: Saying) -> list[str]:
    """The cues over a clause, nearest first."""
    return [s.cue.lower_ for s in chain_over(head, sayings)]


REPORTED = Word(0, "reported", "ROOT")
SAID = Word(1, "said", "ccomp", head=REPORTED)
SANK = Word(2, "sank", "ccomp", head=SAID)


def test_a_clause_that_nobody_says_has_no_chain() -> None:
    """Without sayings the chain is empty."""
    assert cues(SANK) == []


def test_nested_sayings_run_outwards() -> None:
    """ "reported that she said that it sank": said, then reported."""
    assert cues(SANK, saying(REPORTED, SAID), saying(SAID, SANK)) == ["said", "reported"]


def test_according_to_stands_outside_of_verbs() -> None:
    """What carries a report is farther than who says it."""
    according = Word(3, "according", "prep", "ADP", SANK)
    assert cues(SANK, saying(according, SANK), saying(SAID, SANK)) == ["said", "according"]


def test_whom_another_one_cites_is_nearer() -> None:
    """ "said, citing her": she is nearer than the one who cites."""
    citing = Word(3, "citing", "advcl", head=SAID)
    assert cues(SANK, saying(SAID, SANK), saying(citing, SANK)) == ["citing", "said"]


def test_a_second_clause_is_said_by_the_same() -> None:
    """ "said it sank and burned": both are said."""
    burned = Word(4, "burned", "conj", head=SANK)
    assert cues(burned, saying(SAID, SANK)) == ["said"]


def test_a_second_saying_is_not_said_by_the_first() -> None:
    """ "said it sank and added it burned": the second has its own cue only."""
    added = Word(4, "added", "conj", head=SANK)
    burned = Word(5, "burned", "ccomp", head=added)
    assert cues(burned, saying(SAID, SANK), saying(added, burned)) == ["added"]


@pytest.mark.parametrize(("tie", "held"), [("and", ["said"]), ("but", []), ("while", [])])
def test_a_cue_between_two_clauses_holds_for_what_and_adds(tie: str, held: list[str]) -> None:
    """ "the boat sank, he said, and the quay burned": he says both; with "but" the report goes on."""
    sank = Word(0, "sank", "ROOT")
    said = Word(1, "said", "parataxis", head=sank)
    Word(2, tie, "cc" if tie != "while" else "mark", head=sank)
    burned = Word(4, "burned", "conj", head=sank)
    Word(3, "quay", "nsubj", "NOUN", head=burned)
    assert cues(sank, saying(said, sank)) == ["said"]
    assert cues(burned, saying(said, sank)) == held
