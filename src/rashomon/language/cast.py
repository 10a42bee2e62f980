"""The cast of a report: everybody who is named in it, and whom a short name, an office or a pronoun goes
to.

In goes a parsed report; out come sources. Mentions are taken in the order of the text and go to the most
recent member of the cast that fits. Folding sources of several reports is left to others."""

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from rashomon.language.english import names as words
from rashomon.language.english import speech
from rashomon.language.names import Mention, determined, proper_name, read_mention
from rashomon.language.paragraph import Paragraph
from rashomon.language.recall import Recall
from rashomon.records import Source
from rashomon.records.reading import SourceKind

Token = Any


@dataclass
class Member:
    """One of the cast: its names, and where it was mentioned (offset in the report and weight, ascending)."""

    key: int
    name: str
    kind: SourceKind
    person: bool
    start: int
    plural: bool = False
    place: bool = False
    noun: str = ""
    body: str = ""
    votes: int = 0
    names: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    gender: str = ""
    seen: list[tuple[int, int]] = field(default_factory=list)

    def last_before(self, place: int) -> int | None:
        """How near the last mentions before a place are, a subject's counted nearer; None where there are none."""
        at = bisect_left(self.seen, (place, 0))
        return max(
            (where + _NEARER[weight] for where, weight in self.seen[max(0, at - 3) : at]), default=None
        )

    def note(self, place: int, weight: int) -> None:
        insort(self.seen, (place, weight))


class Cast:
    """Members of one report, filled by `introduce` in the order of the text and asked by `resolve`."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.members: list[Member] = []
        self._by_phrase: dict[str, Member] = {}
        self._at: dict[tuple[int, int], Member] = {}
        self._authors: dict[str, list[tuple[int, Member]]] = {}
        self._recall = Recall()
        for paragraph in paragraphs:
            if paragraph.reason is None:
                self._introduce(paragraph)

    # -- filling ---------------------------------------------------------------------------------------------------

    def _introduce(self, paragraph: Paragraph) -> None:
        for token in paragraph.doc:
            if token.pos_ == "PROPN":
                if _heads_name(token) and (token.ent_type_ not in _NO_SOURCES or token.ent_iob_ == "I"):
                    self._introduce_named(read_mention(token), paragraph.start)
            elif token.pos_ == "NOUN" and _may_return(token):
                mention = read_mention(token)
                if mention.proper:
                    self._introduce_named(mention, paragraph.start)
                elif token.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj"):
                    place = paragraph.start + token.idx
                    member = self._again(mention, place) or self._new(mention, place)
                    self._note(member, mention, place)

    def _introduce_named(self, mention: Mention, shift: int) -> None:
        if mention.proper:
            self._place(mention, shift)

    def _place(self, mention: Mention, shift: int) -> Member:
        place = shift + mention.head.idx
        member = self._named(mention) or self._new(mention, place)
        self._note(member, mention, place)
        return member

    def _note(self, member: Member, mention: Mention, place: int) -> None:
        self._at[place, place + len(mention.head)] = member
        member.names.add(mention.proper or mention.text)
        if len(mention.proper) > len(member.name) and (
            member.person == mention.person or not member.name[0].isupper()
        ):
            self._recall.name(member.key, _telling(mention.proper), _telling(member.name))
            member.name = mention.proper
        member.roles |= set(mention.role)
        member.gender = member.gender or _gender_of_words(mention.role)
        member.place = member.place or mention.head.ent_type_ in ("GPE", "LOC", "FAC")
        if mention.body is not None and not member.body:
            member.body = self._body(mention.body, place)
        self._vote(member, mention)
        self._mark(member, place, _weight(mention.head))

    def _body(self, head: Token, place: int) -> str:
        """The name of the body that somebody speaks for, a pronoun resolved."""
        if head.pos_ == "PRON":
            found = self._recent(place, lambda m: not m.person and not m.place and m.name[:1].isupper())
            return found.name if found else ""
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
        member.votes += 4 if mention.person and mention.role else 1 if mention.person else -1
        if mention.head.pos_ == "PROPN" and determined(mention.head):
            member.votes -= 4
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
            plural=mention.head.tag_ in ("NNS", "NNPS") or mention.head.lower_ in speech.GROUPS,
        )
        self.members.append(member)
        self._recall.name(member.key, _telling(member.name))
        return member

    def _named(self, mention: Mention) -> Member | None:
        """The member that a proper name goes to: the same name, or one that holds all its words and ends
        (or begins) alike."""
        return self._known(
            _telling(mention.proper),
            person=mention.person,
            placed=mention.head.ent_type_ in ("GPE", "LOC", "FAC"),
        )

    def _known(self, key: tuple[str, ...], *, person: bool, placed: bool) -> Member | None:
        """The member whose name these words are, or are part of, or hold."""
        if not key:
            return None
        for number in self._recall.akin(key):
            member = self.members[number]
            known = _telling(member.name)
            if not known or member.noun:
                continue
            if key == known:
                return member
            short, long = sorted((key, known), key=len)
            if not set(short) <= set(long) or short[0].isdigit():
                continue
            if member.person or person:
                if short[-1] == long[-1] or (
                    len(short) == 1 and short[0] == long[0] and member.person and long[-1] not in _BODY_WORDS
                ):
                    return member
            elif _short_for(short, long) and not (member.place or placed):
                return member
        return None

    def called(self, name: str, place: int) -> Member:
        """The person whom the layout calls by a name (a signature, a label), made if he is new."""
        key = _telling(name)
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
            last for m in self.members if m.person and not m.noun for last in _telling(m.name)[-1:]
        )

    # -- asking ----------------------------------------------------------------------------------------------------

    def resolve(self, head: Token, shift: int, speaker: "Member | None" = None) -> Member | None:
        """The member that the phrase of `head` goes to, made if it is new; None where a pronoun fits nobody."""
        place = shift + head.idx
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
            found = self._recent(
                place, lambda m: m.gender in ("", gender) and not m.plural and (m.person or _person_like(m))
            )
            if found and not found.gender:
                found.gender = gender
        elif word in words.NEUTER or (word in ("this", "that")):
            found = self._recent(
                place, lambda m: not m.person and not m.plural and not m.place and m.kind != "unnamed"
            )
        elif word in words.PLURAL or head.tag_ in ("CD", "DT"):
            found = self._recent(place, lambda m: m.plural) or self._recent(place, lambda m: not m.person)
        else:
            found = None
        if found:
            self._mark(found, place, _weight(head))
        return found

    def _recent(self, place: int, fits: Any) -> Member | None:
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
            score = (
                last
                - (300 if member.kind != "person" and _person_like(member) else 0)
                - (150 if member.noun else 0)
            )
            if best is None or (score, -key) > (best[0], -best[1].key):
                best = (score, member)
        return best[1] if best else None

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
        bare = len(mention.text.split()) <= 3 and not any(
            c.dep_ in ("prep", "amod") and c.lower_ != "same" for c in mention.head.children
        )
        found = (
            self._recent(place, lambda m: not m.person and lemma in _telling(m.name)[-1:]) if bare else None
        )
        found = found or self._recent(place, lambda m: lemma in m.roles and m.person)
        if found or not bare:
            return found
        if lemma in speech.OUTLETS - speech.AGENCY and lemma not in speech.DOCUMENTS - {"paper"}:
            return self._recent(place, lambda m: m.kind in ("outlet", "agency") and m.name[:1].isupper())
        if lemma in speech.ORGANISATION_NOUNS or lemma in speech.AGENCY:
            public = lemma in _PUBLIC
            return self._recent(
                place,
                lambda m: (
                    m.kind in _BODIES[public]
                    and m.name[:1].isupper()
                    and not m.place
                    and public == _public(m)
                ),
            )
        return None

    def wrote(self, lemma: str, member: Member, place: int) -> None:
        """Remembers that a member said something in a statement, a memo: "the statement" is his from there on."""
        self._authors.setdefault(lemma, []).append((place, member))

    def _by_words(self, mention: Mention, place: int) -> Member | None:
        telling = _telling(mention.text)
        lemma = mention.head.lemma_.lower()
        definite = any(c.lower_ in _DEFINITE for c in mention.head.children)
        for number in self._recall.holders(telling):
            member = self.members[number]
            if member.last_before(place) is None:
                continue
            known = _telling(member.name)
            if telling == known:
                return member
            if definite and lemma == member.noun and set(telling) <= set(known):
                return member
        return None

    # -- telling ---------------------------------------------------------------------------------------------------

    def sources(self, report: str, used: Sequence[Member]) -> tuple[Source, ...]:
        """The sources that say something, in the order of their first mention."""
        keys = sorted({member.key for member in used})
        return tuple(source_of(report, self.members[key]) for key in keys)


_BODY_WORDS = speech.OUTLETS | speech.FIRM_WORDS | speech.GOVERNMENT | speech.ORGANISATION_NOUNS
_DEFINITE = ("the", "this", "that", "these", "those", "its", "his", "her", "their", "same")
_NO_SOURCES = ("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "QUANTITY", "NORP", "ORDINAL", "LANGUAGE")
# How many characters nearer a mention counts by its part in the sentence: 3 subject of the main clause, 2
# of another, 1 else.
_NEARER = {3: 320, 2: 200, 1: 0}
_NEAREST = max(_NEARER.values())
_PUBLIC = frozenset(
    "agency board body regulator ministry department council commission committee court watchdog authority".split()
)
_BODIES: dict[bool, tuple[str, ...]] = {True: ("government", "organisation"), False: ("organisation",)}


def _public(member: Member) -> bool:
    return member.kind == "government" or member.name.split()[-1].lower() in _PUBLIC


def _office_beside_body(head: Token) -> bool:
    """ "… at the school in Bergen, its head, Ann Lee": the head is not Bergen, whatever the comma seems to say."""
    return (
        head.lemma_.lower() in speech.PERSON_NOUNS
        and head.head.ent_type_ != "PERSON"
        and any(c.dep_ == "appos" for c in head.children)
    )


def _weight(head: Token) -> int:
    if head.dep_ not in ("nsubj", "nsubjpass"):
        return 1
    return 3 if head.head.dep_ in ("ROOT", "parataxis") else 2


def _person_like(member: Member) -> bool:
    """A name of two or three words that nothing shows to be a body's: perhaps a person whom the parser mislabels."""
    names = member.name.split()
    return (
        member.kind == "organisation"
        and member.votes > -3
        and 2 <= len(names) <= 3
        and all(n[:1].isupper() for n in names)
        and (names[-1].lower() not in speech.FIRM_WORDS)
    )


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


def source_id(report: str, member: Member) -> str:
    return f"{report}.s{member.start}"


def source_of(report: str, member: Member) -> Source:
    aliases = sorted({name for name in member.names if name and name != member.name})
    return Source(
        id=source_id(report, member),
        name=member.name,
        kind=member.kind,
        aliases=tuple(aliases),
        speaks_for=member.body or None,
    )


def _heads_name(token: Token) -> bool:
    """Whether a proper noun heads its name (is not the first half of a longer one)."""
    return not (
        token.dep_ in ("compound", "nmod", "flat") and token.head.pos_ == "PROPN" and token.head.i > token.i
    )


@lru_cache(maxsize=8192)
def _telling(name: str) -> tuple[str, ...]:
    found = [w.strip(".,'’\"()").lower() for w in name.replace("’", "'").removesuffix("'s").split()]
    return tuple(w.removesuffix("'s") for w in found if w and w not in words.STOP)


def _short_for(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a body goes by a short name: a firm by its first words, an outlet by its last."""
    if long[-1] in speech.OUTLETS:
        return short[-1] == long[-1]
    return short[0] == long[0] and not short[0].isdigit()


def _gender_of_words(role: tuple[str, ...]) -> str:
    if any(word in words.MALE_WORDS for word in role):
        return "m"
    return "f" if any(word in words.FEMALE_WORDS for word in role) else ""


__all__ = ["Cast", "Member", "proper_name", "source_id", "source_of"]
