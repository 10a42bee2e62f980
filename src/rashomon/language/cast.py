"""The cast of a report: everybody who is named in it, and whom a short name, an office or a pronoun goes
to.

In goes a parsed report; out come sources. Mentions are taken in the order of the text and go to the most
recent member of the cast that fits. Folding sources of several reports is left to others."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from rashomon.language.english import names as words
from rashomon.language.english import speech
from rashomon.language.english.calendar import MONTHS, WEEKDAYS
from rashomon.language.members import (
    BODY_WORDS,
    NEARER,
    Member,
    gender_of,
    is_public,
    may_be,
    may_be_person,
    short_for,
    source_id,
    source_of,
    telling,
)
from rashomon.language.names import Mention, determined, is_who, proper_name, read_mention
from rashomon.language.paragraph import Paragraph
from rashomon.language.recall import Recall
from rashomon.language.settling import settle, show
from rashomon.records import Source

Token = Any


class Cast:
    """Members of one report, filled by `introduce` in the order of the text and asked by `resolve`."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.members: list[Member] = []
        self._by_phrase: dict[str, Member] = {}
        self._at: dict[tuple[int, int], Member] = {}
        self._authors: dict[str, list[tuple[int, Member]]] = {}
        self._recall = Recall()
        read = [paragraph for paragraph in paragraphs if paragraph.reason is None]
        nouns = [noun for paragraph in read for noun in self._read_names(paragraph)]
        for name in _full_names(paragraphs):
            self._learn(name)
        for full, short in tuple(settle(self.members)):
            self._unite(full, short)
        self._at = {where: self.members[member.key] for where, member in self._at.items()}
        for mention, place in nouns:
            member = self._again(mention, place) or self._new(mention, place)
            self._note(member, mention, place)

    # -- filling ---------------------------------------------------------------------------------------------------

    def _read_names(self, paragraph: Paragraph) -> Iterator[tuple[Mention, int]]:
        """Introduces who is named; yields the phrases without a name that may take somebody up, with their places."""
        quoted = False
        within = -1  # where the last name ends: "Train Crews" is no name in "the Federation of Train Crews"
        for token in paragraph.doc:
            if token.text == '"':
                quoted = not quoted
            elif token.pos_ == "PROPN":
                if token.idx >= within and _heads_name(token) and _may_name(token):
                    mention = read_mention(token)
                    within = token.idx + len(mention.proper) if " of " in mention.proper else -1
                    self._introduce(mention, paragraph.start, quoted)
            elif token.pos_ == "NOUN" and _may_return(token):
                mention = read_mention(token)
                if mention.proper:
                    self._introduce(mention, paragraph.start, quoted)
                elif token.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj"):
                    yield mention, paragraph.start + token.idx

    def _introduce(self, mention: Mention, shift: int, quoted: bool) -> None:
        if mention.proper:
            show(self._place(mention, shift, quoted), mention.head)

    def _learn(self, name: str) -> None:
        """Takes a full name from a heading for the one whom the text calls by its last word, or its first."""
        first, *_, last = key = telling(name)
        called = {telling(m.name): m for m in self.members if m.name[:1].isupper()}
        member, given = called.get((last,)), called.get((first,))
        if member is None or key in called:
            return
        self._recall.name(member.key, key, telling(member.name))
        member.names.add(member.name)
        member.name, member.person, member.kind, member.place = name, True, "person", False
        if given is not None and given.person:
            self._unite(member, given)

    def _unite(self, full: Member, short: Member) -> None:
        """Makes two members one, which answers to the number of either."""
        full.take(short)
        self.members[short.key] = full

    def _place(self, mention: Mention, shift: int, quoted: bool = False) -> Member:
        place = shift + mention.head.idx
        member = self._named(mention) or self._new(mention, place)
        if quoted:
            member.quoted.add(place)
        self._note(member, mention, place)
        return member

    def _note(self, member: Member, mention: Mention, place: int) -> None:
        self._at[place, place + len(mention.head)] = member
        if mention.proper or mention.kind != "document" or member.kind == "document":
            member.names.add(mention.proper or mention.text)
        if _tells(mention.described):
            member.names.add(mention.described)
        if _is_styled(mention):
            member.names.add(mention.text)
        member.sorts |= set(mention.sorts)
        if _is_fuller(mention, member):
            self._recall.name(member.key, telling(mention.proper), telling(member.name))
            member.name = mention.proper
        member.roles |= set(mention.role)
        member.gender = member.gender or gender_of(mention.role)
        member.place = member.place or mention.head.ent_type_ in ("GPE", "LOC", "FAC")
        if mention.body is not None and not member.body:
            member.body = self._body(mention.body, place)
        self._vote(member, mention)
        self._mark(member, place, _weight(mention.head))

    def _body(self, head: Token, place: int) -> str:
        """The name of the body that somebody speaks for, a pronoun resolved."""
        if head.pos_ == "PRON":
            found = self._recent(place, _may_employ)
            return found.name if found and found.kind not in ("outlet", "agency") else ""
        body = read_mention(head)
        return "" if body.person else (body.proper or body.text)

    def _mark(self, member: Member, place: int, weight: int) -> None:
        member.note(place, weight)
        self._recall.mention(member.key, place)

    @staticmethod
    def _vote(member: Member, mention: Mention) -> None:
        """Each mention of a name votes on whether it is a person's; a title or an office weighs more than a label."""
        if not mention.proper:
            return
        if not words.HONORIFICS.isdisjoint(mention.role):
            member.votes += 100
        member.votes += 4 if mention.person and mention.role else 1 if mention.person else -1
        if mention.head.pos_ == "PROPN" and determined(mention.head):
            member.votes -= 4
        if mention.sorts and not mention.role:  # "the ferry company Marlow": no person, however labelled
            member.votes -= 100
        person = member.votes > 0
        if person and not member.person:
            member.person, member.kind = True, "person"
        elif member.person and member.votes < -1:
            member.person, member.kind = False, "organisation" if mention.kind == "person" else mention.kind

    def _new(self, mention: Mention, place: int) -> Member:
        member = Member(
            key=len(self.members),
            name=mention.proper or mention.text,
            kind=mention.kind,
            person=mention.person,
            start=place,
            noun="" if mention.proper else mention.head.lemma_.lower(),
            plural=_is_plural(mention),
        )
        self.members.append(member)
        self._recall.name(member.key, telling(member.name))
        return member

    def _named(self, mention: Mention) -> Member | None:
        """The member that a proper name goes to: the same name, or one that holds all its words and ends
        (or begins) alike."""
        key = telling(mention.proper)
        placed = mention.head.ent_type_ in ("GPE", "LOC", "FAC")
        known = self._known(key, person=mention.person, placed=placed)
        if known is None and len(key) > 1 and _opens_with_verb(mention):
            known = self._known(key[1:], person=mention.person, placed=placed)
        return known

    def _known(self, key: tuple[str, ...], *, person: bool, placed: bool) -> Member | None:
        """The member whose name these words are, or are part of, or hold."""
        if not key:
            return None
        for number in self._recall.akin(key):
            member = self.members[number]
            known = telling(member.name)
            if not known or member.noun:
                continue
            if key == known:
                return member
            short, long = sorted((key, known), key=len)
            if not set(short) <= set(long) or short[0].isdigit():
                continue
            if member.person or person:
                if short[-1] == long[-1] or (
                    len(short) == 1 and short[0] == long[0] and member.person and long[-1] not in BODY_WORDS
                ):
                    return member
            elif short_for(short, long) and not (member.place or placed):
                return member
        return None

    def called(self, name: str, place: int) -> Member:
        """The person whom the layout calls by a name (a signature, a label), made if he is new."""
        key = telling(name)
        member = self._known(key, person=True, placed=False)
        if member is None:
            shown = name.title() if name.isupper() and len(name) > 3 else name
            member = Member(key=len(self.members), name=shown, kind="person", person=True, start=place)
            self.members.append(member)
            self._recall.name(member.key, key)
        member.names.add(name)
        self._mark(member, place, 3)
        return member

    def last_names(self) -> frozenset[str]:
        """The last words, in small letters, of the persons' names."""
        return frozenset(
            last for m in self.members if m.person and not m.noun for last in telling(m.name)[-1:]
        )

    # -- asking ----------------------------------------------------------------------------------------------------

    def resolve(self, head: Token, shift: int, speaker: "Member | None" = None) -> Member | None:
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
            return self._pronoun(head, place, speaker)
        if head.dep_ == "appos" and head.head.pos_ == "PROPN" and not _office_beside_body(head):
            return self.resolve(head.head, shift, speaker)
        known = self._at.get((place, place + len(head)))
        if known and not known.noun:
            return known
        if known:
            return self._again(read_mention(head), place) or known
        mention = read_mention(head)
        if mention.proper:
            return self._place(mention, shift)
        member = self._again(mention, place)
        if member is None:
            member = self._new(mention, place)
        self._note(member, mention, place)
        return member

    def _some(self, head: Token, place: int) -> Member | None:
        """ "Some of the guests", "those close to her", "someone": a source of its own, whoever was named before."""
        if head.lower_ in ("those", "all", "both", "each") and not any(
            c.dep_ in ("prep", "relcl", "acl", "amod") for c in head.children
        ):
            return self._pronoun(head, place, None)
        if any(
            g.lower_ in words.NEUTER | {"this", "that"} and g.dep_ == "pobj"
            for c in head.children
            for g in c.children
        ):
            return None  # "all of it" says nothing
        member = self._at.get((place, place + len(head)))
        if member is None:
            mention = read_mention(head)
            member = self._new(mention, place)
            self._note(member, mention, place)
        return member

    def mentioned(self, head: Token, shift: int) -> Member | None:
        """The member that a word was found to name, or that a pronoun goes to, without making one."""
        place = shift + head.idx
        if head.lower_ in words.MALE | words.FEMALE:
            return self._pronoun(head, place, None)
        return self._at.get((place, place + len(head)))

    def _pronoun(self, head: Token, place: int, speaker: "Member | None") -> Member | None:
        word = head.lower_
        if word in words.FIRST:
            return speaker
        if word in words.MALE | words.FEMALE:
            gender = "m" if word in words.MALE else "f"

            def fits(m: Member) -> bool:
                return m.gender in ("", gender) and not m.plural and (m.person or may_be_person(m))

            found = self._recent(place, fits, personal=True) or self._coming(head, place, fits)
            if found and not found.gender:
                found.gender = gender
        elif word in words.NEUTER or (word in ("this", "that")):
            found = self._recent(
                place,
                lambda m: (
                    not m.person and not m.plural and m.kind != "unnamed" and (not m.place or m.says > 0)
                ),
            )
        elif word in words.PLURAL or word == "those":
            found = self._recent(place, lambda m: m.plural) or self._recent(place, lambda m: not m.person)
        else:
            found = None
        if found:
            self._mark(found, place, _weight(head))
        return found

    def _recent(self, place: int, fits: Callable[[Member], bool], *, personal: bool = False) -> Member | None:
        """The fitting member mentioned last before a place; a subject or speaker counts as nearer than another."""
        best: tuple[int, Member] | None = None
        weighed: set[int] = set()
        for at, key in self._recall.back_from(place):
            if best is not None and at + _NEAREST < best[0]:
                break  # all that follow are farther away still
            member = self.members[key]
            if key in weighed:
                continue
            weighed.add(key)
            if not fits(member):
                continue
            last = member.last_before(place) or 0
            score = last - (_NOUN if member.noun else 0)
            if personal and not member.person:
                score -= _DOUBTFUL
            if best is None or (score, -key) > (best[0], -best[1].key):
                best = (score, member)
        return best[1] if best else None

    def _coming(self, head: Token, place: int, fits: Callable[[Member], bool]) -> Member | None:
        """In "When she arrived, Lee said" the one who is named after a pronoun, in the same sentence."""
        until = place - head.idx + head.sent.end_char
        for at, key in self._recall.on_from(place):
            if at >= until:
                break
            if not self.members[key].noun and fits(self.members[key]):
                return self.members[key]
        return None

    def _again(self, mention: Mention, place: int) -> Member | None:
        """The member that a phrase without a name takes up: "the person", "the company", "the minister",
        "the same newspaper"."""
        lemma = mention.head.lemma_.lower()
        written = [member for at, member in self._authors.get(lemma, ()) if at < place]
        if written and any(c.lower_ in ("the", "this", "that", "same") for c in mention.head.children):
            return written[-1]
        same = self._by_words(mention, place)
        if same:
            return same
        definite = any(c.lower_ in _DEFINITE for c in mention.head.children)
        if not definite:
            return None
        beside = [c for c in mention.head.children if c.dep_ in ("prep", "amod", "compound", "nmod", "poss")]
        bare = len(mention.text.split()) <= 3 and not any(
            c.dep_ in ("prep", "amod") and c.lower_ != "same" for c in beside
        )
        found = self._recent(place, lambda m: _holds(m, lemma)) if bare else None
        if not _is_plural(mention):
            found = found or self._recent(place, lambda m: lemma in m.roles and m.person)
        if found or not bare:
            return found
        specific = any(
            c.lower_ != "same" and c.pos_ != "PROPN" for c in beside
        )  # "the relief group", "his firm"
        return None if specific else self._body_again(lemma, place)

    def _body_again(self, lemma: str, place: int) -> Member | None:
        """The outlet, firm or public body that "the newspaper", "the company", "the agency" takes up."""
        if lemma in speech.OUTLETS - speech.AGENCY and lemma not in speech.DOCUMENTS - {"paper"}:
            return self._recent(place, lambda m: m.kind in ("outlet", "agency") and m.name[:1].isupper())
        if lemma not in speech.ORGANISATION_NOUNS | speech.AGENCY:
            return None
        public = lemma in words.PUBLIC
        return self._recent(
            place,
            lambda m: (
                m.kind in _BODIES[public]
                and m.name[:1].isupper()
                and not m.place
                and public == is_public(m)
                and may_be(m, lemma)
            ),
        )

    def wrote(self, lemma: str, member: Member, place: int) -> None:
        """Remembers that a member said something in a statement, a memo: "the statement" is his from there on."""
        self._authors.setdefault(lemma, []).append((place, member))

    def _by_words(self, mention: Mention, place: int) -> Member | None:
        said = telling(mention.text)
        lemma = mention.head.lemma_.lower()
        definite = any(c.lower_ in _DEFINITE for c in mention.head.children)
        for number in self._recall.holders(said):
            member = self.members[number]
            if member.last_before(place) is None:
                continue
            known = telling(member.name)
            if said == known:
                return member
            if definite and lemma == member.noun and set(said) <= set(known):
                return member
        return None

    # -- telling ---------------------------------------------------------------------------------------------------

    def sources(self, report: str, used: Sequence[Member]) -> tuple[Source, ...]:
        """The sources that say something, in the order of their first mention."""
        keys = sorted({member.key for member in used})
        return tuple(source_of(report, self.members[key]) for key in keys)


_DEFINITE = ("the", "this", "that", "these", "those", "its", "his", "her", "their", "same")
_CALENDAR = frozenset(MONTHS) | frozenset(WEEKDAYS)
# Longer descriptions are no names.
LONGEST_DESCRIPTION = 60
_NO_SOURCES = ("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "QUANTITY", "NORP", "ORDINAL", "LANGUAGE")
# How many characters farther a phrase without a name counts, and one that may be a person's name.
_NOUN = 150
_DOUBTFUL = 300
_NEAREST = max(NEARER.values())
_BODIES: dict[bool, tuple[str, ...]] = {True: ("government", "organisation"), False: ("organisation",)}


def _office_beside_body(head: Token) -> bool:
    """ "… at the school in Bergen, its head, Ann Lee": the head is not Bergen, whatever the comma seems to say."""
    return (
        head.lemma_.lower() in speech.PERSON_NOUNS
        and head.head.ent_type_ != "PERSON"
        and any(c.dep_ == "appos" for c in head.children)
    )


def _weight(head: Token) -> int:
    if head.dep_ == "appos":  # "its head, Ann Lee, said"
        head = next((t for t in head.ancestors if t.dep_ != "appos"), head)
    if head.dep_ not in ("nsubj", "nsubjpass"):
        return 1
    return 3 if head.head.dep_ in ("ROOT", "parataxis") else 2


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


def _is_styled(mention: Mention) -> bool:
    """Whether a name stands after an office of several words ("Minister of Fish Ann Lee")."""
    if not (mention.proper and mention.person and mention.text.endswith(mention.proper)):
        return False
    before = mention.text.removesuffix(mention.proper)
    return (
        " of " in before
        and "," not in before
        and before[0].isupper()
        and len(mention.text) <= LONGEST_DESCRIPTION
    )


def _may_employ(member: Member) -> bool:
    """Whether "its head" can be a body's: of those that are spoken of, not of a place."""
    return member.name[:1].isupper() and not (member.person or member.place or member.lies)


def _tells(described: str) -> bool:
    """Whether a description means its bearer wherever it stands: not "its head"."""
    return (
        0 < len(described) <= LONGEST_DESCRIPTION
        and described.split(maxsplit=1)[0].lower() not in words.OWNERS
    )


def _holds(member: Member, lemma: str) -> bool:
    """Whether a body is called by a noun: as the last word of its name, or beside it."""
    if member.person or member.noun not in ("", lemma):
        return False
    return lemma in telling(member.name)[-1:] or (not member.noun and lemma in member.sorts)


def _is_plural(mention: Mention) -> bool:
    head = mention.head
    if head.tag_ == "NNPS":
        return head.lower_ not in BODY_WORDS
    return head.tag_ == "NNS" or head.lower_ in speech.GROUPS or head.lower_ in words.MANY


def _is_fuller(mention: Mention, member: Member) -> bool:
    """Whether a mention's name is the one to call its bearer by: the longest, without words before a full name."""
    new, old = mention.proper, member.name
    if member.person and mention.person and min(new.count(" "), old.count(" ")) > 0:
        if old.endswith(f" {new}"):
            return True
        if new.endswith(f" {old}"):
            return False
    return len(new) > len(old) and (member.person == mention.person or not old[0].isupper())


def _opens_with_verb(mention: Mention) -> bool:
    """Whether the first word of a name may be a verb with the capital of its sentence ("Quoting Lee, …")."""
    first = mention.proper.split()[0]
    doc, at = mention.head.doc, mention.head.i
    while at > 0 and doc[at].text != first:
        at -= 1
    return first.endswith("ing") and at == mention.head.sent.start


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


def _heads_name(token: Token) -> bool:
    """Whether a proper noun heads its name (is not the first half of a longer one)."""
    return not (
        token.dep_ in ("compound", "nmod", "flat") and token.head.pos_ == "PROPN" and token.head.i > token.i
    )


__all__ = ["Cast", "Member", "proper_name", "source_id", "source_of"]
