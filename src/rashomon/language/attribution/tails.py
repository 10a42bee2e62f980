"""Attributions at the end of a sentence that the parser tied otherwise: "…, its head, Ann Lee, told the Post."

In goes a reporting verb without a clause of its own; out come the clause before it and its speaker."""

from collections.abc import Iterator
from typing import Any

from rashomon.language.attribution.saying import Saying
from rashomon.language.attribution.syntax import audience_of, clause_of, has_subject, subtree_indices
from rashomon.language.pack import speech
from rashomon.records.reading import Stance

Token = Any


def misread(source: Token, verb: Token, sentence: Any) -> bool:
    """Whether the subject that the parser found stands before the noun phrase that the comma before the verb opens."""
    start = _noun_phrase_before(verb, sentence)
    if start is None or _tail(verb, sentence) is None:
        return False
    return source.i < start or not has_subject(verb)


def by_tail(verb: Token, stance: Stance, sentence: Any) -> Iterator[Saying]:
    """ "…, its head, Ann Lee, told the Post." where the parser tied the clause before otherwise."""
    found = _tail(verb, sentence)
    if found is None:
        return
    content, start = found
    relative = next((t for t in verb.doc[start : verb.i] if t.tag_ in ("WP", "WDT")), verb.doc[_edge(verb)])
    speaker = relative.nbor(-1) if relative.nbor(-1).text != "," else relative.nbor(-2)
    while start <= speaker.head.i < relative.i and speaker.head != speaker and not _is_verb(speaker.head):
        speaker = speaker.head
    if speaker.pos_ not in ("NOUN", "PROPN", "PRON") or speaker.i < start:
        return
    names = [c for c in speaker.children if c.dep_ == "appos" and c.pos_ == "PROPN" and c.i > speaker.i]
    speaker = names[0] if names else speaker
    own = frozenset(range(start, sentence.end)) - (
        frozenset() if content.i < start else subtree_indices(content)
    )
    yield Saying(cue=verb, stance=stance, source=speaker, content=content, told=audience_of(verb), own=own)


def _tail(verb: Token, sentence: Any) -> tuple[Token, int] | None:
    """In "…, the man said on Monday." the head of the clause before and where "the man" begins; None where
    there is none."""
    if verb.tag_ not in ("VBD", "VBZ", "VBP") or verb.lemma_.lower() in speech.DEED_VERBS:
        return None
    if any(child.i > verb.i and child.dep_ in ("ccomp", "xcomp") for child in verb.children):
        return None
    start = _noun_phrase_before(verb, sentence)
    if start is None or start - sentence.start < 3:
        return None
    doc = sentence.doc
    inside = [t for t in doc[sentence.start : start] if t.tag_ in ("VBD", "VBZ", "VBP", "MD")]
    if not inside:
        return None
    heads = [t for t in doc[sentence.start : start] if t.pos_ in ("VERB", "AUX") and t is not verb]
    top = [t for t in heads if t.head.i >= start or t.head == t or t.dep_ == "ROOT"]
    return (top[0] if top else clause_of(inside[0])), start


def _noun_phrase_before(verb: Token, sentence: Any) -> int | None:
    """Where the noun phrase that stands right before a verb begins, if a comma or a closing mark stands before it."""
    doc = sentence.doc
    edge = _edge(verb)
    at: int = edge - 1
    commas = 0
    while at >= sentence.start:
        token = doc[at]
        if token.is_quote or token.text in ("”", '"'):
            return at + 1 if at + 1 < edge else None
        if token.text == ",":
            if (
                at + 1 < edge
                and (doc[at - 1].is_quote or _opens_phrase(doc[at + 1]))
                and not _ends_apposition(doc, at, edge, commas)
            ):
                return at + 1
            commas += 1
            if commas > 3:
                return None
        elif token.pos_ in ("VERB", "AUX", "SCONJ") and token.tag_ not in ("VBG", "VBN"):
            if at > sentence.start and doc[at - 1].is_quote:
                return at  # the first word after the marks: "lead author", not "to lead"
            clause = _relative_clause(token)
            if clause is None or clause.left_edge.i <= sentence.start or clause.right_edge.i >= verb.i:
                return None
            at = clause.left_edge.i
        at -= 1
    return None


def _relative_clause(word: Token) -> Token | None:
    """The relative clause that a word is the head or an auxiliary of."""
    clause = word if word.dep_ == "relcl" else word.head
    return clause if clause.dep_ == "relcl" else None


def _opens_phrase(token: Token) -> bool:
    return token.pos_ in ("DET", "PROPN", "NOUN", "PRON", "ADJ", "NUM")


def _ends_apposition(doc: Any, comma: int, edge: int, commas: int) -> bool:
    """Whether the comma closes an apposition right before the verb ("its head, Ann Lee, told")."""
    return comma == edge - 1 or (commas == 1 and doc[edge - 1].text == "," and comma > 0)


def _is_verb(word: Token) -> bool:
    """ "lead author Mei Tan": a verb by the parse is none in a phrase that names who speaks."""
    return word.pos_ in ("VERB", "AUX")


def _edge(verb: Token) -> int:
    """Where the words of the verb begin: "forcefully told", "has said"."""
    edge: int = verb.i
    while edge > 0 and verb.doc[edge - 1].pos_ in ("ADV", "AUX"):
        edge -= 1
    return edge
