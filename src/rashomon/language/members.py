"""One of a report's cast: its names, what the text shows of it, and the source that it becomes.

In go mentions; out comes what is known of a member. Which mention goes to which member is left to the cast."""

from bisect import bisect_left, insort
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from rashomon.language.pack import names as words
from rashomon.language.pack import speech
from rashomon.records import Source
from rashomon.records.reading import SourceKind

Token = Any

# How many characters nearer a mention counts by its part in the sentence: 3 subject of the main clause, 2
# of another, 1 else; 0 inside a quotation, which seldom names who is spoken of around it.
NEARER = {3: 320, 2: 200, 1: 0, 0: -400}
# Last words of names that no person bears.
BODY_WORDS = speech.OUTLETS | speech.FIRM_WORDS | speech.GOVERNMENT | speech.ORGANISATION_NOUNS


@dataclass
class Member:
    """One of the cast: its names, and where it was mentioned (offset in the report and weight, ascending).

    `votes`: for a person (above 0) or a body. `says`, `lies`: how often its name is the subject of a verb of saying,
    and how often a place where something is."""

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
    says: int = 0
    lies: int = 0
    names: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    sorts: set[str] = field(default_factory=set)
    qualified: dict[str, frozenset[str]] = field(default_factory=dict)
    gender: str = ""
    genders: list[str] = field(default_factory=list)
    seen: list[tuple[int, int]] = field(default_factory=list)
    quoted: set[int] = field(default_factory=set)

    def last_before(self, place: int) -> int | None:
        """How near the last mentions before a place are, a subject's counted nearer; None where there are none."""
        at = bisect_left(self.seen, (place, 0))
        return max((where + NEARER[weight] for where, weight in self.seen[max(0, at - 5) : at]), default=None)

    def note(self, place: int, weight: int) -> None:
        """Remembers a mention; one between marks weighs nothing, whatever it does there."""
        insort(self.seen, (place, 0 if place in self.quoted else weight))

    def qualify(self, qualified: Mapping[str, frozenset[str]]) -> None:
        """Remembers the words that qualify what somebody is called."""
        for lemma, about in qualified.items():
            self.qualified[lemma] = self.qualified.get(lemma, frozenset()) | about

    def take(self, other: "Member") -> None:
        """Becomes what the other was too."""
        self.names |= other.names
        self.roles |= other.roles
        self.sorts |= other.sorts
        self.qualify(other.qualified)
        self.genders += other.genders
        self.quoted |= other.quoted
        self.gender = self.gender or other.gender
        self.body = self.body or other.body
        self.votes += other.votes
        self.says += other.says
        self.lies += other.lies
        self.start = min(self.start, other.start)
        for seen in other.seen:
            insort(self.seen, seen)


def source_id(report: str, member: Member) -> str:
    """The id of the source that a member is: where it is first mentioned."""
    return f"{report}.s{member.start}"


def source_of(report: str, member: Member) -> Source:
    """The source that a member is."""
    aliases = sorted({name for name in member.names if name and name != member.name})
    return Source(
        id=source_id(report, member),
        name=member.name,
        kind=member.kind,
        aliases=tuple(aliases),
        speaks_for=member.body or None,
    )


@lru_cache(maxsize=8192)
def telling(name: str) -> tuple[str, ...]:
    """The words of a name that tell it from others, in small letters."""
    found = [w.strip(".,'’\"()").lower() for w in name.replace("’", "'").removesuffix("'s").split()]
    return tuple(w.removesuffix("'s") for w in found if w and w not in words.STOP)


def short_for(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a body goes by a short name: a firm by its first words, an outlet by its last."""
    if long[-1] in speech.OUTLETS:
        return short[-1] == long[-1]
    return short[0] == long[0] and not short[0].isdigit()


def gender_of(role: tuple[str, ...]) -> str:
    """The gender that titles and nouns tell: "m", "f" or "" """
    if any(word in words.MALE_WORDS for word in role):
        return "m"
    return "f" if any(word in words.FEMALE_WORDS for word in role) else ""


def is_public(member: Member) -> bool:
    """Whether a body is a public one."""
    return member.kind == "government" or member.name.split()[-1].lower() in words.PUBLIC


def may_be(member: Member, sort: str) -> bool:
    """Whether a body can be a "union", a "company", by what it is called beside its name, and by its last word."""
    if sort in member.sorts or sort in words.ANY_BODY:
        return True
    called = set(member.name.lower().split())
    if sort in words.NO_FIRMS:  # one of many: its own kind only
        return any(sort in kin and kin & (called | member.sorts) for kin in words.KIN)
    return not words.NO_FIRMS & (called | member.sorts)


def is_news_agency(member: Member) -> bool:
    """ "The Nordal Press Service", "Nordal Newswire": what "the agency" is where one is named."""
    called = member.name.lower().split()
    return bool(called) and (
        called[-1] in speech.AGENCY - {"agency"}
        or (called[-1] in speech.SERVICES and not speech.PRESS.isdisjoint(called[:-1]))
    )


def may_be_person(member: Member) -> bool:
    """A name of two or three words that nothing shows to be a body's: perhaps a person whom the parser mislabels."""
    names = member.name.split()
    return (
        member.kind == "organisation"
        and member.votes > -3
        and 2 <= len(names) <= 3
        and all(n[:1].isupper() for n in names)
        and (names[-1].lower() not in speech.FIRM_WORDS)
    )
