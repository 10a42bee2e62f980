"""Descent within a finding: whether a report has a claim of its own or from a parent that says it too.

In: a lineage and the claims of a finding. Out: the claims that are nobody else's. Who stands behind them is
asked elsewhere.
"""

from collections.abc import Mapping, Sequence

from rashomon.corroboration.crediting import Crediting
from rashomon.records import Claim, Lineage


class Descent:
    """The lines of descent of a story."""

    def __init__(self, lineage: Lineage, crediting: Crediting) -> None:
        self._crediting = crediting
        self._written: dict[str, list[str]] = {}
        for edge in lineage.edges:
            if edge.how != "cites":
                self._written.setdefault(edge.child, []).append(edge.parent)

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
            self._crediting.credits(claim, parent, of_report[parent])
            for parent in self._crediting.cited(claim.report)
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
