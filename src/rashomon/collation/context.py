"""What the neighbourhood says of a pair: whether the claims beside them agree too, whether each is the
other's best, whether a third report ties them. In go the first scores of all candidate pairs; out comes a
second row of features a pair."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from rashomon.collation.features import Pairs
from rashomon.collation.overlap import Matrix
from rashomon.collation.stated import Stated

CONTEXT = (
    "first score",
    "neighbours in order",
    "neighbours nearby",
    "neighbours rival",
    "best of the row",
    "best of the column",
    "third report",
    "best of both",
)
_ORDER = ((1, 1), (-1, -1))
_NEARBY = ((1, -1), (-1, 1), (2, 2), (-2, -2), (1, 2), (2, 1), (-1, -2), (-2, -1))
_RIVAL = ((0, 1), (0, -1), (1, 0), (-1, 0))


def surround(stated: Sequence[Stated], pairs: Pairs, scores: NDArray[np.float64]) -> Matrix:
    """The features of CONTEXT for each pair. `scores`: the first score of each, from 0 to 1."""
    count = len(stated)
    table = np.zeros((count, count), dtype=np.float32)
    left, right = pairs.left, pairs.right
    table[left, right] = table[right, left] = scores
    reports = np.array([s.report for s in stated], dtype=np.int64)
    row, column = _best(table, reports, left, right), _best(table, reports, right, left)
    scores32 = scores.astype(np.float32)
    third = np.minimum(table @ table, 1.0)[left, right] if count else scores32
    columns = [
        _logit(scores32),
        *(_moved(table, reports, left, right, steps) for steps in (_ORDER, _NEARBY, _RIVAL)),
        scores32 / np.maximum(row, 1e-6),
        scores32 / np.maximum(column, 1e-6),
        third,
        ((scores32 >= row) & (scores32 >= column)).astype(np.float32),
    ]
    return np.round(np.stack(columns, axis=1), 4).astype(np.float32)


def _logit(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    held = np.clip(scores, 1e-4, 1 - 1e-4)
    return np.asarray(np.log(held / (1 - held)), dtype=np.float32)


def _best(
    table: Matrix, reports: NDArray[np.int64], claim: NDArray[np.int64], other: NDArray[np.int64]
) -> NDArray[np.float32]:
    """The best score of each `claim` with any claim of the report of `other`."""
    count = int(reports.max(initial=-1)) + 1
    best = np.zeros((len(reports), count), dtype=np.float32)
    for report in range(count):
        own = reports == report
        if own.any():
            best[:, report] = table[:, own].max(axis=1)
    return np.asarray(best[claim, reports[other]], dtype=np.float32)


def _moved(
    table: Matrix,
    reports: NDArray[np.int64],
    left: NDArray[np.int64],
    right: NDArray[np.int64],
    steps: tuple[tuple[int, int], ...],
) -> NDArray[np.float32]:
    """The best score among the pairs that stand `steps` away in both reports; 0 where a report ends."""
    last = len(reports) - 1
    best = np.zeros(len(left), dtype=np.float32)
    for down, across in steps:
        a, b = left + down, right + across
        inside = (a >= 0) & (a <= last) & (b >= 0) & (b <= last)
        a, b = np.clip(a, 0, last), np.clip(b, 0, last)
        inside &= (reports[a] == reports[left]) & (reports[b] == reports[right])
        best = np.maximum(best, np.where(inside, table[a, b], 0.0).astype(np.float32))
    return best
