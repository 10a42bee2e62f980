"""Evidence of descent in a line each."""

from rashomon.dossier.descents import descents, proof, proofs
from rashomon.records import Edge, Evidence, Lineage, make_report

REPORT = make_report("As Tarn Wire first told, the dam held. " * 40, location="b.txt", name="b")
LABELS = {"r1": "Wire", "r2": "Echo"}
CITED = Evidence(kind="citation", child_start=3, child_end=12, note="Tarn Wire")
SHARED = Evidence(kind="passage", child_start=25, child_end=37, note="3 words")
ORDER = Evidence(kind="order", child_start=0, child_end=len(REPORT.text), note="5 of 6 in the same order")


def test_evidence_comes_strongest_first_and_once() -> None:
    """A citation before a passage before an order; the same line is not said twice."""
    edge = Edge(parent="r1", child="r2", how="cites", confidence=0.5, evidence=(ORDER, SHARED, CITED, CITED))
    (descent,) = descents(Lineage(edges=(edge,)), LABELS)
    assert (descent.parent, descent.child) == ("Wire", "Echo")
    assert proofs(descent, REPORT) == (
        "it says so: “Tarn Wire”",
        "word for word: “the dam held”, 3 words",
        "5 of 6 in the same order",
    )


def test_a_region_of_a_report_is_not_quoted() -> None:
    """Nor is there anything to quote where the child has no span."""
    long = Evidence(kind="passage", child_start=0, child_end=len(REPORT.text), note="280 words")
    assert proof(long, REPORT) == "word for word: 280 words"
    assert proof(Evidence(kind="reading", note="41 days"), None) == "an uncommon reading in both: 41 days"


def test_edges_stand_in_the_order_of_the_children() -> None:
    """Whatever the order of the record."""
    edges = tuple(
        Edge(parent=p, child=c, how="copies", confidence=1.0) for p, c in (("r1", "r2"), ("r2", "r1"))
    )
    assert [descent.child for descent in descents(Lineage(edges=edges), LABELS)] == ["Wire", "Echo"]
