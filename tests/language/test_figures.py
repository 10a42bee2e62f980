"""Figures have their numbers, bounds, wholes and units; ages, labels, years and scores are none."""

from collections.abc import Callable

import pytest

from rashomon.language.figures import read_figures
from rashomon.language.paragraph import Paragraph
from rashomon.language.times import read_times
from rashomon.records import Figure, make_report

pytestmark = pytest.mark.model
Read = Callable[..., tuple[Figure, ...]]


@pytest.fixture
def read(paragraph: Callable[..., Paragraph]) -> Read:
    """The figures of a report of one paragraph."""

    def figures(text: str) -> tuple[Figure, ...]:
        report = make_report(text, location="t", name="t", published="2031-03-05")
        paragraphs = [paragraph(text)]
        found = read_figures(report, paragraphs, read_times(report, paragraphs))
        assert all(text[figure.start : figure.end] == figure.text for figure in found)
        return found

    return figures


@pytest.mark.parametrize(
    ("sentence", "words", "low", "high"),
    [
        ("Twelve miners were rescued.", "Twelve miners", 12, 12),
        ("Forty-one goats drowned.", "Forty-one goats", 41, 41),
        ("Two hundred and fifty-one ships waited.", "Two hundred and fifty-one ships", 251, 251),
        ("A dozen goats drowned.", "A dozen goats", 12, 12),
        ("The crew needs a pair of pumps.", "a pair of pumps", 2, 2),
        ("He got six and a half years.", "six and a half years", 6.5, 6.5),
        ("Two thirds of the goats drowned.", "Two thirds of the goats", 0.666667, 0.666667),
        ("Rents rose by 8 to 10 percent.", "8 to 10 percent", 8, 10),
        ("Between 30 and 40 goats drowned.", "Between 30 and 40 goats", 30, 40),
        ("It takes 10-12 weeks to mend it.", "10-12 weeks", 10, 12),
        ("Some say 15 or 20 goats drowned.", "15 or 20 goats", 15, 20),
        ("At least 12 miners died.", "At least 12 miners", 12, None),
        ("More than 30 miners died.", "More than 30 miners", 30, None),
        ("Over 30 miners died.", "Over 30 miners", 30, None),
        ("No fewer than 30 miners died.", "No fewer than 30 miners", 30, None),
        ("30 or more miners died.", "30 or more miners", 30, None),
        ("Up to 12,000 miners struck.", "Up to 12,000 miners", None, 12000),
        ("Fewer than 30 miners struck.", "Fewer than 30 miners", None, 30),
        ("At most 30 miners struck.", "At most 30 miners", None, 30),
        ("No more than 30 miners struck.", "No more than 30 miners", None, 30),
        ("Nearly 200 miners struck.", "Nearly 200 miners", 200, 200),
        ("The fund lost $6.4bn.", "$6.4bn", 6_400_000_000, 6_400_000_000),
        ("The fund lost 1.8m crowns.", "1.8m crowns", 1_800_000, 1_800_000),
        ("The fund lost €72,000.", "€72,000", 72_000, 72_000),
        ("The fund lost £3 million.", "£3 million", 3_000_000, 3_000_000),
        ("The fund lost $4 to $5 million.", "$4 to $5 million", 4_000_000, 5_000_000),
        ("Rents rose by 12 per cent.", "12 per cent", 12, 12),
        ("Rents rose by 12%.", "12%", 12, 12),
        ("The lead shrank by three percentage points.", "three percentage points", 3, 3),
        ("The tug did 12 knots.", "12 knots", 12, 12),
        ("The tug holds 60 metric tons of oil.", "60 metric tons", 60, 60),
        ("The tug lay 400m from the quay.", "400m", 400, 400),
        ("About half a million people fled.", "About half a million people", 500_000, 500_000),
        ("She was sentenced to seven years in prison.", "seven years", 7, 7),
        ("He waited nearly two hours.", "nearly two hours", 2, 2),
        ("Help came 11 minutes after the blast.", "11 minutes", 11, 11),
        ("They agreed to a 30-day truce.", "30-day", 30, 30),
        ("It is a 52-count indictment.", "52-count", 52, 52),
        ("One woman died.", "One woman", 1, 1),
        ("The court heard 63 witnesses.", "63 witnesses", 63, 63),
        ("A quake of magnitude 6 with 1,500 aftershocks followed.", "1,500 aftershocks", 1500, 1500),
        ("Levels range from 3 to 5 metres.", "3 to 5 metres", 3, 5),
    ],
)
def test_numbers(read: Read, sentence: str, words: str, low: float | None, high: float | None) -> None:
    """A figure covers bound, number and what it counts, and has its two ends."""
    figure = read(sentence)[-1]
    assert (figure.text, figure.low, figure.high) == (words, low, high)


@pytest.mark.parametrize(
    ("sentence", "low", "whole"),
    [
        ("The crew shot down 63 of the 76 drones.", 63, 76),
        ("The crew shot down 63 of 76 drones.", 63, 76),
        ("The crew shot down 63 out of 76 drones.", 63, 76),
        ("One in five sailors fell ill.", 1, 5),
        ("One of every nine sailors fell ill.", 1, 9),
    ],
)
def test_part_of_a_whole(read: Read, sentence: str, low: int, whole: int) -> None:
    """A share has its part and its whole."""
    [figure] = read(sentence)
    assert (figure.low, figure.high, figure.of) == (low, low, whole)


@pytest.mark.parametrize(
    ("sentence", "unit", "what"),
    [
        ("The fund lost $6.4bn.", "USD", None),
        ("The fund lost 72,000 euros.", "EUR", "euro"),
        ("The fund lost 5 million crowns.", "crowns", "crown"),
        ("The tug did 12 knots.", "knots", "knot"),
        ("The tug sailed into a 12-knot zone.", "knots", "knot"),
        ("The tug holds 60 metric tons of oil.", "metric tons", "oil"),
        ("Twelve percent of voters stayed away.", "percent", "voter"),
        ("Two opposition parties refused.", None, "party"),
        ("The island has about 900 inhabitants.", None, "inhabitant"),
        ("The trial took 41 hearing days.", "days", "day"),
    ],
)
def test_unit_and_what(read: Read, sentence: str, unit: str | None, what: str | None) -> None:
    """A figure has its unit and the lemma of what it counts."""
    figure = read(sentence)[-1]
    assert (figure.unit, figure.what) == (unit, what)


@pytest.mark.parametrize(
    ("sentence", "values", "what"),
    [
        ("Four people died and six were missing.", [4, 6], "people"),
        ("She was cleared on nine charges but convicted on the other five.", [9, 5], "charge"),
        ("He bought ten cows and sold the remaining six.", [10, 6], "cow"),
        ("Boats took off 53 people and a helicopter another 41.", [53, 41], "people"),
        ("The ship did 19 knots where the limit is 12.", [19, 12], "knot"),
        ("Thirty people were injured, nine of them badly.", [30, 9], "people"),
        ("The toll rose to 12.", [12], "people"),
    ],
)
def test_noun_understood(read: Read, sentence: str, values: list[int], what: str) -> None:
    """A number that stands alone counts what the figure before it counts, or people where its clause tells
    so."""
    found = read(sentence)
    assert [figure.low for figure in found] == values
    assert found[-1].what == what


@pytest.mark.parametrize(
    "sentence",
    [
        "Kolbe, 58, spoke.",
        "A man of 34 spoke, and so did a 34-year-old nurse aged 41.",
        "He won the third prize on 4 March 2031 at 10:30 p.m.",
        "Flight 370 left Gate 4 on the A7 motorway near Plant-2.",
        "The hawks won 3-1.",
        "One of them sang.",
        "Dozens sang and several wept; hundreds of boys and a few hundred girls stayed.",
        "The 2012 campaign was dull.",
        "Call 0800 555 1234.",
        "On one day it rained.",
        "Local 84 struck, said Kanal 3 in Building 4.",
    ],
)
def test_no_figures(read: Read, sentence: str) -> None:
    """Ages, ordinals, dates, clock times, labels, scores, pronouns and vague counts are no figures."""
    assert read(sentence) == ()


def test_rounding_is_marked(read: Read) -> None:
    """A rounded figure says so and keeps both ends."""
    [figure] = read("Roughly 900 goats drowned.")
    assert (figure.low, figure.high, figure.approximate) == (900, 900, True)


def test_over_a_time_is_no_bound(read: Read) -> None:
    """ "Over" before a stretch of time is a preposition, not a bound."""
    figure = read("The court heard 63 witnesses over 41 days.")[-1]
    assert (figure.low, figure.high) == (41, 41)


def test_change_is_two_figures(read: Read) -> None:
    """ "From 10 to 15 percent" after a verb of change is two values of one unit."""
    found = read("Rents rose from 10 to 15 percent.")
    assert [(figure.low, figure.high, figure.unit) for figure in found] == [
        (10, 10, "percent"),
        (15, 15, "percent"),
    ]


def test_others_are_of_the_same_kind(read: Read) -> None:
    """ "Two others" counts what the figure before it counts."""
    found = read("The fire destroyed nine barns and damaged two others.")
    assert [(figure.low, figure.what) for figure in found] == [(9, "barn"), (2, "barn")]
