"""The dossier: what is said of one story, by whom, from whom, and where the accounts part."""

from typing import Literal

import msgspec

from rashomon.records.reading import Claim, Figure, Place, Quotation, Reading, SetAside, Source, Time
from rashomon.records.report import Report

How = Literal["copies", "rewrites", "cites"]
EvidenceKind = Literal["citation", "passage", "order", "reading"]
Status = Literal["corroborated", "repeated", "single", "disputed"]
VariantKind = Literal[
    "figure", "time", "place", "actor", "quotation", "attribution", "certainty", "polarity", "naming"
]


class Story(msgspec.Struct, frozen=True, kw_only=True):
    """The reports of one event, read: readings in canonical order, which no order of input changes, and the
    sources of all of them, one id each (the readings' claims and quotations already point at these)."""

    id: str
    readings: tuple[Reading, ...]
    sources: tuple[Source, ...] = ()


class About(msgspec.Struct, frozen=True, kw_only=True):
    """The story in a line: the upstream report's own headline, and when the reports were published."""

    id: str
    headline: str | None = None
    first_published: str | None = None
    last_published: str | None = None


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """What argues for an edge: spans in parent and child (None where one side has none), and a note of values."""

    kind: EvidenceKind
    parent_start: int | None = None
    parent_end: int | None = None
    child_start: int | None = None
    child_end: int | None = None
    note: str


class Edge(msgspec.Struct, frozen=True, kw_only=True):
    """The child was written from the parent."""

    parent: str
    child: str
    how: How
    confidence: float
    evidence: tuple[Evidence, ...] = ()


class Lineage(msgspec.Struct, frozen=True, kw_only=True):
    """Which report descends from which; `families` are the reports tied by edges, alone where there are none."""

    edges: tuple[Edge, ...] = ()
    families: tuple[tuple[str, ...], ...] = ()


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One proposition and every claim that states it. Every claim is in exactly one finding."""

    id: str
    statement: str
    claims: tuple[str, ...]
    reports: tuple[str, ...]
    origins: tuple[str, ...] = ()
    families: int = 0
    independent: int = 0
    status: Status = "single"
    variants: tuple[str, ...] = ()


class VariantReading(msgspec.Struct, frozen=True, kw_only=True):
    """One side of a variant: the words that differ and no more."""

    claim: str | None = None
    report: str
    start: int
    end: int
    text: str


class Variant(msgspec.Struct, frozen=True, kw_only=True):
    """A difference between readings of one finding; `entered`: the report in which the change came into a
    line of descent."""

    id: str
    kind: VariantKind
    finding: str | None
    readings: tuple[VariantReading, ...]
    explanation: str
    confidence: float
    entered: str | None = None


class Dossier(msgspec.Struct, frozen=True, kw_only=True):
    """All of it, in the order and under the keys of the published JSON."""

    schema: Literal["1"] = "1"
    story: About
    reports: tuple[Report, ...]
    lineage: Lineage
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    quotations: tuple[Quotation, ...]
    figures: tuple[Figure, ...]
    times: tuple[Time, ...]
    places: tuple[Place, ...]
    findings: tuple[Finding, ...]
    variants: tuple[Variant, ...]
    set_aside: tuple[SetAside, ...]
