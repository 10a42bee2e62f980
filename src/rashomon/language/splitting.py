"""Whether a clause that hangs on another one is told for itself: joined clauses, relative clauses and
participles that add news, clauses of time and contrast.

In go a verb and the heads of the claims found so far; out comes yes or no. A purpose, a condition,
and a relative clause that picks out, stay with what they hang on."""

from typing import Any

from rashomon.language import adverbials, loose, relatives
from rashomon.language.appositions import leaves_whole
from rashomon.language.clausal import after_mark, auxiliaries, has_subject, is_clause, is_finite
from rashomon.language.pack import clauses

Token = Any
# What a participle has that tells more than itself.
_TELLING = ("prep", "agent", "dobj", "npadvmod", "oprd", "attr")


def splits(token: Token, heads: set[int], cues: set[int]) -> bool:
    """Whether a clause that hangs on another one is a claim of its own."""
    anchor = token.head.i
    if not is_clause(token):
        return token.dep_ == "conj" and anchor in heads and has_subject(token)
    if token.dep_ == "conj":
        joined = anchor in heads or anchor in cues or _conjunct_of(token, heads | cues)
        return joined and not _shares_all(token) and not _of_participle(token)
    if token.dep_ == "relcl":
        return relatives.tells(token) or _adds(token)
    if token.dep_ in ("advcl", "ccomp") and loose.relative(token):
        return True
    if token.dep_ == "dep":
        return anchor in heads and loose.lagging(token)
    if token.dep_ == "acl":
        return _reduced(token)
    if token.dep_ == "advcl":
        return _before_colon(token) or adverbials.tells_besides(token)
    if token.dep_ == "parataxis":
        return has_subject(token)
    return token.dep_ == "ccomp" and anchor in heads and _after_colon(token)


def _adds(token: Token) -> bool:
    """Whether a relative clause stands behind a comma and adds something."""
    return after_mark(token) and (token.tag_ != "VB" or is_finite(token)) and not _picks_out(token)


def _picks_out(token: Token) -> bool:
    """ "It was Vell, not Orlen, that won": what "that" opens picks out, comma or not."""
    return any(c.lower_ == "that" and c.i == token.left_edge.i for c in token.subtree)


def _reduced(token: Token) -> bool:
    """ "The search, broken off at dusk, was resumed": a relative clause without "which was"."""
    if token.tag_ not in ("VBN", "VBG") or not after_mark(token):
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


def _shares_all(token: Token) -> bool:
    """Two verbs that share object and all ("killed and wounded ten"): nothing but the conjunction stands between."""
    between = [
        t
        for t in token.doc[token.head.i + 1 : token.i]
        if t.dep_ not in ("cc", "punct", "advmod", "aux", "auxpass", "neg")
    ]
    return not between and not has_subject(token) and not _stands_alone(token)


def _stands_alone(token: Token) -> bool:
    """ "Had sounded and had been tested": the second has an auxiliary of its own; "knew or could have known" is one."""
    ties = {c.lower_ for c in token.head.children if c.dep_ == "cc" and c.i < token.i}
    return not ties & clauses.EITHER and (token.lemma_ == "be" or bool(auxiliaries(token)))
