"""The order of the files changes nothing but the order of `reports`."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from newsroom import stories

import rashomon
from rashomon.records import Dossier, Report

pytestmark = pytest.mark.model


def same_but_for_reports(one: Dossier, other: Dossier) -> None:
    """Equal in everything, and the same reports in whatever order."""
    assert replace(one, reports=()) == replace(other, reports=())
    assert sorted(report.id for report in one.reports) == sorted(report.id for report in other.reports)


def by_file(reports: Sequence[Report]) -> list[str]:
    """Where the reports lie, in order."""
    return [report.location for report in reports]


def test_of_the_examples(reports: tuple[Report, ...], dossier: Dossier) -> None:
    """Backwards, and from the middle."""
    half = len(reports) // 2
    for turned in (reports[::-1], (*reports[half:], *reports[:half])):
        other = rashomon.compare(turned)
        same_but_for_reports(dossier, other)
        assert by_file(other.reports) == by_file(turned)


@given(st.data())
@settings(max_examples=20)
def test_of_any_story(data: st.DataObject) -> None:
    """Copies and reports without a date included."""
    reports = data.draw(stories())
    turned = data.draw(st.permutations(reports))
    same_but_for_reports(rashomon.compare(reports), rashomon.compare(turned))
