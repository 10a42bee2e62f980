"""The cast of a report: everybody who is named in it, and whom a short name, an office or a pronoun goes to.

In goes a parsed report; out come sources. Mentions are taken in the order of the text and go to the most recent member of the cast
that fits. Folding sources of several reports is left to others."""

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from rashomon.language.english import names as words
from rashomon.language.english import speech
from rashomon.language.names import Mention, proper_name, read_mention
from rashomon.language.paragraph import Paragraph
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
    names: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    gender: str = ""
    seen: list[tuple[int, int]] = field(default_factory=list)

    def last_before(self, place: int) -> tuple[int, int] | None:
        """The last mention before a place, with its weight (2: subject or speaker); None where there is none."""
        at = bisect_left(self.seen, (place, 0))
        return self.seen[at - 1] if at else None

    def note(self, place: int, weight: int) -> None:
        insort(self.seen, (place, weight))


class Cast:
    """Members of one report, filled by `introduce` in the order of the text and asked by `resolve`."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.members: list[Member] = []
        self._by_phrase: dict[str, Member] = {}
        self._at: dict[tuple[int, int], Member] = {}
        for paragraph in paragraphs:
            if paragraph.reason in (None, "heading"):
                self._introduce(paragraph)

    # -- filling ---------------------------------------------------------------------------------------------------

    def _introduce(self, paragraph: Paragraph) -> None:
        for token in paragraph.doc:
            if token.pos_ == "PROPN" and _heads_name(token):
                mention = read_mention(token)
                if mention.proper and not token.ent_type_ in ("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "QUANTITY", "NORP"):
                    self._place(mention, paragraph.start)
            elif token.pos_ == "NOUN" and any(c.dep_ == "appos" and c.pos_ == "PROPN" for c in token.children):
                mention = read_mention(token)
                if mention.proper:
                    self._place(mention, paragraph.start)

    def _place(self, mention: Mention, shift: int) -> Member:
        place = shift + mention.head.idx
        member = self._named(mention) or self._new(mention, place)
        self._note(member, mention, place)
        return member

    def _note(self, member: Member, mention: Mention, place: int) -> None:
        self._at[place, place + len(mention.head)] = member
        member.names.add(mention.proper or mention.text)
        if len(mention.proper) > len(member.name) and member.person == mention.person:
            member.name = mention.proper
        if mention.role:
            member.roles |= set(mention.role)
            member.gender = member.gender or _gender_of_words(mention.role)
            if not member.person and mention.proper and mention.person:
                member.person, member.kind = True, "person"
        member.note(place, 2 if mention.head.dep_ in ("nsubj", "nsubjpass") else 1)

    def _new(self, mention: Mention, place: int) -> Member:
        member = Member(
            key=len(self.members),
            name=mention.proper or mention.text,
            kind=mention.kind,
            person=mention.person,
            start=place,
            plural=mention.head.tag_ in ("NNS", "NNPS") or mention.head.lower_ in speech.GROUPS,
        )
        self.members.append(member)
        return member

    def _named(self, mention: Mention) -> Member | None:
        """The member that a proper name goes to: the same name, or one that holds all its words and ends (or begins) alike."""
        key = _telling(mention.proper)
        if not key:
            return None
        for member in reversed(self.members):
            known = _telling(member.name)
            if not known:
                continue
            if key == known:
                return member
            short, long = sorted((key, known), key=len)
            if not set(short) <= set(long) or short[0].isdigit():
                continue
            if member.person or mention.person:
                if short[-1] == long[-1] or (len(short) == 1 and short[0] == long[0] and member.person):
                    return member
            elif short[0] == long[0] and (len(short) > 1 or len(long) > 1) and not _place_like(mention, member):
                return member
        return None

    # -- asking ----------------------------------------------------------------------------------------------------

    def resolve(self, head: Token, shift: int, speaker: "Member | None" = None) -> Member | None:
        """The member that the phrase of `head` goes to, made if it is new; None where a pronoun fits nobody."""
        place = shift + head.idx
        if head.pos_ == "PRON" or head.lower_ in words.MALE | words.FEMALE | words.NEUTER | words.PLURAL | words.FIRST:
            return self._pronoun(head, place, speaker)
        known = self._at.get((place, place + len(head)))
        if known:
            return known
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
            found = self._recent(place, lambda m: m.person and m.gender in ("", gender) and not m.plural)
            if found and not found.gender:
                found.gender = gender
        elif word in words.NEUTER or (word in ("this", "that")):
            found = self._recent(place, lambda m: not m.person and not m.plural and m.kind != "unnamed")
        elif word in words.PLURAL or head.tag_ in ("CD", "DT"):
            found = self._recent(place, lambda m: m.plural) or self._recent(place, lambda m: not m.person)
        else:
            found = None
        if found:
            found.note(place, 2 if head.dep_ in ("nsubj", "nsubjpass") else 1)
        return found

    def _recent(self, place: int, fits: Any) -> Member | None:
        """The fitting member mentioned last before a place; a subject or speaker counts as nearer than another."""
        best: tuple[int, Member] | None = None
        for member in self.members:
            if not fits(member):
                continue
            last = member.last_before(place)
            if last is None:
                continue
            score = last[0] + (220 if last[1] == 2 else 0)
            if best is None or score > best[0]:
                best = (score, member)
        return best[1] if best else None

    def _again(self, mention: Mention, place: int) -> Member | None:
        """The member that a phrase without a name takes up: "the person", "the company", "the minister", "the same newspaper"."""
        same = self._by_words(mention, place)
        if same:
            return same
        lemma = mention.head.lemma_.lower()
        definite = any(c.lower_ in ("the", "this", "that", "its", "his", "her", "their") for c in mention.head.children)
        if not definite:
            return None
        bare = len(mention.text.split()) <= 3 and not any(c.dep_ in ("prep", "amod") and c.lower_ != "same" for c in mention.head.children)
        found = self._recent(place, lambda m: not m.person and lemma in _telling(m.name)[-1:]) if bare else None
        found = found or self._recent(place, lambda m: lemma in m.roles and m.person)
        if found or not bare:
            return found
        if lemma in speech.OUTLETS and lemma not in speech.DOCUMENTS - {"paper"}:
            return self._recent(place, lambda m: m.kind in ("outlet", "agency"))
        if lemma in speech.ORGANISATION_NOUNS:
            return self._recent(place, lambda m: m.kind == "organisation" and m.name[0].isupper())
        return None

    def _by_words(self, mention: Mention, place: int) -> Member | None:
        telling = _telling(mention.text)
        lemma = mention.head.lemma_.lower()
        for member in reversed(self.members):
            if member.last_before(place) is None:
                continue
            known = _telling(member.name)
            if telling and telling == known:
                return member
            alike = lemma in (w.rstrip("s") if len(w) > 3 else w for w in known) or lemma in known
            if alike and telling and set(telling) <= set(known) and not member.person and member.kind in ("unnamed", "group", "document", "government", "organisation"):
                return member
        return None

    # -- telling ---------------------------------------------------------------------------------------------------

    def sources(self, report: str, used: Sequence[Member]) -> tuple[Source, ...]:
        """The sources that say something, in the order of their first mention."""
        keys = sorted({member.key for member in used})
        return tuple(source_of(report, self.members[key]) for key in keys)


def source_id(report: str, member: Member) -> str:
    return f"{report}.s{member.start}"


def source_of(report: str, member: Member) -> Source:
    aliases = sorted({name for name in member.names if name and name != member.name})
    return Source(id=source_id(report, member), name=member.name, kind=member.kind, aliases=tuple(aliases))


def _heads_name(token: Token) -> bool:
    """Whether a proper noun heads its name (is not the first half of a longer one)."""
    return not (token.dep_ in ("compound", "nmod", "flat") and token.head.pos_ == "PROPN" and token.head.i > token.i)


def _telling(name: str) -> tuple[str, ...]:
    found = [w.strip(".,'’\"()").lower() for w in name.replace("’", "'").removesuffix("'s").split()]
    return tuple(w.removesuffix("'s") for w in found if w and w not in words.STOP)


def _place_like(mention: Mention, member: Member) -> bool:
    return (mention.head.ent_type_ == "GPE") != (member.kind == "government" and len(member.name.split()) == 1) and mention.head.ent_type_ == "GPE"


def _gender_of_words(role: tuple[str, ...]) -> str:
    if any(word in words.MALE_WORDS for word in role):
        return "m"
    return "f" if any(word in words.FEMALE_WORDS for word in role) else ""


__all__ = ["Cast", "Member", "proper_name", "source_id", "source_of"]
