"""Descent as an editor argues it: who wrote from whom, and on what evidence, the strongest first.

In: the lineage of a dossier and its reports. Out: notes, and each piece of evidence in a line: the child's
own words where these show it, the value that was measured where they do not.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from rashomon.dossier.words import quoted, shortened, shown, span_of
from rashomon.records import Edge, Evidence, Lineage, Report

RANK = {"citation": 0, "passage": 1, "order": 2, "reading": 3}
GLOSS = {
    "citation": "it says so",
    "passage": "word for word",
    "order": "facts in the same order",
    "reading": "an uncommon reading in both",
}
PROOF_LENGTH = 160
# A span longer than any passage that one would quote is a region of the report, and its words prove nothing.
REGION = 1000


@dataclass(frozen=True, kw_only=True)
class Descent:
    """One edge, by labels, and its evidence, strongest first."""

    edge: Edge
    parent: str
    child: str
    evidence: tuple[Evidence, ...]


def descents(lineage: Lineage, labels: Mapping[str, str]) -> tuple[Descent, ...]:
    """The edges in the order of the children."""
    places = {report: place for place, report in enumerate(labels)}
    edges = sorted(lineage.edges, key=lambda edge: (places.get(edge.child, 0), places.get(edge.parent, 0)))
    return tuple(
        Descent(
            edge=edge,
            parent=labels.get(edge.parent, edge.parent),
            child=labels.get(edge.child, edge.child),
            evidence=tuple(sorted(edge.evidence, key=_strength)),
        )
        for edge in edges
    )


def proof(piece: Evidence, child: Report | None) -> str:
    """One piece of evidence: what it is, the child's words, the value."""
    words = span_of(child, piece.child_start, piece.child_end)
    show = piece.kind != "order" and 0 < len(words) <= REGION
    said = quoted(shortened(words, PROOF_LENGTH)) if show else ""
    note = shown(piece.note)
    if piece.kind == "order" and "order" in note:
        return note
    told = [said, "" if said and note in said else note]
    return f"{GLOSS[piece.kind]}: {', '.join(part for part in told if part)}"


def proofs(descent: Descent, child: Report | None) -> tuple[str, ...]:
    """All the evidence, a line each, the same line once."""
    return tuple(dict.fromkeys(proof(piece, child) for piece in descent.evidence))


def _strength(piece: Evidence) -> tuple[int, int]:
    """Kinds by their rank; within one the longer span first."""
    return RANK[piece.kind], (piece.child_start or 0) - (piece.child_end or 0)
