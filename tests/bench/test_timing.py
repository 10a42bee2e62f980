"""Timing: CPU seconds of child processes, medians of measures taken in turn."""

import sys

import pytest

from bench.__main__ import with_ratios
from bench.generate import generate_stories
from bench.timing import medians, whole, worked


def test_medians_take_the_measures_in_turn() -> None:
    """Each measure runs as often as asked, in turn with the others, and its middle value is kept."""
    order: list[str] = []
    values = iter([3.0, 1.0, 2.0])

    def slow() -> float:
        order.append("slow")
        return next(values)

    def even() -> float:
        order.append("even")
        return 1.0

    assert medians({"slow": slow, "even": even}, 3) == {"slow": 2.0, "even": 1.0}
    assert order == ["slow", "even"] * 3


def test_a_whole_process_is_timed() -> None:
    """A process that works for a while costs some CPU seconds."""
    assert 0.05 < whole([sys.executable, "-c", "sum(range(10_000_000))"]) < 30


def test_a_failing_process_ends_the_bench() -> None:
    """A measured command that fails is told in one line, with its last words."""
    with pytest.raises(SystemExit, match="no luck"):
        whole([sys.executable, "-c", "raise SystemExit('no luck')"])


def test_ratios_are_to_the_parse() -> None:
    """What is compared stands over the parser's own pass."""
    assert with_ratios({"parse": 2.0, "compare": 5.0}) == {"parse": 2.0, "compare": 5.0, "compare/parse": 2.5}


@pytest.mark.model
@pytest.mark.parametrize("name", ["parse", "read", "compare"])
def test_the_work_alone_is_timed(name: str) -> None:
    """Each work runs in a process of its own and tells its seconds, start and loading left out."""
    story = generate_stories(1, reports=2, seed=7)
    assert 0 < worked(name, story) < 30
    with pytest.raises(SystemExit, match=f"{name} failed"):
        worked(name, 5)  # type: ignore[arg-type]
