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
    """The weight of the heaviest sequence of words that both have in this order.

    `best` is a binary indexed tree: the best weight reached before each place of the second text. Its two loops
    stand here, not in a class of their own: they are what tracing a large story spends its time on."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(second, 1):
        places.setdefault(word, []).append(at)
    size = len(second) + 1
    best = [0.0] * size
    heaviest = 0.0
    for word in first:
        # From the last place to the first, so that a word of the first text is used once.
        for at in reversed(places.get(word, ())):
            reached, node = 0.0, at - 1
            while node:
                if best[node] > reached:  # noqa: PLR1730  (max() costs half as much again)
                    reached = best[node]
                node &= node - 1
            reached += weight[word]
            heaviest = max(heaviest, reached)
            node = at
            while node < size and best[node] < reached:
                best[node] = reached
                node += node & -node
    return heaviest


def order_kept(first: Sequence[str], second: Sequence[str], weight: Mapping[str, float]) -> float:
    """The weight that comes back in order, less what comes back when one of the two is read backwards.

    Two texts on one subject share names and numbers, and some of them fall into one order by chance: reading
    one backwards shows how much."""
    backwards = heaviest_common(first, second[::-1], weight)
    return max(0.0, heaviest_common(first, second, weight) - backwards)
