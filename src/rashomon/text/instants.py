"""Instants: when a date as published can have been.

In: ISO 8601, a day or a day and time. Out: the first and the last moment that it leaves open, so that a day
and an hour of it are never put in an order that nobody stated. Without a zone it is taken as UTC. Reading
dates out of reports is left to others.
"""

from datetime import UTC, datetime, timedelta

LAST_OF_DAY = timedelta(days=1, microseconds=-1)
LAST_OF_MINUTE = timedelta(minutes=1, microseconds=-1)


def window(published: str | None) -> tuple[datetime, datetime] | None:
    """The first and the last moment that a date can mean; None where there is none or it is not ISO 8601."""
    if not published:
        return None
    try:
        moment = datetime.fromisoformat(published)
        first = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
        return first, first + (LAST_OF_MINUTE if _has_clock(published) else LAST_OF_DAY)
    except (ValueError, OverflowError):
        return None


def earlier(one: str | None, other: str | None) -> bool | None:
    """Whether one date lies before the other; None where the two leave it open."""
    first, second = window(one), window(other)
    if first is None or second is None:
        return None
    if first[1] < second[0]:
        return True
    return False if second[1] < first[0] else None


def sort_key(published: str | None) -> tuple[int, str, str]:
    """A key that puts dated before undated, and dates in the order of time, whatever their zones."""
    span = window(published)
    if span is None:
        return 1, "", published or ""
    return 0, span[0].isoformat(timespec="microseconds"), published or ""


def _has_clock(published: str) -> bool:
    return len(published) > len("2031-03-04") and published[10] in "T "
