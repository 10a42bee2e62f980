"""Evidence: what an edge rests on, span by span, for a reader to check.

In: a relation with its direction, and the child's citation of the parent. Out: the dossier's evidence
records.
"""

from collections.abc import Mapping, Sequence

from rashomon.lineage.citations import Citation
from rashomon.lineage.direction import Direction
from rashomon.lineage.page import Page
from rashomon.lineage.relation import Relation
from rashomon.lineage.stated import Stated
from rashomon.records import Evidence
from rashomon.records.dossier import EvidenceKind
from rashomon.text.shingles import shared_runs

# The longest passages say it all; a copy would show hundreds.
PASSAGES = 12
READINGS = 6
# Findings in one order say nothing before there are a few.
LEAST_IN_ORDER = 4
SHORTEST_PASSAGE = 6


def citation_evidence(citation: Citation, child: Page) -> list[Evidence]:
    """The places where the child names its parent; of two that overlap the longer."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(citation.places, key=lambda place: (place[0] - place[1], place)):
        if all(end <= other[0] or other[1] <= start for other in found):
            found.append((start, end))
    return [
        Evidence(
            kind="citation", child_start=start, child_end=end, note=_folded(child.report.text[start:end])
        )
        for start, end in sorted(found)
    ]


def passage_evidence(parent: Page, child: Page) -> list[Evidence]:
    """The longest passages that stand in both outside quotations, in the order of the child."""
    found = []
    for run in shared_runs(child.body_words, parent.body_words, SHORTEST_PASSAGE):
        words = child.body[run.first : run.first + run.length]
        own = sum(not word.quoted for word in words)
        if own >= SHORTEST_PASSAGE:
            there = parent.body[run.second : run.second + run.length]
            found.append((own, (there[0].start, there[-1].end), (words[0].start, words[-1].end)))
    longest = sorted(found, key=lambda one: (-one[0], one[2]))[:PASSAGES]
    in_order = sorted(longest, key=lambda one: one[2])
    return [_spans("passage", there, here, f"{own} words") for own, there, here in in_order]


def order_evidence(relation: Relation, direction: Direction, stated: Mapping[str, Stated]) -> list[Evidence]:
    """From the first to the last of the findings that both tell in one order."""
    kept = relation.kept
    if len(kept) < LEAST_IN_ORDER:
        return []
    there, here = stated[direction.parent.id], stated[direction.child.id]
    note = f"{len(kept)} of {len(relation.shared)} shared findings in the same order"
    return [_spans("order", _reach(there, kept), _reach(here, kept), note)]


def reading_evidence(
    relation: Relation, direction: Direction, stated: Mapping[str, Stated], others: Sequence[Stated]
) -> list[Evidence]:
    """What of all reports that do not belong to them only these two have, or give the same figure for."""
    there, here = stated[direction.parent.id], stated[direction.child.id]
    found = []
    for id_ in relation.shared:
        elsewhere = [other for other in others if id_ in other.first]
        same = there.values.get(id_, frozenset()) & here.values.get(id_, frozenset())
        apart = [other for other in elsewhere if other.values.get(id_)]
        if not elsewhere and others:
            found.append(_claims(there, here, id_, "no other report has it"))
        elif same and apart and all(other.agreement(here, id_) < 0 for other in apart):
            found.append(_claims(there, here, id_, f"no other report says {_value(min(same, key=str))}"))
    return found[:READINGS]


def _claims(there: Stated, here: Stated, finding: str, note: str) -> Evidence:
    one, other = there.claims[finding][0], here.claims[finding][0]
    return _spans("reading", (one.start, one.end), (other.start, other.end), note)


def _value(value: tuple[float | None, float | None]) -> str:
    low, high = value
    if low is None or high is None:
        return f"at most {high}" if low is None else f"at least {low}"
    return f"{low:g}" if low == high else f"{low:g} to {high:g}"


def _reach(stated: Stated, kept: Sequence[str]) -> tuple[int, int]:
    spans = [(claim.start, claim.end) for id_ in kept for claim in stated.claims[id_][:1]]
    return min(start for start, _ in spans), max(end for _, end in spans)


def _spans(kind: EvidenceKind, there: tuple[int, int], here: tuple[int, int], note: str) -> Evidence:
    return Evidence(
        kind=kind,
        parent_start=there[0],
        parent_end=there[1],
        child_start=here[0],
        child_end=here[1],
        note=note,
    )


def _folded(text: str) -> str:
    return " ".join(text.split())
