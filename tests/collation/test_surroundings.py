"""What stands around a claim, on vectors made by hand. No model."""

from collections.abc import Callable

import numpy as np

from rashomon.collation.stated import Stated
from rashomon.collation.surroundings import around, neighbours

Rows = Callable[..., tuple[Stated, ...]]


def test_neighbours_stand_in_the_same_report(rows: Rows) -> None:
    """The claim before and the claim after, none beyond the ends of a report."""
    stated = rows([{"text": "a"}, {"text": "b"}, {"text": "c"}], [{"text": "d"}])
    assert neighbours(stated) == [[1], [0, 2], [1], []]


def test_surroundings_are_the_claims_beside(rows: Rows) -> None:
    """The nearer weighs more; a claim alone in its report has no surroundings, only itself."""
    stated = rows([{"text": "a"}, {"text": "b"}, {"text": "c"}], [{"text": "d"}])
    beside, passage = around(stated, np.eye(4, dtype=np.float32))
    assert beside[0, 1] > beside[0, 2] > 0 and beside[0, 0] == 0
    assert beside[3].tolist() == [0.0] * 4 and passage[3].tolist() == [0.0, 0.0, 0.0, 1.0]
    assert np.allclose(np.linalg.norm(passage, axis=1), 1.0)
