"""What the page shows beside the outline: the grid of findings and reports, texts with their claims marked.

In: the outline. Out: rows and passages, ready to be set by the template, which decides nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from rashomon.dossier.context import Context
from rashomon.dossier.contrast import Stretch, contrast
from rashomon.dossier.outline import FindingNote, Outline
from rashomon.dossier.passages import Passage, passages
from rashomon.dossier.variants import VariantNote
from rashomon.records import Claim, Report, SetAside


@dataclass(frozen=True, kw_only=True)
class Cell:
    """What one report has of one finding: says so, differs (in these words), or is silent."""

    state: Literal["says", "differs", "silent"]
    claim: str | None = None
    words: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Row:
    """One finding and its cells, in the order of the reports."""

    note: FindingNote
    cells: tuple[Cell, ...]


@dataclass(frozen=True, kw_only=True)
class Side:
    """One reading of a variant, with the words that differ, and the words around it where it is short."""

    labels: tuple[str, ...]
    claim: str | None
    stretches: tuple[Stretch, ...]
    context: Context | None


@dataclass(frozen=True, kw_only=True)
class FullText:
    """One report's text, with claims marked and what was set aside in it."""

    report: Report
    label: str
    passages: tuple[Passage, ...]
    aside: tuple[SetAside, ...]


@dataclass(frozen=True, kw_only=True)
class Page:
    """All that the template sets."""

    notes: Outline
    rows: tuple[Row, ...]
    texts: tuple[FullText, ...]
    numbers: Mapping[str, FindingNote]
    claims: Mapping[str, Claim]


def page(notes: Outline) -> Page:
    """The page of an outline."""
    return Page(
        notes=notes,
        rows=tuple(Row(note=note, cells=_cells(note, notes)) for note in notes.shared),
        texts=tuple(_text(report, notes) for report in notes.reports.values()),
        numbers={claim: note for note in (*notes.shared, *notes.single) for claim in note.finding.claims},
        claims={claim.id: claim for claim in notes.dossier.claims},
    )


def sides(note: VariantNote) -> tuple[Side, ...]:
    """The readings of a variant, side by side."""
    cut = contrast([reading.text for reading in note.readings])
    return tuple(
        Side(labels=reading.labels, claim=reading.reading.claim, stretches=stretches, context=reading.context)
        for reading, stretches in zip(note.readings, cut, strict=True)
    )


def _cells(note: FindingNote, notes: Outline) -> tuple[Cell, ...]:
    """The cells of one finding."""
    stated: dict[str, str] = {}
    for wording in note.wordings:
        stated.setdefault(wording.claim.report, wording.claim.id)
    differing: dict[str, list[str]] = {}
    for each in note.variants:
        for reading in (reading for variant in each.variants for reading in variant.readings):
            differing.setdefault(reading.report, []).append(reading.text)
    return tuple(
        Cell(
            state="silent"
            if report not in note.finding.reports
            else "differs"
            if report in differing
            else "says",
            claim=stated.get(report),
            words=tuple(dict.fromkeys(differing.get(report, ()))),
        )
        for report in notes.reports
    )


def _text(report: Report, notes: Outline) -> FullText:
    """One report's text in full."""
    aside = tuple(part for part in notes.passed_over if part.report == report.id)
    return FullText(
        report=report,
        label=notes.labels[report.id],
        passages=passages(
            report,
            [claim for claim in notes.dossier.claims if claim.report == report.id],
            [quotation for quotation in notes.dossier.quotations if quotation.report == report.id],
            aside,
        ),
        aside=aside,
    )
