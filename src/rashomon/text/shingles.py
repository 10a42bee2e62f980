"""Shingles: runs of words that two texts share, word for word.

In: two sequences of folded words. Out: the longest runs that both have, in the order of the first, no word of
it in two runs. Which runs are worth a look is left to the caller.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    """`length` words that stand at `first` in one sequence and at `second` in the other."""

    first: int
    second: int
    length: int


def shingles(words: Sequence[str], size: int) -> set[tuple[str, ...]]:
    """Every run of `size` words."""
    return {tuple(words[at : at + size]) for at in range(len(words) - size + 1)}


def shared_runs(first: Sequence[str], second: Sequence[str], shortest: int) -> tuple[Run, ...]:
    """The longest shared runs of at least `shortest` words; of equally long ones that which stands first."""
    places: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(second) - shortest + 1):
        places.setdefault(tuple(second[at : at + shortest]), []).append(at)
    runs: list[Run] = []
    at = 0
    while at <= len(first) - shortest:
        starts = places.get(tuple(first[at : at + shortest]), ())
        run = _longest(first, second, at, starts, shortest)
        if run is None:
            at += 1
        else:
            runs.append(run)
            at += run.length
    return tuple(runs)


# A phrase that stands in a text again and again opens no more runs than these: the cost stays linear.
PLACES_TRIED = 8


def _longest(
    first: Sequence[str], second: Sequence[str], at: int, starts: Iterable[int], shortest: int
) -> Run | None:
    best: Run | None = None
    for start in list(starts)[:PLACES_TRIED]:
        length = shortest
        while (
            at + length < len(first)
            and start + length < len(second)
            and first[at + length] == second[start + length]
        ):
            length += 1
        if best is None or length > best.length:
            best = Run(at, start, length)
    return best
