"""Times that differ: one happening dated apart in two wordings.

In go two wordings; out come differences. A coarser time holds the finer one and is none."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rashomon.collation.differences.calendar import EARLIEST, LATEST, MARKED_PARTS
from rashomon.collation.differences.dates import Date, can_be_one, date_of
from rashomon.collation.differences.difference import Difference, at, plain
from rashomon.collation.differences.edtf import Interval
from rashomon.collation.differences.english import EMPTY, FROM, RANGES, ROUGHLY, UNTIL
from rashomon.collation.differences.nouns import NUMBERS
from rashomon.collation.differences.wording import KEPT, Wording
from rashomon.collation.differences.words import read_words

# Claims whose times are not put alike are held side by side from this likeness on.
LEAST = 0.3
# Words before a time that any happening can have.
_COMMON = frozenset({"", "on", "in", "at", "the"})
# An hour that was read as no time: "at 10.50", "ten minutes to four", and parts of a day.
_HOUR = "|".join(list(NUMBERS)[:12])
_UNREAD = re.compile(
    r"\bat\s(?P<clock>(?:[01]?\d|2[0-3])[.:][0-5]\d)"
    r"(?=\s*(?:[,;:]|\.?$|\.\s|(?:on|in|and|when|an?|the|that|local|as|it|he|she|they|we)\b))"
    rf"|\b(?P<told>(?:a\squarter|(?:{'|'.join(NUMBERS)}|\d\d?)\sminutes)\s(?:to|before|past|after)\s(?:{_HOUR}))\b"
    r"|\bin\sthe\s(?:early\s|late\s)?(?P<spell>morning|afternoon|evening)\b"
    r"|\b(?P<part>" + "|".join(sorted(MARKED_PARTS)) + r")\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Dated:
    """A time with its date, the word before it and whether it is given roughly."""

    start: int
    end: int
    value: str
    date: Date
    mark: str
    rough: bool
    words: frozenset[str]

    @property
    def clock(self) -> bool:
        """Whether it is a time of the day."""
        return self.date.clock is not None

    @property
    def range(self) -> bool:
        """Whether it runs from one time to another in so many words."""
        return "/" in self.value and bool(self.words & RANGES)

    def alike(self, other: "_Dated") -> bool:
        """Whether two times are put alike: two hours of a day, words in common, or a telling word before
        both."""
        if (self.clock and other.clock) or self.words & other.words:
            return True
        return self.mark == other.mark and self.mark not in _COMMON


def compare_times(one: Wording, other: Wording) -> Iterator[Difference]:
    """The times of two wordings that cannot be one, where each dates the clause that they share."""
    left, right = list(_dated(one)), list(_dated(other))
    if not left or not right:
        return
    for a, b in list(_compatible(left, right)):
        left.remove(a)
        right.remove(b)
    settled = len(left) < len(_dated(one))
    for a, b in _matched(left, right, settled):
        sure = a.alike(b) or bool(one.deed & other.deed) or one.likeness(other) >= LEAST
        yield Difference(
            kind="time",
            one=at(one, a.start, a.end, a.value),
            other=at(other, b.start, b.end, b.value),
            confidence=(0.8 if a.mark == b.mark else 0.65) if sure else 0.55,
        )


def _compatible(left: list[_Dated], right: list[_Dated]) -> Iterator[tuple[_Dated, _Dated]]:
    """Pairs that can be one time, each time once."""
    free = list(right)
    for a in left:
        for b in free:
            if _one(a, b):
                free.remove(b)
                yield a, b
                break


def _one(a: _Dated, b: _Dated) -> bool:
    if a.range and b.range and a.date.span and b.date.span and _other_end(a.date.span, b.date.span):
        return False
    return can_be_one(a.date, b.date, rough=a.rough or b.rough) or _limits(a, b) or _limits(b, a)


def _limits(a: _Dated, b: _Dated) -> bool:
    """Whether the one only says before or after when the other is: "by Friday", "on Thursday"."""
    one, other = a.date.span, b.date.span
    if one is None or other is None or a.mark == b.mark:
        return False
    return (a.mark in LATEST and other[0] <= one[0]) or (a.mark in EARLIEST and other[0] >= one[0])


def _other_end(one: Interval, other: Interval) -> bool:
    """Whether two spans share one end and not the other."""
    return (one[0] == other[0]) != (one[1] == other[1])


def _matched(left: list[_Dated], right: list[_Dated], settled: bool) -> Iterator[tuple[_Dated, _Dated]]:
    """Pairs of what is left that date the same: in words they share, after the same word, or the only
    ones."""
    free = list(right)
    for a in left:
        near = [b for b in free if b.words & a.words]
        near = near or [b for b in free if b.mark == a.mark and b.clock == a.clock]
        if not near and len(left) == len(right) == 1 and not settled:
            near = free[:1]
        if near:
            free.remove(near[0])
            yield a, near[0]


@lru_cache(maxsize=KEPT)
def _dated(wording: Wording) -> tuple[_Dated, ...]:
    text, claim = wording.report.text, wording.claim
    spans = [(time.start, time.end, time.value) for time in wording.times]
    for found in _UNREAD.finditer(text, claim.start, claim.end):
        start, end = found.span(found.lastgroup or 0)
        if not any(low < end and start < high for low, high, _ in spans):
            spans.append((start, end, None))
    dated = [item for start, end, value in sorted(spans) if (item := _read(wording, start, end, value))]
    return tuple(item for n, item in enumerate(dated) if not _moved(text, item, dated[n + 1 : n + 2]))


def _read(wording: Wording, start: int, end: int, value: str | None) -> _Dated | None:
    text = wording.report.text
    date = date_of(text[start:end], value)
    if date is None:
        return None
    before = read_words(text, max(wording.claim.start, start - 40), start)
    inside = read_words(text, start, end)
    near = [word.folded for word in (*before[-2:], *inside[:2])]
    return _Dated(
        start=start,
        end=end,
        value=value or plain(text[start:end]),
        date=date,
        mark=before[-1].folded if before else "",
        rough=any(word in ROUGHLY for word in near),
        words=frozenset(word.folded for word in inside if word.folded not in EMPTY or word.folded in RANGES),
    )


def _moved(text: str, dated: _Dated, after: Sequence[_Dated]) -> bool:
    """Whether the next time takes the place of this one: "put off from Monday to Thursday" is Thursday."""
    between = text[dated.end : after[0].start].strip() if after else ""
    return dated.mark == FROM and between == UNTIL
