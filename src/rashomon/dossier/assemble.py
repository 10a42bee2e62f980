"""Assembling: what the stages found, in the order in which a dossier shows it.

In: a story, its lineage, findings and variants, and the ids of the reports in the order they were given in.
Out: the dossier. Everything but the reports stands in canonical order, which no order of input changes;
scores are rounded here, once and for all.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from msgspec.structs import replace

from rashomon.records import (
    About,
    Claim,
    Dossier,
    Edge,
    Figure,
    Finding,
    Lineage,
    Place,
    Quotation,
    Reading,
    SetAside,
    Source,
    Story,
    Time,
    Variant,
    VariantReading,
)
from rashomon.text.instants import sort_key

DECIMALS = 3
Placed = TypeVar("Placed", Claim, Quotation, Figure, Time, Place)


def assemble(
    story: Story,
    lineage: Lineage,
    findings: Sequence[Finding],
    variants: Sequence[Variant],
    *,
    order: tuple[str, ...],
    set_aside: tuple[SetAside, ...],
) -> Dossier:
    """The dossier of a story; `order`: the reports' ids as given, `set_aside`: what could not be read."""
    canon = {reading.report.id: n for n, reading in enumerate(story.readings)}
    reports = {reading.report.id: reading.report for reading in story.readings}
    claims = _placed((reading.claims for reading in story.readings), canon)
    quotations = _placed((reading.quotations for reading in story.readings), canon)
    ordered = _findings(findings, claims)
    return Dossier(
        story=_about(story, lineage),
        reports=tuple(reports[id_] for id_ in order if id_ in reports),
        lineage=_lineage(lineage, canon),
        sources=_used(story.sources, claims, quotations),
        claims=claims,
        quotations=quotations,
        figures=_placed((reading.figures for reading in story.readings), canon),
        times=_placed((reading.times for reading in story.readings), canon),
        places=_placed((reading.places for reading in story.readings), canon),
        findings=ordered,
        variants=_variants(variants, ordered, canon),
        set_aside=_set_aside(story.readings, set_aside),
    )


def _about(story: Story, lineage: Lineage) -> About:
    """The story in a line: its upstream report's headline, and its first and last date."""
    dates = sorted({r.report.published for r in story.readings if r.report.published}, key=sort_key)
    return About(
        id=story.id,
        headline=_headline(story, lineage),
        first_published=dates[0] if dates else None,
        last_published=dates[-1] if dates else None,
    )


def _headline(story: Story, lineage: Lineage) -> str | None:
    """The title, else the first claim, of the report that most others derive from, the earliest of
    several."""
    if not story.readings:
        return None
    children: dict[str, list[str]] = {}
    for edge in lineage.edges:
        children.setdefault(edge.parent, []).append(edge.child)
    derived = {edge.child for edge in lineage.edges}
    upstream = [r for r in story.readings if r.report.id not in derived] or list(story.readings)
    first = max(upstream, key=lambda r: len(_descendants(r.report.id, children)))
    if first.report.title:
        return first.report.title
    return min(first.claims, key=lambda claim: claim.start).text if first.claims else None


def _descendants(report: str, children: Mapping[str, Sequence[str]]) -> set[str]:
    found: set[str] = set()
    ahead = list(children.get(report, ()))
    while ahead:
        child = ahead.pop()
        if child not in found:
            found.add(child)
            ahead.extend(children.get(child, ()))
    return found


def _placed(parts: Iterable[Sequence[Placed]], canon: Mapping[str, int]) -> tuple[Placed, ...]:
    """Everything of one kind, report by report in canonical order, then by its place in the text."""
    found = [one for part in parts for one in part]
    return tuple(sorted(found, key=lambda one: (canon[one.report], one.start, one.end, one.id)))


def _lineage(lineage: Lineage, canon: Mapping[str, int]) -> Lineage:
    edges = sorted(lineage.edges, key=lambda edge: (canon[edge.child], canon[edge.parent]))
    families = [tuple(sorted(family, key=lambda id_: canon[id_])) for family in lineage.families]
    return Lineage(
        edges=tuple(_rounded_edge(edge) for edge in edges),
        families=tuple(sorted(families, key=lambda family: [canon[id_] for id_ in family])),
    )


def _rounded_edge(edge: Edge) -> Edge:
    return replace(edge, confidence=round(edge.confidence, DECIMALS))


def _used(
    sources: Iterable[Source], claims: Iterable[Claim], quotations: Iterable[Quotation]
) -> tuple[Source, ...]:
    """The sources to whom a claim or a quotation goes."""
    said = {link.source for claim in claims for link in claim.attribution} | {
        words.speaker for words in quotations
    }
    return tuple(source for source in sources if source.id in said)


def _findings(findings: Sequence[Finding], claims: Sequence[Claim]) -> tuple[Finding, ...]:
    """The most widely reported first, then those with most claims, then in the order of the story."""
    place = {claim.id: n for n, claim in enumerate(claims)}
    told = [replace(f, claims=tuple(sorted(f.claims, key=lambda id_: place[id_]))) for f in findings]
    return tuple(sorted(told, key=lambda f: (-len(f.reports), -len(f.claims), place[f.claims[0]], f.id)))


def _variants(
    variants: Sequence[Variant], findings: Sequence[Finding], canon: Mapping[str, int]
) -> tuple[Variant, ...]:
    """In the order of their findings, then of the readings; those of no finding last."""
    place = {finding.id: n for n, finding in enumerate(findings)}
    told = [
        replace(
            variant,
            confidence=round(variant.confidence, DECIMALS),
            readings=tuple(sorted(variant.readings, key=lambda reading: _reading_key(reading, canon))),
        )
        for variant in variants
    ]

    def rank(variant: Variant) -> tuple[int, list[tuple[int, int, int, str]], str, str]:
        at = len(findings) if variant.finding is None else place.get(variant.finding, len(findings))
        return at, [_reading_key(reading, canon) for reading in variant.readings], variant.kind, variant.id

    return tuple(sorted(told, key=rank))


def _reading_key(reading: VariantReading, canon: Mapping[str, int]) -> tuple[int, int, int, str]:
    return canon[reading.report], reading.start, reading.end, reading.claim or ""


def _set_aside(readings: Sequence[Reading], unread: Sequence[SetAside]) -> tuple[SetAside, ...]:
    """What the reports hold beside their claims, in story order, then the inputs that could not be read."""
    held = [
        one
        for reading in readings
        for one in sorted(reading.set_aside, key=lambda s: (s.start or 0, s.end or 0))
    ]
    return (*held, *sorted(unread, key=lambda s: (s.location, s.reason)))


def _span(aside: SetAside) -> tuple[int, int]:
    return aside.start or 0, aside.end or 0
