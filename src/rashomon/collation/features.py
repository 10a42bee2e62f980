"""What speaks for two claims stating one proposition: a row of features a pair of claims of different
reports.

In go the claims of a story and their vectors; out come the candidate pairs and their features. Candidates
are narrowed by words and vectors first, so that the dearer features are computed for pairs that could be
one claim only."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.collation.stated import Stated
from rashomon.records import Figure

Matrix = NDArray[np.float32]
Bag = dict[str, float]

# Pairs below both are no candidates: on the training data they hold under 3 % of the true pairs.
LEAST_MEANING = 0.30
LEAST_WORDS = 0.10


@dataclass(frozen=True, kw_only=True)
class Pairs:
    """Candidate pairs `left[k] < right[k]` of claims, and a row of features each, in the order of FEATURES."""

    left: NDArray[np.int64]
    right: NDArray[np.int64]
    features: Matrix


def measure(stated: Sequence[Stated], vectors: Matrix) -> Pairs:
    """The candidate pairs of a story with their features. `vectors`: one unit row a claim."""
    reports = np.array([s.report for s in stated], dtype=np.int64)
    meaning = (vectors @ vectors.T).astype(np.float32)
    words = _cosine([_bag(s.clause.lemmas) for s in stated])
    wanted = (reports[:, None] < reports[None, :]) & ((meaning >= LEAST_MEANING) | (words >= LEAST_WORDS))
    left, right = np.nonzero(wanted)
    columns = [meaning[left, right], words[left, right]]
    for build in _BUILDERS:
        columns.extend(matrix[left, right] for matrix in build(stated))
    columns.extend(_pairwise(stated, left, right))
    table = (
        np.stack([np.asarray(c, dtype=np.float32) for c in columns], axis=1) if columns else np.zeros((0, 0))
    )
    return Pairs(left=left, right=right, features=np.round(table, 4).astype(np.float32))


# -- overlaps of bags
# -----------------------------------------------------------------------------------------------------


def _bag(items: Sequence[str]) -> Bag:
    return {item: float(count) ** 0.5 for item, count in Counter(items).items()}


def _incidence(bags: Sequence[Bag], weigh: bool = True) -> Matrix:
    """Rows of weighted items; the rarer in the story, the heavier."""
    seen = Counter(item for bag in bags for item in bag)
    shared = {item: n for n, item in enumerate(sorted(item for item, count in seen.items() if count > 1))}
    table = np.zeros((len(bags), len(shared) + 1), dtype=np.float32)
    for row, bag in enumerate(bags):
        alone = 0.0
        for item, value in bag.items():
            weight = value * (float(np.log((1 + len(bags)) / seen[item])) if weigh else 1.0)
            if item in shared:
                table[row, shared[item]] = weight
            else:
                alone += weight * weight
        table[row, -1] = alone**0.5
    return table


def _cosine(bags: Sequence[Bag]) -> Matrix:
    """The cosine of each two bags, 0 where either is empty. What one claim has alone counts in its length only."""
    table = _incidence(bags)
    norm = np.linalg.norm(table, axis=1)
    norm[norm == 0] = 1.0
    table = table / norm[:, None]
    return np.asarray(table[:, :-1] @ table[:, :-1].T, dtype=np.float32)


def _contained(bags: Sequence[Bag]) -> Matrix:
    """How much of the lighter of two bags the other holds, from 0 to 1."""
    table = _incidence(bags) ** 0.5
    mass = (table**2)[:, :-1].sum(axis=1) + table[:, -1] ** 2
    common = table[:, :-1] @ table[:, :-1].T
    least = np.minimum(mass[:, None], mass[None, :])
    least[least == 0] = 1.0
    return np.asarray(np.minimum(common / least, 1.0), dtype=np.float32)


def _both(bags: Sequence[Bag]) -> Matrix:
    has = np.array([bool(bag) for bag in bags], dtype=np.float32)
    return np.asarray(has[:, None] * has[None, :], dtype=np.float32)


# -- features by kind
# ------------------------------------------------------------------------------------------------------


def _words(stated: Sequence[Stated]) -> list[Matrix]:
    return [_contained([_bag(s.clause.lemmas) for s in stated])]


def _names(stated: Sequence[Stated]) -> list[Matrix]:
    bags = [_bag(s.clause.names) for s in stated]
    overlap = _cosine(bags)
    return [overlap, _both(bags) * (overlap == 0)]


def _role(*roles: str) -> Callable[[Sequence[Stated]], list[Matrix]]:
    def build(stated: Sequence[Stated]) -> list[Matrix]:
        bags = [
            _bag([lemma for p in s.clause.phrases if p.role in roles for lemma in (*p.lemmas, p.head)])
            for s in stated
        ]
        overlap = _cosine(bags)
        return [overlap, _both(bags) * (overlap == 0)]

    return build


def _amounts(stated: Sequence[Stated]) -> list[Matrix]:
    """Equal figures; and unequal ones of the same unit or of the same thing."""
    values = [{f"{low}|{high}": 1.0 for f in s.figures for low, high in _counts(f)} for s in stated]
    ends = [{str(v): 1.0 for f in s.figures for v in (f.low, f.high, f.of) if v is not None} for s in stated]
    kinds = [{(f.unit or f.what or "?").lower(): 1.0 for f in s.figures} for s in stated]
    equal = _cosine(ends)
    kind = _cosine(kinds)
    return [equal, _cosine(values), kind * (equal == 0), _both(ends) * (equal == 0) * (kind == 0)]


def _counts(figure: Figure) -> list[tuple[float | None, float | None]]:
    """The ends of a figure, and its whole: "one of the two men" counts two men as well."""
    return [(figure.low, figure.high), *([(figure.of, figure.of)] if figure.of is not None else [])]


def _times(stated: Sequence[Stated]) -> list[Matrix]:
    days = [{(t.value or "")[:10]: 1.0 for t in s.times if t.value} for s in stated]
    equal = _cosine(days)
    return [equal, _both(days) * (equal == 0)]


def _speakers(stated: Sequence[Stated]) -> list[Matrix]:
    nearest = [{a.source or "": 1.0 for a in s.claim.attribution[:1]} for s in stated]
    quoted = [
        _bag([w.strip(".,!?;:…").lower() for q in s.quotations for w in q.text.split()]) for s in stated
    ]
    equal = _cosine(nearest)
    return [equal, _both(nearest) * (equal == 0), _cosine(quoted)]


_BUILDERS: tuple[Callable[[Sequence[Stated]], list[Matrix]], ...] = (
    _words,
    _names,
    _role("predicate"),
    _role("doer"),
    _role("undergoer"),
    _role("oblique"),
    _amounts,
    _times,
    _speakers,
)


def _pairwise(
    stated: Sequence[Stated], left: NDArray[np.int64], right: NDArray[np.int64]
) -> list[NDArray[np.float32]]:
    along = np.array([s.along for s in stated], dtype=np.float32)
    size = np.array([max(1, len(s.clause.lemmas)) for s in stated], dtype=np.float32)
    short = np.minimum(size[left], size[right])
    return [
        np.abs(along[left] - along[right]),
        short / np.maximum(size[left], size[right]),
        np.minimum(short, 8) / 8,
    ]


FEATURES = (
    "meaning",
    "words",
    "words held",
    "names",
    "names apart",
    "predicate",
    "predicates apart",
    "doer",
    "doers apart",
    "undergoer",
    "undergoers apart",
    "circumstances",
    "circumstances apart",
    "figures",
    "figures and bounds",
    "figures of a kind apart",
    "figures of other kinds",
    "times",
    "times apart",
    "speaker",
    "speakers apart",
    "quoted words",
    "distance",
    "length",
    "substance",
)
