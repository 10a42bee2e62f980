"""Distils the table of the default sentence encoder from MiniLM and prints its hash.

    OMP_NUM_THREADS=1 python scripts/distil_encoder.py --texts FOLDER [-o src/rashomon/collation/encoders/table.npz]

FOLDER holds news texts: topics 1-25 of ECB+ (Cybulska and Vossen 2014, CC BY 3.0), no labels read. Each piece of
MiniLM's vocabulary starts from the vector that MiniLM gives it alone (as model2vec does). One linear map is then fitted
so that the sum of a text's pieces comes near MiniLM's vector of the whole text, and each piece that the texts show is
moved by what is still missing (ridge regression, held to the start). At last the widths that carry least are dropped
and whole numbers from -127 to 127 are kept. Needs `pip install '.[dev,distil]'`; three minutes of one core. Another
processor may round another way; then the printed hash is the one to pin in table.py."""

import argparse
import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from minilm import MiniLM, load_minilm
from numpy.typing import NDArray
from scipy import sparse

from rashomon.collation.encoders.pieces import Pieces
from rashomon.collation.encoders.pinned import file_hash

LAST_TOPIC = 25
# All three swept on topics 1-25, checked on 26-35 and on story sets: from 128 widths on nothing is gained, holding the
# pieces anywhere from 3 to 30 is the same, and the map's ridge may be ten times more or less.
WIDTH = 192
HOLD_PIECES = 10.0
HOLD_MAP = 0.01
# A piece that this project's cutting can produce: letters and digits of Latin script.
PIECE = re.compile(r"(##)?[a-z0-9]+")

Matrix = NDArray[np.float64]


def passages(folder: Path) -> list[str]:
    """The sentences of the texts, and what stands between commas and linking words, as clauses do."""
    found = set()
    for path in sorted(folder.glob("*/*.txt")):
        topic = re.match(r"\d+", path.parent.name)
        if topic and int(topic[0]) > LAST_TOPIC:
            continue
        for sentence in re.split(r'(?<=[.!?"])\s+|\n+', path.read_text(encoding="utf-8")):
            parts = re.split(
                r"(?<=,)\s+|\s+(?=and |but |that |who |which |after |when |as |because )", sentence
            )
            found.update(text for text in (sentence, *parts) if 15 < len(text) < 300)
    return sorted(found)


def counts(texts: Sequence[str], pieces: Sequence[str]) -> sparse.csr_matrix:
    """A row a text, a column a piece: how often it stands there, over the root of the text's length."""
    cutter = Pieces({piece: number for number, piece in enumerate(pieces)})
    cut = [cutter.cut(text) for text in texts]
    ends = np.cumsum([0] + [len(numbers) for numbers in cut])
    flat = np.array([number for numbers in cut for number in numbers], dtype=np.int64)
    table = sparse.csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(texts), len(pieces)))
    table.sum_duplicates()
    return sparse.csr_matrix(sparse.diags(1 / np.sqrt(np.maximum(np.diff(ends), 1))) @ table)


def fit(table: sparse.csr_matrix, alone: Matrix, taught: Matrix) -> Matrix:
    """Piece vectors whose sums come near the taught vectors."""
    seen = table @ alone
    ridge = HOLD_MAP * table.shape[0] / alone.shape[1]
    start = alone @ np.linalg.solve(seen.T @ seen + ridge * np.eye(alone.shape[1]), seen.T @ taught)
    return start + moved(table, taught - table @ start)


def moved(table: sparse.csr_matrix, missing: Matrix, steps: int = 40) -> Matrix:
    """Ridge regression of what is missing on the pieces, by conjugate gradients, all widths at once."""
    square = table.T @ table + HOLD_PIECES * sparse.identity(table.shape[1])
    rest = table.T @ missing
    found, way, size = np.zeros_like(rest), rest.copy(), (rest * rest).sum(axis=0)
    for _ in range(steps):
        turned = square @ way
        step = size / np.maximum((way * turned).sum(axis=0), 1e-12)
        found += step * way
        rest = rest - step * turned
        last, size = size, (rest * rest).sum(axis=0)
        way = rest + size / np.maximum(last, 1e-30) * way
    return found


def narrow(table: sparse.csr_matrix, vectors: Matrix) -> Matrix:
    """The vectors turned into the WIDTH directions in which the texts differ most."""
    _, directions = np.linalg.eigh((sums := unit64(table @ vectors)).T @ sums)
    return vectors @ directions[:, ::-1][:, :WIDTH]


def unit64(rows: Matrix) -> Matrix:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)


def save(path: Path, pieces: Sequence[str], vectors: Matrix) -> None:
    scales = np.maximum(np.abs(vectors).max(axis=1), 1e-12) / 127
    codes = np.round(vectors / scales[:, None]).astype(np.int8)
    names = np.frombuffer("\n".join(pieces).encode(), dtype=np.uint8)
    np.savez(path, pieces=names, codes=codes, scales=scales.astype(np.float32))


def teach(minilm: MiniLM, numbers: Sequence[int], texts: Sequence[str]) -> tuple[Matrix, Matrix]:
    """What MiniLM says of each piece alone, at unit length, and of each text; both without what is common to all."""
    alone = minilm.tokens(numbers).astype(np.float64)
    whole = minilm.encode(texts).astype(np.float64)
    return unit64(alone - alone.mean(axis=0)), whole - whole.mean(axis=0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--texts", type=Path, required=True, help="folder of news texts, one folder a topic")
    parser.add_argument(
        "-o", "--output", type=Path, default=Path("src/rashomon/collation/encoders/table.npz")
    )
    args = parser.parse_args()
    minilm = load_minilm()
    vocabulary = sorted(
        (number, piece) for piece, number in minilm.vocabulary().items() if PIECE.fullmatch(piece)
    )
    pieces = [piece for _, piece in vocabulary]
    texts = passages(args.texts)
    table = counts(texts, pieces)
    alone, taught = teach(minilm, [number for number, _ in vocabulary], texts)
    save(args.output, pieces, narrow(table, fit(table, alone, taught)))
    print(f"{len(texts)} passages, {len(pieces)} pieces, {args.output.stat().st_size / 1e6:.1f} MB")
    print("sha256", file_hash(args.output))


if __name__ == "__main__":
    main()
