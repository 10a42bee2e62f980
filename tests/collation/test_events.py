"""Which reports tell of one event, on claims made by hand. No model."""

from collections.abc import Callable

import numpy as np

from rashomon.collation.events import events, reports_alike
from rashomon.collation.stated import Stated

Rows = Callable[..., tuple[Stated, ...]]


def test_reports_that_say_alike_are_of_one_event(rows: Rows) -> None:
    """A chain of reports that say alike is one event; a report that shares nothing is another."""
    stated = rows([{"text": "a"}], [{"text": "b"}], [{"text": "c"}], [{"text": "d"}])
    share = np.eye(4, dtype=np.float32)
    share[0, 1] = share[1, 0] = share[1, 2] = share[2, 1] = 0.5
    assert events(stated, share).tolist() == [0, 0, 0, 3]


def test_names_in_common_tie_reports_that_say_little_alike(rows: Rows) -> None:
    """What is alike by a third alone is another event; with the same names it is the same one."""
    share = np.array([[1.0, 0.2], [0.2, 1.0]], dtype=np.float32)
    strangers = rows([{"text": "a", "names": ["vell"]}], [{"text": "b", "names": ["kilmore"]}])
    known = rows([{"text": "a", "names": ["vell"]}], [{"text": "b", "names": ["vell", "kilmore"]}])
    assert events(strangers, share).tolist() == [0, 1]
    assert events(known, share).tolist() == [0, 0]


def test_how_alike_reports_are_is_the_mean_of_the_best(rows: Rows) -> None:
    """Each claim counts by the claim of the other report that has most of it; the order of reports says nothing."""
    reports = np.array([s.report for s in rows([{"text": "a"}, {"text": "b"}], [{"text": "c"}])])
    share = np.array([[1, 0, 0.6], [0, 1, 0.2], [0.6, 0.2, 1]], dtype=np.float32)
    assert reports_alike(share, reports)[0, 1] == reports_alike(share, reports)[1, 0] == np.float32(0.5)


def test_no_claims_no_events(rows: Rows) -> None:
    """A story without claims has none."""
    assert events(rows([], []), np.zeros((0, 0), dtype=np.float32)).tolist() == []
