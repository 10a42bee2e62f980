"""Clusters that hold together as wholes: average link over scored pairs (Sokal and Michener 1958).

In go scores of pairs; out come groups. A pair that was not scored counts 0, so that a chain of look-alikes
does not grow into one group; a score below 0 keeps apart. Cost: the number of scored pairs times its
logarithm, times the size of the groups."""

import heapq
from collections.abc import Iterable


def average_link(
    count: int, pairs: Iterable[tuple[int, int, float]], threshold: float
) -> tuple[tuple[int, ...], ...]:
    """The groups of items 0 … count-1, each ascending, in order of their first. Two groups are joined, best
    first, while the mean score over all pairs between them is at least `threshold`; a tie goes to the lower
    numbers."""
    members: dict[int, list[int]] = {n: [n] for n in range(count)}
    links: dict[int, dict[int, float]] = {n: {} for n in range(count)}
    heap: list[tuple[float, int, int]] = []
    for left, right, given in pairs:
        score = round(given, 6)
        links[left][right] = links[right][left] = score
        if score >= threshold:
            heapq.heappush(heap, (-score, min(left, right), max(left, right)))
    while heap:
        negative, left, right = heapq.heappop(heap)
        if left not in members or right not in members or _mean(left, right, links, members) != -negative:
            continue
        _join(left, right, links, members)
        for other in sorted(links[left]):
            mean = _mean(left, other, links, members)
            if mean >= threshold:
                heapq.heappush(heap, (-mean, min(left, other), max(left, other)))
    return tuple(sorted(tuple(sorted(group)) for group in members.values()))


def _mean(left: int, right: int, links: dict[int, dict[int, float]], members: dict[int, list[int]]) -> float:
    """The mean score between two groups, rounded so that the order of adding up cannot decide."""
    total = links[left].get(right, 0.0)
    return round(total / (len(members[left]) * len(members[right])), 6)


def _join(left: int, right: int, links: dict[int, dict[int, float]], members: dict[int, list[int]]) -> None:
    """Puts the right group into the left one; their scores with every other group add up."""
    members[left] += members.pop(right)
    for other, score in links.pop(right).items():
        del links[other][right]
        if other != left:
            links[left][other] = links[other][left] = links[left].get(other, 0.0) + score
