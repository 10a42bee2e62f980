"""Certainties that differ: a hedge, an attempt, a condition or a doubt about the speaker is dropped or added.

In go two wordings; out come differences."""

from collections.abc import Iterator

from rashomon.collation.differences.difference import Difference, Side, at, whole
from rashomon.collation.differences.wording import Wording

DISTANCED = "distanced"


def compare_certainties(one: Wording, other: Wording, kin: bool) -> Iterator[Difference]:
    """Where one wording states what the other hedges, tries, supposes or distances itself from."""
    left, right = _certainty(one), _certainty(other)
    if left == right or {left, right} == {"hedged", "conditional"}:
        return
    if DISTANCED in (left, right) and not (
        kin
        and {left, right} == {DISTANCED, "stated"}
        and (not one.claim.attribution or not other.claim.attribution)
    ):
        return
    yield Difference(
        kind="certainty", one=_side(one, left), other=_side(other, right), confidence=0.7 if kin else 0.45
    )


def _certainty(wording: Wording) -> str:
    claim = wording.claim
    if claim.certainty == "stated":
        if any(link.source is None for link in claim.attribution):
            return "hedged"
        if claim.attribution and claim.attribution[0].stance == "distancing":
            return DISTANCED
    return claim.certainty


def _side(wording: Wording, value: str) -> Side:
    """The words that hedge or attempt; the claim with its attribution where there are none."""
    words = wording.phrases("hedge", "attempt")
    if words:
        return at(wording, words[0].start, words[-1].end, value)
    return whole(wording, value)
