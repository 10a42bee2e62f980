"""The times that a report has told so far, so that "two days later" and "at 10 p.m." know what they are
counted from.

In: each time with its value, in text order. Out: the day that a further time is counted from, and the time
that gave it. Which one serves which words is decided by `times`."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from rashomon.language import edtf
from rashomon.language.facets import Expression

PUBLISHED = "published"
# What happened longer ago is background in most reports.
RECENT = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """What a time means. `day`: the one day it falls on, where it is that exact."""

    edtf: str | None = None
    anchor: str | None = None
    conflict: bool = False
    reason: str | None = None
    day: date | None = None
    year: int | None = None
    clock: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Base:
    """A day to count from, and what gave it: "published" or the id of a time."""

    day: date
    anchor: str
    part: str | None = None
    clock: tuple[int, int] | None = None
    paragraph: int = -1


@dataclass
class Told:
    """The latest times of each sort; a weak one (of a document, of a saying) serves only where there is no
    other."""

    strong: Base | None = None
    weak: Base | None = None
    with_clock: Base | None = None
    by_part: dict[str, Base] = field(default_factory=dict)
    last: Base | None = None
    dated: Base | None = None
    coarse: Base | None = None

    def remember(self, name: str, value: Value, e: Expression, paragraph: int, weak: bool) -> None:
        """Takes up one more time."""
        if value.edtf is None:
            return
        if value.day is None:
            self.coarse = _coarse(value.edtf, name) or self.coarse
            return
        part = _part_of(value.clock) if value.clock else e.part
        base = Base(value.day, name, part, value.clock, paragraph)
        self.coarse, self.last = None, base
        if e.year is not None:
            self.dated = base
        if weak:
            self.weak = base
            return
        self.strong = base
        if value.clock:
            self.with_clock = base
        if part:
            self.by_part[part] = base

    def nearest(self) -> Base | None:
        """The nearest day told before."""
        return self.strong or self.weak

    def latest(self, unit: str = "year") -> Base | None:
        """What "later" is counted from: the nearest time told before, of a year or month too where the unit
        is no finer."""
        if self.coarse is not None and unit in ("month", "year", "decade", "quarter"):
            return self.coarse
        return self.nearest()

    def in_part(self, part: str | None) -> Base | None:
        """The nearest day told with this part of the day ("that night"), else the nearest day."""
        return self.by_part.get(part or "") or self.nearest()

    def in_paragraph(self, paragraph: int) -> Base | None:
        """The day told last in this paragraph ("later that day"), else the nearest day."""
        return self.last if self.last and self.last.paragraph == paragraph else self.nearest()

    def for_clock(self, clock: tuple[int, int], paragraph: int, now: Base | None) -> Base | None:
        """The day of a clock time that stands alone; past midnight of an evening told before, the day after
        it. Long before the report's day it counts only in the same paragraph."""
        part = _part_of(clock)
        here = self.strong if self.strong and self.strong.paragraph == paragraph else None
        if here and here.part not in (None, part) and here.clock is None:
            here = None
        chosen = here or self.with_clock or self.by_part.get(part) or self.nearest()
        if chosen and now and chosen.paragraph != paragraph and now.day - chosen.day > RECENT:
            chosen = now
        if chosen and chosen.clock and chosen.clock[0] >= 18 and clock[0] < 6:
            return Base(edtf.moved(chosen.day, 1), chosen.anchor)
        return chosen


def _part_of(clock: tuple[int, int]) -> str:
    hour = clock[0]
    return "morning" if 4 <= hour < 12 else "afternoon" if 12 <= hour < 18 else "night"


def _coarse(value: str, name: str) -> Base | None:
    """The first day of a month or year, to count months and years from."""
    parts = value.split("/", maxsplit=1)[0].split("-")
    if not all(part.isdigit() for part in parts) or (len(parts) > 1 and int(parts[1]) > 12):
        parts = parts[:1] if parts[0].isdigit() else []
    if not parts:
        return None
    found = edtf.valid(int(parts[0]), int(parts[1]) if len(parts) > 1 else 1, 1)
    return Base(found, name) if found else None
