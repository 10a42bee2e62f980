"""How much two claims share: bags of items in, tables of overlaps between all claims of a story out.

Items weigh more the rarer they are in the story. Exact items only; words of like meaning are in `coverage`."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
Bag = dict[str, float]


def bag(items: Sequence[str]) -> Bag:
    """Items with the root of their count."""
    return {item: float(count) ** 0.5 for item, count in Counter(items).items()}


def cosine(bags: Sequence[Bag]) -> Matrix:
    """The cosine of each two bags, 0 where either is empty. What one claim has alone counts in its length only."""
    table = _incidence(bags)
    norm = np.linalg.norm(table, axis=1)
    norm[norm == 0] = 1.0
    table = table / norm[:, None]
    return np.asarray(table[:, :-1] @ table[:, :-1].T, dtype=np.float32)


def contained(bags: Sequence[Bag]) -> Matrix:
    """How much of the lighter of two bags the other holds, from 0 to 1."""
    table = _incidence(bags) ** 0.5
    mass = (table**2)[:, :-1].sum(axis=1) + table[:, -1] ** 2
    common = table[:, :-1] @ table[:, :-1].T
    least = np.minimum(mass[:, None], mass[None, :])
    least[least == 0] = 1.0
    return np.asarray(np.minimum(common / least, 1.0), dtype=np.float32)


def both(bags: Sequence[Bag]) -> Matrix:
    """1 where neither of two bags is empty."""
    has = np.array([bool(one) for one in bags], dtype=np.float32)
    return np.asarray(has[:, None] * has[None, :], dtype=np.float32)


def _incidence(bags: Sequence[Bag]) -> Matrix:
    """Rows of weighted items that two claims or more have; in the last column what a claim has alone."""
    seen = Counter(item for one in bags for item in one)
    shared = {item: n for n, item in enumerate(sorted(item for item, count in seen.items() if count > 1))}
    table = np.zeros((len(bags), len(shared) + 1), dtype=np.float32)
    for row, one in enumerate(bags):
        alone = 0.0
        for item, value in one.items():
            weight = value * float(np.log((1 + len(bags)) / seen[item]))
            if item in shared:
                table[row, shared[item]] = weight
            else:
                alone += weight * weight
        table[row, -1] = alone**0.5
    return table
