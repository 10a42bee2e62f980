"""The field: all reports of a story that are compared, and what is the same for every comparison of them.

In: a story and its findings. Out: the texts, copies folded; what each states; what each word weighs in this
story; and which pairs are worth comparing in full.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

from rashomon.lineage.citations import Called
from rashomon.lineage.copies import Folded, fold_copies
from rashomon.lineage.outlets import Outlet, called_by, outlets_of
from rashomon.lineage.overlap import shared_weight
from rashomon.lineage.page import Page
from rashomon.lineage.stated import Stated, read_stated
from rashomon.records import Finding, Story
from rashomon.text.shingles import shingles

SHINGLE = 5
# Texts that share half their shingles count as one where the rarity of words is asked for: else what a
# copyist repeats would count as common knowledge.
NEAR_COPY = 0.5
# How many partners of each report are looked at in full: by words in common, and as many by shared passages.
# A parent is among the first few; the cost of a story grows with its reports, not with their pairs.
PARTNERS = 12
# Sums of floats decide nothing in their last digits.
DIGITS = 6


@dataclass(frozen=True)
class Field:
    """The texts of a story, in canonical order, and what comparing any two of them needs."""

    texts: tuple[Folded, ...]
    stated: Mapping[str, Stated]
    weight: Mapping[str, float]
    called: Called
    outlets: Mapping[str, tuple[Outlet, ...]]
    pairs: tuple[tuple[Page, Page], ...]


def survey(story: Story, findings: Sequence[Finding]) -> Field:
    """The field of a story."""
    texts = fold_copies([Page(reading) for reading in story.readings])
    pages = [text.page for text in texts]
    of = {claim: finding.id for finding in findings for claim in finding.claims}
    runs = shared_weight([shingles([word.folded for word in page.own], SHINGLE) for page in pages])
    weight = _weights(pages, runs)
    return Field(
        texts=texts,
        stated={page.id: read_stated(page, of) for page in pages},
        weight=weight,
        called=called_by(story.sources),
        outlets={text.id: _outlets(text) for text in texts},
        pairs=tuple((pages[one], pages[other]) for one, other in _pairs(pages, runs, weight)),
    )


def _outlets(text: Folded) -> tuple[Outlet, ...]:
    """The names of all outlets that print a text."""
    return tuple(dict.fromkeys(name for page in text.pages for name in outlets_of(page)))


def _weights(pages: Sequence[Page], runs: NDArray[np.float64]) -> dict[str, float]:
    """The weight of each telling word: the rarer in the story, the more; near copies count as one report."""
    group = _near_copies(pages, runs)
    holders: dict[str, set[int]] = {}
    for page, number in zip(pages, group, strict=True):
        for word in page.vocabulary:
            holders.setdefault(word, set()).add(number)
    reports = len(set(group))
    return {word: log((reports + 1) / len(held)) for word, held in holders.items()}


def _near_copies(pages: Sequence[Page], runs: NDArray[np.float64]) -> list[int]:
    """The number of the first near copy of each page."""
    sizes = [max(1, len(page.own) - SHINGLE + 1) for page in pages]
    group = list(range(len(pages)))
    for one in range(len(pages)):
        for other in range(one):
            if runs[one, other] >= NEAR_COPY * min(sizes[one], sizes[other]):
                old, new = max(group[one], group[other]), min(group[one], group[other])
                group = [new if number == old else number for number in group]
    return group


def _pairs(
    pages: Sequence[Page], runs: NDArray[np.float64], weight: Mapping[str, float]
) -> list[tuple[int, int]]:
    """The pairs worth a full comparison: each report with those that share most words or passages with it."""
    words = shared_weight([page.vocabulary for page in pages], weight)
    wholes = np.array([max(1.0, sum(sorted(weight[word] for word in page.vocabulary))) for page in pages])
    near = np.round(words / np.sqrt(np.outer(wholes, wholes)), DIGITS)
    found: set[tuple[int, int]] = set()
    for table in (near, runs):
        for one in range(len(pages)):
            ranked = sorted(
                (other for other in range(len(pages)) if other != one), key=lambda n: (-table[one, n], n)
            )
            found |= {
                (min(one, other), max(one, other)) for other in ranked[:PARTNERS] if table[one, other] > 0
            }
    return sorted(found)
