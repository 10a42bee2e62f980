"""The weights of alignment: two logistic regressions and the threshold of the clusters, read from
`weights.json`.

Fitted by `scripts/fit_alignment.py`; the file tells on which data."""

from functools import lru_cache
from importlib import resources

import msgspec
import numpy as np
from numpy.typing import NDArray

from rashomon.collation.context import CONTEXT
from rashomon.collation.features import FEATURES, Matrix


class Regression(msgspec.Struct, frozen=True, kw_only=True):
    """A logistic regression: a weight for each named feature, and the intercept."""

    intercept: float
    weights: dict[str, float]

    def score(self, features: Matrix, names: tuple[str, ...]) -> NDArray[np.float64]:
        """The probability of each row, rounded to six decimals, so that kernels that differ in the last bits agree."""
        line = np.array([self.weights[name] for name in names], dtype=np.float64)
        total = features.astype(np.float64) @ line + self.intercept
        return np.round(1.0 / (1.0 + np.exp(-total)), 6)


class Weights(msgspec.Struct, frozen=True, kw_only=True):
    """How pairs are scored alone (`alone`) and among their neighbours (`among`), and from which mean score
    on groups join."""

    provenance: str
    threshold: float
    alone: Regression
    among: Regression

    def first(self, features: Matrix) -> NDArray[np.float64]:
        return self.alone.score(features, FEATURES)

    def second(self, features: Matrix) -> NDArray[np.float64]:
        return self.among.score(features, (*FEATURES, *CONTEXT))


@lru_cache(maxsize=1)
def load_weights() -> Weights:
    """The weights that come with the package."""
    text = resources.files("rashomon.collation").joinpath("weights.json").read_bytes()
    return msgspec.json.decode(text, type=Weights)
