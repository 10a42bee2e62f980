"""Expressions of time in a stretch of text: where they stand and what their words say, not yet which day they
mean.

In: plain text. Out: `Expression`s in text order, neighbours that make one expression joined ("10 p.m." + "on
Friday"). The words are those of the language pack; `times` decides which day is meant."""

import re
from collections.abc import Iterator
from dataclasses import replace

from rashomon.language.coupled import coupled
from rashomon.language.facets import Expression, read
from rashomon.language.pack import calendar as words
from rashomon.language.pack import dates

# What two expressions may say together: "clock" and "weekday" join, two weekdays do not.
JOINABLE = frozenset(
    frozenset(pair.split("+"))
    for pair in [
        "clock+part",
        "clock+weekday",
        "clock+date",
        "clock+relative",
        "clock+span",
        "part+part",
        "part+weekday",
        "part+date",
        "part+relative",
        "weekday+date",
        "weekday+span",
        "month+span",
        "date+span",
        "season+span",
        "night+weekday",
        "night+date",
        "night+relative",
    ]
)
# Clock times that do not say which half of the day they are in.
WITHOUT_HALF = frozenset(
    {"clock24", "clockdot", "clockhour", "clockspoken", "bareclock", "hourof", "hourlast"}
)
RANGES = frozenset({"weekday", "date", "month", "year", "decade", "season"})

WORD = re.compile(r"\w+")
COMPILED = {kind: re.compile(pattern, re.IGNORECASE) for kind, pattern in dates.PATTERNS.items()}
JOIN_GAP = re.compile(dates.JOIN_GAP, re.IGNORECASE)
EDGE_GAP = re.compile(dates.EDGE_GAP, re.IGNORECASE)
RANGE_GAP = re.compile(words.RANGE_GAP, re.IGNORECASE)
RANGE_BEFORE = re.compile(words.RANGE_BEFORE, re.IGNORECASE)
MOVED_BEFORE = re.compile(words.MOVED_BEFORE, re.IGNORECASE)
# No word list looks further back than this.
BEFORE = 24
# How far back a verb of moving may stand ("put off … from Monday to Thursday").
FAR_BEFORE = 60


def expressions(text: str) -> list[Expression]:
    """All expressions of time in `text`, in order, joined; some are no times yet (a bare "May", a bare
    "night")."""
    if not text:
        return []
    return _ranged(list(coupled(_joined(list(_scan(text)), text), text)), text)


def _scan(text: str) -> Iterator[Expression]:
    """The smallest expressions: at each word the first pattern that it can open."""
    free = 0
    for word in WORD.finditer(text):
        at = word.start()
        if at < free:
            continue
        for kind in _kinds(text, at, word.group()):
            found = COMPILED[kind].match(text, at)
            if found and found.end() > at and _capital(found):
                free = found.end()
                yield read(kind, found)
                break


def _kinds(text: str, at: int, word: str) -> tuple[str, ...]:
    if not word[0].isdigit():
        return dates.OPENERS.get(word.lower(), ())
    before = text[at - 1] if at else " "
    if before in "-–—":
        return ("year", "decade")
    # Part of a larger number, an amount of money, a label.
    return () if before in ".,:/$€£¥#+'" else dates.DIGIT_OPENED


def _capital(found: re.Match[str]) -> bool:
    """Whether the names of a month or weekday open with a capital ("may" is a verb)."""
    named = found.groupdict()
    return all(not named.get(name) or named[name][0].isupper() for name in ("month", "weekday"))


def _joined(found: list[Expression], text: str) -> list[Expression]:
    """Neighbours that make one expression made one."""
    out: list[Expression] = []
    for expression in found:
        if out and (both := _together(out[-1], expression, text[out[-1].end : expression.start])):
            out[-1] = both
        else:
            out.append(expression)
    return out


def _together(a: Expression, b: Expression, gap: str) -> Expression | None:
    """One expression out of two with `gap` between them, or None where they are two."""
    if len(gap) > BEFORE or not gap.isascii():
        return None
    says_a, says_b = a.says, b.says
    if says_a == {"edge"}:
        return _merged(a, b) if "edge" not in says_b and EDGE_GAP.fullmatch(gap) else None
    if says_b == {"edge"} or not (says_a - {"edge"}) or not JOIN_GAP.fullmatch(gap):
        return None
    pairs = (frozenset((x, y)) for x in says_a - {"edge"} for y in says_b - {"edge"})
    if not all(pair in JOINABLE for pair in pairs):
        return None
    if "span" in says_a | says_b and not _span_fits(a, b):
        return None
    return _merged(a, b)


def _span_fits(a: Expression, b: Expression) -> bool:
    """Whether the span says when the other one is ("March last year", "Tuesday last week", "6 p.m. the next
    day")."""
    span, other = (a, b) if a.unit else (b, a)
    if other.clock is not None:
        return span.unit == "day"
    wanted = "week" if other.weekday is not None else "year"
    if other.weekday is not None and span is a and span.unit == wanted and span.kind == "whichunit":
        # "Last week, on Tuesday".
        return other.year is None
    return span is b and span.unit == wanted and span.kind == "whichunit" and other.year is None


def _merged(a: Expression, b: Expression) -> Expression:
    given = {
        name: value
        for name in Expression.__slots__
        if not ((value := getattr(b, name)) is None or value is False)
    }
    given.pop("start")
    if a.kind != "edge":
        given["kind"] = a.kind
    both = replace(a, **given)
    if both.clock and both.clock[0] < 12 and both.part in ("afternoon", "night") and _half_unsaid(a, b):
        both = replace(both, clock=(both.clock[0] + 12, both.clock[1]))
    if both.edge and both.part is None and both.says & {"weekday", "date", "relative"}:
        both = replace(both, part=words.PARTS.get(both.edge))
    return both


def _half_unsaid(a: Expression, b: Expression) -> bool:
    """Whether the clock time goes without a.m. or p.m. ("10:30 on Friday night"); before five of a night it is
    past midnight."""
    told = a if a.clock else b
    unsaid = told.kind in WITHOUT_HALF and told.part is None
    daytime = "afternoon" in (a.part, b.part)
    return unsaid and (daytime or (told.clock or (0, 0))[0] >= 5)


def _ranged(found: list[Expression], text: str) -> list[Expression]:
    """Pairs that make a stretch ("between 2024 and 2027", "from 3 March to 5 April") made one."""
    out: list[Expression] = []
    for expression in found:
        first = out[-1] if out else None
        if (
            first
            and _lacks_day(first, expression)
            and RANGE_GAP.fullmatch(text[first.end : expression.start])
        ):
            out[-1] = replace(
                expression, start=first.start, end=first.end, kind=first.kind, clock=first.clock,
                part=first.part or expression.part,
            )  # fmt: skip
            out.append(expression)
        elif first and first.until is None and (stretch := _stretch(first, expression, text)):
            out[-1] = stretch
        else:
            out.append(expression)
    return out


def _lacks_day(a: Expression, b: Expression) -> bool:
    """Whether the day of a clock time is said with the next ("from 9 a.m. to 5 p.m. on Tuesday")."""
    return a.says <= {"clock", "part"} and a.clock is not None and b.clock is not None and a.says < b.says


def _one_sort(a: Expression, b: Expression) -> bool:
    """Whether two expressions say the same sorts of thing, the second perhaps the year as well ("July and
    October last year")."""
    return a.says == b.says or (a.says == {"month"} and b.says == {"month", "span"})


def _stretch(a: Expression, b: Expression, text: str) -> Expression | None:
    says, gap = a.says, text[a.end : b.start]
    if not (says & RANGES) or "clock" in says or not _one_sort(a, b) or not RANGE_GAP.fullmatch(gap):
        return None
    opener = RANGE_BEFORE.search(text[max(0, a.start - BEFORE) : a.start])
    if says == {"weekday"} and MOVED_BEFORE.search(text[max(0, a.start - FAR_BEFORE) : a.start]):
        return None
    if not opener and (says & {"weekday", "year"} or " and " in gap.lower()):
        return None
    a = replace(a, year=a.year or (b.year if a.month else None))
    if b.unit and not a.unit and a.year is None:
        a = replace(a, unit=b.unit, count=b.count, which=b.which)
    between = opener is not None and opener["opener"].lower() == words.BETWEEN_OPENER
    start = a.start - len(opener[0].lstrip()) if opener and between else a.start
    return replace(a, start=start, end=b.end, until=b)
