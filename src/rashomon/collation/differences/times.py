"""Times that differ: one happening dated apart in two wordings.

In go two wordings; out come differences. A coarser time holds the finer one and is none."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

from rashomon.collation.differences.difference import Difference, at
from rashomon.collation.differences.edtf import Interval, apart, interval
from rashomon.collation.differences.english import EMPTY, FROM, RANGES, ROUGHLY, UNTIL
from rashomon.collation.differences.wording import KEPT, Wording
from rashomon.collation.differences.words import read_words
from rashomon.records import Time

# "About ten o'clock" holds a quarter past.
LOOSE = timedelta(minutes=20)
# Claims whose times are not put alike are held side by side from this likeness on.
LEAST = 0.3
# Words before a time that any happening can have.
_COMMON = frozenset({"", "on", "in", "at", "the"})
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class _Dated:
    """A time with its interval, the word before it and whether it is given roughly."""

    time: Time
    span: Interval
    mark: str
    rough: bool
    words: frozenset[str]

    @property
    def clock(self) -> bool:
        """Whether it is a time of the day."""
        return "T" in (self.time.value or "")

    @property
    def range(self) -> bool:
        """Whether it runs from one time to another in so many words."""
        return "/" in (self.time.value or "") and bool(self.words & RANGES)

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
        if not (a.alike(b) or one.deed & other.deed or one.likeness(other) >= LEAST):
            continue
        yield Difference(
            kind="time",
            one=at(one, a.time.start, a.time.end, a.time.value),
            other=at(other, b.time.start, b.time.end, b.time.value),
            confidence=0.8 if a.mark == b.mark else 0.65,
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
    gap = apart(a.span, b.span)
    if not gap:
        return not (a.range and b.range and _other_end(a.span, b.span))
    return a.clock and b.clock and (a.rough or b.rough) and gap <= LOOSE


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
    found = []
    text = wording.report.text
    for time in wording.times:
        span = interval(time.value) if time.value else None
        if span is None or span[1] - span[0] > 4000 * _DAY:
            continue
        before = read_words(text, max(wording.claim.start, time.start - 40), time.start)
        inside = read_words(text, time.start, time.end)
        near = [word.folded for word in (*before[-2:], *inside[:2])]
        mark = before[-1].folded if before else ""
        words = frozenset(word.folded for word in inside if word.folded not in EMPTY or word.folded in RANGES)
        found.append(_Dated(time, span, mark, any(word in ROUGHLY for word in near), words))
    return tuple(dated for n, dated in enumerate(found) if not _moved(text, dated, found[n + 1 : n + 2]))


def _moved(text: str, dated: _Dated, after: Sequence[_Dated]) -> bool:
    """Whether the next time takes the place of this one: "put off from Monday to Thursday" is Thursday."""
    between = text[dated.time.end : after[0].time.start].strip() if after else ""
    return dated.mark == FROM and between == UNTIL
