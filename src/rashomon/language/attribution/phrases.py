"""Phrases that attribute: "according to X", "per X", "in the view of X", "on the word of X".

In goes a word of a parsed sentence; out come its sayings."""

from collections.abc import Iterator
from typing import Any

from rashomon.language.attribution.contents import astray
from rashomon.language.attribution.saying import Saying
from rashomon.language.attribution.syntax import clause_of, stance_of, subtree_indices
from rashomon.language.pack import grammar, speech

Token = Any


def by_preposition(token: Token) -> Iterator[Saying]:
    """ "according to X"; "per X" after a comma or at the start."""
    if token.lower_ == grammar.PER:
        objects = [c for c in token.children if c.dep_ == "pobj" and _may_speak(c)]
    else:
        objects = [
            g for c in token.children if c.lower_ == grammar.TO for g in c.children if g.dep_ == "pobj"
        ]
        objects = objects or [c for c in token.children if c.dep_ == "pobj"]
    if not objects:
        return
    host = token.head
    content = host if host.pos_ in ("VERB", "AUX") else clause_of(host)
    if _closes(token):
        content = _first_conjunct(content)
    own = subtree_indices(token).difference(*(subtree_indices(clause) for clause in astray(host)))
    yield Saying(cue=token, stance="neutral", source=objects[0], content=content, own=own)


def _may_speak(noun: Token) -> bool:
    """ "per the ministry" names a source, "per year" a measure."""
    return noun.pos_ == "PROPN" or any(
        c.dep_ == "poss" or c.lower_ in grammar.ARTICLES for c in noun.children
    )


def _closes(token: Token) -> bool:
    """ "A and B, according to X.": after a comma and at the end it holds for all of the sentence."""
    last = token.right_edge.i + 1
    ends = last >= len(token.doc) or (token.doc[last].is_punct and last >= token.sent.end - 2)
    return bool(ends and token.i > 0 and token.nbor(-1).text == ",")


def _first_conjunct(clause: Token) -> Token:
    """The first of the coordinated clauses that a clause goes on, up to a reporting verb."""
    while clause.dep_ == "conj" and clause.head.pos_ in ("VERB", "AUX") and stance_of(clause.head) is None:
        clause = clause.head
    return clause


def by_view(noun: Token) -> Iterator[Saying]:
    """ "in their view", "in the words of X"."""
    if (
        noun.lemma_.lower() not in speech.VIEW_NOUNS
        or noun.dep_ != "pobj"
        or noun.head.lower_ not in grammar.IN_VIEW
        or (noun.head.lower_ == grammar.ON and noun.head.i > noun.head.head.i)
    ):
        return
    owners = [c for c in noun.children if c.dep_ == "poss"] or [
        g for c in noun.children if c.lower_ == grammar.OF for g in c.children if g.dep_ == "pobj"
    ]
    if not owners:
        return
    host = noun.head.head
    yield Saying(
        cue=noun,
        stance="neutral",
        source=owners[0],
        content=host if host.pos_ in ("VERB", "AUX") else clause_of(host),
        own=subtree_indices(noun.head),
    )
