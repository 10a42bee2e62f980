"""How sure a clause is, and whether it affirms: hedges, attempts, conditions, questions, negation.

In goes the head of a clause and the tokens of its claim; out come certainty and polarity with the words
that make them."""

from collections.abc import Sequence
from typing import Any

from rashomon.language.english import certainty as words
from rashomon.records.reading import Certainty, Polarity

Token = Any


def certainty_of(head: Token, tokens: Sequence[Token]) -> tuple[Certainty, tuple[Token, ...]]:
    """The certainty of a clause and the words that lower it; "stated" without any."""
    if _asked(head, tokens):
        return "asked", ()
    tries = [t for t in _verb_line(head) if t.lemma_.lower() in words.TRIES and _has(t, "xcomp")]
    if tries:
        return "attempted", tuple(tries)
    hedges = tuple(t for t in _near(head, tokens) if _hedges(t))
    conditions = [
        t
        for t in tokens
        if t.lower_ in words.CONDITIONALS
        and t.dep_ == "mark"
        and t.head.dep_ == "advcl"
        and t.head.head == head
    ]
    if conditions:
        return "conditional", tuple(conditions)
    return ("hedged", hedges) if hedges else ("stated", ())


def polarity_of(head: Token, tokens: Sequence[Token]) -> tuple[Polarity, tuple[Token, ...]]:
    """Whether a clause affirms or negates, and the negating words."""
    found = [t for t in _near(head, tokens) if t.lower_ in words.NEGATIONS and _negates(t, head)]
    if head.lemma_.lower() in words.NEGATIVE_VERBS and _has(head, "xcomp"):
        found.append(head)
    if found and any(t.lower_ == "until" and t.head == head for t in tokens if t.dep_ in ("prep", "mark")):
        return "affirmed", ()  # "was not disclosed until Wednesday": it was disclosed
    return ("negated" if len(found) % 2 else "affirmed"), tuple(found)


def _has(token: Token, label: str) -> bool:
    return any(child.dep_ == label for child in token.children)


def _asked(head: Token, tokens: Sequence[Token]) -> bool:
    if any(c.dep_ == "mark" and c.lower_ == "whether" for c in head.children):
        return True
    last = head.sent[-1]
    return any(t.text == "?" for t in head.sent[-3:]) and last.i >= tokens[-1].i


def _verb_line(head: Token) -> list[Token]:
    """The head and the verbs it governs as complements ("is trying to move")."""
    line = [head]
    for child in head.children:
        if child.dep_ == "xcomp" and len(line) < 4:
            line.extend(_verb_line(child))
    return line


def _near(head: Token, tokens: Sequence[Token]) -> list[Token]:
    """The tokens of the claim whose scope is the clause itself, not a clause inside it."""
    line = {t.i for t in _verb_line(head)}
    near = []
    for token in tokens:
        above = token.head
        if token.i in line or above.i in line or (above.head.i in line and above.dep_ in _DIRECT):
            near.append(token)
    return near


_DIRECT = ("nsubj", "nsubjpass", "dobj", "attr", "acomp", "advmod", "prep", "auxpass", "aux", "oprd")


def _hedges(token: Token) -> bool:
    lemma = token.lemma_.lower()
    if token.lower_ in words.HEDGES:
        return True
    if token.tag_ == "MD" and token.lower_ in words.MODALS:
        return True
    if (
        lemma in words.BELIEF
        and token.tag_ == "VBN"
        and _has(token, "auxpass")
        and (_has(token, "xcomp") or _has(token, "ccomp"))
    ):
        return True
    if lemma in words.RAISING and any(_has(token, label) for label in ("xcomp", "oprd", "ccomp")):
        return True
    return lemma in words.RAISING_ADJECTIVES and token.dep_ in ("acomp", "attr", "advmod", "oprd")


def _negates(token: Token, head: Token) -> bool:
    if token.dep_ in (
        "neg",
        "det",
        "nsubj",
        "nsubjpass",
        "dobj",
        "attr",
        "advmod",
        "cc",
        "preconj",
        "pobj",
        "prep",
    ):
        return token.lower_ not in ("without", "nor") or token.head == head
    return False
