"""What a clause or a phrase tells of, where it does not name it: the noun before "who" and "which", and
what a clause counts that a phrase behind it goes on with.

In goes a word of a parsed sentence; out comes the noun that it stands for, or none. Pronouns across sentences are
left to the cast."""

from typing import Any

Token = Any
_RELATIVE = ("WDT", "WP", "WP$")
_SUBJECTS = ("nsubj", "nsubjpass")
_NOMINAL = ("NOUN", "PROPN", "NUM")
_VERBAL = ("VERB", "AUX")


def of_relative(pronoun: Token) -> Token | None:
    """The noun that "who" or "which" goes back to; None for other words, and where it opens a question."""
    if pronoun.tag_ not in _RELATIVE:
        return None
    node = pronoun
    while node.head != node:
        if node.dep_ == "relcl":
            return node.head if node.head.i < pronoun.i else None
        if node.dep_ == "advcl" and node.pos_ in _VERBAL and _opens(pronoun, node):
            return _told_of(node.head, before=node.left_edge.i)
        if node.pos_ in _VERBAL and node.dep_ not in ("xcomp", "conj"):
            return None
        node = node.head
    return None


def _opens(pronoun: Token, clause: Token) -> bool:
    """ "Which burned", "nine of whom": the pronoun stands at the front of its clause."""
    return bool(pronoun.i - clause.left_edge.i <= 4 and pronoun.i < clause.i)


def of_aside(head: Token) -> Token | None:
    """What a phrase without a verb tells of, by the clause that it hangs on."""
    if head.dep_ == "appos":
        return head.head
    verb = host(head)
    return None if verb is None else _told_of(verb, before=head.left_edge.i)


def host(head: Token) -> Token | None:
    """The verb of the clause that a phrase without a verb hangs on."""
    node = head
    while node.head != node:
        node = node.head
        if node.pos_ in _VERBAL:
            return node
    return None


def _told_of(verb: Token, before: int) -> Token | None:
    """What a clause counts: its object or subject with a number, else the nearest of them."""
    parts = [
        c
        for c in verb.children
        if c.dep_ in (*_SUBJECTS, "dobj", "attr") and c.i < before and c.pos_ in _NOMINAL
    ]
    counted = [c for c in parts if c.pos_ == "NUM" or any(g.dep_ == "nummod" for g in c.children)]
    return (counted or parts or [None])[-1]
