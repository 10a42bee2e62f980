"""What the words of one expression of time say: its clock time, weekday, month, how far from what it is
counted.

In: a match of one of the language pack's patterns, whose groups name the parts. Out: an `Expression`. `timex`
finds the matches and joins neighbours, `times` decides which day is meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from rashomon.language.pack import calendar as words

# A year of two digits below it is of this century.
SHORT_YEARS = 70


@dataclass(frozen=True, slots=True, kw_only=True)
class Expression:
    """What the words of one expression say. None: they do not say it."""

    start: int
    end: int
    kind: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    day2: int | None = None
    year2: int | None = None
    clock: tuple[int, int] | None = None
    part: str | None = None
    night: bool = False
    into: bool = False
    edge: str | None = None
    weekday: int | None = None
    season: int | None = None
    relative: int | None = None
    unit: str | None = None
    count: int | None = None
    which: int | None = None
    from_text: bool = False
    vague: bool = False
    decade: int | None = None
    century: int | None = None
    quarter: int | None = None
    halfyear: int | None = None
    until: "Expression | None" = None

    @property
    def says(self) -> frozenset[str]:
        """The sorts of thing that the words give."""
        return frozenset(name for name, given in _sorts(self) if given)


def _sorts(e: Expression) -> Iterator[tuple[str, bool]]:
    yield "clock", e.clock is not None
    yield "part", e.part is not None
    yield "night", e.night
    yield "edge", e.edge is not None
    yield "weekday", e.weekday is not None
    yield "date", e.day is not None
    yield "month", e.month is not None and e.day is None
    yield (
        "year",
        e.year is not None
        and e.month is None
        and e.season is None
        and e.quarter is None
        and e.halfyear is None,
    )
    yield "season", e.season is not None
    yield "relative", e.relative is not None
    yield "span", e.unit is not None
    yield "decade", e.decade is not None
    yield "century", e.century is not None
    yield "quarter", e.quarter is not None or e.halfyear is not None


def read(kind: str, found: re.Match[str]) -> Expression:
    """What the groups of one match say."""
    group = {name: value for name, value in found.groupdict().items() if value is not None}
    made = Expression(
        start=found.start(), end=found.end(), kind=kind, clock=_clock(group), part=_part(group),
        night="night" in group or "into" in group, into="into" in group,
        edge=group["edge"].lower() if "edge" in group else None,
        weekday=words.WEEKDAYS[group["weekday"].lower().rstrip(".")] if "weekday" in group else None,
        season=_season(group), relative=_relative(group), decade=_number(group, "decade"),
        century=_century(group),
        quarter=words.ORDINALS[group["quarter"].lower()] if "quarter" in group else None,
        halfyear=words.ORDINALS[group["halfyear"].lower()] if "halfyear" in group else None,
    )  # fmt: skip
    return _with_span(_with_date(made, group), group)


def _century(group: dict[str, str]) -> int | None:
    spoken = group.get("spokencentury")
    return words.CENTURIES[spoken.lower()] if spoken else _number(group, "century")


def _with_date(made: Expression, group: dict[str, str]) -> Expression:
    if "holiday" in group:
        of_year = words.HOLIDAYS[" ".join(group["holiday"].lower().split())]
        return replace(made, month=of_year[0], day=of_year[1], year=_number(group, "year"))
    month, day = _number(group, "month_number"), _number(group, "day")
    if "month" in group:
        month = words.MONTHS[group["month"].lower().rstrip(".")]
    if "first" in group:
        first, second = int(group["first"]), int(group["second"])
        # Only where no other order of day and month makes a date: 14/09/2031, 09/14/2031, 09/09/2031.
        day, month = (first, second) if second <= 12 else (second, first)
        if first != second and first <= 12 and second <= 12 and group["stroke"] != ".":
            return replace(made, vague=True, year=_year(group), month=0, day=0)
    return replace(
        made,
        year=_year(group),
        month=month,
        day=day,
        day2=_number(group, "day2"),
        year2=_last_year(group),
    )


def _year(group: dict[str, str]) -> int | None:
    """The year, of two digits the one within a lifetime."""
    if "shortyear" in group:
        short = int(group["shortyear"])
        return short + (2000 if short < SHORT_YEARS else 1900)
    return _number(group, "year")


def _last_year(group: dict[str, str]) -> int | None:
    """The end of "2024-27" in full."""
    if "year2" not in group:
        return None
    short = group["year2"]
    return int(group["year"][: 4 - len(short)] + short)


def _with_span(made: Expression, group: dict[str, str]) -> Expression:
    which = group.get("which", "").lower()
    if "back" in group:
        return replace(made, which=-_count(group["number"].lower()))
    if "direction" in group and "relative" not in group:
        direction = group["direction"].lower()
        number = group.get("number", "").lower()
        vague = (
            number in words.VAGUE_NUMBERS
            or number.split(" ")[0] in words.VAGUE_NUMBERS
            or made.kind == "uncounted"
        )
        count = None if vague else _count(number)
        unit = words.UNITS[group["unit"].lower()] if "unit" in group else "day"
        step = words.DIRECTIONS[direction]
        return replace(
            made, unit=unit, count=None if count is None else count * step, vague=vague,
            from_text=direction not in words.FROM_REPORT,
        )  # fmt: skip
    if which and (made.part is not None) and made.weekday is None:
        far = which in words.FROM_TEXT or (which == "next" and made.kind == "whichpart")
        return (
            replace(made, unit="day", count=words.WHICH[which], from_text=True)
            if far
            else replace(made, relative=words.WHICH[which])
        )
    if "unit" in group or "ofyear" in group:
        unit = words.UNITS[group.get("unit", group.get("ofyear", "")).lower()]
        step = words.WHICH.get(which, 0)
        return replace(
            made, unit=unit, count=step, which=step if which else None, from_text=which in words.FROM_TEXT
        )
    if which:
        return replace(made, which=words.WHICH[which], from_text=which in words.FROM_TEXT)
    return made


def _count(number: str) -> int:
    """A small number in digits or words; no number ("the day before") is one."""
    return (
        int(number)
        if number.isdigit()
        else sum(words.NUMBER_WORDS.get(word, 0) for word in number.split("-")) or 1
    )


def _number(group: dict[str, str], name: str) -> int | None:
    return int(re.sub(r"\D+$", "", group[name])) if name in group else None


def _season(group: dict[str, str]) -> int | None:
    name = group.get("season") or group.get("season2")
    return words.SEASONS[name.lower()] if name else None


def _part(group: dict[str, str]) -> str | None:
    name = group.get("part") or group.get("part2")
    if name:
        return words.PARTS[name.lower()]
    return "night" if group.get("relative", "").lower() in words.NIGHT_WORDS else None


def _relative(group: dict[str, str]) -> int | None:
    if "relative" not in group:
        return None
    step = words.DIRECTIONS[group["direction"].lower()] if "direction" in group else 0
    return words.RELATIVE_DAYS[group["relative"].lower()] + step


def _spoken_clock(hour: int, minutes: int, group: dict[str, str]) -> tuple[int, int]:
    """ "half past six", "quarter to nine"."""
    side = group.get("side") or group.get("side2")
    return (hour, minutes) if side is None else ((hour - 1) % 24, 60 - minutes)


def _clock(group: dict[str, str]) -> tuple[int, int] | None:
    if "instant" in group:
        return words.CLOCK_WORDS[group["instant"].lower()]
    if "hour" not in group:
        return None
    name = group["hour"].lower()
    hour = int(name) if name.isdigit() else words.NUMBER_WORDS[name]
    if spoken := group.get("minutes") or group.get("minutes2") or group.get("minutes3"):
        return _spoken_clock(hour, words.MINUTES[spoken.lower().split()[-1]], group)
    if "half" in group:
        hour = hour % 12 + (12 if group["half"].lower() == words.AFTERNOON_MARK else 0)
    elif _part(group) in ("afternoon", "night") and hour < 12:
        hour += 12
    return hour, int(group.get("minute", "0"))
