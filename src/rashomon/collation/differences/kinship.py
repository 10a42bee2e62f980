"""Kinship: which report was written from which, as the lineage has it. In goes a lineage; out come answers
about pairs."""

from collections import defaultdict
from collections.abc import Iterable

from rashomon.records import Lineage


class Kinship:
    """Ancestors of each report, nearest or farthest; a report is none of its own."""

    def __init__(self, lineage: Lineage) -> None:
        self._parents: dict[str, set[str]] = defaultdict(set)
        for edge in lineage.edges:
            if edge.parent != edge.child:
                self._parents[edge.child].add(edge.parent)
        self._ancestors: dict[str, frozenset[str]] = {}

    def parents(self, report: str) -> frozenset[str]:
        """The reports that a report was written from."""
        return frozenset(self._parents.get(report, ()))

    def ancestors(self, report: str) -> frozenset[str]:
        """The parents, their parents, and so on."""
        if report not in self._ancestors:
            seen: set[str] = set()
            ahead = sorted(self.parents(report))
            while ahead:
                parent = ahead.pop()
                if parent not in seen:
                    seen.add(parent)
                    ahead.extend(sorted(self.parents(parent)))
            self._ancestors[report] = frozenset(seen - {report})
        return self._ancestors[report]

    def descends(self, children: Iterable[str], parents: frozenset[str]) -> bool:
        """Whether one of `children` was written, directly or not, from one of `parents`."""
        return any(not parents.isdisjoint(self.ancestors(child)) for child in children)
