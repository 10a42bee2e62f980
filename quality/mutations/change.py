"""A change: a few words of a report put otherwise, and where the difference is to be shown. In: a sheet and a change;
out: the child, as another desk would print it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from rashomon.records import Report, make_report

from .sheet import Sheet, Span

OUTLET = "The Second Desk"
LATER = timedelta(minutes=30)


@dataclass(frozen=True, kw_only=True)
class Change:
    """`put` instead of the words from `start` to `end` of the parent.

    `says`: the kind of variant that it makes. `place`: the whole that it changes (a figure with what it counts, a
    quotation, a sentence): there both reports are to be shown to differ. `reach`: how far other differences may
    follow from it."""

    kind: str
    says: str
    start: int
    end: int
    put: str
    place: Span
    reach: Span

    @property
    def words(self) -> Span:
        """The words that are changed; empty where some were only put in."""
        return self.start, self.end

    @property
    def child_words(self) -> Span:
        """The words that stand there instead; empty where some were only taken out."""
        return self.start, self.start + len(self.put)

    def moved(self, span: Span) -> Span:
        """A span of the parent that holds the change, in the child."""
        return span[0], span[1] + len(self.put) - (self.end - self.start)


def make(
    kind: str, says: str, words: Span, put: str, *, place: Span | None = None, reach: Span | None = None
) -> Change:
    """A change of some words; it stands where the words do and bears on nothing else, if nothing else is told."""
    place = place or words
    start, end = words
    return Change(kind=kind, says=says, start=start, end=end, put=put, place=place, reach=reach or place)


def child_of(sheet: Sheet, change: Change) -> Report:
    """The report with the change in it."""
    text = sheet.text
    return reprint(sheet, text[: change.start] + change.put + text[change.end :])


def reprint(sheet: Sheet, text: str) -> Report:
    """A text under the title of the sheet, printed half an hour later by another desk."""
    parent = sheet.reading.report
    return make_report(
        text,
        location="child.txt",
        name="child",
        outlet=OUTLET,
        title=parent.title,
        published=_later(parent.published),
        published_from=parent.published_from,
    )


def _later(published: str | None) -> str | None:
    """Half an hour later on the same day, so that the days it tells of stay what they were."""
    if published is None or "T" not in published:
        return published
    moved = datetime.fromisoformat(published) + LATER
    return moved.isoformat() if moved.date().isoformat() == published[:10] else published
