"""A copy is no witness: who repeats a report word for word adds nothing to who stands behind it."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newsroom import copied, stories

import rashomon
from rashomon.records import Dossier, Report

pytestmark = pytest.mark.model
LETTERS = range(6)


def standing(dossier: Dossier, reports: Sequence[Report]) -> dict[frozenset[str], int]:
    """How many stand behind each finding, which is known by its claims in these reports."""
    known = {report.id for report in reports}
    at = {claim.id: claim.report for claim in dossier.claims}
    counted = {
        frozenset(id_ for id_ in finding.claims if at[id_] in known): finding.independent
        for finding in dossier.findings
    }
    return {claims: independent for claims, independent in counted.items() if claims}


@pytest.mark.parametrize("outlet", [None, "The Copying Post"])
@pytest.mark.parametrize("letter", LETTERS)
def test_a_verbatim_copy_changes_no_independent(
    reports: tuple[Report, ...], dossier: Dossier, letter: int, outlet: str | None
) -> None:
    """Each report in turn, in a second file, under its own outlet or another."""
    copy = copied(reports[letter], "copy.txt", outlet)
    more = rashomon.compare([*reports, copy])
    assert standing(more, dossier.reports) == standing(dossier, dossier.reports)


@given(st.data())
@settings(max_examples=25)
def test_nor_in_any_story(data: st.DataObject) -> None:
    """Whichever report is copied."""
    reports = rashomon.compare(data.draw(stories(most=3))).reports
    dossier = rashomon.compare(reports)
    copy = copied(
        data.draw(st.sampled_from(reports)), "copy.txt", data.draw(st.sampled_from((None, "Copying Post")))
    )
    assert standing(rashomon.compare([*reports, copy]), dossier.reports) == standing(dossier, dossier.reports)


@pytest.mark.parametrize("letter", LETTERS)
def test_a_report_compared_with_itself_gives_no_variant(reports: tuple[Report, ...], letter: int) -> None:
    """It says the same as itself, and it stands alone behind it."""
    one = reports[letter]
    dossier = rashomon.compare([one, copied(one, "copy.txt")])
    assert dossier.variants == ()
    assert {finding.status for finding in dossier.findings} == {"repeated"}


@given(stories(most=1))
@settings(max_examples=25)
def test_nor_does_any_report(reports: list[Report]) -> None:
    """Whatever it says."""
    dossier = rashomon.compare([*reports, copied(reports[0], "copy.txt")])
    assert dossier.variants == ()
    assert {finding.status for finding in dossier.findings} <= {"repeated"}


@pytest.mark.parametrize("letter", LETTERS)
def test_a_report_alone_gives_single_findings(reports: tuple[Report, ...], letter: int) -> None:
    """No edge, no variant, and nobody beside it."""
    alone(rashomon.compare(reports[letter]))


@given(stories(most=1))
@settings(max_examples=25)
def test_so_does_any_report_alone(reports: list[Report]) -> None:
    """Whatever it says."""
    alone(rashomon.compare(reports))


def alone(dossier: Dossier) -> None:
    """The dossier of one report."""
    assert {finding.status for finding in dossier.findings} <= {"single"}
    assert dossier.variants == () and dossier.lineage.edges == ()
    assert dossier.lineage.families == ((dossier.reports[0].id,),)
