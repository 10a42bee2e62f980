"""The dossier as Markdown (CommonMark with tables): whole, for a wiki, a repository or a message.

In: a dossier. Out: Markdown. A report's words are escaped, so that they can never become markup.
"""

import re
from collections.abc import Iterable, Sequence

from rashomon.dossier.descents import proofs
from rashomon.dossier.outline import FindingNote, Outline, outline
from rashomon.dossier.text import about
from rashomon.dossier.variants import VariantNote
from rashomon.dossier.voices import came_in, carriers, held_by, in_place, independence, labels_shown
from rashomon.dossier.words import day_shown, plural, quoted, shown, span_of
from rashomon.records import Dossier

SPECIAL = re.compile(r"[\\`*_{}\[\]<>|~#&$!@]")
# What would open a list or a heading at the start of a line: a dash, a plus, a number with its dot.
OPENING = re.compile(r"^(?:([-+=])|(\d+)([.)]))")
# A bare address would become a link that the report, not the reader, chose.
ADDRESS = re.compile(r"(?i)\b(https?|ftp)(:)(?=//)|\b(www)(\.)")


def render_markdown(dossier: Dossier) -> str:
    """The dossier as Markdown."""
    notes = outline(dossier)
    sections = (
        _title(notes),
        _reports(notes),
        _lineage(notes),
        _shared(notes),
        _variants(notes),
        _speakers(notes),
        _single(notes),
        _set_aside(notes),
    )
    return "\n\n".join("\n".join(lines) for lines in map(list, sections) if lines) + "\n"


def escaped(text: str) -> str:
    """The words on one line, none of them markup."""
    words = SPECIAL.sub(r"\\\g<0>", shown(text))
    words = ADDRESS.sub(lambda found: (found[1] or found[3]) + "\\" + (found[2] or found[4]), words)
    return OPENING.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", words)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """A table of cells that are escaped already."""
    return [_row(heads), _row(["---"] * len(heads)), *map(_row, rows)]


def _row(cells: Sequence[str]) -> str:
    """One row."""
    return f"| {' | '.join(cells)} |"


def _title(notes: Outline) -> list[str]:
    """The headline and the sum of it."""
    story = notes.dossier.story
    days = [day_shown(day) or "" for day in (story.first_published, story.last_published) if day]
    counts = [plural(len(notes.reports), "report"), *([" to ".join(dict.fromkeys(days))] if days else [])]
    counts.append(plural(len(notes.dossier.findings), "finding"))
    if notes.shared:
        statuses = ", ".join(f"{count} {status}" for status, count in notes.statuses.items())
        counts.append(f"{len(notes.shared)} in more than one report: {statuses}")
    return [f"# {escaped(story.headline or 'Dossier')}", "", escaped(" · ".join(counts))]


def _reports(notes: Outline) -> list[str]:
    """The reports in a table."""
    rows = [
        (f"**{escaped(notes.labels[report.id])}**", escaped(report.title or ""), escaped(about(report)))
        for report in notes.reports.values()
    ]
    return ["## The reports", "", *_table(("report", "title", "date, length, place"), rows)]


def _lineage(notes: Outline) -> list[str]:
    """Who wrote from whom, with all the evidence."""
    if len(notes.reports) < 2:
        return []
    families = notes.dossier.lineage.families
    lines = [f"## Who wrote from whom ({plural(len(families), 'family', 'families')})", ""]
    for descent in notes.descents:
        edge = descent.edge
        pair = f"**{escaped(descent.child)}** {edge.how} **{escaped(descent.parent)}**"
        lines.append(f"- {pair} (confidence {edge.confidence:.2f})")
        lines += [f"  - {escaped(line)}" for line in proofs(descent, notes.reports.get(edge.child))]
    tied = {report for family in families if len(family) > 1 for report in family}
    alone = [label for report, label in notes.labels.items() if report not in tied]
    if alone:
        lines.append(f"- No descent found: {escaped(labels_shown(alone))}")
    return lines


def _shared(notes: Outline) -> list[str]:
    """What several reports say."""
    if not notes.shared:
        return []
    count = f"{len(notes.shared)} of {plural(len(notes.dossier.findings), 'finding')}"
    lines = [f"## What more than one report says ({count})", ""]
    for note in notes.shared:
        lines += [
            f"{note.number}. **{note.finding.status}** {quoted(escaped(note.finding.statement))}",
            f"   - {escaped(held_by(note))}",
            f"   - {escaped(independence(note))}",
        ]
    return lines


def _variants(notes: Outline) -> list[str]:
    """The words that differ, a table a finding."""
    lines = []
    for note in notes.parted:
        statement = quoted(escaped(note.finding.statement))
        lines += ["", f"### {note.number} – {statement}", "", *_variant_table(note.variants)]
    if notes.loose:
        lines += ["", *_variant_table(notes.loose)]
    title = f"## Where the accounts part ({plural(len(notes.dossier.variants), 'variant')})"
    return [title, *lines] if lines else []


def _variant_table(variants: Sequence[VariantNote]) -> list[str]:
    """The readings of variants, one a row."""
    rows = [
        (
            f"{note.kind}{escaped(came_in(note))}" if first else "",
            escaped(labels_shown(reading.labels)),
            escaped(in_place(reading)),
        )
        for note in variants
        for first, reading in zip((True, *[False] * len(note.readings)), note.readings, strict=False)
    ]
    return _table(("kind", "report", "words"), rows)


def _speakers(notes: Outline) -> list[str]:
    """Who is quoted."""
    lines: list[str] = []
    for note in notes.speakers:
        lines.append(f"- **{escaped(note.speaker.name) if note.speaker else 'speaker not known'}**")
        lines += [
            f"  - {quoted(escaped(utterance.text))} — {escaped(carriers(utterance))}"
            for utterance in note.words
        ]
    title = f"## Who is quoted ({plural(len(notes.dossier.quotations), 'quotation')})"
    return [title, "", *lines] if lines else []


def _single(notes: Outline) -> list[str]:
    """What one report alone says."""
    lines: list[str] = []
    for report, label in notes.labels.items():
        alone = [note for note in notes.single if report in note.finding.reports]
        if alone:
            lines += ["", f"### {escaped(label)} ({len(alone)})", "", *map(_single_line, alone)]
    return [f"## In one report only ({plural(len(notes.single), 'finding')})", *lines] if lines else []


def _single_line(note: FindingNote) -> str:
    """One finding of one report."""
    return f"- {quoted(escaped(note.finding.statement))}"


def _set_aside(notes: Outline) -> list[str]:
    """What made no claims, and what could not be read."""
    lines = [f"- {escaped(aside.location)}: {escaped(aside.reason)}" for aside in notes.unreadable]
    for aside in notes.passed_over:
        words = span_of(notes.reports.get(aside.report or ""), aside.start, aside.end)
        label = escaped(notes.labels.get(aside.report or "", aside.location))
        lines.append(f"- {label}, {escaped(aside.reason)}: {quoted(escaped(words))}")
    return [f"## Set aside ({plural(len(lines), 'part')})", "", *lines] if lines else []
