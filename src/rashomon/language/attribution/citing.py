"""Who carries another's words: "quoted as saying by Y", "the Post reported, citing Y".

In goes a verb or a saying; out come the sayings of who is cited and of who cites."""

from collections.abc import Iterator
from typing import Any

from rashomon.language.attribution.saying import Saying
from rashomon.language.attribution.syntax import own_words, subtree_indices, that_clauses
from rashomon.language.pack import grammar, speech

Token = Any
_CLAUSES = ("ccomp", "parataxis")


def quotes(verb: Token) -> bool:
    """Whether it is the "quoted" of "quoted as saying", which is read there."""
    return verb.lemma_.lower() in grammar.QUOTING and any(
        g.dep_ == "pcomp" for c in verb.children if c.lower_ == grammar.AS for g in c.children
    )


def quoted_as_saying(verb: Token) -> tuple[Saying, ...]:
    """ "it quotes her as saying", "she was quoted by it as saying": she says it, and it carries her."""
    if (
        verb.dep_ != "pcomp"
        or verb.head.lower_ != grammar.AS
        or verb.head.head.lemma_.lower() not in grammar.QUOTING
    ):
        return ()
    quote = verb.head.head
    objects = [c for c in quote.children if c.dep_ in ("dobj", "nsubjpass")]
    carriers = [c for c in quote.children if c.dep_ == "nsubj"] or [
        grand
        for c in [*quote.children, *verb.children]
        if c.dep_ == "agent" or c.lower_ == grammar.BY
        for grand in c.children
        if grand.dep_ == "pobj"
    ]
    contents = [c for c in (*verb.children, *quote.children) if c.dep_ == "ccomp"] or (
        [quote.head] if quote.dep_ in _CLAUSES or (quote.dep_ == "conj" and quote.head.i < quote.i) else []
    )
    if not objects or not contents:
        return ()
    own = own_words(quote, contents) | own_words(verb, contents)
    sayings = [Saying(cue=verb, stance="neutral", source=objects[0], content=contents[0], own=own)]
    if carriers:
        sayings.append(Saying(cue=quote, stance="neutral", source=carriers[0], content=contents[0], own=own))
    return tuple(sayings)


def citing(verb: Token) -> list[Token]:
    """The "citing Y" that hangs on a reporting verb, or on its clause, before "that"."""
    said = [c for c in verb.children if c.dep_ == "ccomp" and c.i > verb.i]
    early = [
        g for c in said for g in c.children if any(t.i > g.i and t.lower_ == grammar.THAT for t in c.children)
    ]
    return [c for c in (*verb.children, *early) if _cites(c)]


def _cites(token: Token) -> bool:
    objects = any(c.dep_ == "dobj" for c in token.children)
    return objects and token.dep_ == "advcl" and token.lower_ in speech.CITING


def by_citing(saying: Saying) -> Iterator[Saying]:
    """ "the Post reported, citing Y": Y says it, the paper carries it; an official who cites a log speaks
    for himself."""
    source = saying.source
    if source is None:
        return
    words = {w for t in (source, *source.lefts) for w in (t.lemma_.lower(), t.lower_)}
    carries = bool(words & speech.OUTLETS) or source.lower_ == grammar.IT
    carries = carries or (source.pos_ == "PROPN" and source.ent_type_ in ("ORG", "GPE", "NORP"))
    for cue in citing(saying.cue) if carries else ():
        cited = next(c for c in cue.children if c.dep_ == "dobj")
        own = subtree_indices(cue) - subtree_indices(saying.content)
        yield Saying(cue=cue, stance="neutral", source=cited, content=saying.content, own=own)


def beyond(cue: Token) -> list[Token]:
    """ "said, citing Y, that …": the clause, which the parser hung on the citing or on Y."""
    held = [c for c in cue.children if c.dep_ == "ccomp" and c.i > cue.i]
    return held or [clause for c in cue.children if c.dep_ == "dobj" for clause in that_clauses(c)]
