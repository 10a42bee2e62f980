"""The outline of a dossier: what every renderer shows, in the order in which an editor wants it.

In: a dossier. Out: notes that carry the records they speak of, labels instead of ids, all in order.
How a note looks is left to the renderers.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.dossier.descents import Descent, descents
from rashomon.dossier.quoted import SpeakerNote, speakers
from rashomon.dossier.register import Register, register
from rashomon.dossier.variants import VariantNote, note_variants
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
    origins: tuple[str, ...]
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
    book = register(dossier)
    places = {report: place for place, report in enumerate(book.reports)}
    variants = note_variants(dossier.variants, {finding.id for finding in dossier.findings}, book)
    order = sorted(dossier.findings, key=lambda finding: _rank(finding, places))
    notes = [
        _finding(number, finding, variants.get(finding.id, ()), book)
        for number, finding in enumerate(order, 1)
    ]
    return Outline(
        dossier=dossier,
        labels=book.labels,
        reports=book.reports,
        sources=book.sources,
        descents=descents(dossier.lineage, book.labels),
        shared=tuple(note for note in notes if len(note.finding.reports) > 1),
        single=tuple(note for note in notes if len(note.finding.reports) <= 1),
        loose=tuple(variants.get(None, ())),
        speakers=speakers(dossier.quotations, book.sources, book.labels),
        unreadable=tuple(aside for aside in dossier.set_aside if aside.report is None),
        passed_over=tuple(aside for aside in dossier.set_aside if aside.report is not None),
    )


def _rank(finding: Finding, places: Mapping[str, int]) -> tuple[int, int, int]:
    """The most widely reported first, then the best supported; what is single in the order of the reports."""
    place = places.get(finding.reports[0], 0) if len(finding.reports) == 1 else 0
    return -len(finding.reports), -finding.independent, place


def _finding(number: int, finding: Finding, variants: Sequence[VariantNote], book: Register) -> FindingNote:
    """The note of one finding."""
    stated = [book.claims[claim] for claim in finding.claims if claim in book.claims]
    return FindingNote(
        number=number,
        finding=finding,
        labels=book.labels_among(finding.reports),
        silent=book.labels_beyond(finding.reports),
        origins=tuple(book.origins.get(origin, origin) for origin in finding.origins),
        wordings=tuple(Wording(label=book.label(claim.report), claim=claim) for claim in stated),
        variants=tuple(variants),
    )
