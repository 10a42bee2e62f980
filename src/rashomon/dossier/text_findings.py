"""The findings in the editor's notes: what several reports say, where they part, what one alone says.

In: the outline and the sheet to write on. Out: three sections on the sheet.
"""

from rashomon.dossier.outline import FindingNote, Outline
from rashomon.dossier.typeset import Sheet
from rashomon.dossier.variants import VariantNote
from rashomon.dossier.voices import came_in, held_by, in_place, independence, labels_shown
from rashomon.dossier.words import listed, plural, quoted, shortened, shown

STATUS_INK = {"disputed": "red", "corroborated": "green", "repeated": "yellow", "single": "dim"}
STATUS_COLUMN = 14
NUMBER_COLUMN = 5
# What one report alone says is shown in part: its first claims, as many as fit a glance.
SINGLES_SHOWN = 3


def widely_reported_section(sheet: Sheet, notes: Outline) -> None:
    """What several reports say, most widely reported first."""
    if not notes.shared:
        return
    count = f"{len(notes.shared)} of {plural(len(notes.dossier.findings), 'finding')}"
    sheet.heading("WHAT MORE THAN ONE REPORT SAYS", count)
    for note in notes.shared:
        sheet.blank()
        _finding(sheet, note)


def variant_section(sheet: Sheet, notes: Outline) -> None:
    """The words that differ, side by side, under the finding that they belong to."""
    variants = [variant for note in notes.parted for variant in note.variants] + list(notes.loose)
    if not variants:
        return
    sheet.heading("WHERE THE ACCOUNTS PART", plural(len(notes.dossier.variants), "variant"))
    column = sheet.column(
        labels_shown(reading.labels) for variant in variants for reading in variant.readings
    )
    for note in notes.parted:
        sheet.blank()
        sheet.entry(f"{note.number:>3}", quoted(shown(note.finding.statement)), "bold", column=NUMBER_COLUMN)
        for variant in note.variants:
            _variant(sheet, variant, column)
    if notes.loose:
        sheet.blank()
    for variant in notes.loose:
        _variant(sheet, variant, column)


def single_section(sheet: Sheet, notes: Outline) -> None:
    """What one report alone says: counted, and the first of it shown."""
    if not notes.single:
        return
    sheet.heading("IN ONE REPORT ONLY", plural(len(notes.single), "finding"))
    for report, label in notes.labels.items():
        alone = [note for note in notes.single if report in note.finding.reports]
        if not alone:
            continue
        sheet.put(f"{shown(label)} ({len(alone)})", "cyan", indent=2)
        for note in alone[:SINGLES_SHOWN]:
            sheet.put(quoted(shortened(note.finding.statement, sheet.width - 6)), indent=4, hang=1)
        if len(alone) > SINGLES_SHOWN:
            sheet.put(f"and {len(alone) - SINGLES_SHOWN} more", "dim", indent=4)


def _finding(sheet: Sheet, note: FindingNote) -> None:
    """One finding: its words, how many say so, who stands behind it."""
    finding = note.finding
    sheet.entry(
        f"{note.number:>3}  {finding.status}",
        quoted(shown(finding.statement)),
        STATUS_INK[finding.status],
        column=NUMBER_COLUMN + STATUS_COLUMN,
    )
    facts = [held_by(note), independence(note)]
    if note.variants:
        kinds = list(dict.fromkeys(variant.kind for variant in note.variants))
        facts.append(f"they differ in {listed(kinds)}")
    for fact in facts:
        sheet.put(fact, indent=NUMBER_COLUMN + STATUS_COLUMN, hang=2)


def _variant(sheet: Sheet, note: VariantNote, column: int) -> None:
    """One variant: its kind, where it came in, and each reading beside who has it."""
    sheet.put(f"{note.kind}{came_in(note)}", "yellow", indent=NUMBER_COLUMN)
    for reading in note.readings:
        sheet.entry(
            labels_shown(reading.labels),
            in_place(reading),
            "cyan",
            indent=NUMBER_COLUMN + 2,
            column=column,
        )
