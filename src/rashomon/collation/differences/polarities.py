"""Polarities that differ: one affirms what the other denies, by a negation or by a word of the opposite
meaning.

In go two wordings; out come differences."""

from collections.abc import Iterator
from itertools import pairwise

from rashomon.collation.differences.difference import Difference, Side, at, whole
from rashomon.collation.differences.english import EMPTY, FLAT, NEGATIVE, UNTRUE
from rashomon.collation.differences.opposites import OPPOSITES
from rashomon.collation.differences.wording import Wording
from rashomon.collation.differences.words import stem
from rashomon.records import Phrase

# Claims that share less than this do not tell one thing; the more where nobody vouches for either.

LEAST, LEAST_UNSOURCED = 0.2, 0.4
# Word -> (concept, side) for the words that have opposites.
_SIDES: dict[str, tuple[tuple[int, int], ...]] = {}
for _number, _sides in enumerate(OPPOSITES):
    for _sign, _words in zip((1, -1), _sides, strict=True):
        for _word in _words:
            _SIDES[_word] = (*_SIDES.get(_word, ()), (_number, _sign))


def compare_polarities(one: Wording, other: Wording, kin: bool, turned: bool) -> Iterator[Difference]:
    """Where the same is affirmed and negated, or affirmed in opposite words.

    `turned`: a rewrite puts one of the two the other way round, so that a negation alone tells nothing."""
    if one.asks or other.asks or one.counts_otherwise(other):
        return
    if _negates(one) != _negates(other):
        if _denied(one, other, strictly=turned) and not _reversed(one, other):
            yield Difference(
                kind="polarity", one=_side(one), other=_side(other), confidence=0.7 if kin else 0.6
            )
    else:
        pair = _opposed(one, other)
        if pair:
            a, b = pair
            yield Difference(
                kind="polarity", one=at(one, a.start, a.end), other=at(other, b.start, b.end), confidence=0.6
            )


def _negates(wording: Wording) -> bool:
    """Whether the claim is negated, or calls what is told untrue: "the story is a lie"."""
    called = {word for p in wording.phrases("predicate") if p.head == "be" for word in p.lemmas}
    return wording.claim.polarity == "negated" or not called.isdisjoint(UNTRUE)


def _denied(one: Wording, other: Wording, strictly: bool) -> bool:
    """Whether what one affirms the other denies: the same is said of it; or somebody vouches for either, and they
    share a word or a sense, or the denial is flat."""
    plain = other if _negates(one) else one
    if any(word.folded in NEGATIVE for word in plain.spoken):
        return False
    sourced = bool(one.claim.attribution or other.claim.attribution)
    if _said(one) & _said(other) and one.bond(other) >= (LEAST if sourced else LEAST_UNSOURCED):
        return True
    if not sourced or strictly:
        return False
    return bool(_told(one) & _told(other)) or _one_sense(one, other) or _flatly(one) or _flatly(other)


def _one_sense(one: Wording, other: Wording) -> bool:
    """Whether both verbs take one side of a concept: what the one has accepted the other has not agreed to."""
    left, right = _concepts(one), _concepts(other)
    return any(left[c][0] == right[c][0] for c in left.keys() & right.keys())


def _flatly(wording: Wording) -> bool:
    """Whether a source denies it flatly: never, nobody, nothing of the sort."""
    return bool(wording.claim.attribution) and any(p.head in FLAT for p in wording.phrases("negation"))


def _said(wording: Wording) -> frozenset[str]:
    """The words of what is said of the subject: verb, complement, object."""
    return _stems(wording, "predicate", "undergoer", "oblique")


def _told(wording: Wording) -> frozenset[str]:
    """The words of the subject and of what is said of it."""
    return _stems(wording, "doer", "predicate", "undergoer", "oblique")


def _stems(wording: Wording, *roles: str) -> frozenset[str]:
    words = {stem(w) for p in wording.phrases(*roles) for w in (p.head, *p.lemmas)}
    return frozenset(words) - EMPTY - {stem(p.head) for p in wording.phrases("negation")}


def _concepts(wording: Wording) -> dict[int, tuple[int, Phrase]]:
    """The concepts that the predicate takes a side in, with the side and the phrase."""
    found: dict[int, tuple[int, Phrase]] = {}
    # "Has yet to be found" negates without a negation.
    if "yet to" in wording.claim.text:
        return found
    for phrase in wording.phrases("predicate"):
        for word in _senses(phrase):
            for concept, sign in _SIDES.get(word, ()):
                found.setdefault(concept, (sign, phrase))
    return found


def _senses(phrase: Phrase) -> Iterator[str]:
    """The predicate's words, a verb with its particle for one: "went ahead" is not "went"."""
    words = list(dict.fromkeys((phrase.head, *phrase.lemmas)))
    joined = {"_".join(pair): pair for pair in pairwise(words) if "_".join(pair) in _SIDES}
    yield from joined
    taken = {word for pair in joined.values() for word in pair}
    yield from (word for word in words if word not in taken)


def _reversed(one: Wording, other: Wording) -> bool:
    """Whether a negation on one side meets the opposite word on the other ("not open", "closed")."""
    left, right = _concepts(one), _concepts(other)
    return any(left[c][0] != right[c][0] for c in left.keys() & right.keys())


def _opposed(one: Wording, other: Wording) -> tuple[Phrase, Phrase] | None:
    left, right = _concepts(one), _concepts(other)
    for concept in sorted(left.keys() & right.keys()):
        if left[concept][0] != right[concept][0] and _met(one, other):
            return left[concept][1], right[concept][1]
    return None


def _met(one: Wording, other: Wording) -> bool:
    """Whether both speak of the same thing."""
    return bool(one.lemmas & other.lemmas)


def _side(wording: Wording) -> Side:
    """The negating words; the claim with its attribution where nothing negates within it."""
    words = wording.phrases("negation")
    value = "negated" if _negates(wording) else wording.claim.polarity
    return at(wording, words[0].start, words[-1].end, value) if words else whole(wording, value)
