"""Average link against an oracle that recounts everything at each step. No model."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.collation.clusters import average_link

Score = dict[tuple[int, int], float]


def oracle(count: int, scores: Score, threshold: float) -> tuple[tuple[int, ...], ...]:
    """Joins the two groups of the highest mean, lowest numbers first, while the mean reaches the threshold."""
    groups = [(n,) for n in range(count)]
    while True:
        means = []
        for one, other in combinations(sorted(groups), 2):
            total = sum(scores.get((min(a, b), max(a, b)), 0.0) for a in one for b in other)
            mean = round(total / (len(one) * len(other)), 6)
            if mean >= threshold and total:
                means.append((-mean, one, other))
        if not means:
            return tuple(sorted(groups))
        _, one, other = min(means)
        groups = [g for g in groups if g not in (one, other)] + [tuple(sorted(one + other))]


@st.composite
def scored(draw: st.DrawFn) -> tuple[int, Score]:
    """Up to nine items, some of their pairs scored."""
    count = draw(st.integers(0, 9))
    pairs = list(combinations(range(count), 2))
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    return count, {pair: draw(st.integers(1, 20)) / 20 for pair in chosen}


@given(scored(), st.sampled_from([0.1, 0.25, 0.35, 0.5, 0.9]))
def test_as_the_oracle(case: tuple[int, Score], threshold: float) -> None:
    """The groups are those that recounting gives, ties included."""
    count, scores = case
    found = average_link(count, [(a, b, s) for (a, b), s in scores.items()], threshold)
    assert found == oracle(count, scores, threshold)


@given(scored(), st.randoms(use_true_random=False))
def test_the_order_of_pairs_changes_nothing(case: tuple[int, Score], random: object) -> None:
    """Pairs may come in any order, either way round."""
    count, scores = case
    pairs = [(a, b, s) for (a, b), s in scores.items()]
    turned = [(b, a, s) for a, b, s in pairs]
    random.shuffle(turned)  # type: ignore[attr-defined]
    assert average_link(count, turned, 0.35) == average_link(count, pairs, 0.35)


@given(st.floats(0.36, 1.0))
def test_any_score_counts(score: float) -> None:
    """A pair above the threshold is joined whatever the digits of its score."""
    assert average_link(2, [(0, 1, score)], 0.35) == ((0, 1),)


def test_a_chain_of_look_alikes_is_not_one_group() -> None:
    """Neighbours in a chain are not all joined: far pairs count 0."""
    chain = [(n, n + 1, 0.9) for n in range(6)]
    assert max(len(group) for group in average_link(7, chain, 0.6)) == 2


@pytest.mark.parametrize("count", [0, 1, 3])
def test_without_pairs_each_item_is_alone(count: int) -> None:
    """Every item is in exactly one group, its own where nothing ties it."""
    assert average_link(count, [], 0.5) == tuple((n,) for n in range(count))
