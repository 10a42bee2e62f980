"""A small mutation test on the project's own reports."""

import pytest
from mutations.run import Run, Size, run, sizes

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def small() -> Size:
    """How large it is."""
    return sizes()["small"]


@pytest.fixture(scope="module")
def done(small: Size) -> Run:
    """The run, once."""
    return run(small)


def test_an_unchanged_copy_gives_no_variant(done: Run, small: Size) -> None:
    """Whoever prints it, half an hour later."""
    assert len(done.copies) == small.copies and set(done.copies) == {()}


def test_changes_are_called_by_their_names(done: Run, small: Size) -> None:
    """As often as is pinned, a kind."""
    assert done.faults(small.named) == []


def test_there_are_as_many_changes_as_are_asked_for(done: Run, small: Size) -> None:
    """Of every kind, no two alike."""
    made = [(verdict.sheet.name, verdict.change) for verdict in done.verdicts]
    assert len(made) == len(set(made)) == small.each * len(small.named)
