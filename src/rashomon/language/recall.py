"""What leads back to earlier mentions: the words of a name, and the place in the text.

In go mentions and names with the number of the member of the cast they belong to; out come the numbers that
a lookup needs to weigh, so that a long report's cast is not gone through for each of its words. Who is
meant is left to the cast."""

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence

# How many characters back a word may refer: longer than all but a few reports.
HORIZON = 30_000


class Recall:
    """Mentions by place, names by word. Numbers count up in the order in which the members came in."""

    def __init__(self) -> None:
        self._mentions: list[tuple[int, int]] = []
        self._holding: dict[str, set[int]] = {}
        self._opening: dict[str, set[int]] = {}

    def mention(self, key: int, place: int) -> None:
        """Remembers that a member was mentioned at a place of the report."""
        insort(self._mentions, (place, key))

    def name(self, key: int, telling: Sequence[str], before: Sequence[str] = ()) -> None:
        """Remembers the telling words of a member's name, in place of those it had before."""
        for word in before:
            self._holding[word].discard(key)
        for word in before[:1]:
            self._opening[word].discard(key)
        for word in telling:
            self._holding.setdefault(word, set()).add(key)
        for word in telling[:1]:
            self._opening.setdefault(word, set()).add(key)

    def back_from(self, place: int) -> Iterator[tuple[int, int]]:
        """The mentions before a place, the nearest first, within the horizon: place and number."""
        at = bisect_left(self._mentions, (place, 0))
        while at and self._mentions[at - 1][0] >= place - HORIZON:
            at -= 1
            yield self._mentions[at]

    def on_from(self, place: int) -> Iterator[tuple[int, int]]:
        """The mentions at a place and after it, the nearest first: place and number."""
        for at in range(bisect_left(self._mentions, (place, 0)), len(self._mentions)):
            yield self._mentions[at]

    def holders(self, telling: Sequence[str]) -> list[int]:
        """The members, last first, whose name may hold all of these words: those that share the rarest of them."""
        rarest = min((self._holding.get(word, set()) for word in telling), key=len, default=set())
        return sorted(rarest, reverse=True)

    def akin(self, telling: Sequence[str]) -> list[int]:
        """The members, last first, whose name may hold all of these words or be held by them."""
        found = set(self.holders(telling))
        for word in telling:
            found |= self._opening.get(word, set())
        return sorted(found, reverse=True)
