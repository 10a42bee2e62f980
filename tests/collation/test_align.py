"""Alignment as a whole, on claims made by hand with the encoder of the package."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon.collation.align import align
from rashomon.errors import RashomonError
from rashomon.records import Finding, Story

Write = Callable[..., Story]
SINKING = {
    "text": "the ferry Halla sank off Vell",
    "lemmas": ("ferry", "halla", "sink", "vell"),
    "names": ("halla", "vell"),
}
VOTE = {"text": "parliament passed the fishing law", "lemmas": ("parliament", "pass", "fishing", "law")}
PRICE = {"text": "bread costs twice as much", "lemmas": ("bread", "cost", "twice", "much")}


def sizes(findings: tuple[Finding, ...]) -> list[int]:
    """How many claims each finding has."""
    return [len(finding.claims) for finding in findings]


def test_claims_that_say_one_thing_meet(story: Write) -> None:
    """The same words in two reports are one finding; other claims stay alone."""
    found = align(story([SINKING, VOTE], [PRICE, SINKING]))
    assert sorted(sizes(found)) == [1, 1, 2]
    both = next(finding for finding in found if len(finding.claims) == 2)
    assert both.statement == SINKING["text"]
    assert len(both.reports) == 2


def test_copies_are_compared_once_and_counted_all(story: Write) -> None:
    """Reports with the same claims in the same words share every finding."""
    found = align(story([SINKING, VOTE], [SINKING, VOTE], [SINKING, VOTE]))
    assert sizes(found) == [3, 3]


def test_one_report_has_a_finding_a_claim(story: Write) -> None:
    """Without another report nothing is aligned, in the order of the text."""
    found = align(story([VOTE, SINKING]))
    assert [finding.statement for finding in found] == [VOTE["text"], SINKING["text"]]


@pytest.mark.parametrize("reports", [(), ([],), ([], [])])
def test_no_claims_no_findings(story: Write, reports: tuple[list[object], ...]) -> None:
    """A story without claims has no findings."""
    assert align(story(*reports)) == ()


def test_an_unknown_encoder_is_named(story: Write) -> None:
    """An encoder that is not on the machine is told in one line."""
    with pytest.raises(RashomonError, match="no/such"):
        align(story([SINKING], [SINKING]), encoder="no/such")


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.sampled_from([SINKING, VOTE, PRICE]), max_size=4), max_size=4))
def test_every_claim_is_in_one_finding(story: Write, reports: list[list[object]]) -> None:
    """Findings part the claims of a story; each has reports, an id and a statement of its own."""
    made = story(*reports)
    found = align(made)
    claims = {claim.id: claim for reading in made.readings for claim in reading.claims}
    told = [claim for finding in found for claim in finding.claims]
    assert len(told) == len(set(told)) and set(told) == set(claims)
    assert len({finding.id for finding in found}) == len(found)
    for finding in found:
        assert finding.statement in {claims[claim].text for claim in finding.claims}
        assert set(finding.reports) == {claims[claim].report for claim in finding.claims}
