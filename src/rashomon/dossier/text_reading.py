"""Readings as an editor's notes: what was found in each report by itself.

In: readings, in order. Out: text, one part a report.
"""

from collections.abc import Sequence

from rashomon.dossier.text import about
from rashomon.dossier.typeset import Sheet
from rashomon.dossier.values import figure_value, place_value, time_value
from rashomon.dossier.voices import chain, manner
from rashomon.dossier.words import plural, quoted, shortened, shown
from rashomon.records import Reading, SetAside, Source

WORDS_LENGTH = 400
ASIDE_LENGTH = 80


def render_reading_text(
    readings: Sequence[Reading],
    width: int = 100,
    color: bool = False,
    *,
    set_aside: Sequence[SetAside] = (),
) -> str:
    """The readings as notes of that width; `set_aside`: inputs that could not be read."""
    sheet = Sheet(width=width, color=color)
    for reading in readings:
        _reading(sheet, reading)
    if set_aside:
        sheet.heading("NOT READ", plural(len(set_aside), "input"))
        for aside in set_aside:
            sheet.put(f"{shown(aside.location)}: {aside.reason}", indent=2, hang=2)
    return sheet.text()


def _reading(sheet: Sheet, reading: Reading) -> None:
    """One report: its claims, then what was found in and around them."""
    report = reading.report
    sources = {source.id: source for source in reading.sources}
    sheet.heading(shown(report.outlet or report.name), about(report))
    if report.title:
        sheet.put(quoted(shown(report.title)))
    _claims(sheet, reading, sources)
    _quotations(sheet, reading, sources)
    rows = [(figure.text, figure_value(figure)) for figure in reading.figures]
    _values(sheet, "figure", rows)
    _values(sheet, "time", [(time.text, time_value(time)) for time in reading.times])
    _values(sheet, "place", [(place.text, place_value(place)) for place in reading.places])
    passed = [(aside.reason, _words(reading, aside)) for aside in reading.set_aside]
    _values(sheet, "part set aside", passed, "parts set aside")


def _title(sheet: Sheet, count: int, one: str, many: str | None = None) -> None:
    """The title of a part: how many of what."""
    sheet.blank()
    sheet.put(plural(count, one, many), "bold", indent=2)


def _claims(sheet: Sheet, reading: Reading, sources: dict[str, Source]) -> None:
    """Each claim, who says it, and how it is put."""
    if not reading.claims:
        return
    _title(sheet, len(reading.claims), "claim")
    for claim in reading.claims:
        sheet.put(quoted(shortened(claim.text, WORDS_LENGTH)), indent=4, hang=1)
        told = " · ".join(part for part in (chain(claim.attribution, sources), manner(claim)) if part)
        if told:
            sheet.put(told, "dim", indent=7, hang=2)


def _quotations(sheet: Sheet, reading: Reading, sources: dict[str, Source]) -> None:
    """Each quotation after its speaker."""
    if not reading.quotations:
        return
    _title(sheet, len(reading.quotations), "quotation")
    for quotation in reading.quotations:
        speaker = sources.get(quotation.speaker or "")
        name = shown(speaker.name) if speaker else "speaker not known"
        sheet.put(f"{name}: {quoted(shortened(quotation.text, WORDS_LENGTH))}", indent=4, hang=2)


def _values(sheet: Sheet, one: str, rows: Sequence[tuple[str, str]], many: str | None = None) -> None:
    """Words and what they come to, in two columns."""
    if not rows:
        return
    _title(sheet, len(rows), one, many)
    column = sheet.column(shown(words) for words, _ in rows)
    for words, value in rows:
        sheet.entry(shown(words), value, "cyan", indent=4, column=column)


def _words(reading: Reading, aside: SetAside) -> str:
    """The words that were set aside."""
    if aside.start is None or aside.end is None:
        return shown(aside.location)
    return quoted(shortened(reading.report.text[aside.start : aside.end], ASIDE_LENGTH))
