"""What speaks for two claims stating one proposition: a row of features a pair of claims of different reports.

In go the claims of a story and their vectors; out come the candidate pairs and their features. Candidates
are narrowed by words, vectors and figures first, so that the dearer features are computed for pairs that
could be one claim only."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.collation.coverage import Encode, Lexicon
from rashomon.collation.events import events
from rashomon.collation.likeness import LIKENESSES, Meanings, liken, mean_of
from rashomon.collation.matching import MATCHES, ends, match
from rashomon.collation.overlap import Matrix, bag, cosine
from rashomon.collation.stated import Stated

# Pairs below both and without a figure in common are no candidates. Over nineteen story sets these were 71 to 89 %
# of all pairs, and held 3 to 20 % of the true ones, the most where every newsroom uses other words.
LEAST_MEANING = 0.20
LEAST_SHARE = 0.20
FEATURES = (
    "meaning",
    "words",
    *MATCHES,
    "distance",
    "length",
    "substance",
    "figure shared",
    *LIKENESSES,
)


@dataclass(frozen=True, kw_only=True)
class Pairs:
    """Candidate pairs `left[k] < right[k]` of claims, and a row of features each, in the order of FEATURES."""

    left: NDArray[np.int64]
    right: NDArray[np.int64]
    features: Matrix


def measure(stated: Sequence[Stated], vectors: Matrix, encode: Encode) -> Pairs:
    """The candidate pairs of a story with their features. `vectors`: one unit row a claim; `encode`: the
    encoder that they are from, for single words."""
    meanings = mean_of(stated, vectors, Lexicon([s.clause.lemmas for s in stated], encode))
    meaning = np.round(vectors @ vectors.T, 4)
    shared = cosine(ends(stated)) > 0
    left, right = _candidates(meanings, meaning, shared)
    columns = [meaning[left, right], cosine([bag(s.clause.lemmas) for s in stated])[left, right]]
    columns.extend(table[left, right] for table in match(stated))
    columns.extend(_places(stated, left, right))
    columns.append(shared[left, right])
    columns.extend(liken(meanings, left, right))
    table = np.stack([np.asarray(column, dtype=np.float32) for column in columns], axis=1)
    return Pairs(left=left, right=right, features=np.round(table, 4))


def _candidates(
    meanings: Meanings, meaning: Matrix, shared: NDArray[np.bool_]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    reports = np.array([s.report for s in meanings.stated], dtype=np.int64)
    alike = (meanings.share + meanings.share.T) / 2 >= LEAST_SHARE
    event = events(meanings.stated, meanings.alike)
    compared = (reports[:, None] < reports[None, :]) & (event[:, None] == event[None, :])
    wanted = compared & (alike | (meaning >= LEAST_MEANING) | shared)
    left, right = np.nonzero(wanted)
    return left, right


def _places(
    stated: Sequence[Stated], left: NDArray[np.int64], right: NDArray[np.int64]
) -> list[NDArray[np.float32]]:
    """How far apart in their reports two claims stand, how like their lengths are, and how much the shorter tells."""
    along = np.array([s.along for s in stated], dtype=np.float32)
    size = np.array([max(1, len(s.clause.lemmas)) for s in stated], dtype=np.float32)
    short = np.minimum(size[left], size[right])
    return [
        np.abs(along[left] - along[right]),
        short / np.maximum(size[left], size[right]),
        np.minimum(short, 8) / 8,
    ]
