"""Laws of lineage: what holds for all accounts, however they are put together."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.lineage.families import families_of
from rashomon.lineage.trace import trace
from rashomon.records import Lineage, Reading, number_copies
from rashomon.stories.story import tell_story

from .accounts import FACTS, ORDER, findings_of, read

OUTLETS = ("Tarn News Service", "Lakeside Courier", "Ostrey Buzz", "Ostrey Gazette", "Quay Tidings")
DATES = (None, "2031-02-04", "2031-02-04T10:00:00Z", "2031-02-05", "2031-02-05T06:30:00+02:00")


@st.composite
def accounts(draw: st.DrawFn) -> list[Reading]:
    """A handful of reports: some facts each, in some order, each in some voice."""
    made = []
    for number in range(draw(st.integers(2, 5))):
        facts = draw(st.permutations(ORDER)) if draw(st.booleans()) else list(ORDER)
        facts = facts[: draw(st.integers(4, len(ORDER)))]
        voices = draw(st.lists(st.integers(0, 2), min_size=len(facts), max_size=len(facts)))
        if draw(st.booleans()):
            voices = [voices[0]] * len(facts)
        text = "\n\n".join(FACTS[fact][voice] for fact, voice in zip(facts, voices, strict=True))
        said = {text[:20]: [draw(st.sampled_from(("the Ostrey Gazette", "a trader", "Joakim Strand")))]}
        made.append(read(text, f"r{number}", OUTLETS[number], draw(st.sampled_from(DATES)), said=said))
    return _numbered(made)


def _numbered(readings: Sequence[Reading]) -> list[Reading]:
    """The readings, exact duplicates told apart as the intake does."""
    reports = number_copies([reading.report for reading in readings])
    return [under(reading, report.id) for reading, report in zip(readings, reports, strict=True)]


def under(reading: Reading, id_: str, **told: object) -> Reading:
    """The same reading under another id, and other metadata."""
    import msgspec  # noqa: PLC0415

    was = reading.report.id
    if was == id_ and not told:
        return reading
    raw = (
        msgspec.json.encode(reading).decode().replace(f'"{was}"', f'"{id_}"').replace(f'"{was}.', f'"{id_}.')
    )
    renamed = msgspec.json.decode(raw, type=Reading)
    return msgspec.structs.replace(renamed, report=msgspec.structs.replace(renamed.report, id=id_, **told))


def traced(readings: Sequence[Reading]) -> Lineage:
    story = tell_story(readings)
    return trace(story, findings_of(story.readings))


@given(accounts(), st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_the_order_of_the_reports_changes_nothing(readings: list[Reading], random) -> None:  # type: ignore[no-untyped-def]
    """The lineage of a story is the same whatever order its reports are given in."""
    shuffled = list(readings)
    random.shuffle(shuffled)
    assert traced(readings) == traced(shuffled)


@given(accounts())
@settings(max_examples=40, deadline=None)
def test_nobody_descends_from_himself(readings: list[Reading]) -> None:
    """Following parents upwards never comes back."""
    lineage = traced(readings)
    above = {
        reading.report.id: {e.parent for e in lineage.edges if e.child == reading.report.id}
        for reading in readings
    }
    for _ in readings:
        above = {id_: held.union(*(above[parent] for parent in held)) for id_, held in above.items()}
    assert all(id_ not in held for id_, held in above.items())


@given(accounts())
@settings(max_examples=40, deadline=None)
def test_families_are_the_components_of_the_edges(readings: list[Reading]) -> None:
    """Two reports are of one family exactly where edges lead from one to the other, either way."""
    lineage = traced(readings)
    ids = [reading.report.id for reading in readings]
    reach = {id_: {id_} for id_ in ids}
    for _ in ids:
        for edge in lineage.edges:
            reach[edge.child] |= reach[edge.parent]
            reach[edge.parent] |= reach[edge.child]
    assert {frozenset(family) for family in lineage.families} == {frozenset(held) for held in reach.values()}
    assert sorted(id_ for family in lineage.families for id_ in family) == sorted(ids)


@given(accounts())
@settings(max_examples=40, deadline=None)
def test_evidence_points_into_the_reports(readings: list[Reading]) -> None:
    """Every edge has evidence, and its spans lie inside the texts."""
    lineage = traced(readings)
    length = {reading.report.id: len(reading.report.text) for reading in readings}
    for edge in lineage.edges:
        assert edge.evidence
        assert 0 < edge.confidence <= 1
        for evidence in edge.evidence:
            if evidence.parent_start is not None and evidence.parent_end is not None:
                assert 0 <= evidence.parent_start < evidence.parent_end <= length[edge.parent]
            assert evidence.child_start is not None and evidence.child_end is not None
            assert 0 <= evidence.child_start < evidence.child_end <= length[edge.child]


@given(
    accounts(),
    st.integers(0, 4),
    st.sampled_from(["same", "other", "none", "undated", "later"]),
)
@settings(max_examples=80, deadline=None)
def test_a_copy_is_an_edge_and_changes_no_other(readings: list[Reading], chosen: int, how: str) -> None:
    """A verbatim copy is tied to what it copies; among the others every edge stays as it was."""
    reading = readings[chosen % len(readings)]
    told = {
        "same": {},
        "other": {"outlet": "Evening Parrot"},
        "none": {"outlet": None},
        "undated": {"published": None, "outlet": "Evening Parrot"},
        "later": {"published": "2040-01-01", "outlet": "Evening Parrot"},
    }[how]
    copy = under(reading, "rc0ffee", location="copy.txt", name="copy", **told)
    before, after = traced(readings), traced([*readings, copy])
    place = {"rc0ffee": reading.report.id}
    tied = {frozenset((edge.child, edge.parent)) for edge in after.edges}
    verbatim = {r.report.id for r in readings if r.report.text == reading.report.text}
    assert any(frozenset(("rc0ffee", id_)) in tied for id_ in verbatim)

    def without_copies(lineage: Lineage) -> set[tuple[str, str, str]]:
        ends = ((place.get(e.child, e.child), place.get(e.parent, e.parent), e.how) for e in lineage.edges)
        return {end for end in ends if not {end[0], end[1]} <= verbatim}

    assert without_copies(before) == without_copies(after)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=12))
def test_families_against_a_naive_oracle(ties: list[tuple[int, int]]) -> None:
    """The components equal those found by flooding."""
    ids = [str(n) for n in range(10)]
    near = {id_: {id_} for id_ in ids}
    for one, other in ties:
        near[str(one)].add(str(other))
        near[str(other)].add(str(one))
    seen: set[str] = set()
    expected = []
    for id_ in ids:
        if id_ in seen:
            continue
        flood, ahead = set(), [id_]
        while ahead:
            at = ahead.pop()
            if at not in flood:
                flood.add(at)
                ahead.extend(near[at])
        seen |= flood
        expected.append(tuple(sorted(flood)))
    assert families_of(ids, [(str(a), str(b)) for a, b in ties]) == tuple(expected)
