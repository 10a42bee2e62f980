"""What every encoder does with its rows: a text is encoded once, rows come back in order, at unit length."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.float32]


def encode_once(texts: Sequence[str], size: int, embed: Callable[[list[str]], Rows]) -> Rows:
    """A unit row for each text; `embed` sees each text with words once, shortest first; else zeros."""
    unique = sorted({text for text in texts if text.strip()}, key=lambda text: (len(text), text))
    if not unique:
        return np.zeros((len(texts), size), dtype=np.float32)
    rows = unit(embed(unique))
    place = {text: number for number, text in enumerate(unique)}
    out = np.zeros((len(texts), rows.shape[1]), dtype=np.float32)
    for number, text in enumerate(texts):
        if text in place:
            out[number] = rows[place[text]]
    return out


def unit(rows: Rows) -> Rows:
    """The rows at length one; rows of zeros stay."""
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(length > 0, length, 1), dtype=np.float32)
