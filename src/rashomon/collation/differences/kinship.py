"""Kinship: which report was written from which, as the lineage has it, and which claim came that way.

In go a lineage and the voices of a story; out come answers about pairs of wordings. A report that only cites
another has from it what it credits to it, and nothing else."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from rashomon.collation.differences.wording import Wording
from rashomon.records import Lineage

Credits = Callable[[Wording, Wording], bool]


class Kinship:
    """Ancestors of each report; a report is none of its own. `credits`: whether a claim names another's
    report."""

    def __init__(self, lineage: Lineage, credits: Credits) -> None:
        written: dict[str, set[str]] = defaultdict(set)
        anyhow: dict[str, set[str]] = defaultdict(set)
        for edge in lineage.edges:
            if edge.parent != edge.child:
                anyhow[edge.child].add(edge.parent)
                if edge.how != "cites":
                    written[edge.child].add(edge.parent)
        self._written = _closed(written)
        self._anyhow = _closed(anyhow)
        self._credits = credits

    def depth(self, report: str) -> int:
        """How many reports a report goes back to."""
        return len(self._anyhow.get(report, ()))

    def descends(self, child: Wording, parent: Wording) -> bool:
        """Whether what the child says came from the parent's report."""
        if parent.report.id in self._written.get(child.report.id, ()):
            return True
        return parent.report.id in self._anyhow.get(child.report.id, ()) and self._credits(child, parent)

    def any_descends(self, children: Iterable[Wording], parents: Iterable[Wording]) -> bool:
        """Whether one of the children descends from one of the parents."""
        by_report = {parent.report.id: parent for parent in parents}
        for child in children:
            for report in sorted(self._anyhow.get(child.report.id, frozenset()) & by_report.keys()):
                if self.descends(child, by_report[report]):
                    return True
        return False


def _closed(parents: Mapping[str, set[str]]) -> dict[str, frozenset[str]]:
    """The parents, their parents, and so on, of each report that has any."""
    ancestors = {}
    for report in parents:
        seen: set[str] = set()
        ahead = sorted(parents[report])
        while ahead:
            parent = ahead.pop()
            if parent not in seen:
                seen.add(parent)
                ahead.extend(sorted(parents.get(parent, ())))
        ancestors[report] = frozenset(seen - {report})
    return ancestors
