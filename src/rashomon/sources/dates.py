"""Dates of publication: a date, or a date and time, in ISO 8601. Anything else is no date, never a guess."""

import re
from datetime import datetime

from rashomon.errors import RashomonError

EXAMPLE = "write 2031-03-04 or 2031-03-04T19:30"
ISO = re.compile(
    r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?))?", re.ASCII
)


def iso_date(written: str) -> str | None:
    """The date in ISO 8601, or None: `2031-03-04`, or `2031-03-04T19:30` with seconds and zone if given."""
    found = ISO.fullmatch(written.strip())
    if not found:
        return None
    date, time = found.groups()
    value = f"{date}T{time}" if time else date
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return None
    return value


def given_date(written: str) -> str:
    """The date that the user gave for reports without one; a mistake is the user's to mend."""
    value = iso_date(written)
    if value is None:
        raise RashomonError(f"{written!r} is not a date; {EXAMPLE}")
    return value
