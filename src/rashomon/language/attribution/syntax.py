"""What the readers of attribution ask of a parse: clauses, subjects, finiteness.

In goes a token of a parsed sentence; out come tokens or yes and no. Labels are those of spaCy's English
parsers."""

from typing import Any

from rashomon.language.pack import grammar, speech
from rashomon.records.reading import Stance

Token = Any
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_HEADS = ("ccomp", "conj", "advcl", "relcl", "parataxis", "acl", "pcomp", "xcomp", "csubj", "dep", "ROOT")


def clause_of(token: Token) -> Token:
    """The head of the clause that a word belongs to."""
    while token.head != token and not (token.dep_ in _HEADS and token.pos_ in ("VERB", "AUX")):
        token = token.head
    return token


def subtree_indices(token: Token) -> frozenset[int]:
    return frozenset(word.i for word in token.subtree)


def has_subject(token: Token) -> bool:
    return any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in token.children)


def is_finite(verb: Token) -> bool:
    if verb.tag_ in ("VBD", "VBZ", "VBP"):
        return True
    return any(c.dep_ in ("aux", "auxpass") and c.tag_ in ("VBD", "VBZ", "VBP", "MD") for c in verb.children)


def is_marked(clause: Token) -> bool:
    return any(g.dep_ == "mark" and g.lower_ == grammar.THAT for g in clause.children)


def is_negated(verb: Token) -> bool:
    return any(child.dep_ == "neg" for child in verb.children)


def speaker_of(verb: Token) -> tuple[Token | None, bool]:
    """The head of the words that name who says it, and whether the verb is passive."""
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children)
    if passive or (
        verb.tag_ == "VBN"
        and verb.dep_ in ("advcl", "acl")
        and not any(c.dep_ == "nsubj" for c in verb.children)
    ):
        agents = [g for c in verb.children if c.dep_ == "agent" for g in c.children if g.dep_ == "pobj"]
        return (agents[0] if agents else None), True
    subject = subject_of(verb)
    return subject, False


def subject_of(verb: Token) -> Token | None:
    """The head of the words that name who does it: also a shared, a relative or a controlling subject."""
    for child in sorted(verb.children, key=lambda c: (c.i > verb.i, abs(c.i - verb.i))):
        if child.dep_ in ("nsubj", "expl"):
            if child.tag_ in ("WP", "WDT") and verb.dep_ == "relcl":
                return verb.head
            return None if child.lower_ in grammar.DUMMIES and child.dep_ == "expl" else child
    if (
        verb.dep_ in ("conj", "advcl", "xcomp", "ccomp", "dep")
        and verb.head.pos_ in ("VERB", "AUX")
        and verb.head != verb
    ):
        if verb.dep_ == "conj" and _goes_on(verb):
            return subject_of(verb.head.head)
        if verb.dep_ == "conj" or verb.tag_ in ("VBG", "VB", "VBN"):
            return subject_of(verb.head)
        return _before(verb)
    if verb.dep_ == "acl":
        return verb.head
    if verb.dep_ == "pcomp":
        return subject_of(clause_of(verb.head))
    return _before(verb)


def _goes_on(verb: Token) -> bool:
    """ "Lee said the pump failed and added that …": who said goes on; the parser has the pump add it."""
    said = verb.head
    speaks = all(
        v.lemma_.lower() in speech.VERBS and v.lemma_.lower() not in speech.DEED_VERBS
        for v in (verb, said.head)
    )
    that = any(
        g.dep_ == "mark" and g.lower_ == grammar.THAT
        for c in verb.children
        if c.dep_ == "ccomp"
        for g in c.children
    )
    return said.dep_ == "ccomp" and speaks and that and said.lemma_.lower() not in speech.VERBS


def _before(verb: Token) -> Token | None:
    """The noun right before a verb that the parser gave no subject."""
    at = verb.i - 1
    doc = verb.doc
    while at >= 0 and verb.i - at < 5:
        token = doc[at]
        if token.pos_ in ("NOUN", "PROPN", "PRON") and token.sent.start == verb.sent.start:
            return token
        if token.pos_ in ("VERB", "SCONJ") or (token.is_punct and token.text != ","):
            return None
        at -= 1
    return None


def stance_of(verb: Token) -> Stance | None:
    """The stance of a reporting verb, None for other verbs."""
    lemma = verb.lemma_.lower()
    for child in verb.children:
        stance = speech.PARTICLE_VERBS.get((lemma, child.lower_))
        if stance:
            return stance  # type: ignore[return-value]
    return speech.VERBS.get(lemma)  # type: ignore[return-value]


def audience_of(verb: Token) -> Token | None:
    if verb.lemma_.lower() not in speech.TELL_VERBS:
        return None
    for child in verb.children:
        if child.dep_ in ("dobj", "dative", "obj") and child.pos_ in ("PROPN", "NOUN") and child.i > verb.i:
            return child
    return None


def own_words(verb: Token, contents: tuple[Token, ...] | list[Token]) -> frozenset[int]:
    """The tokens of the attribution: the verb and all that hangs on it, but for what is said and for claims
    of their own."""
    said: set[int] = set()
    for content in contents:
        if verb.i in subtree_indices(content):  # the cue hangs on what it gives: keep its own branch only
            continue
        said |= subtree_indices(content)
    own = {verb.i}
    if any(verb.is_ancestor(content) for content in contents) or verb.dep_ in ("parataxis", "advcl", "dep"):
        for child in verb.children:
            if child.i in said or child.dep_ in ("conj", "advcl", "relcl") or (child.dep_ == "cc"):
                continue
            own |= subtree_indices(child) - said
    else:
        for child in verb.children:
            if child.dep_ in (
                *_SUBJECTS,
                "dobj",
                "dative",
                "aux",
                "neg",
                "advmod",
                "prep",
                "npadvmod",
                "punct",
                "mark",
            ):
                own |= subtree_indices(child) - said
        subject = subject_of(verb)
        if subject is not None:
            own |= {i for i in subtree_indices(subject) if i > min(said, default=0)} - said
    return frozenset(own)


def that_clauses(noun: Token) -> list[Token]:
    """The clauses that tell what a noun of saying says: "the claim that …"."""
    clauses = [c for c in noun.children if c.dep_ in ("acl", "ccomp", "relcl")]
    return [c for c in clauses if is_marked(c)]


def owners_of(noun: Token) -> list[Token]:
    """Whose claim it is: "Moscow's claim", "a claim by Moscow"."""
    by = [c for c in noun.children if c.dep_ == "prep" and c.lower_ in grammar.OF_OWNERS]
    return [c for c in noun.children if c.dep_ == "poss"] or [
        g for c in by for g in c.children if g.dep_ == "pobj"
    ]
