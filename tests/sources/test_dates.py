"""Dates in ISO 8601, and nothing else."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.errors import RashomonError
from rashomon.sources.dates import given_date, iso_date


@given(st.dates(), st.datetimes())
def test_every_iso_date_is_a_date(day: date, moment: datetime) -> None:
    """What the standard library writes in ISO 8601 is read as it stands."""
    assert iso_date(day.isoformat()) == day.isoformat()
    assert iso_date(moment.isoformat()) == moment.isoformat()


@pytest.mark.parametrize(
    ("written", "value"),
    [
        (" 2031-03-04 ", "2031-03-04"),
        ("2031-03-04 19:30", "2031-03-04T19:30"),
        ("2031-03-04T19:30Z", "2031-03-04T19:30Z"),
        ("2031-03-04T19:30:05.25+02:00", "2031-03-04T19:30:05.25+02:00"),
    ],
)
def test_a_date_may_carry_a_time_and_a_zone(written: str, value: str) -> None:
    """A space in the place of the T is mended; all else stays as written."""
    assert iso_date(written) == value


@pytest.mark.parametrize(
    "written",
    ["", "tomorrow", "2031-02-30", "2031-3-4", "20310304", "2031", "2031-03", "04.03.2031", "2031-W10-2",
     "2031-03-04T25:00", "٢٠٣١-03-04"],
)  # fmt: skip
def test_anything_else_is_none(written: str) -> None:
    """Other orders and grains, and days that do not exist, are no date; the user is told what to write."""
    assert iso_date(written) is None
    with pytest.raises(RashomonError, match="is not a date; write 2031-03-04 or 2031-03-04T19:30"):
        given_date(written)
