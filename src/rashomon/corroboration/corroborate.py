"""Corroboration: how many independent origins stand behind each finding, and whether the reports agree.

In: a story, its findings, its lineage and its variants. Out: the findings with their reports, origins,
families, count and status. Nothing is said about what is true.
"""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from rashomon.corroboration.conflict import find_disputed
from rashomon.corroboration.crediting import Crediting
from rashomon.corroboration.descent import Descent
from rashomon.corroboration.origins import Origins, outlet_name
from rashomon.corroboration.utterances import Utterances
from rashomon.records import Claim, Finding, Lineage, Reading, Story, Variant
from rashomon.records.dossier import Status


def corroborate(
    story: Story, findings: Sequence[Finding], lineage: Lineage, variants: Sequence[Variant]
) -> tuple[Finding, ...]:
    """The findings, in the order given, each with who stands behind it and its status."""
    claims = {claim.id: claim for reading in story.readings for claim in reading.claims}
    readings = {reading.report.id: reading for reading in story.readings}
    place = {report: n for n, report in enumerate(readings)}
    family = {report: n for n, members in enumerate(lineage.families) for report in members}
    origins = Origins(story)
    descent = Descent(lineage, Crediting(story, lineage, origins))
    utterances = Utterances(story)
    disputed = find_disputed(story, variants)
    found = []
    for finding in findings:
        stated = sorted((claims[id_] for id_ in finding.claims), key=lambda c: (place[c.report], c.start))
        behind = _origins(utterances.first(descent.own(stated)), origins, readings)
        reports = tuple(id_ for id_ in readings if any(claim.report == id_ for claim in stated))
        found.append(
            replace(
                finding,
                reports=reports,
                origins=tuple(behind.values()),
                families=len({family.get(report, report) for report in reports}),
                independent=len(behind),
                status=_status(len(reports), len(behind), finding.id in disputed),
                variants=tuple(variant.id for variant in variants if variant.finding == finding.id),
            )
        )
    return tuple(found)


def _origins(claims: Sequence[Claim], origins: Origins, readings: Mapping[str, Reading]) -> dict[str, str]:
    """Each origin behind the claims, in the order of the story, and the name it is called by."""
    names: dict[str, list[tuple[int, int, str]]] = {}
    for order, claim in enumerate(claims):
        vouching = (link.source for link in claim.attribution if link.source is not None and link.asserts)
        source = next(vouching, None)
        key = origins.behind(source, claim) if source is not None else None
        if source is None or key is None:
            key = origins.of_outlet(claim.report)
            called = (1, order, outlet_name(readings[claim.report].report))
        else:
            fit, name = origins.name(source)
            called = (fit, order, name)
        names.setdefault(key, []).append(called)
    return {key: min(held)[2] for key, held in names.items()}


def _status(reports: int, origins: int, disputed: bool) -> Status:
    if reports <= 1:
        return "single"
    if disputed:
        return "disputed"
    return "corroborated" if origins > 1 else "repeated"
