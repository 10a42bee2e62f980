"""Actors that differ: the same deed by somebody else, or to somebody else.

In go two wordings; out come differences. Both must tell one deed to have their doers compared: one verb or
one object, and no figure that sets them apart."""

from collections.abc import Iterator
from functools import lru_cache

from rashomon.collation.differences.difference import Difference, at
from rashomon.collation.differences.english import EMPTY, QUANTIFYING, TRYING, VAGUE
from rashomon.collation.differences.loaded import JUDGING
from rashomon.collation.differences.nouns import NUMERALS
from rashomon.collation.differences.wording import KEPT, Wording
from rashomon.collation.differences.words import Word, read_words, stem
from rashomon.records import Phrase
from rashomon.text.governments import government_of

# Words that open a phrase about something known: with a bare noun it may stand for anybody.
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her", "our"})
_ACTING = frozenset({"from", "by"})


def compare_actors(one: Wording, other: Wording, kin: bool) -> Iterator[Difference]:
    """Doers, those to whom it is done, and those from whom it comes, who cannot be one."""
    if one.counts_otherwise(other):
        return
    found = list(_corrected(one, other)) or list(_by_role(one, other, kin)) or list(_agents(one, other))
    yield from found
    if kin and not found:
        yield from _by_kind(one, other)


def other_doers(one: Wording, other: Wording) -> bool:
    """Whether two clauses of one verb have other doers by their proper names: two deeds, not two accounts."""
    left, right = one.phrases("doer"), other.phrases("doer")
    if len(left) != 1 or len(right) != 1 or not one.deed & other.deed:
        return False
    return _named(one, left[0]) and _named(other, right[0]) and _apart(one, left[0], other, right[0])


def _difference(one: Wording, a: Phrase, other: Wording, b: Phrase, confidence: float) -> Difference:
    return Difference(
        kind="actor", one=at(one, a.start, a.end), other=at(other, b.start, b.end), confidence=confidence
    )


def _by_role(one: Wording, other: Wording, kin: bool) -> Iterator[Difference]:
    """Doers, or undergoers, of one verb."""
    for role, counter in (("doer", "undergoer"), ("undergoer", "doer")):
        left, right = one.phrases(role), other.phrases(role)
        if len(left) != 1 or len(right) != 1 or not one.deed & other.deed:
            continue
        met = _stems(one, counter) & _stems(other, counter)
        alone = not one.phrases(counter) and not other.phrases(counter)
        if (met or alone) and _apart(one, left[0], other, right[0], bare=bool(met) and kin):
            yield _difference(one, left[0], other, right[0], 0.65)


def _agents(one: Wording, other: Wording) -> Iterator[Difference]:
    """Those by whom or from whom it is, under proper names, where both clauses are about the same thing."""
    for a in _acting(one):
        for b in _acting(other):
            about = (_parties(one, a) & _parties(other, b)) - VAGUE
            passive = a.mark in _ACTING or b.mark in _ACTING
            if passive and about and _named(one, a) and _named(other, b) and _apart(one, a, other, b):
                yield _difference(one, a, other, b, 0.55)
                return


def _corrected(one: Wording, other: Wording) -> Iterator[Difference]:
    """An actor that the other denies in so many words: "by her brother, and not by her"."""
    for a, b, turned in ((one, other, False), (other, one, True)):
        denied = _denied(b)
        if not denied:
            continue
        theirs = next(
            (p for p in reversed(b.phrases("doer", "oblique")) if p.role == "doer" or p.mark in _ACTING), None
        )
        for phrase in _acting(a):
            if theirs is not None and stem(phrase.head) in denied:
                yield (
                    _difference(b, theirs, a, phrase, 0.8)
                    if turned
                    else _difference(a, phrase, b, theirs, 0.8)
                )
                return


def _by_kind(one: Wording, other: Wording) -> Iterator[Difference]:
    """Doers of one sort told apart by the words before: "police boats" against "fishing boats"."""
    left, right = one.phrases("doer"), other.phrases("doer")
    if len(left) != 1 or len(right) != 1 or stem(left[0].head) != stem(right[0].head):
        return
    if not _stems(one, "undergoer") & _stems(other, "undergoer") and not _same_figure(one, other):
        return
    mine, yours = _before_head(one, left[0]), _before_head(other, right[0])
    if not (mine | yours).isdisjoint(JUDGING):
        return
    if mine and yours and mine.isdisjoint(other.known) and yours.isdisjoint(one.known):
        yield _difference(one, left[0], other, right[0], 0.5)


def _same_figure(one: Wording, other: Wording) -> bool:
    return bool({f.low for f in one.figures if f.low} & {f.low for f in other.figures if f.low})


def _before_head(wording: Wording, phrase: Phrase) -> frozenset[str]:
    """The words that stand directly before the head of a phrase."""
    words = _read(wording, phrase)
    place = next((n for n, word in enumerate(words) if stem(word.folded) == stem(phrase.head)), 0)
    kinds = (w.folded for w in words[:place] if w.folded not in EMPTY | QUANTIFYING | NUMERALS)
    return frozenset(stem(word) for word in kinds if not word[:1].isdigit())


def _acting(wording: Wording) -> tuple[Phrase, ...]:
    return tuple(p for p in wording.phrases("doer", "oblique") if p.role == "doer" or p.mark in _ACTING)


@lru_cache(maxsize=KEPT)
def _denied(wording: Wording) -> frozenset[str]:
    """The words right after a "not" that opens a phrase with a preposition or an article."""
    words = wording.spoken
    found: set[str] = set()
    for number, word in enumerate(words[:-1]):
        if word.folded == "not" and words[number + 1].folded in _ACTING:
            found |= {stem(w.folded) for w in words[number + 2 : number + 7]}
    return frozenset(found) - EMPTY


def _apart(one: Wording, a: Phrase, other: Wording, b: Phrase, bare: bool = False) -> bool:
    """Whether two phrases name different people or things: no word of the one is anywhere in the other
    claim."""
    left, right = _words(one, a), _words(other, b)
    ruler = government_of(one.report.text[a.start : a.end])
    if ruler and ruler == government_of(other.report.text[b.start : b.end]):
        return False
    if not left or not right or _vague(one, a, bare) or _vague(other, b, bare):
        return False
    return left.isdisjoint(right) and left.isdisjoint(other.known) and right.isdisjoint(one.known)


def _vague(wording: Wording, phrase: Phrase, bare: bool) -> bool:
    """Whether a phrase may stand for somebody named elsewhere, or for nobody: a figure, a pronoun, "the
    ship"."""
    words = _read(wording, phrase)
    if all(word.folded in VAGUE for word in words) or phrase.head in TRYING:
        return True
    if phrase.head in VAGUE or (words and words[0].folded in QUANTIFYING):
        return True
    if any(f.start < phrase.end and phrase.start < f.end for f in wording.figures):
        return True
    if any(t.start < phrase.end and phrase.start < t.end for t in wording.times):
        return True
    if _named(wording, phrase):
        return False
    return not words or (not bare and words[0].folded in _DEFINITE and len(words) <= 3)


def _named(wording: Wording, phrase: Phrase) -> bool:
    """Whether the phrase ends in a proper name."""
    words = _read(wording, phrase)
    return bool(words) and words[-1].folded not in EMPTY and wording.report.text[words[-1].start].isupper()


def _read(wording: Wording, phrase: Phrase) -> tuple[Word, ...]:
    return read_words(wording.report.text, phrase.start, phrase.end)


@lru_cache(maxsize=4 * KEPT)
def _words(wording: Wording, phrase: Phrase) -> frozenset[str]:
    own = {stem(word.folded) for word in _read(wording, phrase)}
    return frozenset(own | {stem(word) for word in (*phrase.lemmas, phrase.head)}) - EMPTY


def _stems(wording: Wording, role: str) -> frozenset[str]:
    return frozenset(stem(word) for p in wording.phrases(role) for word in (p.head, *p.lemmas)) - EMPTY


def _parties(wording: Wording, but: Phrase) -> frozenset[str]:
    """The heads of who and what takes part, but for one."""
    return frozenset(stem(p.head) for p in wording.phrases("doer", "undergoer") if p is not but)
