"""Certainties that differ: a hedge, an attempt, a condition or a doubt about the speaker is dropped or added.

In go two wordings; out come differences."""

from collections.abc import Iterator
from functools import lru_cache

from rashomon.collation.differences.difference import Difference, Side, at, whole
from rashomon.collation.differences.english import (
    CONCLUDING,
    DOUBTING,
    EMPTY,
    HEDGING,
    HELD,
    INQUIRING,
    LIGHT,
    TRYING,
)
from rashomon.collation.differences.wording import KEPT, Wording
from rashomon.collation.differences.words import Word, stem

DOUBTED, HELD_SO, INQUIRED = "doubted", "held", "looked into"
# Claims that share less than this do not tell one thing.
LEAST = 0.1
# How many words a hedge reaches ahead.
REACH = 4
_OPEN = frozenset({"hedged", "conditional", "asked"})


def compare_certainties(one: Wording, other: Wording, kin: bool) -> Iterator[Difference]:
    """Where one wording states what the other hedges, tries, supposes or distances itself from."""
    if one.asks or other.asks or not (kin or one.bond(other) >= LEAST):
        return
    left, right = _certainty(one), _certainty(other)
    if _differ(one, left, other, right, kin):
        yield Difference(
            kind="certainty", one=_side(one, left), other=_side(other, right), confidence=0.7 if kin else 0.45
        )
    elif left == right:
        yield from _hedged_within(one, other, 0.65 if kin else 0.45)


def _differ(one: Wording, left: str, other: Wording, right: str, kin: bool) -> bool:
    if left == right or (left in _OPEN and right in _OPEN):
        return False
    if "stated" not in (left, right):
        return DOUBTED not in (left, right) and HELD_SO not in (left, right)
    surer, open_ = (one, right) if left == "stated" else (other, left)
    if open_ == DOUBTED:
        # Where the source itself is gone, that is what is told.
        return kin and bool(surer.claim.attribution)
    if open_ == "attempted":
        return not any(word.folded in TRYING for word in surer.spoken)
    if open_ == INQUIRED:
        return any(phrase.head in CONCLUDING for phrase in surer.phrases("predicate"))
    return kin or open_ != HELD_SO


def _certainty(wording: Wording) -> str:
    """How sure a claim is, as the language stage has it, and finer: doubted, held by somebody, or looked into."""
    claim = wording.claim
    if claim.certainty != "stated":
        return claim.certainty
    if any(link.source is None for link in claim.attribution):
        return "hedged"
    if claim.attribution and claim.attribution[0].cue.lower() in DOUBTING:
        return DOUBTED
    # "A bid to close it failed".
    if any(phrase.head in TRYING for phrase in wording.phrases("doer")):
        return "attempted"
    heads = {phrase.head for phrase in wording.phrases("predicate")}
    if not heads.isdisjoint(HELD):
        return HELD_SO
    return "stated" if heads.isdisjoint(INQUIRING) else INQUIRED


def _side(wording: Wording, value: str) -> Side:
    """The words that hedge or attempt; the claim with its attribution where there are none."""
    words = wording.phrases("hedge", "attempt")
    return at(wording, words[0].start, words[-1].end, value) if words else whole(wording, value)


def _hedged_within(one: Wording, other: Wording, confidence: float) -> Iterator[Difference]:
    """A hedge before a word deep in the claim, where the other has the word without any ("possibly linked")."""
    for hedging, plain, turned in ((one, other, False), (other, one, True)):
        hedge = _hedge(hedging, plain)
        if hedge is not None:
            hedged, stated = at(hedging, hedge.start, hedge.end, "hedged"), whole(plain, "stated")
            yield Difference(
                kind="certainty",
                one=stated if turned else hedged,
                other=hedged if turned else stated,
                confidence=confidence,
            )
            return


def _hedge(wording: Wording, plain: Wording) -> Word | None:
    """The first hedge before a word that the other has too; None where the other hedges as well."""
    if not _hedges(wording) or _hedges(plain):
        return None
    words, known = wording.spoken, {stem(word.folded) for word in plain.spoken}
    for number in _hedges(wording):
        ahead = [stem(word.folded) for word in words[number + 1 : number + 1 + REACH]]
        telling = [word for word in ahead if word not in EMPTY and word not in LIGHT]
        if telling and _known(telling[0], known):
            return words[number]
    return None


@lru_cache(maxsize=KEPT)
def _hedges(wording: Wording) -> tuple[int, ...]:
    """The hedges of a claim, by the numbers of their words."""
    return tuple(number for number, word in enumerate(wording.spoken) if word.folded in HEDGING)


def _known(word: str, others: set[str]) -> bool:
    """Whether a word is among others, in whatever form: open, opened."""
    if word in others:
        return True
    longer = [other for other in others if min(len(word), len(other)) > 3]
    return any(word.startswith(other) or other.startswith(word) for other in longer)
