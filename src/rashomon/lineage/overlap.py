"""Overlap: which of many pages have much in common, cheaply, before any two are compared in full.

In: a set of marks a page (shingles, telling words). Out: how much each two share. Only marks of two pages or
more are looked at, in blocks, so that the memory stays small however many there are.
"""

from collections.abc import Collection, Hashable, Mapping, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Mark = TypeVar("Mark", bound=Hashable)

BLOCK = 4096


def shared_weight(
    marks: Sequence[Collection[Mark]], weight: Mapping[Mark, float] | None = None
) -> NDArray[np.float64]:
    """The weight (each mark 1 where none is given) of what each two pages share; symmetric."""
    holders: dict[Mark, list[int]] = {}
    for page, held in enumerate(marks):
        for mark in held:
            holders.setdefault(mark, []).append(page)
    common = [(mark, pages) for mark, pages in holders.items() if len(pages) > 1]
    total = np.zeros((len(marks), len(marks)))
    for first in range(0, len(common), BLOCK):
        block = common[first : first + BLOCK]
        table = np.zeros((len(marks), len(block)), dtype=np.float32)
        for column, (mark, pages) in enumerate(block):
            table[pages, column] = 1.0 if weight is None else np.sqrt(weight[mark])
        total += table @ table.T
    return np.asarray(total)
