"""Shared runs of words."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.text.shingles import Run, shared_runs, shingles

words = st.lists(st.sampled_from(["in", "the", "hall", "snow"]), max_size=20)


def test_the_longest_runs_are_found() -> None:
    """A shared run is as long as it can be, and of two the longer is taken."""
    first = "the roof of the hall came down under wet snow at dawn".split()
    second = "at dawn snow the roof of the hall came down and the roof of a shed".split()
    assert shared_runs(first, second, 3) == (Run(0, 3, 7),)


@given(words, words)
def test_runs_are_shared_and_apart(first: list[str], second: list[str]) -> None:
    """Every run stands in both texts, and no word of the first is in two."""
    end = 0
    for run in shared_runs(first, second, 2):
        assert first[run.first : run.first + run.length] == second[run.second : run.second + run.length]
        assert run.first >= end
        end = run.first + run.length


def test_a_short_text_has_no_shingles() -> None:
    """A text shorter than a shingle has none."""
    assert shingles(["a", "b"], 3) == set()
    assert shingles(["a", "b", "c"], 3) == {("a", "b", "c")}
