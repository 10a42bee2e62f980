"""The dossier as an editor's notes, for a terminal: sections with counts, wrapped, nothing dumped.

In: a dossier. Out: text; plain, or with colours where the caller says that the terminal shows them.
"""

from collections import Counter

from rashomon.dossier.descents import GLOSS, Descent, proof
from rashomon.dossier.outline import Outline, outline
from rashomon.dossier.text_findings import single_section, variant_section, widely_reported_section
from rashomon.dossier.typeset import Sheet
from rashomon.dossier.voices import carriers
from rashomon.dossier.words import date_shown, day_shown, listed, plural, quoted, shortened, shown
from rashomon.records import Dossier, Report

WORDS_LENGTH = 400


def render_text(dossier: Dossier, width: int = 100, color: bool = False) -> str:
    """The dossier as notes of that width."""
    notes = outline(dossier)
    sheet = Sheet(width=width, color=color)
    _title(sheet, notes)
    _reports(sheet, notes)
    _lineage(sheet, notes)
    widely_reported_section(sheet, notes)
    variant_section(sheet, notes)
    _speakers(sheet, notes)
    single_section(sheet, notes)
    _set_aside(sheet, notes)
    return sheet.text()


def about(report: Report) -> str:
    """The date, the length and the place of a report, in a line."""
    date = date_shown(report.published) or "no date"
    if report.published_from == "given":
        date += " (date given)"
    return f"{date} · {plural(report.words, 'word')} · {shown(report.location)}"


def _title(sheet: Sheet, notes: Outline) -> None:
    """The headline, the days, and the sum of it."""
    story = notes.dossier.story
    if story.headline:
        sheet.put(shown(story.headline), "bold")
    days = [day_shown(day) or "" for day in (story.first_published, story.last_published) if day]
    counts = [plural(len(notes.reports), "report")]
    counts += [" to ".join(dict.fromkeys(days))] if days else []
    counts += [plural(len(notes.dossier.findings), "finding")]
    if notes.shared:
        statuses = [f"{count} {status}" for status, count in notes.statuses.items()]
        counts += [f"{len(notes.shared)} in more than one report: {', '.join(statuses)}"]
    sheet.put(" · ".join(counts))


def _reports(sheet: Sheet, notes: Outline) -> None:
    """The reports: who, when, how long, where."""
    sheet.heading("THE REPORTS")
    column = sheet.column(shown(label) for label in notes.labels.values())
    for report in notes.reports.values():
        sheet.entry(shown(notes.labels[report.id]), about(report), "cyan", indent=2, column=column)
        if report.title:
            sheet.put(quoted(shown(report.title)), indent=2 + column, hang=1)


def _lineage(sheet: Sheet, notes: Outline) -> None:
    """Which report was written from which, and on what evidence."""
    if len(notes.reports) < 2:
        return
    families = notes.dossier.lineage.families
    sheet.heading("WHO WROTE FROM WHOM", plural(len(families), "family", "families"))
    for descent in notes.descents:
        edge = descent.edge
        sheet.put(
            f"{shown(descent.child)} {edge.how} {shown(descent.parent)} (confidence {edge.confidence:.2f})",
            indent=2,
            hang=2,
        )
        _proof(sheet, notes, descent)
    tied = {report for family in families if len(family) > 1 for report in family}
    alone = [shown(label) for report, label in notes.labels.items() if report not in tied]
    if alone:
        sheet.put(f"No descent found: {listed(alone)}", indent=2, hang=2)


def _proof(sheet: Sheet, notes: Outline, descent: Descent) -> None:
    """The best evidence of an edge, and what else there is."""
    if not descent.evidence:
        return
    best = descent.evidence[0]
    sheet.put(proof(best, notes.reports.get(descent.edge.child)), "dim", indent=6, hang=2)
    more = Counter(GLOSS[evidence.kind] for evidence in descent.evidence[1:])
    if more:
        besides = "; ".join(f"{gloss} ({count})" if count > 1 else gloss for gloss, count in more.items())
        sheet.put(f"besides: {besides}", "dim", indent=6, hang=2)


def _speakers(sheet: Sheet, notes: Outline) -> None:
    """Who is quoted, and where."""
    if not notes.speakers:
        return
    named = sum(note.speaker is not None for note in notes.speakers)
    quotations = plural(len(notes.dossier.quotations), "quotation")
    sheet.heading("WHO IS QUOTED", f"{quotations}, {plural(named, 'speaker')}")
    for note in notes.speakers:
        sheet.blank()
        sheet.put(shown(note.speaker.name) if note.speaker else "speaker not known", "bold", indent=2)
        for utterance in note.words:
            words = quoted(shortened(utterance.text, WORDS_LENGTH))
            sheet.put(f"{words} — {carriers(utterance)}", indent=4, hang=1)


def _set_aside(sheet: Sheet, notes: Outline) -> None:
    """What made no claims, counted by reason, and what could not be read."""
    if not notes.dossier.set_aside:
        return
    sheet.heading("SET ASIDE", plural(len(notes.dossier.set_aside), "part"))
    for aside in notes.unreadable:
        sheet.put(f"{shown(aside.location)}: {aside.reason}", indent=2, hang=2)
    reasons = Counter(aside.reason for aside in notes.passed_over)
    if reasons:
        counted = [f"{reason} ({count})" for reason, count in sorted(reasons.items())]
        sheet.put(", ".join(counted), indent=2, hang=2)
