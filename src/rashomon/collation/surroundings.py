"""The claims around a claim: what is told before and after it in its report.

Two claims that say little alone ("it was six below zero") are told in like surroundings."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from rashomon.collation.encoders.rows import unit
from rashomon.collation.overlap import Matrix
from rashomon.collation.stated import Stated

# How much a claim one and two places away weighs.
WEIGHTS = (1.0, 0.5)
# How much the surroundings weigh beside the claim itself.
BESIDE = 0.7


def neighbours(stated: Sequence[Stated]) -> list[list[int]]:
    """For each claim the numbers of the claims next to it in its report."""
    return [
        [n for n in (k - 1, k + 1) if 0 <= n < len(stated) and stated[n].report == stated[k].report]
        for k in range(len(stated))
    ]


def around(stated: Sequence[Stated], vectors: Matrix) -> tuple[Matrix, Matrix]:
    """Unit rows: the meaning of what stands around each claim, and of the claim with it."""
    reports = np.array([s.report for s in stated], dtype=np.int64)
    total = np.zeros_like(vectors)
    for away, weight in enumerate(WEIGHTS, start=1):
        for step in (-away, away):
            total += weight * _moved(vectors, reports, step)
    beside = unit(total)
    return beside, unit(BESIDE * beside + vectors)


def _moved(vectors: Matrix, reports: NDArray[np.int64], step: int) -> Matrix:
    """Each claim's row is that of the claim `step` places on; zeros beyond the ends of a report."""
    at = np.arange(len(reports)) + step
    inside = (at >= 0) & (at < len(reports))
    at = np.clip(at, 0, max(0, len(reports) - 1))
    inside &= reports[at] == reports
    return np.asarray(np.where(inside[:, None], vectors[at], 0), dtype=np.float32)
