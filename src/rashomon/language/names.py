"""What a noun phrase calls somebody: its words, its proper name without titles, what kind of source it is.

In goes the head of a noun phrase; out come its names. Which of them are one source is left to others."""

from dataclasses import dataclass
from typing import Any

from rashomon.language.pack import names as words
from rashomon.language.pack import speech
from rashomon.records.reading import SourceKind

Token = Any
# Last words of the names of bodies, whose first words may look like titles ("Health Ministry").
_BODIES = (speech.GOVERNMENT | speech.ORGANISATION_NOUNS | {"staff"}) - speech.PERSON_NOUNS
_OUTSIDE = frozenset({"relcl", "acl", "appos", "advcl", "punct", "cc", "conj", "parataxis", "npadvmod"})


@dataclass(frozen=True, kw_only=True)
class Mention:
    """A noun phrase that may name a source: the tokens `doc[first:last]`, its `proper` name ("" where it
    has none), and the `role` nouns that go with it (lemmas, lower case), and the head of the `body` whose
    office it holds. `described`: the words before an apposition that lends the name ("the fund's head" in "the
    fund's head, Ann Lee"); `sorts`: what a body is called beside its name ("the union Nordal": union)."""

    head: Token
    first: int
    last: int
    text: str
    proper: str
    role: tuple[str, ...]
    person: bool
    kind: SourceKind
    body: Token | None = None
    described: str = ""
    sorts: tuple[str, ...] = ()


def read_mention(head: Token) -> Mention:
    """The mention that a noun phrase's head opens; an apposition that holds a name lends it."""
    first, last = phrase_span(head)
    doc = head.doc
    proper, bearer, described = proper_name(head), head, ""
    roles = _roles(head)
    appositions = appositions_of(head)
    for child in appositions:
        roles += _roles(child)
        named = proper_name(child)
        if (not proper or (head.pos_ != "PROPN" and named)) and named:
            described = described or doc[first : max(head.i + 1, min(last, child.left_edge.i))].text
            proper, bearer = named, child
            last = max(last, child.i + 1)
    person = _is_person(bearer, proper, tuple(roles))
    return Mention(
        head=head,
        first=first,
        last=last,
        text=doc[first:last].text.removesuffix("'s").removesuffix("’s"),
        proper=proper,
        role=tuple(dict.fromkeys(roles)),
        person=person,
        kind=_kind(head, proper, person),
        body=_body(head),
        described=described.rstrip(" ,"),
        sorts=_sorts(head, appositions),
    )


def _sorts(head: Token, appositions: list[Token]) -> tuple[str, ...]:
    """What a body is called beside its name."""
    beside = [head, *appositions, *(c for c in head.children if c.dep_ in ("compound", "nmod"))]
    found = (t.lemma_.lower() for t in beside if t.pos_ == "NOUN")
    return tuple(lemma for lemma in found if lemma in speech.ORGANISATION_NOUNS)


def _roles(head: Token) -> list[str]:
    """The offices and titles that a noun phrase holds beside a name: its head and what is joined to it."""
    joined = [c for c in head.children if c.dep_ in ("compound", "amod", "nmod")]
    inner = [g for c in joined for g in c.children if g.dep_ in ("compound", "amod", "nmod")]
    return [
        t.lemma_.lower()
        for t in (*inner, *joined, head)
        if t.lower_ in speech.TITLES or t.lemma_.lower() in speech.PERSON_NOUNS
    ]


def appositions_of(head: Token) -> list[Token]:
    """The heads of the phrases in apposition to a phrase, also to one inside it that it is named by."""
    found = [
        c
        for c in head.children
        if c.dep_ in ("appos", "nmod", "npadvmod") and c.i > head.i and c.pos_ in ("PROPN", "NOUN", "NUM")
    ]
    if head.lemma_.lower() in speech.PERSON_NOUNS:  # "a lawyer for Nordal, Ann Lee": the name is the lawyer's
        objects = [g for c in head.children if c.dep_ == "prep" for g in c.children if g.dep_ == "pobj"]
        found += [
            c
            for o in objects
            for c in o.children
            if c.dep_ == "appos" and c.ent_type_ == "PERSON" and o.ent_type_ != "PERSON"
        ]
    numbered = [c.head for c in found if c.pos_ == "NUM"]
    return [c for c in found if c.pos_ != "NUM"] + [c for c in numbered if c != head]


def _body(head: Token) -> Token | None:
    """The body in "a spokesman for Nordal", "its chief executive, Ann Lee", "Lee of the coast guard",
    "Nordal chairman Ann Lee"."""
    for noun in (head, *appositions_of(head)):
        joined = [c for c in noun.children if c.dep_ in ("compound", "amod", "nmod")]
        office = noun.lemma_.lower() in speech.OFFICES or any(
            c.lemma_.lower() in speech.OFFICES for c in joined
        )
        if any(c.lower_ in ("former", "ex", "then", "late") for c in joined):
            continue
        for child in noun.children:
            found: Token | None = None
            before = any(child.i < t.i and t.lemma_.lower() in speech.OFFICES for t in (*joined, noun))
            if (child.dep_ == "poss" and office) or (child.dep_ in ("compound", "nmod") and before):
                found = child
            elif (
                child.dep_ == "prep"
                and child.lower_ in ("of", "for", "at")
                and (office or noun.pos_ == "PROPN")
            ):
                found = next((g for g in child.children if g.dep_ == "pobj"), None)
            if found is not None and noun.ent_type_ == "ORG" and found.i < _entity(noun)[1]:
                continue  # "the Marlow Centre for Public Health": its own name
            if found is not None and _is_body(found, office):
                return found
    return None


def _is_body(noun: Token, office: bool) -> bool:
    """Whether a noun names a body: a proper name that is no title, or a common noun such as "the ministry";
    a country's name only beside an office."""
    lemma = noun.lemma_.lower()
    if noun.pos_ == "PRON":
        return office and noun.lower_ in ("its", "their")
    if noun.pos_ == "PROPN":
        return (
            noun.lower_ not in speech.TITLES
            and noun.ent_type_ not in ("PERSON", "DATE")
            and (office or noun.ent_type_ not in ("GPE", "LOC"))
        )
    return noun.pos_ == "NOUN" and lemma in speech.GOVERNMENT | speech.ORGANISATION_NOUNS


def phrase_span(head: Token) -> tuple[int, int]:
    """The noun phrase around a head, without relative clauses and appositions."""
    first = last = head.i
    for child in head.children:
        if child.dep_ in _OUTSIDE and not (child.dep_ == "acl" and child.i == last + 1 and not _tells(child)):
            continue
        edges = [t.i for t in child.subtree] if child.i < head.i else _right_words(child)
        first, last = min([first, *edges]), max([last, *edges])
    doc = head.doc
    while first < head.i and (doc[first].is_punct or doc[first].pos_ in ("CCONJ",)):
        first += 1
    while last > head.i and doc[last].is_punct:
        last -= 1
    hyphen = doc[last + 1] if last + 2 < head.sent.end else None
    if hyphen is not None and hyphen.text == "-" and not (doc[last].whitespace_ or hyphen.whitespace_):
        last += 2 * (doc[last + 2].pos_ == "NOUN")  # "his ex-wife"
    return first, last + 1


def _tells(clause: Token) -> bool:
    """Whether a participle says something itself: "a letter saying that …"."""
    return clause.lemma_.lower() in speech.VERBS and any(c.dep_ == "ccomp" for c in clause.children)


def _right_words(child: Token) -> list[int]:
    """What follows the head, up to a comma or a clause."""
    if child.dep_ not in ("prep", "acl", "amod", "nmod", "compound", "case", "nummod"):
        return []
    found = []
    clauses = {t.left_edge.i for t in child.subtree if t.dep_ == "relcl"}
    for token in child.subtree:
        if token.text in (",", ";", ":", "–", "—") or token.is_quote or token.i in clauses:
            break
        found.append(token.i)
    return found


def proper_name(head: Token) -> str:
    """The proper name of a phrase without titles; "" where there is none."""
    if head.pos_ != "PROPN":
        return ""
    doc = head.doc
    first = head.i
    while (
        first > head.sent.start
        and doc[first - 1].pos_ == "PROPN"
        and doc[first - 1].dep_ in ("compound", "nmod", "flat", "poss", "amod", "nsubj", "det")
    ):
        first -= 1
    while (
        first > head.sent.start
        and doc[first - 1].dep_ == "amod"
        and doc[first - 1].is_title
        and doc[first - 1].head == head
        and doc[first - 1].lower_ not in speech.TITLES
        and first - 1 > head.sent.start
    ):
        first -= 1
    last = head.i + 1
    while last < head.sent.end and (
        (doc[last].pos_ == "PROPN" and doc[last].dep_ not in ("nsubj", "appos", "npadvmod"))
        or (doc[last].pos_ == "NUM" and doc[last].is_digit and doc[last].head == head)
    ):
        last += 1
    last = _of_name(doc, head, last)
    if head.ent_type_ == "PERSON":
        whole = _entity(head)[0]
        if doc[first - 1].text == "-" and whole < first - 1:  # "Tan Ki-moon"
            first = whole
        elif not (doc[first - 1].pos_ == "NOUN" and doc[first - 1].lemma_.lower() in speech.PERSON_NOUNS):
            first = max(first, whole)
    body = head.lemma_.lower() in _BODIES and head.ent_type_ != "PERSON"
    while first < last - 1 and (
        (doc[first].lower_.rstrip(".") in speech.TITLES and not body) or not doc[first].text[0].isalnum()
    ):
        first += 1
    name = str(doc[first:last].text).removesuffix("'s").removesuffix("’s").rstrip("'’")
    return "" if name.islower() else name


def _entity(token: Token) -> tuple[int, int]:
    """Where the entity that a token stands in begins and ends; near the token, not by going through the document."""
    doc, first, end = token.doc, token.i, token.i + 1
    while doc[first].ent_iob_ == "I":
        first -= 1
    while end < len(doc) and doc[end].ent_iob_ == "I":
        end += 1
    return first, end


def _of_name(doc: Any, head: Token, last: int) -> int:
    """ "Ministry of Defence", "Bank of England": the name goes on over "of"; "Lee of the coast guard" does not."""
    whole = _entity(head)[1] if head.ent_type_ == "ORG" else last
    if last < whole <= head.sent.end:
        return whole
    if last + 1 >= head.sent.end or doc[last].lower_ not in ("of", "for") or doc[last].head is not head:
        return last
    if (
        head.lemma_.lower() not in speech.GOVERNMENT | speech.ORGANISATION_NOUNS | speech.OUTLETS
        and head.ent_type_ != "ORG"
    ):
        return last
    at = last + 1
    while at < head.sent.end and (doc[at].pos_ in ("PROPN", "CCONJ", "DET") and not doc[at].is_punct):
        at += 1
    return at if doc[at - 1].pos_ == "PROPN" else last


def _is_person(head: Token, proper: str, roles: tuple[str, ...]) -> bool:
    if head.pos_ == "PRON":
        return head.lower_ in words.MALE | words.FEMALE
    last = proper.rsplit(maxsplit=1)[-1].lower() if proper else ""
    if (
        last in speech.GOVERNMENT | speech.ORGANISATION_NOUNS | speech.OUTLETS | speech.FIRM_WORDS
        or determined(head)
    ):
        return False
    if proper and (roles or is_who(head)):
        return True
    if proper:
        return head.ent_type_ == "PERSON" and len(proper.split()) <= 4
    return head.lemma_.lower() in speech.PERSON_NOUNS and head.tag_ == "NN"


def determined(head: Token) -> bool:
    """Whether an article stands before a proper name: the Senate, the Marlowe; no person's is."""
    return head.pos_ == "PROPN" and any(c.dep_ == "det" for c in head.children)


def is_who(head: Token) -> bool:
    """ "Ann Lee, who fishes": only persons are followed by who."""
    return any(c.dep_ == "relcl" and any(g.lower_ == "who" for g in c.children) for c in head.children)


def _kind(head: Token, proper: str, person: bool) -> SourceKind:
    lemma = head.lemma_.lower()
    last = proper.rsplit(maxsplit=1)[-1].lower() if proper else lemma
    if person:
        return "person" if proper else "unnamed"
    if last in speech.AGENCY:
        return "agency"
    if last in speech.OUTLETS and (proper or lemma not in speech.DOCUMENTS):
        return "outlet"
    if not proper and lemma in words.SIDES and not any(c.dep_ in ("compound", "amod") for c in head.children):
        return "group"
    if last in speech.GOVERNMENT or head.ent_type_ in ("GPE", "NORP"):
        return "government"
    if not proper and lemma in speech.DOCUMENTS:
        return "document"
    if not proper and (head.tag_ == "NNS" or head.lower_ in speech.GROUPS):
        return "group"
    if proper or lemma in speech.ORGANISATION_NOUNS:
        return "organisation"
    return "unnamed"
