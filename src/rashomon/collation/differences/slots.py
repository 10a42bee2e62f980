"""Slots: a quoted word or two in the same place of one clause, other here than there: rated “fair”, rated
“poor”.

In go two wordings; out come differences. Longer quotations find each other by the words that they share."""

from collections.abc import Iterator

from rashomon.collation.differences.difference import Difference, at
from rashomon.collation.differences.wording import Wording
from rashomon.collation.differences.words import content, read_words
from rashomon.records import Quotation

# The most words of a quotation that fills a slot.
FEW = 3


def compare_slots(one: Wording, other: Wording) -> Iterator[Difference]:
    """A quoted word or two in the same place of one clause: it was rated “fair”, it was rated “poor”."""
    left, right = one.quotations, other.quotations
    if len(left) != 1 or len(right) != 1 or not one.deed & other.deed:
        return
    a, b = left[0], right[0]
    mine, yours = read_words(one.report.text, a.start, a.end), read_words(other.report.text, b.start, b.end)
    if not (0 < len(mine) <= FEW and 0 < len(yours) <= FEW) or content(mine) & content(yours):
        return
    if _before(one, a) == _before(other, b):
        yield Difference(
            kind="quotation",
            one=at(one, mine[0].start, mine[-1].end),
            other=at(other, yours[0].start, yours[-1].end),
            confidence=0.6,
        )


def _before(wording: Wording, quotation: Quotation) -> str:
    words = read_words(wording.report.text, max(0, quotation.start - 40), quotation.start)
    return words[-1].folded if words else ""
