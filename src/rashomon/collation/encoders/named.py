"""Any sentence-transformers model in the default's place: a folder, or a name that is on this machine."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from rashomon.collation.encoders.rows import Rows, encode_once
from rashomon.errors import RashomonError


class Named:
    """A sentence-transformers model. Texts go through one by one, so that none changes another's row."""

    def __init__(self, name: str, model: Any) -> None:
        self.name = name
        self._model = model

    def encode(self, texts: Sequence[str]) -> Rows:
        """One row of unit length for each text, in order; a row of zeros for a text without words."""
        return encode_once(texts, int(self._model.get_sentence_embedding_dimension() or 0), self._embed)

    def _embed(self, texts: list[str]) -> Rows:
        rows = self._model.encode(texts, batch_size=1, show_progress_bar=False, convert_to_numpy=True)
        return np.asarray(rows, dtype=np.float32)


def load_named(name: str) -> Named:
    """The model of that name or folder, from this machine only. Raises RashomonError where there is none."""
    try:
        from sentence_transformers import SentenceTransformer  # noqa: PLC0415  (seconds)
    except ImportError as fault:
        raise RashomonError(
            f"encoder {name!r} needs sentence-transformers: pip install 'rashomon[encoders]'"
        ) from fault
    try:
        return Named(name, SentenceTransformer(name, device="cpu", local_files_only=True))
    except (OSError, ValueError, RuntimeError) as fault:
        raise RashomonError(
            f"no sentence-transformers model {name!r} on this machine; give a folder, or fetch it beforehand"
        ) from fault
