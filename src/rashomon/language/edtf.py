"""Dates as EDTF (ISO 8601-2) writes them. In: calendar dates and partial dates; out: strings such as 2031-03,
2031-03-04T19:30, 2031-22 or 2031-03-03/2031-03-04. Which date the words mean is decided elsewhere."""

from datetime import MAXYEAR, MINYEAR, date, timedelta

SPRING, SUMMER, AUTUMN, WINTER = 21, 22, 23, 24
# The month in which a season of the northern calendar begins, and the month after its last.
SEASON_MONTHS = {SPRING: (3, 6), SUMMER: (6, 9), AUTUMN: (9, 12), WINTER: (12, 15)}


def day(value: date) -> str:
    """A day: 2031-03-04."""
    return value.isoformat()


def month(year: int, number: int) -> str:
    """A month: 2031-03."""
    return f"{year:04d}-{number:02d}"


def year(number: int) -> str:
    """A year: 2031."""
    return f"{number:04d}"


def decade(number: int) -> str:
    """A decade, by any of its years: 199X."""
    return f"{number // 10:03d}X"


def century(number: int) -> str:
    """A century, by its ordinal: the 19th is 18XX."""
    return f"{number - 1:02d}XX"


def minute(value: date, clock: tuple[int, int]) -> str:
    """A minute of a day, without a zone: 2031-03-04T19:30."""
    return f"{value.isoformat()}T{clock[0]:02d}:{clock[1]:02d}"


def interval(first: str, last: str) -> str:
    """From the one to the other: 2031-03-03/2031-03-04; one value where both are the same."""
    return first if first == last else f"{first}/{last}"


def week(value: date) -> str:
    """The week of a day, Monday to Sunday."""
    monday = moved(value, -value.weekday())
    return interval(day(monday), day(moved(monday, 6)))


def weekend(value: date) -> str:
    """The Saturday and Sunday of the week of a day."""
    saturday = moved(value, 5 - value.weekday())
    return interval(day(saturday), day(moved(saturday, 1)))


def quarter(number: int, of_year: int) -> str:
    """A quarter of a year as its three months."""
    return interval(month(of_year, 3 * number - 2), month(of_year, 3 * number))


def moved(value: date, days: int) -> date:
    """The day so many days on; the calendar's own end where it would fall outside."""
    try:
        return value + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def month_moved(year_number: int, month_number: int, months: int) -> tuple[int, int]:
    """Year and month so many months on."""
    total = year_number * 12 + month_number - 1 + months
    return min(max(total // 12, MINYEAR), MAXYEAR), total % 12 + 1


def valid(year_number: int, month_number: int, day_number: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    try:
        return date(year_number, month_number, day_number)
    except ValueError:
        return None
