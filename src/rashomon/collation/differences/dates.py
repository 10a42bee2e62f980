"""Dates as they are worded: weekday, day, month, year, hour and part of the day, whether or not they could be
resolved, and whether two of them can be one.

In go a time of a wording; out comes its date. "On Thursday" and "on Friday" differ in a report without a date
too; "on Friday" twice is one day, however it was resolved."""

import re
from dataclasses import dataclass
from datetime import timedelta

from rashomon.collation.differences.calendar import MONTHS, PARTS, POINTING, WEEKDAYS
from rashomon.collation.differences.edtf import Interval, apart, interval
from rashomon.collation.differences.nouns import NUMBERS
from rashomon.collation.differences.words import read_words

_CLOCK = re.compile(
    r"\b(?P<hour>[01]?\d|2[0-3])(?:[.:h](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?\s?m\b"
    r"|\b(?P<hours>[01]?\d|2[0-3])[.:](?P<minutes>[0-5]\d)\b(?!\s?%)",
    re.IGNORECASE,
)
# "Ten minutes to four", "a quarter past six".
_TOLD = re.compile(
    r"\b(?:(?P<quarter>a\squarter)|(?P<count>\w+)\sminutes)\s(?P<way>to|before|past|after)\s(?P<hour>\w+)\b",
    re.IGNORECASE,
)
_QUARTER = 15
_DAY = re.compile(r"^(\d{1,2})(?:st|nd|rd|th)?$")
_YEAR = re.compile(r"^[12]\d{3}$")
_ONE_DAY = timedelta(days=1)
_FAR = timedelta(days=4000)
# How far a time that is given roughly may be off: by the half hour, by the ten minutes, by fewer.
_LOOSE = ((30, 20), (10, 9), (1, 4))
_HALF_DAY = 12 * 60


@dataclass(frozen=True)
class Date:
    """What the words of a time say; `clock`: minutes of the day, with `half` where a.m. or p.m. is known;
    `part`: the hours of the day; `span`: the minutes that it was resolved to; `pointing`: the day hangs on
    the text around."""

    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    clock: int | None = None
    half: bool = False
    part: tuple[float, float] | None = None
    span: Interval | None = None
    pointing: bool = False

    @property
    def dayless(self) -> bool:
        """Whether no word says which day, month or year."""
        return self.weekday is self.day is self.month is self.year is None


def date_of(text: str, value: str | None) -> Date | None:
    """The date that words mean; None where they say nothing that can be compared."""
    span = interval(value) if value else None
    if span is not None and span[1] - span[0] > _FAR:
        return None
    words = [word.folded for word in read_words(text)]
    clock, half = _clock(text, value)
    date = Date(
        weekday=next((WEEKDAYS[word] for word in words if word in WEEKDAYS), None),
        day=_day(words),
        month=next((MONTHS[word] for word in words if word in MONTHS), None),
        year=next((int(word) for word in words if _YEAR.match(word)), None),
        clock=clock,
        half=half,
        part=next((PARTS[word] for word in words if word in PARTS), None),
        span=span,
        pointing=any(word in POINTING for word in words),
    )
    empty = date.dayless and date.clock is None and date.part is None and span is None
    return None if empty else date


def _day(words: list[str]) -> int | None:
    """The day of the month: the number beside the month."""
    for number, word in enumerate(words):
        if word in MONTHS:
            beside = words[number + 1 : number + 2] + words[max(0, number - 1) : number]
            return next((int(found[1]) for found in map(_DAY.match, beside) if found), None)
    return None


def _clock(text: str, value: str | None) -> tuple[int | None, bool]:
    """The minute of the day, and whether its half is known."""
    if value and "T" in value and "/" not in value:
        hours, minutes = value.partition("T")[2].split(":")[:2]
        return int(hours) * 60 + int(minutes), True
    found = _CLOCK.search(text)
    if not found:
        return _told_clock(text), False
    if found["half"] is None:
        hour = int(found["hours"])
        return hour * 60 + int(found["minutes"]), hour > 12
    hour = int(found["hour"]) % 12 + (12 if found["half"].lower() == "p" else 0)
    return hour * 60 + int(found["minute"] or 0), True


def _told_clock(text: str) -> int | None:
    """The minute of a half day that is told in words."""
    found = _TOLD.search(text)
    hour = NUMBERS.get(found["hour"].lower()) if found else None
    if found is None or hour is None or hour > 12:
        return None
    count = (found["count"] or "").lower()
    minutes = (
        _QUARTER if found["quarter"] else NUMBERS.get(count) or (int(count) if count.isdigit() else None)
    )
    if minutes is None:
        return None
    return (hour * 60 + (minutes if found["way"].lower() in ("past", "after") else -minutes)) % _HALF_DAY


def can_be_one(one: Date, other: Date, *, rough: bool) -> bool:
    """Whether two dates can be one; `rough`: at least one of them is given roughly."""
    if _clocks_apart(one, other, rough) or _parts_apart(one, other):
        return False
    said = _said_apart(one, other)
    if said is not None:
        return not said
    if one.pointing or other.pointing or _hour_alone(one) or _hour_alone(other):
        return True
    weekdays = _weekdays_apart(one, other)
    return not (_far(one, other) if weekdays is None else weekdays)


def _far(one: Date, other: Date) -> bool:
    if one.span is None or other.span is None:
        return False
    if one.clock is not None and other.clock is not None:
        return one.span[0].date() != other.span[0].date()
    return bool(apart(one.span, other.span))


def _hour_alone(date: Date) -> bool:
    """Whether only the hour is said: which day it is was taken from the text around."""
    return date.dayless and date.clock is not None


def _said_apart(one: Date, other: Date) -> bool | None:
    """Whether days are said to differ; None where no word of the one answers to a word of the other."""
    pairs = [
        (one.weekday, other.weekday),
        (one.day, other.day),
        (one.month, other.month),
        (one.year, other.year),
    ]
    known = [(a, b) for a, b in pairs if a is not None and b is not None]
    if any(a != b for a, b in known):
        return True
    same_day = one.weekday is not None and one.weekday == other.weekday and one.day == other.day
    same_month = one.month is not None and one.month == other.month
    return False if same_day or same_month else None


def _weekdays_apart(one: Date, other: Date) -> bool | None:
    """Whether the weekday that the one names is not that of the day that the other was resolved to; None
    where both name a day of the month, or neither is such a day."""
    for named, resolved in ((one, other), (other, one)):
        span = resolved.span
        if named.weekday is not None and named.day is None and span is not None:
            return span[0].weekday() != named.weekday if span[1] - span[0] < _ONE_DAY else None
    return None


def _clocks_apart(one: Date, other: Date, rough: bool) -> bool:
    if one.clock is None or other.clock is None:
        return False
    around = 2 * _HALF_DAY if one.half and other.half else _HALF_DAY
    gap = abs(one.clock - other.clock) % around
    gap = min(gap, around - gap)
    return gap > (max(_loose(one.clock), _loose(other.clock)) if rough else 0)


def _loose(clock: int) -> int:
    return next(minutes for grain, minutes in _LOOSE if clock % grain == 0)


def _parts_apart(one: Date, other: Date) -> bool:
    """Whether the hours that the two may mean never meet."""
    left, right = _hours(one), _hours(other)
    if left is None or right is None or (one.clock is not None and other.clock is not None):
        return False
    return not any(left[0] < right[1] + shift and right[0] + shift < left[1] for shift in (-24.0, 0.0, 24.0))


def _hours(date: Date) -> tuple[float, float] | None:
    if date.clock is not None and date.half:
        return date.clock / 60 - 0.5, date.clock / 60 + 0.5
    return date.part
