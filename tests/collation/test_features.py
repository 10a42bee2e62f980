"""What speaks for two claims being one, on claims made by hand. No model."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest

from rashomon.collation.features import FEATURES, Pairs, measure
from rashomon.collation.stated import Stated

Rows = Callable[..., tuple[Stated, ...]]


def vectors(count: int, near: float = 1.0) -> Any:
    """Unit rows whose cosine is `near` for each two."""
    rows = np.full((count, 2), np.sqrt(near), dtype=np.float32)
    wide = np.zeros((count, count), dtype=np.float32)
    np.fill_diagonal(wide, np.sqrt(max(0.0, 1.0 - near)))
    return np.concatenate([rows[:, :1], wide], axis=1)


def one_hot(words: Sequence[str]) -> Any:
    """No two words are alike."""
    return np.eye(len(words), dtype=np.float32)


def told(pairs: Pairs) -> dict[str, float]:
    """The features of the only pair, by name."""
    assert len(pairs.left) == 1
    return dict(zip(FEATURES, (float(v) for v in pairs.features[0]), strict=True))


def pair(rows: Rows, one: dict[str, Any], other: dict[str, Any]) -> dict[str, float]:
    """The features of two claims of two reports, beside a third that shares nothing with them."""
    stated = rows([{"text": "boat sank", **one}], [{"text": "boat sank", **other}])
    return told(measure(stated, vectors(2), one_hot))


def test_one_column_a_name(rows: Rows) -> None:
    """There are as many features as names."""
    pairs = measure(rows([{"text": "boat sank"}], [{"text": "boat sank"}]), vectors(2), one_hot)
    assert pairs.features.shape == (1, len(FEATURES)) and len(set(FEATURES)) == len(FEATURES)


def test_claims_of_one_report_are_no_candidates(rows: Rows) -> None:
    """Only claims of different reports are compared, each two once, the lower first."""
    stated = rows([{"text": "boat sank"}, {"text": "boat sank"}], [{"text": "boat sank"}])
    pairs = measure(stated, vectors(3), one_hot)
    assert list(zip(pairs.left.tolist(), pairs.right.tolist(), strict=True)) == [(0, 2), (1, 2)]


def test_claims_with_nothing_in_common_are_no_candidates(rows: Rows) -> None:
    """Pairs that share neither words nor meaning are not compared."""
    stated = rows([{"text": "boat sank"}], [{"text": "vote passed"}])
    assert len(measure(stated, vectors(2, near=0.0), one_hot).left) == 0


@pytest.mark.parametrize(
    ("one", "other", "equal", "apart"),
    [
        ({"figures": [(12, "boats")]}, {"figures": [(12, "boats")]}, 1.0, 0.0),
        ({"figures": [(12, "boats")]}, {"figures": [(14, "boats")]}, 0.0, 1.0),
        ({"figures": [(12, "boats")]}, {}, 0.0, 0.0),
    ],
)
def test_figures(rows: Rows, one: dict[str, Any], other: dict[str, Any], equal: float, apart: float) -> None:
    """Equal figures speak for, unequal ones of a kind are told apart, a missing one says nothing."""
    found = pair(rows, one, other)
    assert (found["figures"], found["figures of a kind apart"]) == (equal, apart)


def test_figures_of_other_kinds(rows: Rows) -> None:
    """Unequal figures of unlike things are of other kinds."""
    found = pair(rows, {"figures": [(12, "boats")]}, {"figures": [(14, "roads")]})
    assert (found["figures of a kind apart"], found["figures of other kinds"]) == (0.0, 1.0)


def test_times_speakers_names_and_doers(rows: Rows) -> None:
    """What both have and share speaks for them, what both have and do not share against, per kind."""
    kinds = (("times", "times", ["2031-05-01"], ["2031-05-02"]), ("speaker", "by", ["s1"], ["s2"]),
             ("names", "names", ["vell"], ["kilmore"]), ("doer", "doer", ["crew"], ["storm"]))  # fmt: skip
    for feature, key, value, another in kinds:
        plural = {"speaker": "speakers", "doer": "doers"}.get(feature, feature)
        same, unlike = pair(rows, {key: value}, {key: value}), pair(rows, {key: value}, {key: another})
        assert (same[feature], same[f"{plural} apart"]) == (1.0, 0.0), feature
        assert (unlike[feature], unlike[f"{plural} apart"]) == (0.0, 1.0), feature


def test_place_and_length(rows: Rows) -> None:
    """How far apart two claims stand in their reports, and how alike their lengths are."""
    stated = rows([{"text": "boat sank"}, {"text": "x"}], [{"text": "y"}, {"text": "boat sank off vell"}])
    pairs = measure(stated, vectors(4), one_hot)
    number = list(zip(pairs.left.tolist(), pairs.right.tolist(), strict=True)).index((0, 3))
    found = dict(zip(FEATURES, (float(v) for v in pairs.features[number]), strict=True))
    assert (found["distance"], found["length"]) == (1.0, 0.5)


def test_features_are_bounded(rows: Rows) -> None:
    """Every feature lies between -1 and 1, a little rounding aside, and none is undefined."""
    claims = [
        {"text": "boat sank off vell"},
        {"text": "", "lemmas": ()},
        {"text": "12 boats", "figures": [(12, None)]},
    ]
    pairs = measure(rows(claims, claims, claims), vectors(9, near=0.5), one_hot)
    assert np.isfinite(pairs.features).all()
    assert (np.abs(pairs.features) <= 1.001).all()


def test_no_claims_give_no_pairs(rows: Rows) -> None:
    """A story without claims has no candidates."""
    assert len(measure(rows([], []), np.zeros((0, 2), dtype=np.float32), one_hot).left) == 0
