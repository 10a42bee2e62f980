"""What kind of clause a verb heads: whether it has a subject, is finite, tells of the past, follows a mark.

In goes a verb of a parsed sentence; out comes yes or no. Whether the clause is a claim is left to `splitting`."""

from typing import Any

from rashomon.language.appositions import sets_off

Token = Any
_FINITE = ("VBD", "VBZ", "VBP")
_AUXILIARIES = ("aux", "auxpass")


def is_clause(token: Token) -> bool:
    """Whether a word heads a clause."""
    return token.pos_ in ("VERB", "AUX") or token.tag_.startswith("VB") or token.tag_ == "MD"


def has_subject(token: Token) -> bool:
    """Whether a subject of its own hangs on a word."""
    return any(child.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") for child in token.children)


def is_finite(token: Token) -> bool:
    """Whether a verb or its auxiliary has a tense, or a modal."""
    return token.tag_ in _FINITE or any(c.tag_ in (*_FINITE, "MD") for c in auxiliaries(token))


def is_past(token: Token) -> bool:
    """Whether a verb tells of what has happened."""
    return token.tag_ == "VBD" or any(c.tag_ == "VBD" or c.lemma_ == "have" for c in auxiliaries(token))


def auxiliaries(token: Token) -> list[Token]:
    """The auxiliaries of a verb."""
    return [c for c in token.children if c.dep_ in _AUXILIARIES]


def after_mark(token: Token) -> bool:
    """Whether a comma or a dash stands before the clause."""
    return sets_off(token.doc, token.left_edge.i)


def size(token: Token) -> int:
    """How many words a clause has."""
    return sum(not t.is_punct for t in token.subtree)
