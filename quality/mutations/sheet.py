"""A sheet: a clean report laid out for an editor's pencil, with its sentences and with what the program reads in it.

In: a reading; out: where the sentences of its prose stand. Headings, bylines and entries without a full stop are
left alone: nothing is changed in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rashomon.records import Reading

Span = tuple[int, int]
OPENING, CLOSING = "“‘\"'", "”’\"'"
_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")
_STOP = re.compile(rf"[.!?][{CLOSING}]*(\s+)(?=[{OPENING}–-]?[A-Z0-9])")
_ENDED = re.compile(rf"[.!?][{CLOSING}]*$")
# What ends in a full stop and ends no sentence.
_SHORT = re.compile(r"\b(?:[A-Z]|[ap]\.m|Mr|Mrs|Ms|Dr|St|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Gen|Col|Gov|Sen)$")


@dataclass(frozen=True)
class Sheet:
    """A report with its reading and the spans of its sentences."""

    reading: Reading
    sentences: tuple[Span, ...]

    @property
    def text(self) -> str:
        """The text of the report."""
        return self.reading.report.text

    @property
    def name(self) -> str:
        """The folder and the file, as a desk would call it."""
        path = Path(self.reading.report.location)
        return f"{path.parent.name}/{path.stem}"

    def sentence(self, start: int, end: int) -> Span | None:
        """The sentence in which a stretch stands; None in a heading, and where it runs over several."""
        return next((span for span in self.sentences if span[0] <= start and end <= span[1]), None)

    def paragraph(self, start: int) -> Span:
        """The paragraph in which a place stands."""
        return next(m.span() for m in _PARAGRAPH.finditer(self.text) if m.start() <= start < m.end())

    def quoted(self, start: int, end: int) -> bool:
        """Whether a stretch touches words between quotation marks."""
        return any(q.start - 1 < end and start < q.end + 1 for q in self.reading.quotations)

    def claimed(self, start: int, end: int) -> bool:
        """Whether a stretch belongs to what is claimed, and not to the words that say who claims it."""
        return any(claim.start <= start and end <= claim.end for claim in self.reading.claims)

    def reported(self) -> Iterator[Span]:
        """The sentences that a reporter asserts: no questions."""
        yield from (span for span in self.sentences if "?" not in self.text[slice(*span)])

    def words(self, start: int, end: int) -> str:
        """A stretch on one line."""
        return " ".join(self.text[start:end].split())


def lay_out(reading: Reading) -> Sheet:
    """The sheet of a reading."""
    return Sheet(reading, tuple(_sentences(reading.report.text)))


def _sentences(text: str) -> Iterator[Span]:
    for paragraph in _PARAGRAPH.finditer(text):
        end = paragraph.start() + len(paragraph[0].rstrip())
        if _ENDED.search(text, paragraph.start(), end):
            yield from _split(text, paragraph.start(), end)


def _split(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences of a paragraph."""
    for stop in _STOP.finditer(text, start, end):
        if text[stop.start()] != "." or not _SHORT.search(text, max(start, stop.start() - 8), stop.start()):
            yield start, stop.start(1)
            start = stop.end()
    yield start, end


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans share a character."""
    return one[0] < other[1] and other[0] < one[1]
