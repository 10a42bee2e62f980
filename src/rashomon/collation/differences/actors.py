"""Actors that differ: the same deed by somebody else, or to somebody else.

In go two wordings; out come differences. Both must do the same to have their doers compared: one verb, or
the same object."""

from collections.abc import Iterator

from rashomon.collation.differences.difference import Difference, at
from rashomon.collation.differences.english import EMPTY, VAGUE
from rashomon.collation.differences.wording import Wording
from rashomon.collation.differences.words import read_words, stem
from rashomon.records import Phrase


def compare_actors(one: Wording, other: Wording) -> Iterator[Difference]:
    """Doers, and those from whom it comes, who cannot be one."""
    for role in ("doer", "undergoer"):
        left, right = one.phrases(role), other.phrases(role)
        alone = len(left) == 1 and len(right) == 1
        if alone and _same_deed(one, other, role) and _apart(one, left[0], other, right[0]):
            yield _difference(one, left[0], other, right[0], 0.65)
    for a in one.phrases("oblique"):
        for b in other.phrases("oblique"):
            if a.mark == b.mark == "from" and _verb(one) & _verb(other) and _apart(one, a, other, b):
                yield _difference(one, a, other, b, 0.55)


def _difference(one: Wording, a: Phrase, other: Wording, b: Phrase, confidence: float) -> Difference:
    return Difference(
        kind="actor", one=at(one, a.start, a.end), other=at(other, b.start, b.end), confidence=confidence
    )


def _verb(wording: Wording) -> frozenset[str]:
    return (
        frozenset(stem(w) for p in wording.phrases("predicate") for w in (p.head, *p.lemmas))
        - EMPTY
        - {"make", "take", "go", "come", "get"}
    )


def _same_deed(one: Wording, other: Wording, role: str) -> bool:
    """Whether two clauses tell one deed: the same verb, and but for the actor the same words."""
    counter = "undergoer" if role == "doer" else "doer"
    met = {stem(w) for p in one.phrases(counter) for w in p.lemmas} & {
        stem(w) for p in other.phrases(counter) for w in p.lemmas
    }
    if _verb(one) & _verb(other):
        return bool(met) or (not one.phrases(counter) and not other.phrases(counter))
    return False


def _apart(one: Wording, a: Phrase, other: Wording, b: Phrase) -> bool:
    """Whether two phrases name different people or things: no word of one is anywhere in the other claim."""
    left, right = _words(one, a), _words(other, b)
    if not left or not right or a.head in VAGUE or b.head in VAGUE or a.head.isdigit() or b.head.isdigit():
        return False
    return left.isdisjoint(_all(other)) and right.isdisjoint(_all(one))


def _words(wording: Wording, phrase: Phrase) -> frozenset[str]:
    own = {stem(w.folded) for w in read_words(wording.report.text, phrase.start, phrase.end)}
    return frozenset(own | {stem(w) for w in (*phrase.lemmas, phrase.head)}) - EMPTY


def _all(wording: Wording) -> frozenset[str]:
    text = {stem(w.folded) for w in read_words(wording.report.text, *wording.extent)}
    return frozenset(text | {stem(w) for w in wording.lemmas})
