"""Whether a clause affirms or negates, and which words make it negate.

In goes the head of a clause and the tokens of its claim; out comes its polarity with the negating words. A
negation counts for the clause it turns: not one within a phrase ("not because of the fire"), nor a bound
("no more than 40"), nor what others are asked to leave undone."""

from collections.abc import Iterator, Sequence
from typing import Any

from rashomon.language.certainty import has, lenders, near, verb_line
from rashomon.language.pack import certainty as words
from rashomon.records.reading import Polarity

Token = Any
_PLACES = ("neg", "det", "nsubj", "nsubjpass", "dobj", "attr", "advmod", "cc", "preconj", "pobj", "prep")


def polarity_of(head: Token, tokens: Sequence[Token]) -> tuple[Polarity, tuple[Token, ...]]:
    """Whether a clause affirms or negates, and the negating words."""
    found = sorted({t.i: t for t in _negating(head, tokens)}.items())
    negating = [token for _, token in found]
    if any(t.lower_ != "nor" for t in negating):  # "neither … nor", "not … nor": one negation
        negating = [t for t in negating if t.lower_ != "nor"]
    if negating and any(t.lower_ == "until" and t.head == head for t in tokens if t.dep_ in ("prep", "mark")):
        return "affirmed", ()  # "was not disclosed until Wednesday": it was disclosed
    return ("negated" if len(negating) % 2 else "affirmed"), tuple(negating)


def _negating(head: Token, tokens: Sequence[Token]) -> Iterator[Token]:
    close = near(head, tokens)
    if head.lower_ in words.NEGATIONS:  # "none of them badly"
        yield head
    yield from (t for t in close if t.lower_ in words.NEGATIONS and t.dep_ in _PLACES and _turns(t, head))
    yield from (t for t in close if t.lower_ in words.SCARCE and _scarce(t))
    yield from (t for t in tokens if t.lower_ in words.LACKING and t.head == head and head.lemma_ == "be")
    yield from (t for t in tokens if t.lower_ == "no" and _in_no_way(t, head))
    for verb in verb_line(head):
        yield from _opening(verb, tokens)
        yield from _denying(verb)
    yield from _shared(head)


def _turns(token: Token, head: Token) -> bool:
    """Whether a negating word turns the clause, by the words beside it."""
    doc = token.doc
    after = doc[token.i + 1] if token.i + 1 < len(doc) else None
    before = doc[token.i - 1] if token.i else None
    if before is not None and before.lower_ in words.BEFORE_NOT:
        return False
    if token.lower_ == "nor":
        return bool(token.head == head)
    if token.dep_ == "neg" and _asked_of(token.head, head):
        return False
    if token.lower_ == "no" and after is not None:
        return after.lower_ not in words.AFTER_NO and not _bounds(after)
    if token.lower_ == "not" and after is not None:
        return not _of_phrase(token, before, after)
    return True


def _asked_of(verb: Token, head: Token) -> bool:
    """Whether another one is to leave something undone: "asked them not to stare" tells that they were asked."""
    if verb == head or not any(c.tag_ == "TO" for c in verb.children):
        return False
    return has(verb, "nsubj") or has(verb.head, "dobj")


def _of_phrase(token: Token, before: Token | None, after: Token) -> bool:
    """Whether "not" turns no more than the phrase after it: "not only", "not because", "not in Vell but in Orl"."""
    if _bounds(after) or (after.lower_ in words.AFTER_NOT and after.tag_ != "TO"):
        return True
    if after.tag_ == "TO" and after.i + 1 < len(after.doc) and after.nbor(1).lower_ in words.AFTER_NOT_TO:
        return True
    verbal = before is not None and (before.pos_ in ("AUX", "PART") or before.lemma_ == "be")
    return not verbal and (after.pos_ in ("ADP", "SCONJ") or (before is not None and before.text == ","))


def _bounds(word: Token) -> bool:
    """Whether a comparison sets a bound: "no more than 40"; "no higher bid" denies that there is one."""
    following = word.doc[word.i + 1].lower_ if word.i + 1 < len(word.doc) else ""
    return word.lower_ in words.BOUNDS and following == "than"


def _scarce(token: Token) -> bool:
    """ "Few heard it", "few residents heard it", not "a few", "the few"."""
    if token.lower_ == "few":
        noun = token.head if token.dep_ == "amod" else token
        return noun.dep_ in ("nsubj", "nsubjpass") and token.i == noun.left_edge.i
    return token.dep_ in ("nsubj", "nsubjpass") and token.i == token.left_edge.i


def _in_no_way(token: Token, head: Token) -> bool:
    noun = token.head
    return bool(noun.lemma_.lower() in words.NO_NOUNS and noun.head.dep_ == "prep" and noun.head.head == head)


def _opening(verb: Token, tokens: Sequence[Token]) -> Iterator[Token]:
    """ "Not one shell fell", "found not a single trace": the word that opens the subject or the object."""
    places = {t.i for t in tokens}
    for child in verb.children:
        if child.dep_ in ("nsubj", "nsubjpass", "dobj", "attr"):
            first = child.left_edge
            if first.lower_ != "not" or first.i not in places:
                continue
            after = first.doc[first.i + 1]
            if after.lower_ not in words.AFTER_NOT and not _bounds(after):
                yield first


def _denying(verb: Token) -> Iterator[Token]:
    """ "Failed to", "was unable to", "has yet to"."""
    if verb.lemma_.lower() in words.NEGATIVE_VERBS and has(verb, "xcomp"):
        yield verb
    for child in verb.children:
        if child.lower_ in words.NEGATIVE_ADJECTIVES and child.dep_ in ("acomp", "oprd", "attr", "conj"):
            yield child
        if (
            child.lower_ == "yet"
            and child.i > verb.i
            and verb.lemma_ in ("have", "be")
            and has(verb, "xcomp")
        ):
            yield child


def _shared(head: Token) -> Iterator[Token]:
    """The negation of a verb whose auxiliary this one shares, and "nor" before it: "did not stop or call"."""
    if head.dep_ != "conj":
        return
    ties = [c for c in head.head.children if c.dep_ == "cc" and head.head.i < c.i < head.i]
    if any(tie.lower_ == "nor" for tie in ties):
        yield from (tie for tie in ties if tie.lower_ == "nor")
        return
    below = head
    for verb in lenders(head):
        ties = [c for c in verb.children if c.dep_ == "cc" and verb.i < c.i < below.i]
        if any(tie.lower_ in words.CONTRARY for tie in ties) or has(below, "neg"):
            return
        yield from (c for c in verb.children if c.dep_ == "neg" and _turns(c, verb))
        below = verb
