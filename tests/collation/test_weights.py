"""The weights that come with the package, and what a regression makes of a row. No model."""

import numpy as np

from rashomon.collation.context import CONTEXT
from rashomon.collation.features import FEATURES
from rashomon.collation.weights import Regression, bend, bent_names, load_weights


def test_the_file_names_every_feature_and_no_other() -> None:
    """Weights and features go by the same names."""
    weights = load_weights()
    assert set(weights.alone.weights) == set(FEATURES)
    names = bent_names(weights.knots)
    assert set(weights.among.weights) == set(names)
    assert len(set(names)) == len(names)
    assert set(weights.knots) <= {*FEATURES, *CONTEXT}


def test_the_second_score_sees_each_feature_bent_and_times_the_first_score() -> None:
    """A row holds the features, each times the first score, and what each has above its knots."""
    features = np.full((1, len(FEATURES)), 0.5, dtype=np.float32)
    context = np.full((1, len(CONTEXT)), 2.0, dtype=np.float32)
    knots = {"meaning": (0.3, 0.8)}
    row = dict(zip(bent_names(knots), bend(features, context, knots)[0].tolist(), strict=True))
    assert (row["meaning"], row[f"meaning × {CONTEXT[0]}"]) == (0.5, 1.0)
    assert (round(row["meaning above 0.3"], 6), row["meaning above 0.8"]) == (0.2, 0.0)


def test_the_file_tells_where_it_comes_from() -> None:
    """The data that the weights were fitted on are named; the threshold is a share."""
    weights = load_weights()
    assert weights.provenance
    assert 0 < weights.threshold < 1


def test_a_score_is_a_probability_of_the_named_features() -> None:
    """The names decide which weight meets which column; scores are rounded to six decimals."""
    line = Regression(intercept=-1.0, weights={"a": 2.0, "b": 0.0})
    rows = np.array([[0.5, 9.0], [9.0, 0.5]], dtype=np.float32)
    assert line.score(rows[:1], ("a", "b")).tolist() == [0.5]
    assert line.score(rows[1:], ("b", "a")).tolist() == [0.5]
    assert line.score(rows[:1] * 0, ("a", "b")).tolist() == [0.268941]


def test_claims_alike_in_all_score_above_claims_alike_in_nothing() -> None:
    """Agreement of every kind speaks for one proposition."""
    apart = {
        name: float(name.endswith("apart") or name in ("distance", "figures of other kinds"))
        for name in FEATURES
    }
    like = np.array([[1.0 - apart[name] for name in FEATURES]], dtype=np.float32)
    unlike = np.array([[apart[name] for name in FEATURES]], dtype=np.float32)
    weights = load_weights()
    assert weights.first(like)[0] > 0.9
    assert weights.first(unlike)[0] < 0.1
