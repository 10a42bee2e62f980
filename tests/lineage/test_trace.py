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


def test_an_edition_is_cited_under_the_name_of_its_paper() -> None:
    """What stands in brackets behind an outlet's name is not asked for in a citation."""
    scoop = read(tell(ORDER[3:6], REPORTER), "scoop", "Ostrey Gazette (late edition)", "2031-02-04T09:00:00Z")
    line = "A baker had just sent her apprentice out for change, the Ostrey Gazette reported."
    citing = read(tell(ORDER[6:], AGENCY, ending=line), "citing", "Tarn News Service", "2031-02-04T15:00:00Z")
    assert pairs(traced(scoop, citing), scoop, citing) == {("citing", "scoop", "cites")}


def test_an_agency_is_cited_under_the_name_it_signs_with() -> None:
    """A dateline gives the short name of an outlet, and others may use it."""
    scoop = read(
        tell(ORDER[3:6], REPORTER, opening="OSTREY (Tarn) - A baker was lucky on Tuesday."),
        "scoop",
        "Tarn News Service",
    )
    line = "A baker had just sent her apprentice out for change, she told Tarn."
    citing = read(tell(ORDER[6:], AGENCY, ending=line), "citing", "Lakeside Courier")
    assert pairs(traced(scoop, citing), scoop, citing) == {("citing", "scoop", "cites")}


@pytest.mark.parametrize(("paper", "tied"), [(" in a statement", True), ("", False)])
def test_a_body_s_release_is_cited_where_a_paper_of_its_own_is_named(paper: str, tied: bool) -> None:
    """A body says many things: only what it says in a paper comes from its release."""
    release = read(tell(ORDER[3:6], REPORTER), "release", "Norhaven Mutual (press release)")
    line = f"A baker had just sent her apprentice out for change, Norhaven said{paper}."
    citing = read(tell(ORDER[6:], AGENCY, ending=line), "citing", "Tarn News Service")
    assert bool(traced(release, citing).edges) is tied


def test_a_short_name_is_that_of_the_outlet_named_in_full() -> None:
    """ "The Gazette" of a report that names one Gazette in full is no other Gazette."""
    line = "A baker had just sent her apprentice out for change, the Ostrey Gazette reported."
    more = "Icicles had been hanging over the fish counter for a week, the Gazette said."
    scoop = read(tell(ORDER[3:6], REPORTER), "scoop", "Ostrey Gazette")
    other = read(tell(ORDER[3:6], REPORTER, ending="So it was."), "other", "Vessel Gazette")
    citing = read(
        tell(ORDER[6:], AGENCY, ending=f"{line}\n\n{more}"),
        "citing",
        "Tarn News Service",
        said={"A baker had": ["the Ostrey Gazette"], "Icicles": ["Vessel Gazette"]},
    )
    found = pairs(traced(scoop, other, citing), scoop, other, citing)
    assert ("citing", "scoop", "cites") in found
    assert ("citing", "other", "cites") not in found


@pytest.mark.parametrize(("own", "tied"), [(0, True), (2, False)])
def test_quotations_that_are_all_another_s_speak_for_a_rewrite(own: int, tied: bool) -> None:
    """Who has every quotation from another report was not there; who has some of his own was."""
    taken = ("“It went like a pack of cards,” a trader said.", "“We ran before we knew why,” said another.")
    heard = ("“I had fish to sell,” a man said.", "“They will not build it up again,” said his wife.")
    there = ("“Nobody told us to leave,” a cook said.", "“It was dark at once,” said a porter.")
    told = "\n\n".join((*taken, *there[:own]))
    first = read(tell(ORDER[:9], AGENCY, ending=told), "first", "Tarn News Service")
    ending = "\n\n".join((*taken, *heard[:own]))
    second = read(tell(ORDER[2:7], REWRITER, ending=ending), "second", "Ostrey Buzz")
    assert bool(traced(first, second).edges) is tied


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
