"""A reading: what the language stage finds in one report. Offsets point into that report's text."""

from typing import Literal

import msgspec

from rashomon.records.report import Report

SourceKind = Literal[
    "person", "organisation", "government", "agency", "outlet", "document", "group", "unnamed"
]
Stance = Literal["neutral", "distancing", "conceding", "revealing", "denying", "endorsing"]
Certainty = Literal["stated", "hedged", "attempted", "conditional", "asked"]
Polarity = Literal["affirmed", "negated"]
Role = Literal["predicate", "doer", "undergoer", "oblique", "hedge", "negation", "attempt", "bound"]


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Who says something. `name` is the fullest proper name found; `aliases` the other names, sorted.

    `speaks_for`: the body whose spokesman, chief or officer the source is called, in a report's words; None
    where none is named."""

    id: str
    name: str
    kind: SourceKind
    aliases: tuple[str, ...] = ()
    speaks_for: str | None = None


class Attribution(msgspec.Struct, frozen=True, kw_only=True):
    """One link of a chain: a source (None where nobody is named), the cue word, and where both stand.
    `asserts` is false where the source asks for something or promises it ("demands 7 per cent") and so does
    not vouch that it is so."""

    source: str | None
    cue: str
    stance: Stance
    start: int
    end: int
    asserts: bool = True


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """One attributed proposition. `attribution` runs from the nearest speaker outwards; empty: the report's
    own voice."""

    id: str
    report: str
    start: int
    end: int
    text: str
    attribution: tuple[Attribution, ...] = ()
    certainty: Certainty = "stated"
    polarity: Polarity = "affirmed"


class Quotation(msgspec.Struct, frozen=True, kw_only=True):
    """Words between quotation marks, without the marks. `mixed`: woven into the reporter's sentence."""

    id: str
    report: str
    start: int
    end: int
    text: str
    speaker: str | None = None
    claim: str | None = None
    mixed: bool = False


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """A count, amount, size or share; millions written out. A bound leaves the other end open (None)."""

    id: str
    report: str
    start: int
    end: int
    text: str
    low: int | float | None = None
    high: int | float | None = None
    approximate: bool = False
    of: int | float | None = None
    unit: str | None = None
    what: str | None = None
    claim: str | None = None


class Time(msgspec.Struct, frozen=True, kw_only=True):
    """A time at the grain of its words. `value` is EDTF, or None with a `reason`; `anchor` tells what it
    was resolved from: "published", or the id of another time; None where the words are absolute.
    `conflict`: the weekday does not fit the date."""

    id: str
    report: str
    start: int
    end: int
    text: str
    value: str | None = None
    anchor: str | None = None
    conflict: bool = False
    reason: str | None = None
    claim: str | None = None


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A named place. Degrees, WGS 84; None where the gazetteer has no such name."""

    id: str
    report: str
    start: int
    end: int
    text: str
    name: str
    latitude: float | None = None
    longitude: float | None = None
    geonames: int | None = None
    claim: str | None = None


class SetAside(msgspec.Struct, frozen=True, kw_only=True):
    """What was read and makes no claims, or could not be read (then `report` and the offsets are None)."""

    report: str | None = None
    location: str
    start: int | None = None
    end: int | None = None
    reason: str


class Phrase(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a clause: who did it (doer), to whom or what (undergoer), with which further circumstances
    (oblique, opened by `mark`), or the words that hedge, negate or attempt it.

    `head` is the lemma of its head, `lemmas` the content lemmas in order, lower case; a pronoun that could
    be resolved is replaced by the words of what it stands for."""

    role: Role
    start: int
    end: int
    head: str
    lemmas: tuple[str, ...] = ()
    mark: str = ""


class Clause(msgspec.Struct, frozen=True, kw_only=True):
    """The grammar of a claim, for those who compare claims: its parts, its content lemmas (pronouns
    resolved) and the proper names in it. Passive voice is undone: the doer is the doer."""

    claim: str
    phrases: tuple[Phrase, ...] = ()
    lemmas: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """All that is found in one report, in the order of the text. `clauses` stands beside `claims`, one each."""

    report: Report
    sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    figures: tuple[Figure, ...] = ()
    times: tuple[Time, ...] = ()
    places: tuple[Place, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    clauses: tuple[Clause, ...] = ()
