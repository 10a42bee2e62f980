"""The outline of a dossier: what every renderer shows, in the order in which an editor wants it.

In: a dossier. Out: notes that carry the records they speak of, labels instead of ids, all in order.
How a note looks is left to the renderers.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.dossier.labels import label_reports
from rashomon.dossier.quoted import SpeakerNote, speakers
from rashomon.records import Claim, Dossier, Edge, Evidence, Finding, Report, SetAside, Source, Variant

EVIDENCE_RANK = {"citation": 0, "passage": 1, "order": 2, "reading": 3}
# What an editor checks first: what happened, then who says so, then how it is put.
KINDS = (
    "figure", "time", "place", "actor", "polarity", "quotation", "attribution", "certainty", "naming",
)  # fmt: skip
KIND_RANK = {kind: rank for rank, kind in enumerate(KINDS)}


@dataclass(frozen=True, kw_only=True)
class Descent:
    """One edge, by labels, its evidence strongest first."""

    edge: Edge
    parent: str
    child: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, kw_only=True)
class Wording:
    """How one report words a finding, or one side of a variant."""

    labels: tuple[str, ...]
    reports: tuple[str, ...]
    text: str
    claim: Claim | None = None


@dataclass(frozen=True, kw_only=True)
class VariantNote:
    """A variant: its readings, those of the same words together, and the report that brought it in."""

    variant: Variant
    readings: tuple[Wording, ...]
    entered: str | None


@dataclass(frozen=True, kw_only=True)
class FindingNote:
    """A finding under its number, the reports that have it, how each words it, and its variants."""

    number: int
    finding: Finding
    labels: tuple[str, ...]
    wordings: tuple[Wording, ...]
    variants: tuple[VariantNote, ...]


@dataclass(frozen=True, kw_only=True)
class Outline:
    """All that is shown. `shared`: findings of several reports, the most widely reported first; `single`: the
    rest; `loose`: variants that hang on no finding."""

    dossier: Dossier
    labels: Mapping[str, str]
    reports: Mapping[str, Report]
    sources: Mapping[str, Source]
    descents: tuple[Descent, ...]
    shared: tuple[FindingNote, ...]
    single: tuple[FindingNote, ...]
    loose: tuple[VariantNote, ...]
    speakers: tuple[SpeakerNote, ...]
    unreadable: tuple[SetAside, ...]
    passed_over: tuple[SetAside, ...]

    @property
    def parted(self) -> tuple[FindingNote, ...]:
        """The findings whose readings differ."""
        return tuple(note for note in (*self.shared, *self.single) if note.variants)

    @property
    def statuses(self) -> Mapping[str, int]:
        """How many shared findings have each status."""
        return Counter(note.finding.status for note in self.shared)


def outline(dossier: Dossier) -> Outline:
    """The outline of the dossier."""
    labels = label_reports(dossier.reports)
    variants = _variants(dossier, labels)
    claims = {claim.id: claim for claim in dossier.claims}
    order = sorted(dossier.findings, key=lambda finding: (-len(finding.reports), -finding.independent))
    notes = [_finding(n, finding, claims, labels, variants) for n, finding in enumerate(order, 1)]
    sources = {source.id: source for source in dossier.sources}
    return Outline(
        dossier=dossier,
        labels=labels,
        reports={report.id: report for report in dossier.reports},
        sources=sources,
        descents=tuple(_descent(edge, labels) for edge in dossier.lineage.edges),
        shared=tuple(note for note in notes if len(note.finding.reports) > 1),
        single=tuple(note for note in notes if len(note.finding.reports) <= 1),
        loose=tuple(variants.get(None, ())),
        speakers=speakers(dossier.quotations, sources, labels),
        unreadable=tuple(aside for aside in dossier.set_aside if aside.report is None),
        passed_over=tuple(aside for aside in dossier.set_aside if aside.report is not None),
    )


def _descent(edge: Edge, labels: Mapping[str, str]) -> Descent:
    """The edge with its evidence in order of strength, longer passages first."""

    def strength(evidence: Evidence) -> tuple[int, int]:
        start, end = evidence.child_start or 0, evidence.child_end or 0
        return EVIDENCE_RANK[evidence.kind], start - end

    return Descent(
        edge=edge,
        parent=labels.get(edge.parent, edge.parent),
        child=labels.get(edge.child, edge.child),
        evidence=tuple(sorted(edge.evidence, key=strength)),
    )


def _finding(
    number: int,
    finding: Finding,
    claims: Mapping[str, Claim],
    labels: Mapping[str, str],
    variants: Mapping[str | None, Sequence[VariantNote]],
) -> FindingNote:
    """The note of one finding."""
    stated = [claims[claim] for claim in finding.claims if claim in claims]
    return FindingNote(
        number=number,
        finding=finding,
        labels=tuple(labels.get(report, report) for report in finding.reports),
        wordings=tuple(
            Wording(
                labels=(labels.get(claim.report, claim.report),),
                reports=(claim.report,),
                text=claim.text,
                claim=claim,
            )
            for claim in stated
        ),
        variants=tuple(sorted(variants.get(finding.id, ()), key=lambda note: KIND_RANK[note.variant.kind])),
    )


def _variants(dossier: Dossier, labels: Mapping[str, str]) -> dict[str | None, list[VariantNote]]:
    """The notes of variants by the finding they hang on; None for those whose finding is not known."""
    known = {finding.id for finding in dossier.findings}
    notes: dict[str | None, list[VariantNote]] = {}
    for variant in dossier.variants:
        note = VariantNote(
            variant=variant,
            readings=_readings(variant, labels),
            entered=labels.get(variant.entered, variant.entered) if variant.entered else None,
        )
        notes.setdefault(variant.finding if variant.finding in known else None, []).append(note)
    return notes


def _readings(variant: Variant, labels: Mapping[str, str]) -> tuple[Wording, ...]:
    """The readings of a variant; reports that read the same words stand together."""
    reports: dict[str, list[str]] = {}
    for reading in variant.readings:
        held = reports.setdefault(" ".join(reading.text.split()), [])
        if reading.report not in held:
            held.append(reading.report)
    return tuple(
        Wording(labels=tuple(labels.get(report, report) for report in held), reports=tuple(held), text=text)
        for text, held in reports.items()
    )
