"""Spans point at their text, in every record that has offsets."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from newsroom import scribbles, stories

import rashomon
from rashomon.records import Claim, Dossier, Reading, Report
from rashomon.sources import report_from_text

pytestmark = pytest.mark.model


def check(report: Report, start: int, end: int, text: str | None = None) -> None:
    """A span lies in its report, and its text is what stands there."""
    assert 0 <= start < end <= len(report.text)
    assert text is None or report.text[start:end] == text


def texts(found: Reading | Dossier) -> Iterator[tuple[str, int, int, str]]:
    """Every record that carries its text."""
    for one in (*found.claims, *found.quotations, *found.figures, *found.times, *found.places):
        yield one.report, one.start, one.end, one.text


def mentions(claims: tuple[Claim, ...]) -> Iterator[tuple[str, int, int]]:
    """Where a claim's sources and cues stand."""
    return ((claim.report, link.start, link.end) for claim in claims for link in claim.attribution)


def check_dossier(dossier: Dossier) -> None:
    """All of a dossier's spans."""
    reports = {report.id: report for report in dossier.reports}
    readings = [(r.report, r.start, r.end, r.text) for v in dossier.variants for r in v.readings]
    for report, start, end, text in (*texts(dossier), *readings):
        check(reports[report], start, end, text)
    for report, start, end in mentions(dossier.claims):
        check(reports[report], start, end)
    for aside in dossier.set_aside:
        if aside.report is not None and aside.start is not None and aside.end is not None:
            check(reports[aside.report], aside.start, aside.end)
    for edge in dossier.lineage.edges:
        for piece in edge.evidence:
            if piece.parent_start is not None and piece.parent_end is not None:
                check(reports[edge.parent], piece.parent_start, piece.parent_end)
            if piece.child_start is not None and piece.child_end is not None:
                check(reports[edge.child], piece.child_start, piece.child_end)


def test_in_the_examples(dossier: Dossier) -> None:
    """Claims, mentions, quotations, values, variants, evidence, and what was set aside."""
    check_dossier(dossier)


def test_statements_are_words_of_a_claim(dossier: Dossier) -> None:
    """A finding is worded by one of its claims, verbatim."""
    told = {claim.id: claim.text for claim in dossier.claims}
    assert all(finding.statement in {told[id_] for id_ in finding.claims} for finding in dossier.findings)


@given(stories())
@settings(max_examples=25)
def test_in_any_story(reports: list[Report]) -> None:
    """Whatever the reports say, and whoever wrote from whom."""
    check_dossier(rashomon.compare(reports))


@given(scribbles)
@settings(max_examples=100)
def test_in_any_text(text: str) -> None:
    """Whatever is read, offsets count its code points, and the grammar of claims points at the text too."""
    report = report_from_text(text)
    (reading,) = rashomon.read(report)
    for _, start, end, words in texts(reading):
        check(report, start, end, words)
    for _, start, end in mentions(reading.claims):
        check(report, start, end)
    for phrase in (phrase for clause in reading.clauses for phrase in clause.phrases):
        check(report, phrase.start, phrase.end)
