"""Order: how much of one sequence comes back in another, in the same order.

In: places, or words with weights. Out: the longest part that keeps its order, and how much more it weighs
than what two texts on one subject keep by chance. What follows from it is left to the caller.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence


def longest_rising(places: Sequence[int]) -> tuple[int, ...]:
    """The indices of a longest strictly rising part of a sequence; of equally long ones that which ends
    lowest."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, place in enumerate(places):
        slot = bisect_left(tails, place)
        before.append(ends[slot - 1] if slot else -1)
        if slot == len(tails):
            tails.append(place)
            ends.append(at)
        else:
            tails[slot], ends[slot] = place, at
    found: list[int] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        found.append(at)
        at = before[at]
    return tuple(reversed(found))


def heaviest_common(first: Sequence[str], second: Sequence[str], weight: Mapping[str, float]) -> float:
    """The weight of the heaviest sequence of words that both have in this order."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(second):
        places.setdefault(word, []).append(at)
    best = _Best(len(second))
    for word in first:
        at_all = places.get(word, ())
        for at, reached in [(at, best.before(at)) for at in at_all]:
            best.raise_to(at, reached + weight[word])
    return best.before(len(second))


def order_kept(first: Sequence[str], second: Sequence[str], weight: Mapping[str, float]) -> float:
    """The weight that comes back in order, less what comes back when one of the two is read backwards.

    Two texts on one subject share names and numbers, and some of them fall into one order by chance: reading
    one backwards shows how much."""
    backwards = heaviest_common(first, second[::-1], weight)
    return max(0.0, heaviest_common(first, second, weight) - backwards)


class _Best:
    """The best weight reached before each place: a binary indexed tree of maxima."""

    def __init__(self, size: int) -> None:
        self._tree = [0.0] * (size + 1)

    def before(self, place: int) -> float:
        best = 0.0
        while place > 0:
            best = max(best, self._tree[place])
            place -= place & -place
        return best

    def raise_to(self, place: int, weight: float) -> None:
        at = place + 1
        while at < len(self._tree):
            self._tree[at] = max(self._tree[at], weight)
            at += at & -at
