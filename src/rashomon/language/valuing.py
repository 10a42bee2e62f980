"""What one expression of time means: its value in EDTF, counted from the report's day, from another time of the
text, or with the reason why not.

In: an expression and where it stands. Out: a `Value`. `dating` counts the calendar, `told` remembers what the
text told before."""

from datetime import date

from rashomon.language import dating, edtf, tense, timely
from rashomon.language.facets import Expression
from rashomon.language.pack import calendar as words
from rashomon.language.timely import Setting
from rashomon.language.told import PUBLISHED, Base, Told, Value

# A clock time of a night before this hour is past its midnight.
EARLIEST = 6
# Units coarse enough that what is counted in them from an event has a value ("two days after the raid").
FROM_EVENT = frozenset({"day", "week", "fortnight", "month", "year", "decade"})


class Dater:
    """Values of one report's times, in text order; remembers what later ones are counted from."""

    def __init__(self, published: date | None) -> None:
        self.published = self.now = Base(published, PUBLISHED) if published else None
        self.told = Told()
        self.sentence: tuple[int, int, Base] | None = None
        self.happened: Base | None = None

    def value(self, e: Expression, name: str, setting: Setting) -> Value | None:
        """The value of one expression, None where it is no time; it is remembered for those that follow."""
        self.setting = setting
        if e.kind in ("counted", "theunit") and e.from_text and timely.counts_from_event(e, setting.text):
            event = self._of_event(e)
            return event or (None if e.kind == "counted" else Value(reason=words.EVENT))
        value = self._stretch(e, e.until) if e.until else self._single(e)
        weak = self._is_weak(e)
        self.told.remember(name, value, e, setting.paragraph, weak)
        if value.day:
            base = Base(value.day, name)
            self._set(base, e)
            if self.now is None or value.day <= self.now.day:
                self.happened = base
        return value

    def _set(self, base: Base, e: Expression) -> None:
        """Keeps the day for the words after it in its sentence, and for what stands below it where it is a line
        of its own."""
        token = self.setting.token
        if not tense.is_said(token):
            self.sentence = (self.setting.paragraph, token.sent.start, base)
        if self.setting.alone and (e.weekday is not None or e.day is not None):
            self.now = base

    def _of_event(self, e: Expression) -> Value | None:
        """ "On Thursday, two days after the raid": the day of the raid; None where no day is told before."""
        token = self.setting.token
        if self.sentence is None or e.unit not in FROM_EVENT or e.count is None:
            return None
        paragraph, sentence, base = self.sentence
        if (paragraph, sentence) != (self.setting.paragraph, token.sent.start):
            return None
        value = dating.span(e.unit, -e.count, base.day)
        return Value(edtf=value, anchor=base.anchor) if value else None

    def _is_weak(self, e: Expression) -> bool:
        """Whether little is likely to be counted from the time: of a document, of a saying, in passing."""
        token = self.setting.token
        return timely.is_weak(e, self.setting.text) or tense.is_said(token) or tense.is_background(token)

    @property
    def ahead(self) -> bool | None:
        """Whether the words around the expression look ahead; asked only where it matters."""
        return tense.looks_ahead(self.setting.token, self.setting.heading)

    def _ahead_of_date(self) -> bool | None:
        """As `ahead`; what lasted until a date may as well end after the report's day."""
        ahead = self.ahead
        return None if ahead is False and tense.is_limit(self.setting.token) else ahead

    def _stretch(self, first: Expression, last: Expression) -> Value:
        a, b = self._single(first), self._single(last)
        if a.edtf is None or b.edtf is None:
            return Value(reason=a.reason or b.reason)
        if a.day and b.day and b.day < a.day and first.weekday is not None:
            a = Value(edtf=edtf.day(edtf.moved(b.day, -((b.day - a.day).days % 7))), anchor=a.anchor)
        return Value(edtf=edtf.interval(a.edtf or "", b.edtf), anchor=a.anchor or b.anchor)

    def _single(self, e: Expression) -> Value:
        if e.vague:
            return Value(reason=words.AMBIGUOUS if e.month == 0 else words.VAGUE)
        if e.kind == "thepart" and timely.counts_from_event(e, self.setting.text):
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
            return self._night(e)
        if e.part and timely.hangs_on_event(e, self.setting.text):
            return self._of_event_night(e)
        return self._clock_alone(e)

    def _date(self, e: Expression) -> Value:
        month, number = e.month or 0, e.day or 0
        anchor: str | None = None
        if e.year is not None or e.unit == "year":
            year, anchor = self._year(e)
            if year is None:
                return Value(reason=words.NO_DATE)
            found = edtf.valid(year, month, number)
        elif base := self._dated():
            anchor = base.anchor
            ahead = self._ahead_of_date()
            found = (
                dating.day_of_month(month, number, base.day, ahead, e.weekday)
                if self.published or ahead
                else dating.closest(month, number, base.day)
            )
        else:
            return Value(reason=words.NO_DATE)
        if found is None:
            return Value(reason=words.NO_SUCH_DAY)
        if e.unit in ("week", "weekend"):
            span = edtf.week(found) if e.unit == "week" else edtf.weekend(found)
            return Value(edtf=span, anchor=anchor, year=found.year)
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
        base = self.told.latest() if e.from_text else self.now
        return (base.day.year + (e.count or 0), base.anchor) if base else (None, None)

    def _dated(self) -> Base | None:
        """What a date without a year is counted from: the report's day, else a date of the text that has a
        year."""
        return self.now or self.told.dated

    def _month(self, e: Expression, number: int) -> Value:
        if e.year is not None or e.unit == "year":
            year, anchor = self._year(e)
            if year is None:
                return Value(reason=words.NO_DATE)
            return Value(edtf=edtf.month(year, number), anchor=anchor, year=year)
        base = self._dated()
        if base is None:
            return Value(reason=words.NO_DATE)
        year, number = dating.month(number, base.day, None if e.which is not None else self.ahead, e.which)
        return Value(edtf=edtf.month(year, number), anchor=base.anchor, year=year)

    def _season(self, e: Expression, number: int) -> Value:
        if e.year is not None or e.unit == "year":
            year, anchor = self._year(e)
            value = None if year is None else f"{year:04d}-{number}"
            return Value(edtf=value, anchor=anchor, reason=None if value else words.NO_DATE)
        base = self.told.latest() if e.from_text else self.now
        if base is None:
            return Value(reason=words.NO_EARLIER if e.from_text else words.NO_DATE)
        return Value(edtf=dating.season(number, base.day, self.ahead, e.which), anchor=base.anchor)

    def _weekday(self, e: Expression, number: int) -> Value:
        base = self.told.nearest() if e.from_text else self.published if self.setting.alone else self.now
        if base is None:
            return Value(reason=words.NO_EARLIER if e.from_text else words.NO_DATE)
        if e.unit == "week":
            day = dating.in_week(number, base.day, e.count or 0)
        elif e.which is None and tense.is_called_off(self.setting.token):
            day = dating.nearest(number, base.day)
        else:
            ahead = None if e.which in (-1, 1) else self.ahead
            day = dating.weekday(number, base.day, ahead, e.which)
        return self._at(e, day, base.anchor)

    def _from_published(self, e: Expression, days: int) -> Value:
        if self.now is None:
            return Value(reason=words.NO_DATE)
        return self._at(e, edtf.moved(self.now.day, days), self.now.anchor)

    def _night(self, e: Expression) -> Value:
        """ "Overnight": the night that leads into the report's day; "in the night" after a day told in the same
        paragraph, the night after that day."""
        base = self.told.nearest() if e.kind == "thenight" else None
        if base is None or base.paragraph != self.setting.paragraph:
            base = self.now
        if base is None:
            return Value(reason=words.NO_DATE)
        first = base.day if base is not self.now else edtf.moved(base.day, -1)
        if self.now is not None and first >= self.now.day:
            first = edtf.moved(self.now.day, -1)
        second = edtf.moved(first, 1)
        return Value(edtf=edtf.interval(edtf.day(first), edtf.day(second)), anchor=base.anchor, day=second)

    def _share_of_year(self, e: Expression) -> Value:
        if e.year is None and e.unit is None:
            base = self._dated()
            if base is None:
                return Value(reason=words.NO_DATE)
            near = dating.year_of_share(e.quarter, e.halfyear, base.day, ahead=self.ahead is True)
            return Value(edtf=dating.share(e.quarter, e.halfyear, near), anchor=base.anchor, year=near)
        year, anchor = self._year(e)
        if year is None:
            return Value(reason=words.NO_DATE)
        return Value(edtf=dating.share(e.quarter, e.halfyear, year), anchor=anchor, year=year)

    def _span(self, e: Expression, unit: str, count: int) -> Value:
        if not e.from_text:
            base = self.now
        else:
            base = self._past_base(self.told.latest(unit), count)
            if unit == "day" and count == 0:
                paragraph = self.setting.paragraph
                base = self.told.in_part(e.part) if e.part else self.told.in_paragraph(paragraph)
        if base is None:
            return Value(reason=words.NO_EARLIER if e.from_text else words.NO_DATE)
        if unit in ("day", "minute", "hour"):
            days = count if unit == "day" else 0
            return self._at(e, edtf.moved(base.day, days), base.anchor)
        if unit == "weekend" and not e.from_text:
            return Value(edtf=dating.weekend(base.day, self.ahead, e.which), anchor=base.anchor)
        value = dating.span(unit, count, base.day)
        return Value(edtf=value, anchor=base.anchor) if value else Value(reason=words.NO_SUCH_DAY)

    def _past_base(self, base: Base | None, count: int) -> Base | None:
        """What "a day earlier" is counted from: a day to come serves only where the words look ahead too."""
        if base is None or self.now is None or count >= 0 or base.day <= self.now.day:
            return base
        return self.happened or self.now if self.ahead is False else base

    def _of_event_night(self, e: Expression) -> Value:
        """ "At 2 a.m. on the night of the fire": in the night that was told, if one was."""
        base = self.told.by_part.get(e.part or "")
        if base is None or e.clock is None:
            return Value(reason=words.EVENT)
        past_midnight = (
            e.part == "night" and e.clock[0] < EARLIEST and not (base.clock and base.clock[0] < EARLIEST)
        )
        return self._at(e, edtf.moved(base.day, int(past_midnight)), base.anchor)

    def _clock_alone(self, e: Expression) -> Value:
        base = self.now if self.setting.alone else None
        base = base or self.told.for_clock(e.clock or (0, 0), self.setting.paragraph, self.now) or self.now
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
