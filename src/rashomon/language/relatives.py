"""Relative clauses without a comma that tell something of their own: "a train that was driven by a manager".

In goes the verb of a relative clause; out comes whether it is told for itself. What happened tells, and what
is new of a thing first named ("a ..."); what only says which one is meant does not."""

from typing import Any

from rashomon.language.appositions import leaves_whole
from rashomon.language.clausal import after_mark, is_past, size
from rashomon.language.pack import clauses

Token = Any
_RELATIVE = ("WDT", "WP", "WP$")
_VERBAL = ("VERB", "AUX")
LEAST_WORDS = 4
# Before the verb of its clause a relative clause mostly says who is meant, unless it tells at length.
LONG = 10


def tells(verb: Token) -> bool:
    """Whether a relative clause is told for itself, though no comma sets it off."""
    noun = verb.head
    if noun.pos_ not in ("NOUN", "PROPN") or noun.lemma_.lower() in clauses.EMPTY_NOUNS:
        return False
    if (
        after_mark(verb)
        or not _opened(verb)
        or size(verb) < LEAST_WORDS
        or verb.lemma_.lower() in ("be", "have")
    ):
        return False
    if _picks_out(noun) or not _placed(verb, noun):
        return False
    return (is_past(verb) or _new(noun)) and _newsworthy(verb) and leaves_whole(verb)


def _opened(verb: Token) -> bool:
    first = verb.left_edge.i
    return any(t.tag_ in _RELATIVE or t.lower_ == "that" for t in verb.doc[first : first + 2])


def _new(noun: Token) -> bool:
    return any(c.lower_ in ("a", "an") for c in noun.children if c.dep_ == "det")


def _newsworthy(verb: Token) -> bool:
    """Whether it has a number, a name, a time, or says who did it."""
    return any(
        t.tag_ in ("CD", "NNP", "NNPS") or t.ent_type_ in ("DATE", "TIME") for t in verb.subtree
    ) or _by(verb)


def _by(verb: Token) -> bool:
    return any(c.dep_ == "agent" for c in verb.children)


def _picks_out(noun: Token) -> bool:
    """ "No train that ran", "the first that ran"."""
    return any(
        c.lower_ in clauses.EMPTY_DETERMINERS or c.lower_ in clauses.RANKS or c.tag_ in ("JJS", "RBS")
        for c in noun.lefts
    )


def _placed(verb: Token, noun: Token) -> bool:
    """Whether its noun stands where more can be told of it: not in what somebody is called or what there is, nor, if
    it is short, in the subject."""
    node = noun
    while node.head != node and node.head.pos_ not in _VERBAL:
        if node.dep_ in ("appos", "npadvmod"):
            return False
        node = node.head
    if node.head == node or node.dep_ in ("attr", "appos", "npadvmod"):
        return False
    host = node.head
    if host.lemma_ == "be" and any(c.dep_ == "expl" or c.lower_ == "it" for c in host.children):
        return False
    if node.dep_ in ("nsubj", "nsubjpass"):
        return size(verb) >= LONG or _by(verb)
    return True
