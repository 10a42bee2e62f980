"""The sentence encoder: texts in, one unit vector each out; texts of like meaning point the same way.

The default's weights come with the packages that rashomon depends on and are checked by hash when they are
loaded; a name loads a sentence-transformers model instead. How vectors are compared is left to others."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray


class Encoder(Protocol):
    """What turns texts into vectors. The vector of a text does not depend on the texts beside it."""

    name: str

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One row of unit length for each text, in order; a row of zeros for a text without words."""


@lru_cache(maxsize=2)
def load_encoder(name: str | None = None) -> Encoder:
    """The default encoder, or the sentence-transformers model (its name or folder) that is named.

    Raises RashomonError where the weights are not the pinned ones, or the model is not known here."""
    if name is None:
        from rashomon.collation.encoders.table import load_table  # noqa: PLC0415  (some MB)

        return load_table()
    from rashomon.collation.encoders.named import load_named  # noqa: PLC0415

    return load_named(name)
