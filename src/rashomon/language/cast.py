"""The cast of a report: everybody who is named in it, and whom a short name, an office or a pronoun goes
to.

In goes a parsed report; out come sources. Mentions are taken in the order of the text and go to the most
recent member of the cast that fits. Folding sources of several reports is left to others."""

from collections.abc import Iterator, Sequence
from typing import Any

from rashomon.language.descriptions import Descriptions
from rashomon.language.members import Member, source_id, source_of, telling
from rashomon.language.names import Mention, determined, is_who, proper_name, read_mention
from rashomon.language.noting import weight
from rashomon.language.pack import calendar, speech
from rashomon.language.pack import names as words
from rashomon.language.paragraph import Paragraph
from rashomon.language.pronouns import resolve_pronoun
from rashomon.language.roll import Roll
from rashomon.language.settling import settle, show
from rashomon.records import Source

Token = Any
_CALENDAR = frozenset(calendar.MONTHS) | frozenset(calendar.WEEKDAYS)
_NO_SOURCES = ("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "QUANTITY", "NORP", "ORDINAL", "LANGUAGE")
# The parts of a sentence that later words take up.
_TAKEN_UP = ("nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj")


class Cast:
    """Members of one report, filled in the order of the text and asked by `resolve`."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._roll = Roll()
        self._descriptions = Descriptions(self._roll)
        read = [paragraph for paragraph in paragraphs if paragraph.reason is None]
        nouns = [noun for paragraph in read for noun in self._read_names(paragraph)]
        for name in _full_names(paragraphs):
            self._roll.learn(name)
        for full, short in tuple(settle(self._roll.members)):
            self._roll.unite(full, short)
        for mention, place in nouns:
            member = self._descriptions.again(mention, place) or self._roll.new(mention, place)
            self._roll.note(member, mention, place)

    def _read_names(self, paragraph: Paragraph) -> Iterator[tuple[Mention, int]]:
        """Introduces who is named; yields the phrases without a name that may take somebody up, with their places."""
        quoted = False
        within = -1  # where the last name ends: "Train Crews" is no name in "the Federation of Train Crews"
        for token in paragraph.doc:
            if token.text == '"':
                quoted = not quoted
            elif token.pos_ == "PROPN" and not _is_common(token):
                if token.idx >= within and _heads_name(token) and _may_name(token):
                    mention = read_mention(token)
                    within = token.idx + len(mention.proper) if " of " in mention.proper else -1
                    self._introduce(mention, paragraph.start, quoted)
            elif token.pos_ in ("NOUN", "PROPN") and _may_return(token):
                mention = read_mention(token)
                if mention.proper:
                    self._introduce(mention, paragraph.start, quoted)
                elif token.pos_ == "PROPN" or token.dep_ in _TAKEN_UP:
                    yield mention, paragraph.start + token.idx

    def _introduce(self, mention: Mention, shift: int, quoted: bool) -> None:
        if mention.proper:
            show(self._roll.place(mention, shift, quoted), mention.head)

    # -- asking ----------------------------------------------------------------------------------------------------

    def called(self, name: str, place: int) -> Member:
        """The person whom the layout calls by a name (a signature, a label), made if he is new."""
        return self._roll.called(name, place)

    def wrote(self, lemma: str, member: Member, place: int) -> None:
        """Remembers that a member said something in a statement, a memo: "the statement" is his from there on."""
        self._descriptions.wrote(lemma, member, place)

    def last_names(self) -> frozenset[str]:
        """The last words, in small letters, of the persons' names."""
        return frozenset(
            last for m in self._roll.members if m.person and not m.noun for last in telling(m.name)[-1:]
        )

    def resolve(self, head: Token, shift: int, speaker: Member | None = None) -> Member | None:
        """The member that the phrase of `head` goes to, made if it is new; None where a pronoun fits nobody."""
        place = shift + head.idx
        if not any(map(str.isalnum, head.text)):  # a dash that the parser took for a word
            beside = [c for c in head.head.children if c.dep_ == head.dep_ and c.is_alpha]
            return self.resolve(beside[0], shift, speaker) if beside else None
        if head.tag_ in ("WP", "WDT") and head.head.dep_ == "relcl" and head.head.head != head:
            return self.resolve(head.head.head, shift, speaker)
        if head.lower_ in words.SOME and head.pos_ in ("PRON", "DET", "NUM", "ADJ", "NOUN"):
            return self._some(head, place)
        if (
            head.pos_ == "PRON"
            or head.lower_ in words.MALE | words.FEMALE | words.NEUTER | words.PLURAL | words.FIRST
        ):
            return resolve_pronoun(self._roll, head, place, speaker)
        if head.dep_ == "appos" and head.head.pos_ == "PROPN" and not _office_beside_body(head):
            return self.resolve(head.head, shift, speaker)
        known = self._roll.at(place, len(head))
        if known and not known.noun:
            return known
        if head.pos_ != "PROPN" and head.is_title and not any(c.i < head.i for c in head.children):
            bearer = self._roll.surnamed(head.lower_)  # the parser takes a rare name for a noun
            if bearer is not None:
                self._roll.mark(bearer, place, weight(head))
                return bearer
        if known:
            return self._descriptions.again(read_mention(head), place) or known
        mention = read_mention(head)
        if mention.proper:
            return self._roll.place(mention, shift)
        member = self._descriptions.again(mention, place)
        if member is None:
            member = self._roll.new(mention, place)
        self._roll.note(member, mention, place)
        return member

    def _some(self, head: Token, place: int) -> Member | None:
        """ "Some of the guests", "those close to her", "someone": a source of its own, whoever was named before."""
        if head.lower_ in ("those", "all", "both", "each") and not any(
            c.dep_ in ("prep", "relcl", "acl", "amod") for c in head.children
        ):
            return resolve_pronoun(self._roll, head, place, None)
        if any(
            g.lower_ in words.NEUTER | {"this", "that"} and g.dep_ == "pobj"
            for c in head.children
            for g in c.children
        ):
            return None  # "all of it" says nothing
        member = self._roll.at(place, len(head))
        if member is None:
            mention = read_mention(head)
            member = self._roll.new(mention, place)
            self._roll.note(member, mention, place)
        return member

    def mentioned(self, head: Token, shift: int) -> Member | None:
        """The member that a word was found to name, or that a pronoun goes to, without making one."""
        place = shift + head.idx
        if head.lower_ in words.MALE | words.FEMALE:
            return resolve_pronoun(self._roll, head, place, None)
        return self._roll.at(place, len(head))

    # -- telling ---------------------------------------------------------------------------------------------------

    def sources(self, report: str, used: Sequence[Member]) -> tuple[Source, ...]:
        """The sources that say something, in the order of their first mention."""
        keys = sorted({member.key for member in used})
        return tuple(source_of(report, self._roll.members[key]) for key in keys)


def _office_beside_body(head: Token) -> bool:
    """ "… at the school in Bergen, its head, Ann Lee": the head is not Bergen, whatever the comma seems to say."""
    return (
        head.lemma_.lower() in speech.PERSON_NOUNS
        and head.head.ent_type_ != "PERSON"
        and any(c.dep_ == "appos" for c in head.children)
    )


def _may_name(token: Token) -> bool:
    """Whether a proper noun may name a source: no time, no amount, no people's name but a person's."""
    if token.ent_type_ not in _NO_SOURCES:
        return True
    if token.ent_type_ == "NORP":
        return token.tag_ == "NNP" and token.dep_ == "nsubj" and not determined(token)
    if token.lower_.rstrip(".") in _CALENDAR or not token.is_alpha:
        return False
    return bool(token.ent_iob_ == "I" or is_who(token))


def _full_names(paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    """The names of persons in two or three words in headings that are no string of capitals."""
    for paragraph in paragraphs:
        if paragraph.reason == "heading" and sum(t.is_lower and t.is_alpha for t in paragraph.doc) > 1:
            for entity in paragraph.doc.ents:
                if entity.label_ == "PERSON" and len(telling(entity.text)) in (2, 3):
                    yield entity.text


def _may_return(token: Token) -> bool:
    """Whether a noun is one that later words may take up: an office, a body, a group, a document, or one
    with a name beside it."""
    lemma = token.lemma_.lower()
    known = (
        lemma in speech.PERSON_NOUNS
        or lemma in speech.ORGANISATION_NOUNS
        or lemma in speech.DOCUMENTS
        or lemma in speech.GOVERNMENT
    )
    return (
        known
        or token.lower_ in speech.GROUPS
        or any(c.dep_ == "appos" and c.pos_ == "PROPN" for c in token.children)
    )


def _is_common(token: Token) -> bool:
    """Whether a word that the parser takes for a name is written as none: "the coast guard"."""
    return token.is_lower and _may_return(token) and not proper_name(token)


def _heads_name(token: Token) -> bool:
    """Whether a proper noun heads its name (is not the first half of a longer one)."""
    return not (
        token.dep_ in ("compound", "nmod", "flat") and token.head.pos_ == "PROPN" and token.head.i > token.i
    )


__all__ = ["Cast", "Member", "proper_name", "source_id", "source_of"]
