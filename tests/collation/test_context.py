"""What the neighbours of a pair say of it, on scores made by hand. No model."""

from collections.abc import Callable

import numpy as np

from rashomon.collation.context import CONTEXT, surround
from rashomon.collation.features import Pairs
from rashomon.collation.stated import Stated

Rows = Callable[..., tuple[Stated, ...]]
Two = {"text": "a b"}


def around(
    stated: tuple[Stated, ...], scores: dict[tuple[int, int], float]
) -> dict[tuple[int, int], dict[str, float]]:
    """The context of each scored pair, by name."""
    left, right = (np.array([pair[side] for pair in scores], dtype=np.int64) for side in (0, 1))
    pairs = Pairs(left=left, right=right, features=np.zeros((len(scores), 0), dtype=np.float32))
    table = surround(stated, pairs, np.array(list(scores.values()), dtype=np.float64))
    assert table.shape == (len(scores), len(CONTEXT))
    return {p: dict(zip(CONTEXT, map(float, row), strict=True)) for p, row in zip(scores, table, strict=True)}


def test_neighbours_in_order_support(rows: Rows) -> None:
    """A pair whose neighbours agree in the same order is told so; one without is not."""
    found = around(rows([Two, Two], [Two, Two]), {(0, 2): 0.5, (1, 3): 0.75})
    assert (found[0, 2]["neighbours in order"], found[1, 3]["neighbours in order"]) == (0.75, 0.5)


def test_neighbours_stay_within_their_reports(rows: Rows) -> None:
    """The last claim of one report is no neighbour of the first of the next."""
    found = around(rows([Two], [Two, Two], [Two]), {(0, 1): 0.5, (1, 3): 0.75, (0, 3): 0.25})
    assert all(row["neighbours in order"] == 0.0 for row in found.values())


def test_rivals_are_told(rows: Rows) -> None:
    """A pair next to a better one knows its rival and that it is not the best of its row."""
    found = around(rows([Two], [Two, Two]), {(0, 1): 0.4, (0, 2): 0.8})
    assert found[0, 1]["neighbours rival"] == np.float32(0.8)
    assert (found[0, 1]["best of the row"], found[0, 2]["best of the row"]) == (0.5, 1.0)
    assert (found[0, 1]["best of both"], found[0, 2]["best of both"]) == (0.0, 1.0)


def test_a_third_report_ties(rows: Rows) -> None:
    """Two claims that both match a third report's are tied through it."""
    found = around(rows([Two], [Two], [Two]), {(0, 1): 0.25, (0, 2): 0.5, (1, 2): 1.0})
    assert found[0, 1]["third report"] == 0.5


def test_context_is_finite(rows: Rows) -> None:
    """Scores of 0 and 1 leave nothing undefined."""
    found = around(rows([Two], [Two, Two]), {(0, 1): 0.0, (0, 2): 1.0})
    assert all(np.isfinite(value) for row in found.values() for value in row.values())
