"""Whether a clause that hangs on another one is told for itself: joined clauses, relative clauses and
participles that add news, clauses of time and contrast.

In go a verb and the heads of the claims found so far; out comes yes or no. A purpose, a condition, a cause,
and a relative clause that picks out, stay with what they hang on."""

from collections.abc import Sequence
from typing import Any

from rashomon.language.appositions import leaves_whole, sets_off
from rashomon.language.pack import certainty, clauses

Token = Any
# What a participle has that tells more than itself.
_TELLING = ("prep", "agent", "dobj", "npadvmod", "oprd", "attr")


def is_clause(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX") or token.tag_.startswith("VB") or token.tag_ == "MD"


def splits(token: Token, heads: set[int], cues: set[int]) -> bool:
    """Whether a clause that hangs on another one is a claim of its own."""
    anchor = token.head.i
    if not is_clause(token):
        return token.dep_ == "conj" and anchor in heads and has_subject(token)
    if token.dep_ == "conj":
        joined = anchor in heads or anchor in cues or _conjunct_of(token, heads | cues)
        return joined and not _shares_all(token) and not _of_participle(token)
    if token.dep_ == "relcl":
        return _comma_before_clause(token) and token.tag_ != "VB" and not _picks_out(token)
    if token.dep_ == "acl":
        return _reduced(token)
    if token.dep_ == "advcl":
        return _before_colon(token) or _free_adverbial(token)
    if token.dep_ == "parataxis":
        return has_subject(token)
    return token.dep_ == "ccomp" and anchor in heads and _after_colon(token)


def spliced(token: Token, heads: set[int]) -> bool:
    marked = any(
        child.dep_ == "mark" or (child.lower_ in certainty.INVERTED and child.i == token.left_edge.i)
        for child in token.children
    )  # "had the gate been open, …" is a condition
    return (
        token.dep_ == "ccomp"
        and is_clause(token)
        and token.head.i in heads
        and token.i < token.head.i
        and has_subject(token)
        and not marked
    )


def _picks_out(token: Token) -> bool:
    """ "It was Vell, not Orlen, that won": what "that" opens picks out, comma or not."""
    return any(c.lower_ == "that" and c.i == token.left_edge.i for c in token.subtree)


def _reduced(token: Token) -> bool:
    """ "The search, broken off at dusk, was resumed": a relative clause without "which was"."""
    if token.tag_ not in ("VBN", "VBG") or not _comma_before_clause(token):
        return False
    return any(c.dep_ in _TELLING for c in token.children) and leaves_whole(token)


def _before_colon(token: Token) -> bool:
    """ "Look at the label: …", where the parser hung the first clause on the second."""
    right = token.right_edge.i + 1
    return right < token.head.i and bool(token.doc[right].text == ":")


def _after_colon(token: Token) -> bool:
    """ "Look at the label: the bad ones have a red one"."""
    left = token.left_edge.i
    return left > token.head.i and token.doc[left - 1].text in (":", ";") and has_subject(token)


def _of_participle(token: Token) -> bool:
    """ "Making the fleet small and prepared for winter": a participle joined to another kind of one is no clause."""
    bare = not any(child.dep_ in ("aux", "auxpass") for child in token.children)
    return token.tag_ == "VBN" and token.head.tag_ == "VBG" and bare


def _conjunct_of(token: Token, heads: set[int]) -> bool:
    while token.dep_ == "conj":
        token = token.head
        if token.i in heads:
            return True
    return False


def has_subject(token: Token) -> bool:
    return any(child.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") for child in token.children)


def _shares_all(token: Token) -> bool:
    """Two verbs that share object and all ("killed and wounded ten"): nothing but the conjunction stands between."""
    between = [
        t
        for t in token.doc[token.head.i + 1 : token.i]
        if t.dep_ not in ("cc", "punct", "advmod", "aux", "auxpass", "neg")
    ]
    return not between and not has_subject(token)


def _comma_before_clause(token: Token) -> bool:
    return sets_off(token.doc, token.left_edge.i)


def _free_adverbial(token: Token) -> bool:
    """A finite clause of time, place or contrast with its own subject, or a participle that adds news after a comma."""
    marks = [
        child.lower_ for child in token.children if child.dep_ in ("mark", "advmod") and child.i < token.i
    ]
    if any(mark in clauses.STAYING_MARKS for mark in marks) or _completes(token, marks) or _measures(token):
        return False
    finite = token.tag_ in ("VBD", "VBZ", "VBP") or any(
        c.dep_ in ("aux", "auxpass") and c.tag_ in ("VBD", "VBZ", "VBP", "MD") for c in token.children
    )
    if has_subject(token) and finite:
        return any(mark in clauses.CONTRAST_MARKS for mark in marks)
    participle = token.tag_ == "VBG" or any(c.dep_ == "aux" and c.lower_ == "having" for c in token.children)
    if participle and token.i > token.head.i and not marks:
        return _comma_before_clause(token) and any(
            c.dep_ in ("dobj", "prep", "attr", "acomp", "ccomp") for c in token.children
        )
    return False


def _completes(token: Token, marks: Sequence[str]) -> bool:
    """ "We are where we want to be", "the school where he taught": the clause is what the verb or the noun has."""
    host = token.head
    if "where" in marks and not _comma_before_clause(token):
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
    if token.lemma_.lower() in lemmas and not _comma_before_clause(token):
        return True
    compared = token.doc[token.head.left_edge.i : first.i]
    return any(t.lower_ == "as" and t.tag_ == "RB" for t in compared)
