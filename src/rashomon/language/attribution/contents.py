"""What a reporting verb gives: the clauses that are said, before the verb, after it or around it.

In goes a reporting verb; out come the heads of the clauses that it gives, none where it tells a deed."""

from typing import Any

from rashomon.language.attribution.citing import beyond, citing
from rashomon.language.attribution.syntax import audience_of, has_subject, is_finite, stance_of, that_clauses
from rashomon.language.pack import grammar, speech

Token = Any


def contents_of(verb: Token) -> tuple[Token, ...]:
    """The heads of the clauses that a reporting verb gives."""
    lemma = verb.lemma_.lower()
    found = [
        child
        for child in verb.children
        if child.dep_ == "ccomp" and _may_be_said(verb, child) and not _apart(child, verb)
    ]
    if not found and lemma not in speech.DEED_VERBS:
        found = [child for child in verb.children if child.dep_ == "xcomp" and _said_infinitive(verb, child)]
    if not found and ((verb.head.i < verb.i and verb.dep_ == "parataxis") or _interposed(verb)):
        found = [_reported(verb) or verb.head]
    if not found and _as_said(verb):
        found = [verb.head]
    if not found:
        found = [clause for cue in citing(verb) for clause in beyond(cue)] or astray(verb)
    if not found and lemma in speech.ANSWERS:
        nouns = [c for c in verb.children if c.dep_ == "dobj" and c.lemma_.lower() in speech.NOUNS]
        found = [c for noun in nouns for c in that_clauses(noun)]
    return tuple(found)


def _as_said(verb: Token) -> bool:
    """ "as the mayor said", "as she put it": not "as the mayor rejected the plan", which tells when."""
    return (
        verb.dep_ in ("advcl", "parataxis")
        and any(c.lower_ == grammar.AS and c.dep_ == "mark" for c in verb.children)
        and not any(
            c.dep_ in ("dobj", "xcomp") and c.i > verb.i and c.lower_ != grammar.IT for c in verb.children
        )
    )


def _apart(clause: Token, verb: Token) -> bool:
    """ "the army said P; the rebels said Q": a semicolon parts a clause from a verb that it cannot belong to."""
    return any(t.text == ";" for t in verb.doc[clause.i : verb.i])


def _reported(verb: Token) -> Token | None:
    """In "P, the governor said, the radio reported": P, for the governor as well."""
    outer = verb.head
    if outer.i < verb.i or stance_of(outer) is None:
        return None
    return next((c for c in outer.children if c.dep_ == "ccomp" and c.i < verb.i), None)


def astray(verb: Token) -> list[Token]:
    """ "admitted during the visit that …", "said, according to Y, that …": the clause of "that", where the
    parser hung it on the noun between."""
    phrases = [c for c in verb.children if c.dep_ == "prep" and c.i > verb.i]
    phrases += [g for c in phrases for g in c.children if g.dep_ == "prep"]
    nouns = [g for c in phrases for g in c.children if g.dep_ == "pobj"]
    clauses = [c for noun in nouns for c in noun.children if c.dep_ in ("relcl", "acl")]
    told = audience_of(verb) is not None  # "told investors on a call that …": telling takes a clause
    return [
        c
        for c in clauses
        if has_subject(c) and any(_resumes(g) or (told and g.lower_ == grammar.THAT) for g in c.children)
    ][:1]


def _resumes(word: Token) -> bool:
    """Whether "that" opens a clause which is no relative one: as a conjunction, or after a comma."""
    return bool(
        word.lower_ == grammar.THAT and (word.dep_ == "mark" or (word.i > 0 and word.nbor(-1).text == ","))
    )


def _interposed(verb: Token) -> bool:
    """ "…, state media reported on Monday, …": a clause between commas with its own subject and nothing that
    ties it."""
    if verb.dep_ not in ("advcl", "dep", "parataxis") or any(
        c.dep_ in ("mark", "cc", "dobj") for c in verb.children
    ):
        return False
    subjects = [
        c
        for c in verb.children
        if c.dep_ in ("nsubj", "nsubjpass") and c.i < verb.i and c.tag_ not in ("WP", "WDT")
    ]
    if not subjects:
        return False
    left, right = subjects[0].left_edge.i, verb.right_edge.i
    closed = verb.head.i < verb.i or any(t.is_punct for t in verb.doc[right : right + 2])
    return left > 0 and verb.doc[left - 1].is_punct and closed


def _may_be_said(verb: Token, child: Token) -> bool:
    """Whether a complement clause is what is said; deeds ("made him leave", "found it empty") and small
    clauses are not."""
    lemma = verb.lemma_.lower()
    marks = [c.lower_ for c in child.children if c.dep_ == "mark"]
    if any(mark not in grammar.COMPLEMENTISERS for mark in marks):
        return False
    marked = bool(marks) or any(c.lower_ in grammar.MANNER for c in child.children)
    if (
        child.pos_ in ("NOUN", "PROPN", "ADJ", "PRON")
        and not marks
        and not is_finite(child)
        and child.i > verb.i
    ):
        return False  # "wished us luck", "found it empty"
    finite = has_subject(child) or child.i < verb.i or is_finite(child)
    if lemma in speech.DEED_VERBS:
        told = is_finite(child) and not any(c.dep_ == "dobj" and c.i > verb.i for c in verb.children)
        return marked or (finite and (child.i < verb.i or told)) or _after_colon(verb, child)
    return marked or finite or child.tag_ in ("VBD", "VBZ", "VBP") or lemma == grammar.SAY


def _after_colon(verb: Token, child: Token) -> bool:
    """Whether a colon or a mark of quotation opens the clause after the verb."""
    left = child.left_edge.i
    return left > verb.i and any(
        t.text == ":" or t.is_quote for t in verb.doc[max(verb.i, left - 2) : left + 1]
    )


def _said_infinitive(verb: Token, child: Token) -> bool:
    """ "claims to have retaken", "denied having carried": the infinitive is what is said."""
    stance = speech.VERBS.get(verb.lemma_.lower())
    passive = any(c.dep_ == "auxpass" for c in verb.children)
    return (
        not passive
        and stance in ("distancing", "conceding", "denying")
        and child.tag_ in ("VB", "VBG", "VBN")
    )
