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
        ("He got four and a half years.", "four and a half years", 4.5, 4.5),
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
        ("The fund lost $7.1bn.", "$7.1bn", 7_100_000_000, 7_100_000_000),
        ("The fund lost 2.3m crowns.", "2.3m crowns", 2_300_000, 2_300_000),
        ("The fund lost €58,000.", "€58,000", 58_000, 58_000),
        ("The fund lost £3 million.", "£3 million", 3_000_000, 3_000_000),
        ("The fund lost $4 to $5 million.", "$4 to $5 million", 4_000_000, 5_000_000),
        ("Rents rose by 12 per cent.", "12 per cent", 12, 12),
        ("Rents rose by 12%.", "12%", 12, 12),
        ("The lead shrank by three percentage points.", "three percentage points", 3, 3),
        ("The tug did 12 knots.", "12 knots", 12, 12),
        ("The tug holds 45 metric tons of oil.", "45 metric tons", 45, 45),
        ("The tug lay 400m from the quay.", "400m", 400, 400),
        ("About half a million people fled.", "About half a million people", 500_000, 500_000),
        ("She was sentenced to seven years in prison.", "seven years", 7, 7),
        ("He waited nearly two hours.", "nearly two hours", 2, 2),
        ("Help came 14 minutes after the blast.", "14 minutes", 14, 14),
        ("They agreed to a 20-day truce.", "20-day", 20, 20),
        ("It is a 52-count indictment.", "52-count", 52, 52),
        ("One woman died.", "One woman", 1, 1),
        ("The jury watched 27 films.", "27 films", 27, 27),
        ("A quake of magnitude 6 with 1,500 aftershocks followed.", "1,500 aftershocks", 1500, 1500),
        ("Levels range from 3 to 5 metres.", "3 to 5 metres", 3, 5),
        ("The kiln reached 1.2 x 10^6 kelvin.", "1.2 x 10^6 kelvin", 1_200_000, 1_200_000),
        ("It was -40C in the hut.", "-40C", -40, -40),
        ("It was minus 12 degrees in the hut.", "minus 12 degrees", -12, -12),
        ("The lake is 1,5°C warmer.", "1,5°C", 1.5, 1.5),
        ("A quarter of a million goats drowned.", "A quarter of a million goats", 250_000, 250_000),
        ("More than half-a-dozen goats drowned.", "More than half-a-dozen goats", 6, None),
        ("He drank a half-liter of oil.", "half-liter", 0.5, 0.5),
        ("Exports fell by a third.", "a third", 0.333333, 0.333333),
        ("Exports fell by nearly half, he said.", "nearly half", 0.5, 0.5),
        ("Less than half of 1 percent of goats drowned.", "Less than half of 1 percent", None, 0.5),
        ("They called half of the goats thin.", "half of the goats", 0.5, 0.5),
        ("Rents will rise 5 per cent over 18 months.", "18 months", 18, 18),
        ("The probe flew at 17.5 km/s.", "17.5 km/s", 17.5, 17.5),
        ("The trip took nine-and-a-half hours.", "nine-and-a-half hours", 9.5, 9.5),
        ("He ran the 400m hurdles.", "400m", 400, 400),
        ("The error is plus or minus 3 percentage points.", "3 percentage points", 3, 3),
        ("About one-fifth of the goats drowned.", "About one-fifth of the goats", 0.2, 0.2),
        ("He waited over two hours.", "over two hours", 2, None),
        ("The course was cut to one day.", "one day", 1, 1),
        ("She got one day of training.", "one day", 1, 1),
        ("The mill sold 5,000-plus units.", "5,000-plus units", 5000, None),
        ("Only 24 Percent of goats drowned.", "24 Percent", 24, 24),
        ("Exports fell by a third to 210 million crowns.", "210 million crowns", 210_000_000, 210_000_000),
    ],
)
def test_numbers(read: Read, sentence: str, words: str, low: float | None, high: float | None) -> None:
    """A figure covers bound, number and what it counts, and has its two ends."""
    figure = read(sentence)[-1]
    assert (figure.text, figure.low, figure.high) == (words, low, high)


@pytest.mark.parametrize(
    ("sentence", "low", "whole"),
    [
        ("The crew shot down 38 of the 54 rockets.", 38, 54),
        ("The crew shot down 38 of 54 rockets.", 38, 54),
        ("The crew shot down 38 out of 54 rockets.", 38, 54),
        ("The crew shot down 38 of the enemy's 54 rockets.", 38, 54),
        ("One of the three sailors fell ill.", 1, 3),
        ("The firm cut 12 of its 80 mills.", 12, 80),
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
        ("The fund lost $7.1bn.", "USD", None),
        ("The fund lost 58,000 euros.", "EUR", None),
        ("The fund lost 5 million crowns.", "crowns", None),
        ("The tug did 12 knots.", "knots", None),
        ("The tug sailed into a 8-knot zone.", "knots", None),
        ("The tug holds 45 metric tons of oil.", "metric tons", "oil"),
        ("Twelve percent of voters stayed away.", "percent", "voter"),
        ("Two opposition parties refused.", None, "party"),
        ("The valley has about 650 inhabitants.", None, "inhabitant"),
        ("The tour took 22 travel days.", "days", "day"),
        ("Rents rose by 12 percent.", "percent", None),
        ("The star lies 4.5 light years away.", "light years", None),
        ("The quake had a magnitude of 6.4.", "magnitude", None),
        ("It was -40C in the hut.", "degrees Celsius", None),
        ("The kiln reached 1.2 x 10^6 kelvin.", "kelvin", None),
        ('Police seized 17 "so-called scooters".', None, "scooter"),
        ("The raid freed 30 wounded goats.", None, "goat"),
        ("The hive has 2.1m bees and 40k drones.", None, "drone"),
        ("The ship carries 4,000 TEU.", None, "teu"),
    ],
)
def test_unit_and_what(read: Read, sentence: str, unit: str | None, what: str | None) -> None:
    """A figure has its unit and the lemma of what it counts."""
    figure = read(sentence)[-1]
    assert (figure.unit, figure.what) == (unit, what)


@pytest.mark.parametrize(
    ("sentence", "values", "what"),
    [
        ("Three people died and seven were missing.", [3, 7], "people"),
        ("She was cleared on nine charges but convicted on the other five.", [9, 5], "charge"),
        ("He bought ten cows and sold the remaining six.", [10, 6], "cow"),
        ("Buses took away 35 people and a train another 28.", [35, 28], "people"),
        ("The tug did 14 knots where the limit is 9.", [14, 9], None),
        ("Sixty people were injured, eight of them badly.", [60, 8], "people"),
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
        "Tammet, 47, spoke.",
        "A man of 34 spoke, and so did a 34-year-old nurse aged 41.",
        "He won the third prize on 4 March 2031 at 10:30 p.m.",
        "Flight 512 left Gate 4 on the B9 motorway near Plant-2.",
        "The hawks won 3-1.",
        "One of them sang.",
        "Dozens sang and several wept; hundreds of boys and a few hundred girls stayed.",
        "The 2012 campaign was dull.",
        "Call 0800 555 1234.",
        "On one day it rained.",
        "Local 17 struck, said Telekanal 8 in Building 4.",
        "The effect was clear (p < 0.05).",
        "The firm builds 5G networks for 20-somethings.",
        "She beat the No. 5 seed.",
        "The Group of 20 met.",
        "The 7.32 from Velm was late.",
        "Nobody under 18 may sail.",
        "The raise costs six figures.",
        "The flaw is a zero day.",
        "One day he will sing.",
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
    figure = read("The jury watched 27 films over 16 days.")[-1]
    assert (figure.low, figure.high) == (16, 16)


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


@pytest.mark.parametrize(
    ("sentence", "units"),
    [
        (
            "Sales rose to 212 million euros ($233 million) from 259 million in the north.",
            ["EUR", "USD", "EUR"],
        ),
        ("Sales fell to 40 million crowns ($4 million), down from 55 million.", ["crowns", "USD", "crowns"]),
    ],
)
def test_conversion_sets_no_currency(read: Read, sentence: str, units: list[str]) -> None:
    """Money said over again in brackets gives its currency to nothing that follows."""
    assert [figure.unit for figure in read(sentence)] == units


@pytest.mark.parametrize(
    "sentence",
    ["Two helicopters lifted off another 41.", "One demonstration drew 900."],
)
def test_who_acts_is_not_what_is_counted(read: Read, sentence: str) -> None:
    """A bare number that a verb acts on does not count the subject of that verb."""
    assert read(sentence)[-1].what is None


@pytest.mark.parametrize(
    ("line", "lows"),
    [
        ("UPDATE 2-Norvane shares fall after warning", []),
        ("Karsby 3 2 Aldbeck", []),
        ("2 Aldbeck", []),
        ("1 Officer, 2 Suspects Shot in Velm", [1, 2]),
    ],
)
def test_numbers_of_versions_and_scores(
    paragraph: Callable[..., Paragraph], line: str, lows: list[float]
) -> None:
    """In a heading the number of a version and a score are no figures; counts are."""
    report = make_report(line, location="t", name="t")
    assert [figure.low for figure in read_figures(report, [paragraph(line, reason="heading")], ())] == lows
