"""Which clauses of circumstance are told for themselves: those of time and contrast, causes, participles that add
news.

In goes a verb that hangs on another one; out comes yes or no. A purpose, a condition, a comparison stay."""

from collections.abc import Sequence
from typing import Any

from rashomon.language.clausal import after_mark, has_subject, is_finite, is_past, size
from rashomon.language.pack import clauses

Token = Any
# "Before they failed" only says when.
LEAST_LIMIT = 5


def tells_besides(token: Token) -> bool:
    """Whether a clause or a participle under a verb is told for itself."""
    marks = [
        child.lower_ for child in token.children if child.dep_ in ("mark", "advmod") and child.i < token.i
    ]
    if _cause_or_limit(token, marks):
        return True
    if any(mark in clauses.STAYING_MARKS for mark in marks) or _completes(token, marks) or _measures(token):
        return False
    if has_subject(token) and is_finite(token):
        return any(mark in clauses.CONTRAST_MARKS for mark in marks)
    if marks:
        return False
    return _goes_on(token) or _undergone(token)


def _goes_on(token: Token) -> bool:
    """ "…, leaving two tugs behind", "…, having lost its mast"."""
    participle = token.tag_ == "VBG" or any(c.dep_ == "aux" and c.lower_ == "having" for c in token.children)
    if not participle or token.i < token.head.i or not after_mark(token):
        return False
    return any(c.dep_ in ("dobj", "prep", "attr", "acomp", "ccomp") for c in token.children)


def _undergone(token: Token) -> bool:
    """ "…, taxed at nine per cent"; before its clause only with a number, for "asked about it, …" tells nothing."""
    if token.tag_ not in ("VBN", "VBD") or has_subject(token) or (token.tag_ == "VBN" and is_finite(token)):
        return False
    if not any(c.dep_ in ("prep", "agent", "oprd", "npadvmod") for c in token.children):
        return False
    if token.i > token.head.i:
        return after_mark(token)
    return token.doc[token.right_edge.i + 1].text == "," and any(t.tag_ == "CD" for t in token.subtree)


def _cause_or_limit(token: Token, marks: Sequence[str]) -> bool:
    """Whether "because" or "before" opens a clause behind its host that tells something of its own."""
    subject = next((c for c in token.children if c.dep_ in ("nsubj", "nsubjpass")), None)
    if subject is None or token.i < token.head.i or _denied_with_it(token):
        return False
    if any(mark in clauses.CAUSES for mark in marks):
        return is_finite(token)
    if not any(mark in clauses.LIMITS for mark in marks) or subject.pos_ == "PRON":
        return False
    return is_past(token) and size(token) >= LEAST_LIMIT


def _denied_with_it(token: Token) -> bool:
    """ "Did not leave because it rained", "not because": what is denied may be the cause."""
    first = token.left_edge
    if first.i and first.nbor(-1).lower_ in clauses.FOCUS:
        return True
    return not after_mark(token) and any(c.dep_ == "neg" for c in token.head.children)


def _completes(token: Token, marks: Sequence[str]) -> bool:
    """ "We are where we want to be", "the school where he taught": the clause is what the verb or the noun has."""
    host = token.head
    if "where" in marks and not after_mark(token):
        return True
    bare = not any(c.dep_ in ("attr", "acomp", "prep", "advmod") for c in host.children if c.i > host.i)
    return host.lemma_ == "be" and bare and any(mark in ("where", "when") for mark in marks)


def _measures(token: Token) -> bool:
    """ "As long as the council wants him", "sells favours as others sell cars", "as rich as he was"."""
    first = token.left_edge
    if first.lower_ != "as":
        return False
    if first.i > 0 and first.nbor(-1).lower_ in clauses.MEASURES:
        return True
    lemmas = {token.head.lemma_.lower(), token.head.head.lemma_.lower()}
    if token.lemma_.lower() in lemmas and not after_mark(token):
        return True
    compared = token.doc[token.head.left_edge.i : first.i]
    return any(t.lower_ == "as" and t.tag_ == "RB" for t in compared)
