"""Order: what comes back in the same order."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from rashomon.text.order import heaviest_common, longest_rising, order_kept

words = st.lists(st.sampled_from("abcde"), max_size=7)


@given(st.lists(st.integers(0, 8), max_size=8))
def test_the_longest_rising_part_equals_that_of_all_parts(places: list[int]) -> None:
    """No rising part is longer than the one that is found."""
    found = [places[at] for at in longest_rising(places)]
    assert all(a < b for a, b in pairwise(found))
    rising = [
        size
        for size in range(len(places) + 1)
        for part in combinations(places, size)
        if all(a < b for a, b in pairwise(part))
    ]
    assert len(found) == max(rising)


@given(words, words)
def test_the_heaviest_common_sequence_equals_the_textbook_s(first: list[str], second: list[str]) -> None:
    """The weight equals that of dynamic programming over all pairs of places."""
    weight = {letter: 1.0 + at for at, letter in enumerate("abcde")}
    table = [[0.0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i, one in enumerate(first, 1):
        for j, other in enumerate(second, 1):
            kept = table[i - 1][j - 1] + weight[one] if one == other else 0.0
            table[i][j] = max(kept, table[i - 1][j], table[i][j - 1])
    assert heaviest_common(first, second, weight) == table[-1][-1]


@given(words, words)
def test_what_is_kept_is_the_same_either_way_round(first: list[str], second: list[str]) -> None:
    """It does not matter which of two texts comes first, and chance is never below nothing."""
    weight = dict.fromkeys("abcde", 1.0)
    assert order_kept(first, second, weight) == order_kept(second, first, weight) >= 0
