"""Drafts of claims: acts of speech, and who carries what somebody told."""

from collections.abc import Callable

import pytest

from rashomon.language.cast import Cast
from rashomon.language.drafts import draft_report
from rashomon.language.paragraph import Paragraph

pytestmark = pytest.mark.model
Parse = Callable[..., Paragraph]


def chains(paragraph: Parse, text: str, outlet: str | None = None) -> list[list[str]]:
    """The names behind each draft."""
    parsed = [paragraph(text)]
    drafts = draft_report(text, parsed, Cast(parsed), outlet).drafts
    return [[link.member.name for link in draft.chain if link.member] for draft in drafts]


def test_the_outlet_that_was_told_carries(paragraph: Parse) -> None:
    """Who told an outlet comes first, the outlet after."""
    text = "Lena Brandt told the Vell Courier that the boat was full."
    assert chains(paragraph, text) == [["Lena Brandt", "Vell Courier"]]
    assert chains(paragraph, text, outlet="The Vell Courier") == [["Lena Brandt"]]


@pytest.mark.parametrize(
    "audience", ["this newspaper", "reporters", "the inquiry", "a press conference", "her brother"]
)
def test_other_audiences_carry_nothing(paragraph: Parse, audience: str) -> None:
    """Only another outlet passes on what it was told."""
    assert chains(paragraph, f"Lena Brandt told {audience} that the boat was full.") == [["Lena Brandt"]]


@pytest.mark.parametrize(
    "act", ["rejected the claim", "denied it", "declined to comment", "called the plan a mistake"]
)
def test_an_act_of_speech_is_its_subject_s(paragraph: Parse, act: str) -> None:
    """Who rejects, denies, declines or calls something so stands behind it."""
    assert chains(paragraph, f"Lena Brandt {act}.") == [["Lena Brandt"]]


def test_a_deed_is_the_report_s_own(paragraph: Parse) -> None:
    """What somebody does, the report tells."""
    assert chains(paragraph, "Lena Brandt bought a car and found the boat.") == [[], []]


def test_headings_are_no_drafts(paragraph: Parse) -> None:
    """What makes no claims is not drafted, but its quotations are kept."""
    text = "Brandt: “the boat was full”"
    parsed = [paragraph(text, reason="heading")]
    scene = draft_report(text, parsed, Cast(parsed), None)
    assert (scene.drafts, [text[q.start : q.end] for q in scene.quoted]) == ([], ["the boat was full"])


@pytest.mark.parametrize(
    ("act", "asserts"),
    [
        ("called for an inquiry", False),
        ("promised to pay", False),
        ("urged the council to act", False),
        ("demanded an answer", False),
        ("denied it", True),
        ("put the damage at 40,000 crowns", True),
        ("called the plan a mistake", True),
    ],
)
def test_who_asks_or_promises_asserts_nothing(paragraph: Parse, act: str, asserts: bool) -> None:
    """Demands and promises are attributed, without being vouched for."""
    text = f"Lena Brandt {act}."
    parsed = [paragraph(text)]
    (draft,) = draft_report(text, parsed, Cast(parsed), None).drafts
    assert [link.asserts for link in draft.chain] == [asserts]
