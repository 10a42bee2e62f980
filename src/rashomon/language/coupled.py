"""Dates that share their words: days of one month ("6 and 7 June", "June 6 or 7") and the week of a day ("the
week of 6 June").

In: the expressions of time of a text, in order. Out: the same with the other day, or the week, made out."""

import re
from collections.abc import Iterator
from dataclasses import replace

from rashomon.language.facets import Expression
from rashomon.language.pack import calendar as words
from rashomon.language.pack import dates

RANGE_BEFORE = re.compile(words.RANGE_BEFORE, re.IGNORECASE)
WEEK_BEFORE = re.compile(words.WEEK_BEFORE, re.IGNORECASE)
DAY_BEFORE = re.compile(dates.DAY_BEFORE, re.IGNORECASE)
DAY_AFTER = re.compile(dates.DAY_AFTER, re.IGNORECASE)
DAY_KINDS = frozenset({"daymonth", "monthday"})
# No word list looks further back than this.
BEFORE = 24


def coupled(found: list[Expression], text: str) -> Iterator[Expression]:
    """The expressions, with the days that share a month with the next or the last ("6 and 7 June", "June 6 or
    7"), and "the week of 6 June" as one."""
    free = 0
    for expression in found:
        before = text[max(free, expression.start - BEFORE) : expression.start]
        week = WEEK_BEFORE.search(before) if expression.day is not None else None
        if week:
            pair = [replace(expression, start=expression.start - len(week[0]), unit=week["unit"].lower())]
        elif expression.kind in DAY_KINDS:
            pair = list(_pair(expression, before, text))
        else:
            pair = [expression]
        free = pair[-1].end
        yield from pair


def _pair(e: Expression, before: str, text: str) -> Iterator[Expression]:
    """The expression and the other day of its month; one stretch where they stand after "between"."""
    start = e.start - len(before)
    first = DAY_BEFORE.search(before) if e.kind == "daymonth" and e.day2 is None else None
    last = DAY_AFTER.match(text, e.end) if e.kind == "monthday" and e.day2 is None else None
    opener = RANGE_BEFORE.search(before[: first.start("day")] if first else before)
    if (first or last) and opener and opener["opener"].lower() == words.BETWEEN_OPENER:
        a = _number(first["day"]) if first else e.day
        b = _number(last["day"]) if last else e.day
        end = last.end("day") if last else e.end
        yield replace(e, start=start + opener.start(), end=end, day=a, day2=b)
        return
    if first:
        yield _same_month(e, first["day"], start + first.start("day"))
    yield e
    if last:
        yield _same_month(e, last["day"], last.start("day"))


def _number(day: str) -> int:
    return int(re.sub(r"\D", "", day))


def _same_month(e: Expression, day: str, start: int) -> Expression:
    return replace(
        e, start=start, end=start + len(day), day=_number(day), day2=None, weekday=None, clock=None, part=None
    )
