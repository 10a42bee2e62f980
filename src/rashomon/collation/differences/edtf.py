"""Intervals of time: an EDTF value as the minutes that it covers. In: the values that the language stage
gives; out: whether two of them can be one time."""

import re
from calendar import monthrange
from datetime import datetime, timedelta
from functools import lru_cache

_PART = re.compile(r"^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$")
_MASKED = re.compile(r"^(\d{2,3})(X{1,2})$")
# EDTF's seasons by their first month, on the northern calendar.
_SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}
_MINUTE = timedelta(minutes=1)

Interval = tuple[datetime, datetime]


@lru_cache(maxsize=4096)
def interval(value: str) -> Interval | None:
    """The first and the last minute of a value; None where it cannot be read."""
    first, _, last = value.partition("/")
    begins, ends = _part(first), _part(last or first)
    if begins is None or ends is None or ends[1] < begins[0]:
        return None
    return begins[0], ends[1]


def _part(text: str) -> Interval | None:
    masked = _MASKED.match(text)
    if masked:
        span = 10 ** len(masked[2])
        low = int(masked[1]) * span
        return (datetime(low, 1, 1), datetime(low + span - 1, 12, 31, 23, 59)) if 0 < low < 9900 else None
    found = _PART.match(text)
    if not found:
        return None
    year, month, day, hour, minute = (int(part) if part else None for part in found.groups())
    try:
        return _calendar(year or 0, month, day, hour, minute)
    except (ValueError, OverflowError):
        return None


def _calendar(
    year: int, month: int | None, day: int | None, hour: int | None, minute: int | None
) -> Interval:
    if month is None:
        return datetime(year, 1, 1), datetime(year, 12, 31, 23, 59)
    if month in _SEASONS:
        first = datetime(year, _SEASONS[month], 1)
        return first, first + timedelta(days=92) - _MINUTE
    if day is None:
        return datetime(year, month, 1), datetime(year, month, monthrange(year, month)[1], 23, 59)
    if hour is None:
        return datetime(year, month, day), datetime(year, month, day, 23, 59)
    moment = datetime(year, month, day, hour, minute or 0)
    return moment, moment


def apart(one: Interval, other: Interval) -> timedelta:
    """The gap between two intervals; none where they touch or one holds the other."""
    return max(timedelta(0), one[0] - other[1], other[0] - one[1])
