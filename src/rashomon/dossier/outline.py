"""The outline of a dossier: what every renderer shows, in the order in which an editor wants it.

In: a dossier. Out: notes that carry the records they speak of, labels instead of ids, all in order.
How a note looks is left to the renderers.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.dossier.descents import Descent, descents
from rashomon.dossier.labels import label_reports
from rashomon.dossier.quoted import SpeakerNote, speakers
from rashomon.dossier.variants import Desk, VariantNote, note_variants
from rashomon.records import Claim, Dossier, Finding, Report, SetAside, Source
from rashomon.records.dossier import Status

STATUSES: tuple[Status, ...] = ("disputed", "corroborated", "repeated", "single")


@dataclass(frozen=True, kw_only=True)
class Wording:
    """How one report words a finding."""

    label: str
    claim: Claim


@dataclass(frozen=True, kw_only=True)
class FindingNote:
    """A finding under its number: the reports that have it, those that do not, their words, its variants."""

    number: int
    finding: Finding
    labels: tuple[str, ...]
    silent: tuple[str, ...]
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
        """How many shared findings have each status, what needs an editor first."""
        counts = Counter(note.finding.status for note in self.shared)
        return {status: counts[status] for status in STATUSES if counts[status]}


def outline(dossier: Dossier) -> Outline:
    """The outline of the dossier."""
    labels = label_reports(dossier.reports)
    claims = {claim.id: claim for claim in dossier.claims}
    known = {finding.id for finding in dossier.findings}
    reports = {report.id: report for report in dossier.reports}
    variants = note_variants(dossier.variants, known, Desk(labels=labels, reports=reports, claims=claims))
    order = sorted(dossier.findings, key=lambda finding: (-len(finding.reports), -finding.independent))
    notes = [_finding(n, finding, claims, labels, variants) for n, finding in enumerate(order, 1)]
    sources = {source.id: source for source in dossier.sources}
    return Outline(
        dossier=dossier,
        labels=labels,
        reports=reports,
        sources=sources,
        descents=descents(dossier.lineage, labels),
        shared=tuple(note for note in notes if len(note.finding.reports) > 1),
        single=tuple(note for note in notes if len(note.finding.reports) <= 1),
        loose=tuple(variants.get(None, ())),
        speakers=speakers(dossier.quotations, sources, labels),
        unreadable=tuple(aside for aside in dossier.set_aside if aside.report is None),
        passed_over=tuple(aside for aside in dossier.set_aside if aside.report is not None),
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
        labels=tuple(label for report, label in labels.items() if report in finding.reports),
        silent=tuple(label for report, label in labels.items() if report not in finding.reports),
        wordings=tuple(
            Wording(label=labels.get(claim.report, claim.report), claim=claim) for claim in stated
        ),
        variants=tuple(variants.get(finding.id, ())),
    )
