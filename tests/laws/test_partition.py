"""A dossier holds together: every claim has its one place, and every id that is named is there."""

from collections import Counter
from itertools import chain, pairwise

import pytest
from hypothesis import given, settings
from newsroom import stories

import rashomon
from rashomon.records import Dossier, Report, decode_dossier, to_json

pytestmark = pytest.mark.model


def check_claims(dossier: Dossier) -> None:
    """Claims of a report do not overlap, and each is in exactly one finding."""
    for report in dossier.reports:
        own = sorted((claim.start, claim.end) for claim in dossier.claims if claim.report == report.id)
        assert all(first[1] <= second[0] for first, second in pairwise(own))
    counted = Counter(chain.from_iterable(finding.claims for finding in dossier.findings))
    assert counted == Counter(claim.id for claim in dossier.claims)
    assert not counted or max(counted.values()) == 1


def check_findings(dossier: Dossier) -> None:
    """A finding's reports are those of its claims, and its status follows from its figures."""
    at = {claim.id: claim.report for claim in dossier.claims}
    for finding in dossier.findings:
        assert set(finding.reports) == {at[id_] for id_ in finding.claims}
        assert 1 <= finding.independent == len(finding.origins)
        assert 1 <= finding.families <= len(finding.reports)
        assert (finding.status == "single") == (len(finding.reports) == 1)
        assert finding.status != "corroborated" or finding.independent >= 2
        assert finding.status != "repeated" or finding.independent == 1


def check_variants(dossier: Dossier) -> None:
    """A variant has readings of two or more reports, and its finding names it."""
    named = {id_: finding.id for finding in dossier.findings for id_ in finding.variants}
    known = {report.id for report in dossier.reports}
    for variant in dossier.variants:
        assert len({reading.report for reading in variant.readings}) >= 2
        assert variant.finding is None or named.pop(variant.id) == variant.finding
        assert variant.entered is None or variant.entered in known
        assert variant.explanation and variant.confidence == round(variant.confidence, 3)
    assert not named


def check_lineage(dossier: Dossier) -> None:
    """Families part the reports as the edges tie them, and nobody descends from itself."""
    family = {id_: number for number, members in enumerate(dossier.lineage.families) for id_ in members}
    assert sorted(chain.from_iterable(dossier.lineage.families)) == sorted(
        report.id for report in dossier.reports
    )
    above: dict[str, set[str]] = {}
    for edge in dossier.lineage.edges:
        assert family[edge.parent] == family[edge.child] and edge.evidence
        above.setdefault(edge.child, set()).add(edge.parent)
    for child in above:
        assert child not in ancestors(child, above)


def ancestors(report: str, above: dict[str, set[str]]) -> set[str]:
    """Everything that a report descends from."""
    found: set[str] = set()
    ahead = list(above.get(report, ()))
    while ahead:
        parent = ahead.pop()
        if parent not in found:
            found.add(parent)
            ahead.extend(above.get(parent, ()))
    return found


def check_names(dossier: Dossier) -> None:
    """Ids are distinct, and each that is referred to exists."""
    tables = (
        dossier.reports, dossier.sources, dossier.claims, dossier.quotations, dossier.figures, dossier.times,
        dossier.places, dossier.findings, dossier.variants,
    )  # fmt: skip
    for table in tables:
        ids = [one.id for one in table]
        assert len(set(ids)) == len(ids)
    sources = {source.id for source in dossier.sources} | {None}
    assert {link.source for claim in dossier.claims for link in claim.attribution} <= sources
    assert {quotation.speaker for quotation in dossier.quotations} <= sources
    claims = {claim.id for claim in dossier.claims} | {None}
    values = (*dossier.quotations, *dossier.figures, *dossier.times, *dossier.places)
    assert {value.claim for value in values} <= claims
    assert {reading.claim for variant in dossier.variants for reading in variant.readings} <= claims


def check_all(dossier: Dossier) -> None:
    """Every rule of a whole dossier."""
    check_claims(dossier)
    check_findings(dossier)
    check_variants(dossier)
    check_lineage(dossier)
    check_names(dossier)
    assert decode_dossier(to_json(dossier)) == dossier


def test_the_examples_hold_together(dossier: Dossier) -> None:
    """And their JSON reads back to the same records."""
    check_all(dossier)


@given(stories())
@settings(max_examples=25)
def test_any_story_holds_together(reports: list[Report]) -> None:
    """Whatever the reports say, and whoever wrote from whom."""
    check_all(rashomon.compare(reports))
