"""Clauses that the parser ties loosely, and that are told for themselves all the same: "…, then put off", "nine of
whom were hurt", two sentences with a comma between.

In goes a verb with the heads of the claims found so far; out comes yes or no. What the parser labels as expected is
left to `splitting`."""

from typing import Any

from rashomon.language.appositions import sets_off
from rashomon.language.clausal import after_mark, has_subject, is_clause, is_finite
from rashomon.language.pack import certainty, clauses, grammar, speech

Token = Any
_RELATIVE = ("WDT", "WP", "WP$")
# "Nine of whom were hurt": words before the pronoun and with it.
_FRONT = 5


def lagging(token: Token) -> bool:
    """ "Was set for May, then put off", "walked out, not charged with a thing"."""
    if token.i < token.head.i or not any(c.dep_ in ("prep", "agent", "dobj") for c in token.children):
        return False
    first = opening(token)
    follows = any(t.lower_ == clauses.THEN for t in token.doc[first : first + 2])
    return sets_off(token.doc, first) and (follows or token.tag_ in ("VBN", "VBD"))


def opening(token: Token) -> int:
    """Where a clause begins, a "then" before it with it."""
    first = int(token.left_edge.i)
    return first - 1 if first and token.doc[first - 1].lower_ == clauses.THEN else first


def relative(token: Token) -> bool:
    """ "Nine of whom were hurt", "which affects nine", where the parser sees no relative clause."""
    if token.i < token.head.i or not after_mark(token) or not is_finite(token):
        return False
    front = token.doc[token.left_edge.i : min(token.i, token.left_edge.i + _FRONT)]
    return any(t.tag_ in _RELATIVE and t.lower_ in clauses.WHICH for t in front)


def spliced(token: Token, heads: set[int]) -> bool:
    """ "It was a draft, it was never adopted", the first clause of which hangs on the second."""
    if token.head.i not in heads or token.i > token.head.i or not is_clause(token) or not has_subject(token):
        return False
    if _marked(token):
        return False
    return token.dep_ == "ccomp" or (token.dep_ == "advcl" and _side_by_side(token))


def _marked(token: Token) -> bool:
    """Whether a word makes another kind of clause of it; "had the gate been open, …" is a condition."""
    return any(
        child.dep_ == "mark" or (child.lower_ in certainty.INVERTED and child.i == token.left_edge.i)
        for child in token.children
    )


def _side_by_side(token: Token) -> bool:
    behind = token.doc[token.right_edge.i + 1]
    if behind.text not in (",", ";") or not is_finite(token) or not has_subject(token.head):
        return False
    asking = any(c.tag_ in (*_RELATIVE, "WRB") for c in token.children)
    return not asking and not _tags(token.head)


def _tags(verb: Token) -> bool:
    """ "…, the mayor made clear" only says who says so."""
    return verb.lemma_.lower() in speech.VERBS or any(c.lower_ == grammar.CLEAR for c in verb.children)
