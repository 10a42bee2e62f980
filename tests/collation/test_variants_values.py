"""The values that variants compare: amounts and their rounding, intervals of time, folded words, kinship."""

from datetime import timedelta

import pytest

from rashomon.collation.differences.edtf import apart, interval
from rashomon.collation.differences.kinship import Kinship
from rashomon.collation.differences.rounding import Amount, Contrast, contrast
from rashomon.collation.differences.wording import word_claims
from rashomon.collation.differences.words import folded, read_words, stem
from rashomon.records import Claim, Clause, Edge, Figure, Lineage, Reading, make_report


def amount(
    low: float | None,
    high: float | None,
    *,
    about: bool = False,
    of: int | None = None,
    unit: str | None = None,
) -> Amount:
    figure = Figure(
        id="x", report="r", start=0, end=1, text="x", low=low, high=high, approximate=about, of=of, unit=unit
    )
    return Amount.of_figure(figure, 1.0)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (amount(7, 7), amount(9, 9), Contrast.CONFLICT),
        (amount(7, 7), amount(7, 7), None),
        (amount(7, None), amount(7, 7), Contrast.BOUND),
        (amount(7, None), amount(None, 7), Contrast.CONFLICT),
        (amount(7, None), amount(5, 5), Contrast.CONFLICT),
        (amount(7, None), amount(9, None), Contrast.STEP),
        (amount(30, None), amount(33, 33), Contrast.BOUND),
        (amount(10, 20), amount(15, 15), Contrast.BOUND),
        (amount(10, 20), amount(25, 25), Contrast.CONFLICT),
        (amount(200, 200, about=True), amount(190, 190), None),
        (amount(200, 200), amount(190, 190), Contrast.CONFLICT),
        (amount(6_200_000, 6_200_000), amount(6_180_000, 6_180_000), None),
        (amount(9, 9), amount(9.2, 9.2), None),
        (amount(7, 7), amount(6.5, 6.5), Contrast.CONFLICT),
        (amount(5, 5, of=12), amount(5, 5, of=14), Contrast.CONFLICT),
    ],
)
def test_contrasts(one: Amount, other: Amount, expected: Contrast | None) -> None:
    """Amounts contrast by value or bound, and not at all where one rounds the other; either way round."""
    assert contrast(one, other) is expected
    assert contrast(other, one) is expected


def test_labels_are_made_of_numbers() -> None:
    """The value of an amount reads as words and numbers."""
    assert amount(12, None).label == "12 or more"
    assert amount(None, 40, unit="knots").label == "40 or less knots"
    assert amount(2000, 2000, about=True).label == "about 2,000"
    assert amount(3, 3, of=9).label == "3 of 9"


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        ("2031-03-04", "2031-03", 0),
        ("2031-03-04", "2031-03-06", 1),
        ("2031-03-03/2031-03-04", "2031-03-04T19:30", 0),
        ("2031-22", "2031-07-01", 0),
        ("199X", "1994-05", 0),
        ("2031", "2032-01-02", 1),
    ],
)
def test_intervals(one: str, other: str, days: int) -> None:
    """A value covers its whole grain, and two that overlap are not apart."""
    left, right = interval(one), interval(other)
    assert left is not None and right is not None
    assert timedelta(days=days) <= apart(left, right) < timedelta(days=days + 1)


@pytest.mark.parametrize("value", ["", "soon", "2031-13", "2031-02-30", "2031-05/2031-04"])
def test_unreadable_times_are_none(value: str) -> None:
    """What is no time, or ends before it begins, has no interval."""
    assert interval(value) is None


def test_words_fold_spelling_and_marks() -> None:
    """Case, apostrophes and British spelling make no difference; offsets stay those of the text."""
    assert folded("Harbour’s") == folded("harbour's")
    assert folded("organised") == folded("organized")
    assert stem("companies") == "company"
    text = "The mayor’s re-election"
    assert [text[w.start : w.end] for w in read_words(text)] == ["The", "mayor’s", "re", "election"]


def _reading(name: str) -> Reading:
    report = make_report(f"{name} says so.", location=name, name=name)
    claim = Claim(id=f"{report.id}.c0", report=report.id, start=0, end=len(report.text), text=report.text)
    return Reading(report=report, claims=(claim,), clauses=(Clause(claim=claim.id),))


def test_kinship_goes_down_the_whole_line() -> None:
    """A grandchild descends from its grandparent; the reverse does not hold; a circle does no harm."""
    readings = [_reading(name) for name in "abc"]
    a, b, c = word_claims(readings).values()
    ids = [reading.report.id for reading in readings]
    edges = [Edge(parent=ids[p], child=ids[n], how="rewrites", confidence=1.0) for n, p in ((1, 0), (2, 1))]
    kinship = Kinship(Lineage(edges=tuple(edges)), lambda child, parent: False)
    assert kinship.descends(c, a) and not kinship.descends(a, c)
    circle = Lineage(edges=(*edges, Edge(parent=ids[2], child=ids[0], how="copies", confidence=1.0)))
    assert Kinship(circle, lambda child, parent: False).descends(a, b)


def test_a_citing_child_descends_where_it_credits() -> None:
    """An edge of citation counts for the claims that credit the parent alone."""
    readings = [_reading(name) for name in "ab"]
    a, b = word_claims(readings).values()
    lineage = Lineage(edges=(Edge(parent=a.report.id, child=b.report.id, how="cites", confidence=1.0),))
    assert not Kinship(lineage, lambda child, parent: False).descends(b, a)
    assert Kinship(lineage, lambda child, parent: True).descends(b, a)
