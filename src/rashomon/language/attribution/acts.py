"""Acts of speech without a clause: "called for an inquiry", "denied it", "promised to pay".

In goes a verb of a parsed sentence; out comes whether its subject does by words what the verb tells, so
that the subject stands behind the clause himself. The classes of verbs are those of `english/acts.py`."""

from collections.abc import Iterator
from typing import Any

from rashomon.language.attribution.syntax import is_negated, subject_of
from rashomon.language.pack import acts, grammar, names, speech

Token = Any
_PERSONAL = names.MALE | names.FEMALE | names.PLURAL | {grammar.WHO}
_SPEAKERS = speech.PERSON_NOUNS | speech.GROUPS | speech.GOVERNMENT | speech.ORGANISATION_NOUNS
_OBJECTS = ("dobj", "obj", "nsubjpass")


def act_of(verb: Token) -> Token | None:
    """The verb of an act of speech that a clause tells: its own, or the one that "went on to" brings; None
    where it tells none."""
    if is_act(verb):
        return verb
    if verb.lemma_.lower() in speech.PHASES:
        held = (c for c in verb.children if c.dep_ == "xcomp" or (c.dep_ == "advcl" and _is_infinitive(c)))
        return next((found for c in held if (found := act_of(c)) is not None), None)
    return None


def is_act(verb: Token) -> bool:
    """Whether a verb with its complements tells an act of speech, as done: not "did not mention", "may ask"."""
    if _withholds(verb):
        return True
    return not _unreal(verb) and (asks(verb) or _asserts(verb))


def asks(verb: Token) -> bool:
    """Whether the act asks for something or promises it, and so asserts nothing: "called for an inquiry"."""
    lemma = verb.lemma_.lower()
    return (
        (lemma in acts.DEMANDING and _has_object(verb))
        or (lemma in acts.PROMISING and _has_object(verb) and _may_speak(subject_of(verb)))
        or bool(acts.ASKING.get(lemma, frozenset()) & set(_prepositions(verb)))
        or (lemma in acts.TO and _has_infinitive(verb))
        or (lemma in acts.MOVE and _moves(verb))
    )


def _asserts(verb: Token) -> bool:
    lemma = verb.lemma_.lower()
    objects = [c for c in verb.children if c.dep_ in _OBJECTS]
    return (
        bool(lemma in acts.ABOUT and objects)
        or bool(acts.WITH.get(lemma, frozenset()) & set(_prepositions(verb)))
        or bool(objects and acts.OVER.get(lemma, frozenset()) & set(_prepositions(verb, *_within(objects))))
        or (lemma in acts.AS and bool(objects) and grammar.AS in _prepositions(verb, *objects))
        or (lemma in acts.NAMING and _names(verb))
        or (lemma in acts.WITHHOLDING and _has_infinitive(verb))
        or (lemma in grammar.DISMISSING and any(_is_said(o) for o in objects))
        or (lemma in acts.MOVING and any(o.lemma_.lower() in acts.ESTIMATES for o in objects))
        or (lemma == grammar.SEE and any(o.lemma_.lower() in acts.PROSPECTS for o in objects))
        or _of_subject(verb, lemma)
    )


def disclaims(verb: Token) -> bool:
    """ "could not be independently verified", whoever's report it is."""
    return (
        verb.lemma_.lower() in speech.VERIFYING
        and is_negated(verb)
        and any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children)
        and any(c.lower_ in speech.UNAIDED for c in verb.children)
    )


def is_hearsay(verb: Token) -> bool:
    """ "is said to have fled", "is accused of theft": the report names nobody who says so."""
    passive = any(c.dep_ == "auxpass" for c in verb.children)
    lemma = verb.lemma_.lower()
    if not passive or verb.tag_ != "VBN":
        return False
    return (lemma in acts.HEARSAY and _has_infinitive(verb)) or (
        lemma in acts.CHARGING and bool(acts.CHARGING[lemma] & set(_prepositions(verb)))
    )


def shows(verb: Token) -> bool:
    """Whether a verb tells what a document says or a picture shows, if its subject is one."""
    held = any(c.dep_ in (*_OBJECTS, "ccomp") for c in verb.children)
    return held and verb.lemma_.lower() in acts.SHOWING


def _of_subject(verb: Token, lemma: str) -> bool:
    """Whether it is the subject that makes the verb one of speech: a speaker, or a document that shows."""
    subject = subject_of(verb)
    if subject is None:
        return False
    if {subject.lemma_.lower(), subject.lower_} & speech.DOCUMENTS:
        return shows(verb)
    return lemma in acts.IF_SPEAKER and _has_object(verb) and _may_speak(subject)


def _may_speak(subject: Token | None) -> bool:
    return subject is not None and (
        subject.pos_ == "PROPN" or subject.lower_ in _PERSONAL or subject.lemma_.lower() in _SPEAKERS
    )


def _has_object(verb: Token) -> bool:
    return any(c.dep_ in _OBJECTS for c in verb.children)


def _unreal(verb: Token) -> bool:
    """Whether the act is denied, only possible, or asked about: silence is not speech."""
    objects = [c for c in verb.children if c.dep_ in _OBJECTS]
    return (
        is_negated(verb)
        or any(c.dep_ == "aux" and c.lower_ in grammar.POSSIBLE for c in verb.children)
        or any(c.lower_ in grammar.NO for o in objects for c in o.children)
        or (verb.dep_ == "ROOT" and any(t.text == "?" for t in verb.sent[-2:]))
    )


def _withholds(verb: Token) -> bool:
    """ "did not say when it would open"."""
    return (
        is_negated(verb)
        and verb.lemma_.lower() in speech.VERBS
        and any(c.dep_ == "ccomp" for c in verb.children)
    )


def _within(objects: list[Token]) -> list[Token]:
    """The words of the objects: "put the chance of an inquiry at 70 per cent" may hang "at" on any of them."""
    return [word for o in objects for word in o.subtree]


def _prepositions(*hosts: Token) -> Iterator[str]:
    return (c.lower_ for host in hosts for c in host.children if c.dep_ in ("prep", "prt", "dative"))


def _names(verb: Token) -> bool:
    """ "called it a breach": a complement clause without a verb, or a second object."""
    if any(c.dep_ == "oprd" for c in verb.children):
        return True
    return any(
        c.dep_ == "ccomp"
        and c.pos_ in ("NOUN", "ADJ", "PROPN")
        and any(g.dep_ == "nsubj" for g in c.children)
        for c in verb.children
    )


def _has_infinitive(verb: Token) -> bool:
    return any(c.dep_ == "xcomp" and _is_infinitive(c) for c in verb.children)


def _moves(verb: Token) -> bool:
    """ "urged them to leave": an infinitive whose subject is the object, however it was parsed."""
    held = [c for c in verb.children if c.dep_ in ("xcomp", "ccomp", "advcl")]
    held += [
        g
        for c in verb.children
        if c.dep_ in (*_OBJECTS, "prep")
        for g in c.children
        if g.dep_ in ("acl", "relcl")
    ]
    moved = any(c.dep_ in (*_OBJECTS, "dative", "prep") for c in verb.children)
    return any(_is_infinitive(c) and (moved or any(g.dep_ == "nsubj" for g in c.children)) for c in held)


def _is_infinitive(verb: Token) -> bool:
    return verb.tag_ in ("VB", "VBN") and any(
        c.lower_ == grammar.TO and c.dep_ == "aux" for c in verb.children
    )


def _is_said(noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    return lemma in speech.NOUNS or lemma in acts.REJECTED
