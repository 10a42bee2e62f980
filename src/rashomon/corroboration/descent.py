"""Descent within a finding: whether a report has a claim of its own or from a parent that says it too.

In: a lineage and the claims of a finding. Out: the claims that are nobody else's. Who stands behind them is
asked elsewhere.
"""

from collections.abc import Mapping, Sequence

from rashomon.corroboration.origins import Origins
from rashomon.records import Claim, Lineage


class Descent:
    """The lines of descent of a story."""

    def __init__(self, lineage: Lineage, origins: Origins) -> None:
        self._origins = origins
        self._written: dict[str, list[str]] = {}
        self._cited: dict[str, list[str]] = {}
        for edge in lineage.edges:
            table = self._cited if edge.how == "cites" else self._written
            table.setdefault(edge.child, []).append(edge.parent)

    def own(self, claims: Sequence[Claim]) -> list[Claim]:
        """The claims of a finding that are not taken over from another report in it."""
        of_report: dict[str, list[Claim]] = {}
        for claim in claims:
            of_report.setdefault(claim.report, []).append(claim)
        return [claim for claim in claims if not self._inherited(claim, of_report)]

    def _inherited(self, claim: Claim, of_report: Mapping[str, Sequence[Claim]]) -> bool:
        if any(parent in of_report for parent in self._ancestors(claim.report)):
            return True
        return any(
            self._credits(claim, parent, of_report[parent])
            for parent in self._cited.get(claim.report, ())
            if parent in of_report
        )

    def _ancestors(self, report: str) -> list[str]:
        """All reports that a report was copied or rewritten from, however far up."""
        found: dict[str, None] = {}
        ahead = list(self._written.get(report, ()))
        while ahead:
            parent = ahead.pop()
            if parent not in found and parent != report:
                found[parent] = None
                ahead.extend(self._written.get(parent, ()))
        return list(found)

    def _credits(self, claim: Claim, parent: str, there: Sequence[Claim]) -> bool:
        """Whether a claim names the parent's outlet, or a source that the parent has for it."""
        named = [link.source for link in claim.attribution if link.source is not None]
        theirs = {
            self._origins.of_source(link.source) for c in there for link in c.attribution if link.source
        }
        return any(
            self._origins.is_outlet(source, parent) or self._origins.of_source(source) in theirs
            for source in named
        )
