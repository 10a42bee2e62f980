"""Dates as published, and what they leave open."""

import pytest

from rashomon.text.instants import earlier, sort_key


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2031-02-04", "2031-02-05", True),
        ("2031-02-05", "2031-02-04", False),
        ("2031-02-04", "2031-02-04", None),
        ("2031-02-04", "2031-02-04T09:00:00Z", None),
        ("2031-02-04T23:30:00-05:00", "2031-02-05T04:00:00Z", False),
        ("2031-02-04T09:00:00Z", "2031-02-04T09:00:00Z", None),
        (None, "2031-02-04", None),
        ("last week", "2031-02-04", None),
    ],
)
def test_an_order_is_found_only_where_it_is_stated(
    one: str | None, other: str, expected: bool | None
) -> None:
    """A day and an hour of that day have no order; zones are reckoned with; no date is no order."""
    assert earlier(one, other) is expected


def test_the_undated_come_last() -> None:
    """In canonical order the dated stand before the undated."""
    dates = [None, "2031-02-05", "2031-02-04T23:59:00-08:00", "2031-02-04"]
    assert sorted(dates, key=sort_key) == ["2031-02-04", "2031-02-05", "2031-02-04T23:59:00-08:00", None]
