"""Reporting verbs: "X said that P", "P, X said", "told by X that P", "went on to say that P".

In goes a verb of a parsed sentence; out come its sayings."""

from collections.abc import Iterator
from typing import Any

from rashomon.language.attribution.citing import citing, quoted_as_saying, quotes
from rashomon.language.attribution.contents import contents_of
from rashomon.language.attribution.saying import Saying
from rashomon.language.attribution.syntax import (
    audience_of,
    clause_of,
    has_subject,
    is_negated,
    own_words,
    speaker_of,
    stance_of,
    subtree_indices,
)
from rashomon.language.attribution.tails import by_tail, misread
from rashomon.language.pack import grammar, speech

Token = Any


def by_verb(verb: Token, sentence: Any) -> Iterator[Saying]:
    stance = stance_of(verb)
    if stance is None or verb.dep_ in ("aux", "auxpass", "amod", "compound"):
        return
    if _unasserted(verb) or any(stance_of(v) and verb in citing(v) for v in (verb.head, verb.head.head)):
        return
    quoted = quoted_as_saying(verb)
    if quoted or quotes(verb):
        yield from quoted
        return
    contents = contents_of(verb)
    if not contents:
        yield from by_tail(verb, stance, sentence)
        return
    source, passive = speaker_of(verb)
    if contents[0].i < verb.i and source is not None and not passive and misread(source, verb, sentence):
        tail = tuple(by_tail(verb, stance, sentence))
        if tail:
            yield from tail
            return
    if _first_person(source, verb) or (source is not None and source.lower_ in speech.NOBODY):
        return
    if stance != "denying" and is_negated(verb):
        if verb.lemma_.lower() not in speech.BELIEFS:
            return  # "did not say when it would open": nothing is said
        stance = "denying"
    if passive and source is None and verb.lemma_.lower() in speech.DEED_VERBS:
        return
    told = audience_of(verb)
    own = own_words(verb, contents)
    cue = _phase(verb)
    if cue != verb:
        own |= subtree_indices(cue).difference(*(subtree_indices(content) for content in contents))
    for content in contents:
        yield Saying(
            cue=cue,
            stance=stance,
            source=source,
            content=content,
            told=told,
            own=own,
            carried=None if cue == verb else verb,
        )


def _unasserted(verb: Token) -> bool:
    """Whether the saying itself is not told as done: "declined to say", "since claiming", "the man who says"."""
    if any(child.lower_ in grammar.WHOEVER for child in verb.children):
        return True
    if verb.dep_ == "pcomp":
        return verb.head.lower_ not in (grammar.AS, grammar.BY)
    if verb.lemma_.lower() in speech.BELIEFS | speech.WISHES and any(c.tag_ == "MD" for c in verb.children):
        return True  # "he will hope that …": a guess at what he hopes
    if verb.tag_ == "VB" and not any(
        c.dep_ == "aux" and c.tag_ in ("MD", "VBD", "VBZ", "VBP") for c in verb.children
    ):
        first = _first_infinitive(verb)
        return bool(first.dep_ != "ROOT" and _phase(first) == first)
    if verb.dep_ == "acl" and verb.lemma_.lower() in speech.DEED_VERBS:
        return True  # "no business deciding what is useful"
    if verb.dep_ in ("relcl", "acl") and clause_of(verb.head).i > verb.i:
        return bool(verb.left_edge.i == 0 or not verb.left_edge.nbor(-1).is_punct)
    if (
        verb.dep_ == "advcl"
        and verb.tag_ == "VBN"
        and verb.i < verb.head.i
        and verb.lemma_.lower() in grammar.ASKED
    ):
        return True  # "Asked whether he would stay, Mora said …"
    if verb.dep_ == "advcl" and verb.tag_ == "VBG":
        return any(c.dep_ in ("mark", "prep") and c.i < verb.i for c in verb.children)
    return verb.dep_ == "acl" and any(c.dep_ == "mark" for c in verb.children)


def _first_infinitive(verb: Token) -> Token:
    """The first of coordinated infinitives: "to warn and to remind" stand or fall together."""
    while verb.dep_ == "conj" and verb.tag_ == "VB" and verb.head.pos_ in ("VERB", "AUX"):
        verb = verb.head
    return verb


def _phase(verb: Token) -> Token:
    """The "went" of "went on to say", the "appeared" of "appeared to suggest"; the verb itself without one."""
    while (
        verb.dep_ in ("xcomp", "advcl")
        and verb.tag_ in ("VB", "VBG")
        and verb.head.lemma_.lower() in speech.PHASES
        and not has_subject(verb)
    ):
        verb = verb.head
    return verb


def _first_person(source: Token | None, verb: Token) -> bool:
    return source is not None and source.lower_ in grammar.SPEAKING and verb.tag_ != "VBD"
