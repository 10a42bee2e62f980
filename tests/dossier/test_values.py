"""Values beside the words."""

import pytest

from rashomon.dossier.values import figure_value, place_value, time_value
from rashomon.records import Figure, Place, Time

AT = {"id": "x", "report": "r", "start": 0, "end": 1, "text": "x"}


@pytest.mark.parametrize(
    ("fields", "value"),
    [
        ({"low": 12, "high": 12}, "12"),
        ({"low": 12, "high": 12, "approximate": True, "what": "boats"}, "about 12 (boats)"),
        ({"low": 12}, "12 or more"),
        ({"high": 1500000, "unit": "EUR"}, "up to 1,500,000 EUR"),
        ({"low": 10, "high": 12.5, "unit": "km"}, "10 to 12.5 km"),
        ({"low": 30, "high": 30, "unit": "days", "what": "day"}, "30 days"),
        ({"low": 5, "high": 5, "of": 12}, "5 of 12"),
        ({}, "not known"),
    ],
)
def test_figures_say_what_they_come_to(fields: dict, value: str) -> None:
    """Bounds, ranges, shares and units in a few signs."""
    assert figure_value(Figure(**AT, **fields)) == value


def test_a_time_without_a_value_gives_its_reason() -> None:
    """And a weekday that does not fit is pointed out."""
    assert time_value(Time(**AT, reason="no date to count from")) == "no date to count from"
    assert time_value(Time(**AT, value="2031-03-04", conflict=True)).startswith("2031-03-04 (weekday")


def test_a_place_shows_its_degrees() -> None:
    """Or that the gazetteer does not know it."""
    assert place_value(Place(**AT, name="Orlava")) == "not known"
    assert place_value(Place(**AT, name="Orlava", latitude=59.126, longitude=-3.5)) == "Orlava 59.13, -3.50"
