"""The times of a report. In: the report and its parsed paragraphs; out: `Time`s in text order, valued from
the report's own date, from other times in the text, or with the reason why not.

`timex` finds the words, `timely` keeps those that are times, `valuing` says what each means."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from rashomon.language import timely
from rashomon.language.facets import Expression
from rashomon.language.pack import calendar as words
from rashomon.language.paragraph import Paragraph
from rashomon.language.timely import Setting
from rashomon.language.timex import expressions
from rashomon.language.valuing import Dater
from rashomon.records import Report, Time

WORD = re.compile(r"\w+")
# A paragraph longer than this is no date line, in characters.
LONGEST_LINE = 80


def read_times(report: Report, paragraphs: Sequence[Paragraph]) -> tuple[Time, ...]:
    """All times of the report, in text order."""
    dater = Dater(_day_of(report.published))
    return tuple(
        time for number, p in enumerate(paragraphs) for time in _read_paragraph(report, p, number, dater)
    )


def _day_of(published: str | None) -> date | None:
    """The date as written, whatever its zone."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def _read_paragraph(report: Report, paragraph: Paragraph, number: int, dater: Dater) -> Iterator[Time]:
    text = report.text[paragraph.start : paragraph.end]
    folded = timely.even(paragraph.doc.text)
    if len(folded) != len(text):
        return
    tokens = timely.Tokens(paragraph.doc)
    for expression in expressions(folded):
        if not timely.is_time(expression, folded, tokens):
            continue
        start, end = paragraph.start + expression.start, paragraph.start + expression.end
        name = f"{report.id}.t{start}"
        setting = Setting(
            folded,
            tokens.at(expression),
            number,
            paragraph.reason is not None,
            _is_alone(expression, folded) and not (dater.now and _is_revision(folded)),
        )
        value = dater.value(expression, name, setting)
        if value is None:
            continue
        yield Time(
            id=name, report=report.id, start=start, end=end, text=report.text[start:end], value=value.edtf,
            anchor=value.anchor, conflict=value.conflict, reason=value.reason,
        )  # fmt: skip


def _is_revision(line: str) -> bool:
    """Whether a date line tells when the report was changed; one that tells when it was made goes before it."""
    return any(word.lower() in words.REVISED for word in WORD.findall(line))


def _is_alone(e: Expression, text: str) -> bool:
    """Whether the expression has its paragraph for itself ("MONDAY", "Published: March 4, 2031")."""
    if len(text) > LONGEST_LINE:
        return False
    return all(
        word.isdigit() or word.lower() in words.DATE_LINE
        for word in WORD.findall(f"{text[: e.start]} {text[e.end :]}")
    )
