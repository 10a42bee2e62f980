"""The weights of alignment: two logistic regressions and the threshold of the clusters, read from
`weights.json`.

Fitted by `scripts/fit_alignment.py`; the file tells on which data."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib import resources

import msgspec
import numpy as np
from numpy.typing import NDArray

from rashomon.collation.context import CONTEXT
from rashomon.collation.features import FEATURES
from rashomon.collation.overlap import Matrix

# Pairs scored at once; bounds the memory.
ROWS = 50_000


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
    on groups join. `knots`: where the slope of a feature may change in the second score."""

    provenance: str
    threshold: float
    knots: dict[str, tuple[float, ...]]
    alone: Regression
    among: Regression

    def first(self, features: Matrix) -> NDArray[np.float64]:
        return self.alone.score(features, FEATURES)

    def second(self, features: Matrix, context: Matrix) -> NDArray[np.float64]:
        names = bent_names(self.knots)
        scores = np.zeros(len(features), dtype=np.float64)
        for start in range(0, len(features), ROWS):
            rows = slice(start, start + ROWS)
            scores[rows] = self.among.score(bend(features[rows], context[rows], self.knots), names)
        return scores


def bent_names(knots: Mapping[str, Sequence[float]]) -> tuple[str, ...]:
    """What the second regression sees: each feature, each times the first score (what tells two likely pairs
    apart is not what tells likely from unlikely), and what each has above its knots."""
    names = (*FEATURES, *CONTEXT)
    times = (f"{name} × {CONTEXT[0]}" for name in names)
    above = (f"{name} above {knot}" for name in names for knot in knots.get(name, ()))
    return (*names, *times, *above)


def bend(features: Matrix, context: Matrix, knots: Mapping[str, Sequence[float]]) -> Matrix:
    """The table of `bent_names` from those of FEATURES and CONTEXT."""
    table = np.concatenate([features, context], axis=1)
    above = [
        np.maximum(table[:, [column]] - np.float32(knot), 0)
        for column, name in enumerate((*FEATURES, *CONTEXT))
        for knot in knots.get(name, ())
    ]
    return np.concatenate([table, table * context[:, :1], *above], axis=1)


@lru_cache(maxsize=1)
def load_weights() -> Weights:
    """The weights that come with the package."""
    text = resources.files("rashomon.collation").joinpath("weights.json").read_bytes()
    return msgspec.json.decode(text, type=Weights)
