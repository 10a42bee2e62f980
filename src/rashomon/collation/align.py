"""Alignment: claims of different reports that state one proposition become one finding.

Story in, findings out, each claim in exactly one. Pairs are narrowed by words and vectors, scored by typed
features, scored again in their neighbourhood, and put into clusters that hold together as wholes. What
differs within a finding is left to others."""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from rashomon.collation.clusters import average_link
from rashomon.collation.context import surround
from rashomon.collation.coverage import Encode
from rashomon.collation.encoder import load_encoder
from rashomon.collation.features import measure
from rashomon.collation.overlap import Matrix
from rashomon.collation.stated import Stated, state_all
from rashomon.collation.weights import Weights, load_weights
from rashomon.records import Finding, Story

Progress = Callable[[str, int, int], None]
# Scores below this cannot hold a cluster together; leaving them out keeps the clustering sparse.
LEAST_SCORE = 0.02
# A report states a proposition once, as a rule: what two of its claims weigh where groups would put them
# together. Two in a row may be the halves of what another report says in one, and weigh nothing.
SAME_REPORT = -1.0


def align(
    story: Story, *, encoder: str | None = None, progress: Progress | None = None
) -> tuple[Finding, ...]:
    """The findings of a story, in canonical order. Raises RashomonError on an unknown encoder."""
    copies = _copies(story)
    stated = tuple(s for s in state_all(story) if copies[s.report] == s.report)
    if progress:
        progress("comparing", 0, 1)
    encode = load_encoder(encoder).encode
    vectors = encode([s.told for s in stated]) if stated else np.zeros((0, 1), dtype=np.float32)
    groups = group_claims(stated, vectors, encode, load_weights())
    findings = tuple(
        _finding(story, [stated[n] for n in group], vectors[list(group)], copies) for group in groups
    )
    if progress:
        progress("comparing", 1, 1)
    return findings


def group_claims(
    stated: Sequence[Stated], vectors: Matrix, encode: Encode, weights: Weights
) -> tuple[tuple[int, ...], ...]:
    """Groups of claims (their numbers) that state one proposition each."""
    if not stated:
        return ()
    pairs = measure(stated, vectors, encode)
    if not len(pairs.left):
        return tuple((n,) for n in range(len(stated)))
    first = weights.first(pairs.features)
    scores = weights.second(pairs.features, surround(stated, pairs, first))
    kept = [
        (int(a), int(b), round(float(s), 4))
        for a, b, s in zip(pairs.left, pairs.right, scores, strict=True)
        if s >= LEAST_SCORE
    ]
    return average_link(len(stated), [*kept, *_within(stated)], weights.threshold)


def _within(stated: Sequence[Stated]) -> Iterator[tuple[int, int, float]]:
    """The pairs of claims of one report that do not stand in a row."""
    own: dict[int, list[int]] = {}
    for number, claim in enumerate(stated):
        own.setdefault(claim.report, []).append(number)
    for numbers in own.values():
        for a, b in combinations(numbers, 2):
            if stated[b].place != stated[a].place + 1:
                yield a, b, SAME_REPORT


def _copies(story: Story) -> list[int]:
    """For each report the first in canonical order that makes the same claims in the same words: copies are
    compared once."""
    first: dict[tuple[str, ...], int] = {}
    found = []
    for number, reading in enumerate(story.readings):
        words = tuple(" ".join(claim.text.split()) for claim in reading.claims)
        found.append(first.setdefault(words, number) if words else number)
    return found


def _finding(story: Story, group: list[Stated], vectors: Matrix, copies: list[int]) -> Finding:
    places = {(s.report, s.place) for s in group}
    claims = [
        reading.claims[place]
        for number, reading in enumerate(story.readings)
        for report, place in sorted(places)
        if copies[number] == report
    ]
    return Finding(
        id=f"{claims[0].id}.f",
        statement=group[_wording(group, vectors)].claim.text,
        claims=tuple(claim.id for claim in claims),
        reports=tuple(dict.fromkeys(claim.report for claim in claims)),
    )


def _wording(group: list[Stated], vectors: NDArray[np.float32]) -> int:
    """The claim nearest in meaning to all of a finding; of equals the longer, then the first."""
    near = np.round((vectors @ vectors.T).mean(axis=1), 3)
    return max(range(len(group)), key=lambda n: (float(near[n]), len(group[n].claim.text), -n))
