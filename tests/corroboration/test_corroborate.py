"""Origins, independence and status, on accounts that are read by hand."""

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from rashomon.corroboration.corroborate import corroborate
from rashomon.records import (
    Edge,
    Figure,
    Finding,
    Lineage,
    Quotation,
    Reading,
    Story,
    Variant,
    VariantReading,
)
from rashomon.records.dossier import How, VariantKind
from rashomon.stories.story import tell_story

from .accounts import OTHER, SENTENCE, account, findings_of


def lineage(story: Story, *edges: tuple[Reading, Reading, How]) -> Lineage:
    """The lineage of these edges: child, parent, how."""
    made = tuple(
        Edge(parent=parent.report.id, child=child.report.id, how=how, confidence=1.0)
        for child, parent, how in edges
    )
    return Lineage(edges=made, families=tuple((reading.report.id,) for reading in story.readings))


def found(
    readings: Sequence[Reading], *edges: tuple[Reading, Reading, How], variants: Sequence[Variant] = ()
) -> Finding:
    """The one finding of these reports."""
    story = tell_story(readings)
    (finding,) = corroborate(story, findings_of(story.readings), lineage(story, *edges), variants)
    return finding


def test_the_own_voice_is_the_outlet_s() -> None:
    """Two outlets that say a thing themselves are two origins."""
    finding = found([account("a", "Lakeside Courier"), account("b", "Ostrey Buzz")])
    assert (finding.status, finding.independent) == ("corroborated", 2)
    assert sorted(finding.origins) == ["Lakeside Courier", "Ostrey Buzz"]


def test_the_report_s_name_stands_for_an_unknown_outlet() -> None:
    """Where no outlet is known, the report's name is the origin."""
    assert found([account("a", None)]).origins == ("a",)


def test_one_speaker_in_two_reports_is_one_origin() -> None:
    """Who is quoted twice has still said it once."""
    finding = found(
        [account("a", "Lakeside Courier", "Runa Felsted"), account("b", "Ostrey Buzz", "Runa Felsted")]
    )
    assert (finding.status, finding.independent, finding.origins) == ("repeated", 1, ("Runa Felsted",))


def test_the_nearest_speaker_counts() -> None:
    """What is outwards of the speaker only carries his words."""
    one = account("a", "Lakeside Courier", "Runa Felsted", "the Ostrey Gazette")
    other = account("b", "Ostrey Buzz", "Runa Felsted", "the Quay Tidings")
    assert found([one, other]).independent == 1


def test_who_asks_for_it_does_not_vouch_for_it() -> None:
    """That somebody demands a thing is told by the outlet, or by the next speaker outwards."""

    def demanded(reading: Reading) -> Reading:
        (claim,) = reading.claims
        nearest = replace(claim.attribution[0], asserts=False)
        return replace(reading, claims=(replace(claim, attribution=(nearest, *claim.attribution[1:])),))

    first = demanded(account("a", "Lakeside Courier", "Runa Felsted"))
    second = demanded(account("b", "Ostrey Buzz", "Runa Felsted", "the Ostrey police"))
    assert sorted(found([first, second]).origins) == ["Lakeside Courier", "the Ostrey police"]


def test_a_report_alone_is_single() -> None:
    """One report makes no finding more than single."""
    assert found([account("a", "Lakeside Courier", "Runa Felsted")]).status == "single"


@pytest.mark.parametrize("how", ["copies", "rewrites"])
def test_what_a_child_has_counts_with_its_parent_s(how: How) -> None:
    """A copy or a rewrite adds no origin, whoever it names."""
    parent, child = account("a", "Lakeside Courier"), account("b", "Ostrey Buzz", "Runa Felsted")
    finding = found([parent, child], (child, parent, how))
    assert (finding.status, finding.independent, finding.origins) == ("repeated", 1, ("Lakeside Courier",))


def test_a_grandchild_counts_with_the_first() -> None:
    """Descent is followed all the way up, over a report that lacks the finding too."""
    first, last = account("a", "Lakeside Courier"), account("c", "Quay Tidings")
    between = account("b", "Ostrey Buzz", sentence=OTHER)
    story = tell_story([first, between, last])
    edges = lineage(story, (between, first, "rewrites"), (last, between, "rewrites"))
    finding = next(
        f for f in corroborate(story, findings_of(story.readings), edges, ()) if len(f.reports) == 2
    )
    assert finding.independent == 1


def test_who_cites_counts_for_what_it_does_not_credit() -> None:
    """A report that cites another has only what it credits from it."""
    parent, own = account("a", "Ostrey Gazette"), account("b", "Ostrey Buzz")
    credited = account("b", "Ostrey Buzz", "the Ostrey Gazette")
    assert found([parent, own], (own, parent, "cites")).independent == 2
    assert found([parent, credited], (credited, parent, "cites")).independent == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the Velian navy", "a spokesman for the Velian navy"),
        ("Tarn Holdings", "a statement by Tarn Holdings"),
        ("Paris", "the French government"),
        ("the White House", "Washington"),
        ("a trader", "a trader"),
    ],
)
def test_names_of_one_origin_fold(one: str, other: str) -> None:
    """A body and its mouthpiece, a government and its seat are one origin."""
    assert found([account("a", "Lakeside Courier", one), account("b", "Ostrey Buzz", other)]).independent == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("the Velian navy", "the Velian army"), ("Paris", "Berlin"), ("a spokesman", "the Velian navy")],
)
def test_other_names_do_not(one: str, other: str) -> None:
    """Two bodies, two governments, and a mouthpiece of nobody known are apart."""
    assert found([account("a", "Lakeside Courier", one), account("b", "Ostrey Buzz", other)]).independent == 2


@pytest.mark.parametrize("said", ["the paper", "the same newspaper", "the Velian daily"])
def test_the_paper_is_the_one_that_is_cited(said: str) -> None:
    """Who cites one paper by name and then has a thing from "the paper" has it from that one."""
    parent, child = account("a", "Ostrey Gazette"), account("b", "Ostrey Buzz", said)
    assert found([parent, child], (child, parent, "cites")).independent == 1


@pytest.mark.parametrize("said", ["a paper", "the Velian agency", "the board"])
def test_other_bodies_are_no_paper(said: str) -> None:
    """A paper that is not pointed at, and what need not be a paper, is not the one that is cited."""
    parent, child = account("a", "Ostrey Gazette"), account("b", "Ostrey Buzz", said)
    assert found([parent, child], (child, parent, "cites")).independent == 2


def test_a_sentence_that_names_the_cited_outlet_credits_it() -> None:
    """What stands in one sentence with the name of the cited outlet comes from there."""
    sentence = "As the Gazette tells it, the roof had been inspected in May."
    parent, child = (
        account("a", "Ostrey Gazette", sentence=sentence),
        account("b", "Ostrey Buzz", sentence=sentence),
    )
    assert found([parent, child], (child, parent, "cites")).independent == 1


def test_the_company_of_a_release_is_the_body_that_put_it_out() -> None:
    """Who cites a body's release has from it what "the company" says."""
    parent = account("a", "Tarn Holdings (press release)")
    child = replace(account("b", "Ostrey Buzz", "the company"))
    firm = replace(child, sources=tuple(replace(s, kind="organisation") for s in child.sources))
    assert found([parent, firm], (firm, parent, "cites")).independent == 1
    assert found([parent, account("c", "Ostrey Tidings", "Tarn")]).independent == 1


def quoting(reading: Reading, text: str) -> Reading:
    """The report with these words of its sentence between quotation marks."""
    start = reading.report.text.index(text)
    quotation = Quotation(
        id=f"{reading.report.id}.q", report=reading.report.id, start=start, end=start + len(text), text=text
    )
    return replace(reading, quotations=(quotation,))


@pytest.mark.parametrize(("words", "origins"), [("a load of 140 kilograms", 1), ("a load", 2)])
def test_one_utterance_has_one_mouth(words: str, origins: int) -> None:
    """The same words in quotation marks were said once, whatever name each report gives the speaker."""
    one = quoting(account("a", "Lakeside Courier", "Runa Felsted"), "a load of 140 kilograms a square metre")
    other = quoting(account("b", "Ostrey Buzz", "an engineer"), words)
    assert found([one, other]).independent == origins


@pytest.mark.parametrize(("said", "origins"), [("the Harbour Board", 1), ("the Lake Board", 2)])
def test_a_body_that_reports_itself_is_called_by_the_end_of_its_name(said: str, origins: int) -> None:
    """Who is quoted under the last words of an outlet's name is that outlet."""
    assert (
        found([account("a", "Ostrey Harbour Board"), account("b", "Ostrey Buzz", said)]).independent
        == origins
    )


def test_his_office_is_that_of_the_one_who_is_named() -> None:
    """ "His office" speaks for the person that the claim is about."""
    sentence = "Runa Felsted will stay until the roof is mended."
    himself = account("a", "Lakeside Courier", "Runa Felsted", sentence=sentence)
    office = account("b", "Ostrey Buzz", "her office", sentence=sentence)
    assert found([himself, office]).independent == 1


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("the sheriff's office", "Sheriff Runa Felsted said"),
        ("the Velian energy ministry", "Energy Minister Runa Felsted said"),
        ("the Tarnby police", "police chief Runa Felsted said"),
        ("the public prosecutor's office in Tarnby", "public prosecutor Runa Felsted said"),
    ],
)
def test_who_holds_an_office_is_one_with_it(body: str, title: str) -> None:
    """A sheriff and the sheriff's office, a minister and the ministry are one origin."""
    sentence = f"{title} that nobody had complained."
    office = account("a", "Lakeside Courier", body, sentence=sentence)
    holder = account("b", "Ostrey Buzz", "Runa Felsted", sentence=sentence)
    (claim,) = holder.claims
    (link,) = claim.attribution
    mentioned = replace(claim, attribution=(replace(link, end=len(title)),))
    assert found([office, replace(holder, claims=(mentioned,))]).independent == 1
    assert found([office, holder]).independent == 2


def test_those_who_work_in_an_office_are_one_with_it() -> None:
    """Prosecutors are the prosecutor's office."""
    office = account("a", "Lakeside Courier", "the prosecutor's office")
    assert found([office, account("b", "Ostrey Buzz", "prosecutors")]).independent == 1


def test_a_description_is_the_one_whom_another_report_names_by_it() -> None:
    """ "Felsted's lawyer" is whom another report calls "Felsted's lawyer, Joakim Strand"."""
    sentence = "Felsted's lawyer, Joakim Strand, said that she had built it well."
    vague = account("a", "Lakeside Courier", "Felsted's lawyer", sentence=sentence)
    named = account("b", "Ostrey Buzz", "Joakim Strand", sentence=sentence)
    (claim,) = named.claims
    (link,) = claim.attribution
    mentioned = replace(claim, attribution=(replace(link, end=len("Felsted's lawyer, Joakim Strand, said")),))
    person = replace(
        named, claims=(mentioned,), sources=tuple(replace(s, kind="person") for s in named.sources)
    )
    assert found([vague, person]).independent == 1


def test_whom_a_paper_quotes_does_not_speak_for_it() -> None:
    """A person is not folded with the newsroom that he is said to belong to."""
    paper = account("a", "Ostrey Gazette")
    person = account("b", "Ostrey Buzz", "Runa Felsted", speaks_for="Ostrey Gazette")
    assert found([paper, person]).independent == 2


def test_a_chief_folds_with_the_body_that_he_speaks_for() -> None:
    """Who is called somebody's chief speaks for that body."""
    body = account("a", "Lakeside Courier", "Tarn Holdings")
    chief = account("b", "Ostrey Buzz", "Runa Felsted", speaks_for="Tarn Holdings")
    assert found([body, chief]).independent == 1


def variant(kind: VariantKind, readings: Sequence[Reading], finding: str) -> Variant:
    """A variant of two readings over the whole of their sentences."""
    return Variant(
        id="v",
        kind=kind,
        finding=finding,
        readings=tuple(
            VariantReading(report=r.report.id, start=0, end=len(SENTENCE), text=SENTENCE) for r in readings
        ),
        explanation="",
        confidence=1.0,
    )


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("time", "disputed"),
        ("polarity", "disputed"),
        ("naming", "corroborated"),
        ("certainty", "corroborated"),
    ],
)
def test_a_conflict_disputes_and_a_difference_does_not(kind: VariantKind, status: str) -> None:
    """Time, place, actor and polarity conflict; a hedge or a name does not."""
    readings = [account("a", "Lakeside Courier"), account("b", "Ostrey Buzz")]
    id_ = found(readings).id
    finding = found(readings, variants=[variant(kind, readings, id_)])
    assert (finding.status, finding.variants) == (status, ("v",))


@pytest.mark.parametrize(("value", "status"), [(140, "corroborated"), (190, "disputed")])
def test_figures_conflict_by_value(value: int, status: str) -> None:
    """A dropped bound is a variant and no conflict; another number is both."""
    one, other = account("a", "Lakeside Courier"), account("b", "Ostrey Buzz")
    told = [
        replace(
            reading,
            figures=(Figure(id="f", report=reading.report.id, start=5, end=8, text="x", low=low, high=high),),
        )
        for reading, low, high in ((one, 140, None), (other, value, value))
    ]
    finding = found(told, variants=[variant("figure", told, found(told).id)])
    assert finding.status == status
