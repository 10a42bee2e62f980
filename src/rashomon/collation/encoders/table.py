"""The default encoder: a table with a vector for each piece of a word; a text's vector is the sum of its pieces'.

The table is distilled from MiniLM by scripts/distil_encoder.py and travels with the package (docs/design/encoder.md
says what it was measured against). A sum knows no word order: who did what to whom is left to the typed features."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from rashomon.collation.encoders.pieces import Pieces
from rashomon.collation.encoders.pinned import check_file
from rashomon.collation.encoders.rows import Rows, encode_once

FILE = Path(__file__).parent / "table.npz"
SHA256 = "54c13ee55edee935392888d6d3e80a16091022cf961e92336c35fd27d1d5c9b8"
# Texts summed at once; bounds the memory, changes no row.
BATCH = 512


class Table:
    """Sums of piece vectors, kept as whole numbers from -127 to 127 and a scale for each piece."""

    name = "table"

    def __init__(self, pieces: Sequence[str], codes: NDArray[np.int8], scales: NDArray[np.float32]) -> None:
        self._pieces = Pieces({piece: number for number, piece in enumerate(pieces)})
        self._codes = codes
        self._scales = scales

    def encode(self, texts: Sequence[str]) -> Rows:
        """One row of unit length for each text, in order; a row of zeros for a text without words."""
        return encode_once(texts, self._codes.shape[1], self._embed)

    def _embed(self, texts: list[str]) -> Rows:
        rows = np.zeros((len(texts), self._codes.shape[1]), dtype=np.float32)
        cut = [self._pieces.cut(text) for text in texts]
        for batch in _batches([number for number, pieces in enumerate(cut) if pieces]):
            starts = np.cumsum([0] + [len(cut[number]) for number in batch[:-1]])
            numbers = np.concatenate([cut[number] for number in batch])
            vectors = self._codes[numbers] * self._scales[numbers, None]
            rows[batch] = np.add.reduceat(vectors, starts, axis=0)
        return rows


def load_table(path: Path = FILE, sha256: str = SHA256) -> Table:
    """The table from its file. Raises RashomonError where the file is missing or not the one that is pinned."""
    check_file(path, sha256)
    with np.load(path) as stored:
        pieces = bytes(stored["pieces"]).decode().split("\n")
        return Table(pieces, stored["codes"], stored["scales"])


def _batches(numbers: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(numbers), BATCH):
        yield numbers[start : start + BATCH]
