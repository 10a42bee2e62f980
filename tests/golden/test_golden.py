"""The golden dossiers: what `compare` finds in the examples, as somebody has read and accepted it."""

import make_golden
import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize("name", make_golden.names())
def test_the_dossier_is_the_golden_one(name: str) -> None:
    """A change is made with `python scripts/make_golden.py` and reviewed in the diff."""
    told = make_golden.difference(name)
    assert not told, f"{name} differs from tests/golden; read, then run python scripts/make_golden.py\n{told}"
