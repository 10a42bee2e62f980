"""Tracing, on accounts of one event that are read by hand."""

import pytest

from rashomon.lineage.trace import trace
from rashomon.records import Edge, Lineage, Reading
from rashomon.stories.story import tell_story

from .accounts import AGENCY, ORDER, REPORTER, REWRITER, findings_of, read, tell

WIRE = read(tell(ORDER, AGENCY), "wire", "Tarn News Service", "2031-02-04T10:00:00Z")
REWRITE = read(tell(ORDER[:-1], REWRITER), "rewrite", "Ostrey Buzz", "2031-02-04T15:00:00Z")
OTHER = read(tell(ORDER[6::-1], REPORTER), "other", "Lakeside Courier", "2031-02-04T18:00:00Z")


def traced(*readings: Reading) -> Lineage:
    story = tell_story(readings)
    return trace(story, findings_of(story.readings))


def pairs(lineage: Lineage, *readings: Reading) -> set[tuple[str, str, str]]:
    """Child, parent and how, by name."""
    name = {reading.report.id: reading.report.name for reading in readings}
    return {(name[edge.child], name[edge.parent], edge.how) for edge in lineage.edges}


def only(lineage: Lineage) -> Edge:
    assert len(lineage.edges) == 1
    return lineage.edges[0]


def test_the_same_facts_in_the_same_order_make_a_rewrite() -> None:
    """A report that tells its parent's facts in its parent's order was written from it, in whatever words."""
    found = traced(WIRE, REWRITE, OTHER)
    assert pairs(found, WIRE, REWRITE, OTHER) == {("rewrite", "wire", "rewrites")}
    assert {evidence.kind for evidence in only(found).evidence} >= {"order", "reading"}


def test_the_same_facts_in_another_order_make_no_edge() -> None:
    """Two reporters who tell one event each in his own way are independent."""
    shuffled = read(
        tell([ORDER[n] for n in (7, 2, 10, 0, 5, 11, 3, 8, 1, 9, 4, 6)], REPORTER), "b", "Lakeside Courier"
    )
    assert traced(WIRE, shuffled).edges == ()


def test_a_common_statement_makes_no_edge() -> None:
    """Quotations that two reports share come from the speaker, not from one another."""
    words = "“Every girder in every hall of this town will be weighed and propped before an egg is sold,” she said."
    one = read(tell(ORDER[:4], AGENCY, ending=words), "one", "Tarn News Service", "2031-02-04T10:00:00Z")
    other = read(
        tell(ORDER[6:10], REPORTER, opening=words), "other", "Lakeside Courier", "2031-02-04T12:00:00Z"
    )
    assert traced(one, other).edges == ()


def test_most_words_in_order_make_a_copy() -> None:
    """A report most of whose words stand in its parent copies it, cuts and a new ending notwithstanding."""
    cut = [fact for fact in ORDER if fact not in ("gauge", "dogs")]
    copy = read(
        tell(cut, AGENCY, ending="The council meets tonight."), "copy", "Lakeside Courier", "2031-02-05"
    )
    found = traced(WIRE, copy)
    assert pairs(found, WIRE, copy) == {("copy", "wire", "copies")}
    assert "passage" in {evidence.kind for evidence in only(found).evidence}


def test_a_chain_has_no_short_cut() -> None:
    """Of a chain each report keeps its own link: the third derives from the second, not from the first as
    well."""
    second = read(
        tell(
            ORDER,
            AGENCY,
            ending="A cheesemonger, Ottilie Brandt, counted her losses on the pavement outside.",
        ),
        "second",
        "Lakeside Courier",
        "2031-02-04T12:00:00Z",
    )
    third = read(
        tell(
            ORDER,
            REWRITER,
            ending="Outside on the pavement cheesemonger Ottilie Brandt was counting up her losses.",
        ),
        "third",
        "Ostrey Buzz",
        "2031-02-04T16:00:00Z",
    )
    found = pairs(traced(WIRE, second, third), WIRE, second, third)
    assert found == {("second", "wire", "copies"), ("third", "second", "rewrites")}


def test_two_parents_that_each_supply_a_half() -> None:
    """A report put together from two others derives from both."""
    first = read(tell(ORDER[:6], AGENCY), "first", "Tarn News Service", "2031-02-04T10:00:00Z")
    second = read(tell(ORDER[6:], AGENCY), "second", "Lakeside Courier", "2031-02-04T11:00:00Z")
    both = read(tell(ORDER, AGENCY), "both", "Ostrey Buzz", "2031-02-04T12:00:00Z")
    found = traced(first, second, both)
    tied = {(child, parent) for child, parent, _ in pairs(found, first, second, both)}
    assert tied == {("both", "first"), ("both", "second")}


def test_a_report_that_names_another_cites_it() -> None:
    """Who names another outlet as the place where a thing was read has that thing from it."""
    scoop = read(tell(ORDER[3:6], REPORTER), "scoop", "Ostrey Gazette", "2031-02-04T09:00:00Z")
    line = "A baker had just sent her apprentice out for change, the Ostrey Gazette reported."
    citing = read(
        tell(ORDER[6:], AGENCY, ending=line),
        "citing",
        "Tarn News Service",
        "2031-02-04T15:00:00Z",
        said={"A baker had": ["the Ostrey Gazette"]},
    )
    found = traced(scoop, citing)
    assert pairs(found, scoop, citing) == {("citing", "scoop", "cites")}
    assert "citation" in {evidence.kind for evidence in only(found).evidence}


def test_naming_an_outlet_for_what_it_does_not_say_makes_no_edge() -> None:
    """Another article of the same paper may be meant."""
    scoop = read(tell(ORDER[3:6], REPORTER), "scoop", "Ostrey Gazette", "2031-02-04T09:00:00Z")
    line = "House prices on the hill have doubled in a decade, the Ostrey Gazette reported."
    citing = read(
        tell(ORDER[6:], AGENCY, ending=line),
        "citing",
        "Tarn News Service",
        said={"House": ["the Ostrey Gazette"]},
    )
    assert traced(scoop, citing).edges == ()


def test_an_older_report_has_nothing_from_a_younger_one() -> None:
    """Where dates are known and differ, they decide who wrote from whom."""
    late = read(tell(ORDER, AGENCY), "late", "Tarn News Service", "2031-02-09")
    early = read(tell(ORDER[:-1], REWRITER), "early", "Ostrey Buzz", "2031-02-04")
    assert pairs(traced(late, early), late, early) == {("late", "early", "rewrites")}


@pytest.mark.parametrize("published", [None, "2031-02-04"])
def test_without_dates_the_cut_quotation_is_the_child_s(published: str | None) -> None:
    """Where dates are silent, the report that has less of a quotation was written from the one that has
    more."""
    whole = "“We shall prop every girder in this town before an egg is sold, and I shall count them,” the mayor said."
    part = "“We shall prop every girder in this town,” said the mayor."
    parent = read(tell(ORDER, AGENCY, ending=whole), "z-parent", "Tarn News Service", published)
    child = read(tell(ORDER, REWRITER, ending=part), "a-child", "Ostrey Buzz", published)
    edge = only(traced(parent, child))
    assert (edge.child, edge.parent) == (child.report.id, parent.report.id)
    assert edge.confidence < 1


def test_a_report_alone_is_a_family() -> None:
    """One report has a lineage without edges and one family."""
    found = traced(WIRE)
    assert found == Lineage(edges=(), families=((WIRE.report.id,),))


def test_reports_without_words_are_not_tied() -> None:
    """Nothing is evidence of nothing."""
    one, other = read("—", "one", "Tarn News Service"), read("…", "other", "Lakeside Courier")
    assert traced(one, other).edges == ()
