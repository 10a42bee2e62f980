"""The grammar of a claim for those who compare claims: who does what to whom, in which circumstances, how
surely.

In goes a draft; out comes a clause record with passive voice undone and pronouns replaced by what they go
to."""

from collections.abc import Sequence
from typing import Any

from rashomon.language import antecedents
from rashomon.language.cast import Cast
from rashomon.language.drafts import Draft
from rashomon.language.names import phrase_span
from rashomon.language.pack import names as words
from rashomon.language.paragraph import Paragraph
from rashomon.records import Claim, Clause, Phrase
from rashomon.records.reading import Role

Token = Any
_CONTENT = ("NOUN", "PROPN", "VERB", "ADJ", "ADV")
_RELATIVE = ("WDT", "WP", "WP$")
_WHOLES = ("them", "it", "which", "whom")
_EMPTY = frozenset("be have do also still now then so very more most again just only even already".split())


def read_clause(
    claim: Claim,
    draft: Draft,
    paragraph: Paragraph,
    cast: Cast,
    surely: Sequence[Token],
    negating: Sequence[Token],
) -> Clause:
    """The grammar of a draft and of the claim made of it. `surely`, `negating`: the words that lower its certainty,
    and those that negate it."""
    doc, shift = paragraph.doc, paragraph.start
    head = draft.part.head
    tokens = list(doc[draft.part.first : draft.part.last])
    phrases = [_predicate(head, shift)]
    subject, passive = _subject(head)
    first, last = draft.part.first, draft.part.last
    agents = [g for c in head.children if c.dep_ == "agent" for g in c.children if g.dep_ == "pobj"]
    if subject is not None:
        phrases.append(_phrase("undergoer" if passive else "doer", subject, shift, cast))
    phrases += [_phrase("doer", agent, shift, cast) for agent in agents[:1]]
    for verb in _verbs(head):
        phrases += [
            _phrase("undergoer", _named(c), shift, cast)
            for c in verb.children
            if c.dep_ in ("dobj", "dative") and c.i < last and not (passive and verb == head)
        ]
        phrases += [
            _phrase("oblique", _named(g), shift, cast, mark=c.lower_)
            for c in verb.children
            if c.dep_ == "prep" and c.lower_ != "according" and c.i < last
            for g in c.children
            if g.dep_ == "pobj" and g.lower_ not in _WHOLES
        ]
    role: Role = "attempt" if claim.certainty == "attempted" else "hedge"
    phrases += [_word(role, t, shift) for t in surely]
    phrases += [_word("negation", t, shift) for t in negating]
    outside = [t for t in _beside(head, subject, tokens) if not first <= t.i < last]
    lemmas = [lemma for token in [*outside, *tokens] for lemma in _lemmas(token, shift, cast)]
    return Clause(
        claim=claim.id,
        phrases=tuple(phrases),
        lemmas=tuple(lemmas),
        names=_names([*outside, *tokens], shift, cast),
    )


def _named(token: Token) -> Token:
    """The noun that a relative pronoun goes back to; any other word itself."""
    return antecedents.of_relative(token) or token


def _beside(head: Token, subject: Token | None, tokens: Sequence[Token]) -> list[Token]:
    """The words that a claim tells of though they may stand outside of it: its subject, what "which" goes back to,
    and the verb of the clause that a phrase without a verb goes on with."""
    found = [subject, *(antecedents.of_relative(t) for t in tokens if t.tag_ in _RELATIVE)]
    if head.pos_ not in ("VERB", "AUX") and head.dep_ not in ("ROOT", "conj", "appos"):
        found.append(antecedents.host(head))
    return list({t.i: t for t in found if t is not None}.values())


def _verbs(head: Token) -> list[Token]:
    """The head and the infinitives that complete it ("agreed to pay"), whose objects are the clause's."""
    found = [head]
    for child in head.children:
        if child.dep_ in ("xcomp", "prt") and child.pos_ in ("VERB", "AUX") and len(found) < 3:
            found.extend(_verbs(child))
    return found


def _subject(head: Token) -> tuple[Token | None, bool]:
    """The subject, also a shared or a relative one, and whether it undergoes the verb (passive)."""
    if head.dep_ == "appos":
        return head.head, _undergoes(head.head)
    if head.pos_ not in ("VERB", "AUX") and head.dep_ in (
        "npadvmod",
        "dep",
        "advmod",
        "dobj",
        "amod",
        "acomp",
    ):
        whole = antecedents.of_aside(head)
        return whole, whole is not None and _undergoes(whole)
    verb, hops = head, 0
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in head.children)
    while hops < 6:
        for child in verb.children:
            if child.dep_ in ("nsubj", "nsubjpass"):
                return _told_of(child), passive or _passive_with(child, head)
        if verb.dep_ == "acl":
            return verb.head, passive or verb.tag_ == "VBN"
        if (
            verb.dep_ not in ("conj", "xcomp", "advcl", "dep")
            or verb.head == verb
            or verb.head.pos_ not in ("VERB", "AUX")
        ):
            return None, passive
        verb, hops = verb.head, hops + 1
    return None, passive


def _passive_with(subject: Token, verb: Token) -> bool:
    """ "Was held and released", "…, taxed at nine per cent": a participle without an auxiliary of its own."""
    if any(c.dep_ in ("aux", "auxpass") for c in verb.children):
        return False
    if verb.tag_ == "VBN" and verb.dep_ == "advcl":
        return True
    return bool(subject.dep_ == "nsubjpass" and (verb.tag_ == "VBN" or verb.dep_ == "dep"))


def _undergoes(noun: Token) -> bool:
    return bool(noun.dep_ == "nsubjpass")


def _told_of(subject: Token) -> Token:
    """The noun behind "who", "which" and "nine of whom"; any other subject itself."""
    for child in subject.children:
        if child.dep_ == "prep" and child.lower_ == "of":
            for part in child.children:
                if part.tag_ in _RELATIVE:
                    return _named(part)
    if subject.pos_ == "NUM":
        for child in subject.head.children:
            if child.dep_ == "prep" and child.lower_ == "of" and child.i < subject.i:
                return next((g for g in child.children if g.dep_ == "pobj"), subject)
    return _named(subject)


def _predicate(head: Token, shift: int) -> Phrase:
    parts = [head]
    for child in head.children:
        if child.dep_ in ("prt", "attr", "acomp", "oprd") or (
            child.dep_ == "xcomp" and child.pos_ in ("VERB", "AUX", "ADJ")
        ):
            parts.append(child)
            parts += [c for c in child.children if c.dep_ == "prt"]
        elif (
            child.dep_ == "advmod"
            and child.tag_ == "RB"
            and child.i == head.i + 1
            and not child.lower_.endswith("ly")
        ):
            parts.append(child)
    parts.sort(key=lambda t: t.i)
    close = [t for t in parts if abs(t.i - head.i) <= 3]
    return Phrase(
        role="predicate",
        start=shift + close[0].idx,
        end=shift + close[-1].idx + len(close[-1]),
        head=head.lemma_.lower(),
        lemmas=tuple(t.lemma_.lower() for t in parts if t.lemma_.lower() not in _EMPTY)
        or (head.lemma_.lower(),),
    )


def _phrase(role: Role, head: Token, shift: int, cast: Cast, mark: str = "") -> Phrase:
    first, last = phrase_span(head)
    doc = head.doc
    lemmas = tuple(lemma for token in doc[first:last] for lemma in _lemmas(token, shift, cast))
    return Phrase(
        role=role,
        start=shift + doc[first].idx,
        end=shift + doc[last - 1].idx + len(doc[last - 1]),
        head=(lemmas[-1] if head.pos_ == "PRON" and lemmas else head.lemma_.lower()),
        lemmas=lemmas,
        mark=mark,
    )


def _word(role: Role, token: Token, shift: int) -> Phrase:
    return Phrase(
        role=role,
        start=shift + token.idx,
        end=shift + token.idx + len(token),
        head=token.lemma_.lower(),
        lemmas=(token.lower_,),
    )


def _lemmas(token: Token, shift: int, cast: Cast) -> tuple[str, ...]:
    """The content lemmas that a token stands for: its own, or the name that a pronoun goes to."""
    if token.lower_ in words.MALE | words.FEMALE:
        member = cast.mentioned(token, shift)
        return tuple(w.lower() for w in member.name.split()) if member else ()
    lemma = token.lemma_.lower()
    if (
        token.pos_ in _CONTENT
        and not token.is_stop
        and lemma not in _EMPTY
        and (lemma.isalpha() or "-" in lemma or token.pos_ == "PROPN")
    ):
        return (token.lower_ if token.pos_ == "PROPN" else lemma,)
    return ()


def _names(tokens: list[Token], shift: int, cast: Cast) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for token in tokens:
        if token.pos_ == "PROPN":
            found[token.lower_] = None
        elif token.lower_ in words.MALE | words.FEMALE:
            member = cast.mentioned(token, shift)
            for word in member.name.split() if member else ():
                found[word.lower()] = None
    return tuple(found)
