"""Dates as worded: which two can be one, resolved or not."""

import pytest

from rashomon.collation.differences.dates import can_be_one, date_of

# (words, resolved value), twice, and whether they can be one.
PAIRS = [
    (("Tuesday", "2031-05-06"), ("Friday", None), False),
    (("Tuesday", "2031-05-06"), ("Tuesday", "2031-05-13"), True),
    (("Tuesday", "2031-05-06"), ("Tuesday, 7 May", "2031-05-07"), False),
    (("yesterday", "2031-05-06"), ("Wednesday", None), False),
    (("yesterday", "2031-05-06"), ("Tuesday", None), True),
    (("June", "2031-06"), ("July", None), False),
    (("June 3", None), ("June 13", "2031-06-13"), False),
    (("June", "2031-06"), ("13 June", "2031-06-13"), True),
    (("1961", "1961"), ("March 1963", "1963-03"), False),
    (("last week", "2031-05-05/2031-05-11"), ("Tuesday", "2031-05-06"), True),
    (("7.40am", "2031-05-06T07:40"), ("7.40pm", None), False),
    (("7.40am", "2031-05-06T07:40"), ("7.40", None), True),
    (("7.40am", "2031-05-06T07:40"), ("7.40am", "2031-05-09T07:40"), True),
    (("Tuesday evening", "2031-05-06"), ("Tuesday morning", "2031-05-06"), False),
    (("Tuesday night", "2031-05-06"), ("1am on Tuesday", "2031-05-06T01:00"), True),
    (("ten minutes to five", None), ("4.50am", None), True),
    (("ten minutes to five", None), ("4.40am", None), False),
    (("a quarter past five", None), ("5.15pm", None), True),
    (("noon", None), ("midnight", None), False),
    (("that evening", "2031-05-09"), ("Tuesday evening", "2031-05-06"), True),
]


@pytest.mark.parametrize(("one", "other", "expected"), PAIRS)
def test_two_dates_can_be_one_unless_their_words_differ(
    one: tuple[str, str | None], other: tuple[str, str | None], expected: bool
) -> None:
    """What the words of both say decides; where they say different things, what they were resolved to."""
    left, right = date_of(*one), date_of(*other)
    assert left is not None and right is not None
    assert can_be_one(left, right, rough=False) is expected
    assert can_be_one(right, left, rough=False) is expected


@pytest.mark.parametrize(
    ("clocks", "expected"),
    [
        (("4am", "4.15am"), True),
        (("4am", "4.40am"), False),
        (("4.10am", "4.20am"), False),
        (("4.05am", "4.08am"), True),
    ],
)
def test_a_rough_hour_is_as_rough_as_it_is_round(clocks: tuple[str, str], expected: bool) -> None:
    """ "About four" holds a quarter past, "about ten past four" does not hold twenty past."""
    left, right = (date_of(clock, None) for clock in clocks)
    assert left is not None and right is not None
    assert can_be_one(left, right, rough=True) is expected
    assert not can_be_one(left, right, rough=False)


@pytest.mark.parametrize("words", ["soon", "the end of it", "recently"])
def test_words_without_a_date_have_none(words: str) -> None:
    """What says neither day nor hour and was not resolved is no date."""
    assert date_of(words, None) is None
