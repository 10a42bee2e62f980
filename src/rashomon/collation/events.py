"""Which reports tell of one event: only their claims are compared.

Two stories may be compared by mistake, or a folder may hold several. Reports of one event say many things alike
in meaning and name the same people and places; reports that only share a kind of event say "it declined to
comment" alike, and name others."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from rashomon.collation.overlap import Matrix
from rashomon.collation.stated import Stated

# Reports are tied from here on: how much of what they say is alike, and NAMES times the share of names in common.
# With 31 story sets, each beside the next, ties of 0.33 leave no report of a story alone and join one pair of stories;
# ties of 0.35 join none and leave two reports alone.
ONE_EVENT = 0.335
NAMES = 0.3


def events(stated: Sequence[Stated], alike: Matrix) -> NDArray[np.int64]:
    """A number for each claim: that of the event which its report tells of. `alike`: how much each two reports
    say alike."""
    reports = np.array([s.report for s in stated], dtype=np.int64)
    ties = alike + NAMES * _names_shared(stated, reports)
    numbers = np.arange(len(ties))
    for report in range(len(ties)):
        tied = {int(numbers[other]) for other in np.flatnonzero(ties[report] >= ONE_EVENT)}
        tied.add(int(numbers[report]))
        numbers[np.isin(numbers, sorted(tied))] = min(tied)
    return np.asarray(numbers[reports], dtype=np.int64)


def reports_alike(share: Matrix, reports: NDArray[np.int64]) -> Matrix:
    """For each two reports the mean over their claims of the best share that a claim of the other has."""
    count = int(reports.max(initial=-1)) + 1
    alike = np.zeros((count, count), dtype=np.float32)
    mean = (share + share.T) / 2
    own = [np.flatnonzero(reports == report) for report in range(count)]
    for other in range(count):
        if not len(own[other]):
            continue
        best = mean[:, own[other]].max(axis=1)
        for report in range(count):
            if len(own[report]):
                alike[report, other] = best[own[report]].mean(dtype=np.float64)
    return np.round((alike + alike.T) / 2, 4)


def _names_shared(stated: Sequence[Stated], reports: NDArray[np.int64]) -> Matrix:
    """For each two reports the share of the names of the one with fewer that the other has too."""
    names: list[set[str]] = [set() for _ in range(int(reports.max(initial=-1)) + 1)]
    for claim in stated:
        names[claim.report].update(word for word in claim.name_words if len(word) > 2)
    known = {name: n for n, name in enumerate(sorted(set().union(*names)))}
    table = np.zeros((len(names), len(known)), dtype=np.float32)
    for report, own in enumerate(names):
        table[report, [known[name] for name in own]] = 1
    sizes = table.sum(axis=1)
    least = np.maximum(np.minimum(sizes[:, None], sizes[None, :]), 1)
    return np.asarray((table @ table.T) / least, dtype=np.float32)
