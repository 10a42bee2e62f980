"""Nouns and adjectives of saying: "the claim that P", "expressed concern that P", "is sure that P", "X's answer: P".

In goes a word of a parsed sentence; out come its sayings."""

from collections.abc import Iterator
from typing import Any

from rashomon.language.attribution.contents import contents_of
from rashomon.language.attribution.saying import Saying
from rashomon.language.attribution.syntax import (
    has_subject,
    is_marked,
    own_words,
    owners_of,
    speaker_of,
    stance_of,
    subject_of,
    subtree_indices,
    that_clauses,
)
from rashomon.language.pack import grammar, speech

Token = Any


def by_noun(noun: Token) -> Iterator[Saying]:
    """ "Moscow's claim that …": the clause is said; the owner of the noun, if any, says it, or who makes,
    voices or has it."""
    clauses = that_clauses(noun) if noun.lemma_.lower() in speech.NOUNS else []
    if not clauses and _surfaces(noun):
        clauses = [c for c in noun.head.children if c.dep_ == "ccomp" and is_marked(c)]
    if not clauses:
        return
    owners = owners_of(noun)
    verb = (
        noun.head
        if noun.dep_ in ("dobj", "attr", "nsubj")
        else noun.head.head
        if noun.dep_ == "pobj"
        else None
    )
    if verb is not None and stance_of(verb) and clauses[0] in contents_of(verb):
        return  # "said in a statement that …", "denied reports that …": the speaker says it
    if not owners and noun.dep_ == "ROOT":  # "Lee charges that …", with the verb taken for a noun
        owners = [c for c in noun.children if c.dep_ in ("compound", "nmod") and c.pos_ == "PROPN"]
    stance = speech.NOUNS[noun.lemma_.lower()]
    own = subtree_indices(noun) - subtree_indices(clauses[0])
    cue = noun
    if not owners and (_surfaces(noun) or (noun.dep_ in ("dobj", "attr") and _gives(noun.head))):
        cue = noun.head
        giver, passive = speaker_of(cue)
        owners = [] if giver is None or passive or giver.dep_ == "expl" or giver == noun else [giver]
        own = own_words(cue, clauses)
    yield Saying(
        cue=cue,
        stance=stance,  # type: ignore[arg-type]
        source=owners[0] if owners else None,
        content=clauses[0],
        own=own,
        carried=None if cue is noun else noun,
    )


def _surfaces(noun: Token) -> bool:
    """ "reports emerged that …"."""
    return (
        noun.dep_ == "nsubj"
        and noun.lemma_.lower() in speech.NOUNS
        and noun.head.lemma_.lower() in speech.SURFACING
    )


def _gives(verb: Token) -> bool:
    """Whether a verb only carries its noun of saying: "expressed concern that", "there were rumours that"."""
    lemma = verb.lemma_.lower()
    there = any(c.dep_ == "expl" and c.lower_ == grammar.THERE for c in verb.children)
    return lemma in speech.GIVING and (lemma != grammar.BE or there)


def by_label(colon: Token, sentence: Any) -> Iterator[Saying]:
    """ "The firm's answer: P": what comes after the colon is said by the owner of the noun before it."""
    before, after = colon.doc[sentence.start : colon.i], colon.doc[colon.i + 1 : sentence.end]
    nouns = [t for t in before if t.lower_ in speech.LABELS and owners_of(t)]
    if not nouns or any(t.pos_ in ("VERB", "AUX") for t in before):
        return
    held = [t for t in after if t.pos_ in ("VERB", "AUX") and has_subject(t)]
    heads = [t for t in held if not any(other.is_ancestor(t) for other in held)]
    if heads:
        yield Saying(
            cue=nouns[0],
            stance="neutral",
            source=owners_of(nouns[0])[0],
            content=heads[0],
            own=frozenset(t.i for t in before) | {colon.i},
        )


def by_conviction(word: Token) -> Iterator[Saying]:
    """ "is sure that …": whoever is sure says so."""
    clauses = [c for c in word.children if c.dep_ == "ccomp" and c.i > word.i and has_subject(c)]
    predicate = word.dep_ in ("acomp", "attr", "oprd")
    cue = word.head if predicate else word
    if word.lower_ == grammar.CLEAR and word.head.lemma_.lower() == grammar.MAKE:
        predicate, cue = True, word.head
        held = (c for c in (*cue.children, *word.children) if c.dep_ in ("ccomp", "advcl") and c.i > word.i)
        clauses = clauses or [c for c in held if is_marked(c)]
    if not clauses or not (predicate or word.dep_ in ("conj", "advcl")):
        return
    source = subject_of(cue)
    if source is None or source.lower_ in grammar.SPEAKING | grammar.DEMONSTRATIVES | {grammar.IT}:
        return
    if cue.dep_ == "ccomp" and stance_of(cue.head):
        return  # "said he was sure that …": one statement, and his
    yield Saying(
        cue=cue,
        stance=speech.CONVICTIONS[word.lower_],  # type: ignore[arg-type]
        source=source,
        content=clauses[0],
        own=subtree_indices(cue) - subtree_indices(clauses[0]),
        carried=word if predicate else None,
    )
