"""Which day, month or year words such as "Friday", "9 September" or "last winter" mean, counted from a known
day.

In: what the words say, the day to count from, and whether they look ahead (None: not known). Out: dates, or
EDTF."""

from datetime import date, timedelta

from rashomon.language import edtf

# A day of the month without a year that does not say that it looks back is the next one where that is so
# near.
NEAR_AHEAD = timedelta(days=45)
# "Last summer" is a summer that ended at least so many days ago.
SEASON_PAST = 60


def weekday(number: int, base: date, ahead: bool | None, which: int | None = None) -> date:
    """The weekday nearest to `base`: at or before it, or at or after it where the words look ahead.

    `which`: -1 for "last Friday" (before it), -2 for "two Fridays ago", 1 for "next Friday" (after it)."""
    back = (base.weekday() - number) % 7
    if which is not None and which < 0:
        return edtf.moved(base, -(back or 7) + 7 * (which + 1))
    if which == 1:
        return edtf.moved(base, 7 - back)
    return edtf.moved(base, (7 - back) % 7 if ahead else -back)


def nearest(number: int, base: date) -> date:
    """The weekday nearest to `base` on either side."""
    back = (base.weekday() - number) % 7
    return edtf.moved(base, -back if back <= 3 else 7 - back)


def in_week(number: int, base: date, weeks: int) -> date:
    """The weekday of the week so many weeks on from the week of `base`."""
    return edtf.moved(base, number - base.weekday() + 7 * weeks)


def day_of_month(
    month: int, day: int, base: date, ahead: bool | None, weekday: int | None = None
) -> date | None:
    """The date without a year that is nearest to `base` on the side that the words look to, on either side where
    it is near and falls on the weekday that is said; None: no such day."""
    around = (edtf.valid(base.year + step, month, day) for step in range(-4, 5))
    days = [found for found in around if found]
    before, after = [d for d in days if d <= base], [d for d in days if d >= base]
    if not before or not after:
        return None
    closest = min(before[-1], after[0], key=lambda found: abs((found - base).days))
    if closest.weekday() == weekday and abs(closest - base) <= NEAR_AHEAD:
        return closest
    if ahead is False or (ahead is None and after[0] - base > NEAR_AHEAD):
        return before[-1]
    if ahead is None and base - before[-1] <= after[0] - base:
        return before[-1]
    return after[0]


def closest(month: int, day: int, base: date) -> date | None:
    """The date without a year that is nearest to `base`, the earlier of two as near; None: no such day."""
    around = (edtf.valid(base.year + step, month, day) for step in range(-4, 5))
    return min((found for found in around if found), key=lambda found: abs(found - base), default=None)


def month(number: int, base: date, ahead: bool | None, which: int | None = None) -> tuple[int, int]:
    """Year and month of a bare month: the one that holds `base` or comes before it, or after it."""
    if which == -1:
        return (base.year if number < base.month else base.year - 1), number
    if which == 1 or ahead:
        later = number > base.month or (number == base.month and which != 1)
        return (base.year if later else base.year + 1), number
    if which == 0:
        return base.year, number
    return (base.year if number <= base.month else base.year - 1), number


def season(number: int, base: date, ahead: bool | None, which: int | None = None) -> str:
    """The season nearest to `base` ("in the spring"), or "last", "this", "next"; named by the year it begins
    in."""
    years = range(base.year - 2, base.year + 3)
    spans = [(year, *_season_span(number, year)) for year in years if 1 < year < 9998]
    if not spans:
        return f"{base.year:04d}-{number}"
    past = [year for year, _, last in spans if last <= edtf.moved(base, -SEASON_PAST)]
    begun = [year for year, first, _ in spans if first <= base]
    coming = [year for year, first, last in spans if (first > base if which == 1 else last > base)]
    if which == -1 and past:
        chosen = past[-1]
    elif (which == 1 or ahead) and coming:
        chosen = coming[0]
    elif which == 0:
        chosen = base.year - 1 if number == edtf.WINTER and base.month < 4 else base.year
    else:
        chosen = begun[-1] if begun else base.year
    return f"{chosen:04d}-{number}"


def weekend(base: date, ahead: bool | None, which: int | None) -> str:
    """The weekend just past or now, or the coming one where the words look ahead; "last" and "next" are one
    off."""
    if which == -1:
        return edtf.weekend(edtf.moved(base, -7))
    if which == 1:
        return edtf.weekend(edtf.moved(base, 7))
    coming = ahead or (ahead is None and base.weekday() >= 3)
    return edtf.weekend(base if coming or base.weekday() >= 5 else edtf.moved(base, -7))


def share(quarter: int | None, halfyear: int | None, year: int) -> str:
    """A quarter or half of a year."""
    if quarter is not None:
        return edtf.quarter(quarter, year)
    first = 1 if halfyear == 1 else 7
    return edtf.interval(edtf.month(year, first), edtf.month(year, first + 5))


def year_of_share(quarter: int | None, halfyear: int | None, base: date, *, ahead: bool) -> int:
    """The year of a quarter or half: of the last that is over by `base`, or of the first that is not."""
    last_month = quarter * 3 if quarter is not None else 6 * (halfyear or 1)
    over = base.month > last_month
    return base.year + (over if ahead else over - 1)


def _season_span(number: int, year: int) -> tuple[date, date]:
    first, after = edtf.SEASON_MONTHS[number]
    last_year, last_month = edtf.month_moved(year, 1, after - 1)
    return date(year, first, 1), date(last_year, last_month, 1)


def span(unit: str, count: int, base: date) -> str | None:
    """The day, week, weekend, month, quarter, year or decade so many on from that of `base`, at that
    grain."""
    if unit in ("minute", "hour"):
        return edtf.day(base)
    if unit == "day":
        return edtf.day(edtf.moved(base, count))
    if unit in ("week", "fortnight"):
        return edtf.week(edtf.moved(base, (7 if unit == "week" else 14) * count))
    if unit == "weekend":
        return edtf.weekend(edtf.moved(base, 7 * count))
    if unit == "month":
        return edtf.month(*edtf.month_moved(base.year, base.month, count))
    if unit == "quarter":
        year, first = edtf.month_moved(base.year, base.month, 3 * count)
        return edtf.quarter((first + 2) // 3, year)
    years = base.year + count * {"year": 1, "decade": 10}.get(unit, 100)
    if not 0 < years < 10000:
        return None
    return {"year": edtf.year(years), "decade": edtf.decade(years)}.get(unit)
