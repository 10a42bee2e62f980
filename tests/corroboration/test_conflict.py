"""When two figures for one thing exclude one another."""

import pytest

from rashomon.corroboration.conflict import conflict
from rashomon.records import Figure


def figure(
    low: float | None = None, high: float | None = None, of: float | None = None, unit: str | None = None
) -> Figure:
    return Figure(id="f", report="r", start=0, end=1, text="x", low=low, high=high, of=of, unit=unit)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (figure(14, 14), figure(12, 12)),
        (figure(low=12), figure(14, 14)),
        (figure(high=90), figure(low=90)),
        (figure(high=40), figure(low=60)),
        (figure(5, 5, of=12), figure(5, 5, of=21)),
        (figure(30, 30, unit="kg"), figure(30, 30, unit="lb")),
        (figure(10, 12), figure(15, 15)),
        (figure(36, 36), figure(63, 63)),
        (figure(2.4e6, 2.4e6), figure(2.1e6, 2.1e6)),
        (figure(18, 18, unit="kilometres"), figure(18, 18, unit="miles")),
        (figure(5, 5, unit="hours"), figure(low=2, unit="days")),
        (figure(20_000, 20_000), figure(26_000, 26_000)),
        (figure(0.5, 0.5), figure(30, 30, unit="percent")),
    ],
)
def test_figures_that_exclude_one_another(one: Figure, other: Figure) -> None:
    """Other numbers, opposite bounds, other units and other wholes conflict, whichever comes first."""
    assert conflict(one, other)
    assert conflict(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (figure(12, 12), figure(12, 12)),
        (figure(low=12), figure(12, 12)),
        (figure(high=40), figure(40, 40)),
        (figure(10, 15), figure(12, 12)),
        (figure(80, 95), figure(95, 95)),
        (figure(300, 300), figure(297, 297)),
        (figure(2.4e6, 2.4e6), figure(2_385_000, 2_385_000)),
        (figure(low=30), figure(31, 31)),
        (figure(5, 5, of=12), figure(5, 5)),
        (figure(), figure(3, 3)),
        (figure(90, 90, unit="minutes"), figure(1.5, 1.5, unit="hours")),
        (figure(70, 70, unit="centimetres"), figure(low=2, unit="feet")),
        (figure(1800, 1800, unit="metric tons"), figure(1500, 2000, unit="tons")),
        (figure(31, 31, unit="pounds"), figure(31, 31, unit="GBP")),
        (figure(1 / 3, 1 / 3), figure(1, 1, of=3)),
        (figure(low=1 / 3), figure(38, 38, unit="percent")),
    ],
)
def test_figures_that_do_not(one: Figure, other: Figure) -> None:
    """A dropped bound, a range that holds the number, a rounded number and an unknown one are no conflict."""
    assert not conflict(one, other)
    assert not conflict(other, one)
