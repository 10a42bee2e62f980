"""The times of a report. In: the report and its parsed paragraphs; out: `Time`s in text order, valued from
the report's own date, from other times in the text, or with the reason why not.

`timex` finds the words, `timely` keeps those that are times, `dating` counts the calendar; here it is decided
what each is counted from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from rashomon.language import dating, edtf, tense, timely
from rashomon.language.english import calendar as words
from rashomon.language.facets import Expression
from rashomon.language.paragraph import Paragraph
from rashomon.language.timex import expressions
from rashomon.language.told import PUBLISHED, Base, Told, Value
from rashomon.records import Report, Time


def read_times(report: Report, paragraphs: Sequence[Paragraph]) -> tuple[Time, ...]:
    """All times of the report, in text order."""
    dater = _Dater(_day_of(report.published))
    return tuple(
        time for number, p in enumerate(paragraphs) for time in _read_paragraph(report, p, number, dater)
    )


def _day_of(published: str | None) -> date | None:
    """The date as written, whatever its zone."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def _read_paragraph(report: Report, paragraph: Paragraph, number: int, dater: "_Dater") -> Iterator[Time]:
    text = report.text[paragraph.start : paragraph.end]
    folded = paragraph.doc.text
    if len(folded) != len(text):
        return
    tokens = timely.Tokens(paragraph.doc)
    for expression in expressions(folded):
        if not timely.is_time(expression, folded, tokens):
            continue
        start, end = paragraph.start + expression.start, paragraph.start + expression.end
        name = f"{report.id}.t{start}"
        setting = _Setting(folded, tokens.at(expression), number, paragraph.reason is not None)
        value = dater.value(expression, name, setting)
        yield Time(
            id=name, report=report.id, start=start, end=end, text=report.text[start:end], value=value.edtf,
            anchor=value.anchor, conflict=value.conflict, reason=value.reason,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Setting:
    """Where an expression stands: its paragraph's text and number, the token that ties it to its clause."""

    text: str
    token: Any
    paragraph: int
    heading: bool


class _Dater:
    """Values of one report's times, in text order; remembers what later ones are counted from."""

    def __init__(self, published: date | None) -> None:
        self.published = published
        self.told = Told()

    def value(self, e: Expression, name: str, setting: "_Setting") -> Value:
        """The value of one expression; it is remembered for those that follow."""
        self.setting = setting
        value = self._stretch(e, e.until) if e.until else self._single(e)
        weak = self._is_weak(e)
        self.told.remember(name, value, e, setting.paragraph, weak)
        return value

    def _is_weak(self, e: Expression) -> bool:
        """Whether little is likely to be counted from the time: of a document, of a saying, in passing."""
        token = self.setting.token
        return timely.is_weak(e, self.setting.text) or tense.is_said(token) or tense.is_background(token)

    @property
    def ahead(self) -> bool | None:
        """Whether the words around the expression look ahead; asked only where it matters."""
        return tense.looks_ahead(self.setting.token, self.setting.heading)

    def _stretch(self, first: Expression, last: Expression) -> Value:
        a, b = self._single(first), self._single(last)
        if a.edtf is None or b.edtf is None:
            return Value(reason=a.reason or b.reason)
        if a.day and b.day and b.day < a.day and first.weekday is not None:
            a = Value(edtf=edtf.day(edtf.moved(b.day, -((b.day - a.day).days % 7))), anchor=a.anchor)
        return Value(edtf=edtf.interval(a.edtf or "", b.edtf), anchor=a.anchor or b.anchor)

    def _single(self, e: Expression) -> Value:
        if e.vague:
            return Value(reason=words.AMBIGUOUS if e.kind == "numeric" else words.VAGUE)
        if e.kind in ("theunit", "thepart") and timely.counts_from_event(e, self.setting.text):
            return Value(reason=words.EVENT)
        if e.day is not None and e.month is not None:
            return self._date(e)
        if e.month is not None:
            return self._month(e, e.month)
        if e.season is not None:
            return self._season(e, e.season)
        if e.weekday is not None:
            return self._weekday(e, e.weekday)
        if e.relative is not None:
            return self._from_published(e, e.relative)
        if e.quarter is not None or e.halfyear is not None:
            return self._share_of_year(e)
        if e.unit is not None:
            return self._span(e, e.unit, e.count or 0)
        return self._plain(e)

    def _plain(self, e: Expression) -> Value:
        """Years, decades, centuries; a clock time or "overnight" that stands alone."""
        if e.year is not None:
            return Value(edtf=edtf.interval(edtf.year(e.year), edtf.year(e.year2 or e.year)), year=e.year)
        if e.decade is not None:
            return Value(edtf=edtf.decade(e.decade))
        if e.century is not None:
            return Value(edtf=edtf.century(e.century))
        if e.night:
            return self._from_published(e, -1)
        return self._clock_alone(e)

    def _date(self, e: Expression) -> Value:
        month, number = e.month or 0, e.day or 0
        anchor: str | None = None
        if e.year is not None or e.unit == "year":
            year, anchor = self._year(e)
            if year is None:
                return Value(reason=words.NO_DATE)
            found = edtf.valid(year, month, number)
        elif base := self.told.base(self.published):
            found, anchor = dating.day_of_month(month, number, base.day, self.ahead), base.anchor
        else:
            return Value(reason=words.NO_DATE)
        if found is None:
            return Value(reason=words.NO_SUCH_DAY)
        value = self._at(e, found, anchor)
        last = edtf.valid(found.year, found.month, e.day2) if e.day2 else None
        if last and last > found:
            return Value(edtf=edtf.interval(edtf.day(found), edtf.day(last)), anchor=anchor, year=found.year)
        return Value(
            edtf=value.edtf, anchor=anchor, day=found, year=found.year, clock=e.clock,
            conflict=e.weekday is not None and found.weekday() != e.weekday,
        )  # fmt: skip

    def _year(self, e: Expression) -> tuple[int | None, str | None]:
        """The year that the words give, or that "last year" is."""
        if e.year is not None:
            return e.year, None
        base = self.told.latest() if e.from_text else self._base()
        return (base.day.year + (e.count or 0), base.anchor) if base else (None, None)

    def _base(self) -> "Base | None":
        return Base(self.published, PUBLISHED) if self.published else None

    def _month(self, e: Expression, number: int) -> Value:
        if e.year is not None or e.unit == "year":
            year, anchor = self._year(e)
            if year is None:
                return Value(reason=words.NO_DATE)
            return Value(edtf=edtf.month(year, number), anchor=anchor, year=year)
        base = self.told.base(self.published)
        if base is None:
            return Value(reason=words.NO_DATE)
        year, number = dating.month(number, base.day, None if e.which is not None else self.ahead, e.which)
        return Value(edtf=edtf.month(year, number), anchor=base.anchor, year=year)

    def _season(self, e: Expression, number: int) -> Value:
        if e.year is not None or e.unit == "year":
            year, anchor = self._year(e)
            return Value(
                edtf=f"{year:04d}-{number}" if year else None,
                anchor=anchor,
                reason=None if year else words.NO_DATE,
            )
        base = self.told.latest() if e.from_text else self._base()
        if base is None:
            return Value(reason=words.NO_EARLIER if e.from_text else words.NO_DATE)
        return Value(edtf=dating.season(number, base.day, self.ahead, e.which), anchor=base.anchor)

    def _weekday(self, e: Expression, number: int) -> Value:
        base = self.told.nearest() if e.from_text else self._base()
        if base is None:
            return Value(reason=words.NO_EARLIER if e.from_text else words.NO_DATE)
        if e.unit == "week":
            day = dating.in_week(number, base.day, e.count or 0)
        else:
            ahead = None if e.which in (-1, 1) else self.ahead
            day = dating.weekday(number, base.day, ahead, e.which)
        return self._at(e, day, base.anchor)

    def _from_published(self, e: Expression, days: int) -> Value:
        if self.published is None:
            return Value(reason=words.NO_DATE)
        if e.night and e.relative is None:
            return Value(
                edtf=edtf.interval(edtf.day(edtf.moved(self.published, -1)), edtf.day(self.published)),
                anchor=PUBLISHED, day=self.published,
            )  # fmt: skip
        return self._at(e, edtf.moved(self.published, days), PUBLISHED)

    def _share_of_year(self, e: Expression) -> Value:
        year, anchor = self._year(e)
        if year is None:
            return Value(reason=words.NO_DATE)
        if e.quarter is not None:
            return Value(edtf=edtf.quarter(e.quarter, year), anchor=anchor, year=year)
        first = 1 if e.halfyear == 1 else 7
        return Value(
            edtf=edtf.interval(edtf.month(year, first), edtf.month(year, first + 5)), anchor=anchor, year=year
        )

    def _span(self, e: Expression, unit: str, count: int) -> Value:
        near = unit == "day" and e.part is not None
        base = (
            (self.told.in_part(e.part) if near and count == 0 else self.told.latest(unit))
            if e.from_text
            else self._base()
        )
        if base is None:
            return Value(reason=words.NO_EARLIER if e.from_text else words.NO_DATE)
        if unit in ("day", "minute", "hour"):
            days = count if unit == "day" else 0
            return self._at(e, edtf.moved(base.day, days), base.anchor)
        if unit == "weekend" and not e.from_text:
            return Value(edtf=dating.weekend(base.day, self.ahead, e.which), anchor=base.anchor)
        value = dating.span(unit, count, base.day)
        return Value(edtf=value, anchor=base.anchor) if value else Value(reason=words.NO_SUCH_DAY)

    def _clock_alone(self, e: Expression) -> Value:
        base = self.told.for_clock(e.clock or (0, 0), self.setting.paragraph) or self._base()
        if base is None:
            return Value(reason=words.NO_EARLIER)
        return self._at(e, base.day, base.anchor)

    def _at(self, e: Expression, day: date, anchor: str | None) -> Value:
        """The day at the grain of the words: with its clock time, or as the night that leads into it."""
        if e.clock is not None:
            closing = e.kind == "instant" and e.clock == (0, 0) and timely.closes_day(e, self.setting.text)
            named = edtf.moved(day, 1) if closing else day
            return Value(edtf=edtf.minute(named, e.clock), anchor=anchor, day=named, clock=e.clock)
        if e.night:
            first = edtf.moved(day, -1) if e.into else day
            return Value(
                edtf=edtf.interval(edtf.day(first), edtf.day(edtf.moved(first, 1))), anchor=anchor, day=day
            )
        return Value(edtf=edtf.day(day), anchor=anchor, day=day)
