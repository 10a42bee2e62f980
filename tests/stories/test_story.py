"""Telling a story: one order of readings, one cast."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from rashomon.records import Attribution, Claim, Quotation, Reading, Source, Story, make_report
from rashomon.records.reading import SourceKind
from rashomon.stories.story import tell_story

Cast = Sequence[tuple[str, SourceKind]]


def reading(
    name: str,
    cast: Cast,
    sentence: str = "The bridge will be closed for repairs until May",
    published: str | None = None,
) -> Reading:
    """A report in which each of the cast says the same sentence, and the last is quoted."""
    report = make_report(
        sentence, location=f"{name}.txt", name=name, title=name, published=published, published_from="report"
    )
    sources = tuple(
        Source(id=f"{report.id}.s{n}", name=called, kind=kind) for n, (called, kind) in enumerate(cast)
    )
    links = tuple(Attribution(source=s.id, cue="said", stance="neutral", start=0, end=3) for s in sources)
    claim = Claim(
        id=f"{report.id}.c0", report=report.id, start=0, end=len(sentence), text=sentence, attribution=links
    )
    quotation = Quotation(
        id=f"{report.id}.q0", report=report.id, start=0, end=3, text=sentence[:3], speaker=sources[-1].id
    )
    return Reading(report=report, sources=sources, claims=(claim,), quotations=(quotation,))


def cast_of(*casts: Cast) -> list[list[str]]:
    """The names that end up together, by story source."""
    readings = [
        reading(f"r{n}", cast, f"Sentence {n} about the bridge and its closing")
        for n, cast in enumerate(casts)
    ]
    story = tell_story(readings)
    held: dict[str, list[str]] = {}
    for told in story.readings:
        was = next(r for r in readings if r.report.id == told.report.id)
        for link, before in zip(told.claims[0].attribution, was.claims[0].attribution, strict=True):
            name = next(s.name for s in was.sources if s.id == before.source)
            held.setdefault(link.source or "", []).append(name)
    return sorted(sorted(names) for names in held.values())


def test_spellings_of_one_name_are_one_source() -> None:
    """Case, articles and spaces make no other source."""
    found = cast_of(
        [("the coast guard", "government")],
        [("The coastguard", "government")],
        [("Coast Guard", "organisation")],
    )
    assert found == [["Coast Guard", "The coastguard", "the coast guard"]]


def test_a_short_name_goes_to_the_full_one() -> None:
    """A surname is the one person of the story who bears it, and the source is called by the full name."""
    story = tell_story(
        [
            reading("a", [("Ilva Brandt", "person")]),
            reading("b", [("Brandt", "person")], "Nothing of the kind was ever planned by the town"),
        ]
    )
    assert [(source.name, source.aliases) for source in story.sources] == [("Ilva Brandt", ("Brandt",))]


def test_a_short_name_that_fits_two_goes_to_neither() -> None:
    """Two bearers of a surname keep it from both."""
    found = cast_of([("Ilva Brandt", "person"), ("Per Brandt", "person")], [("Brandt", "person")])
    assert found == [["Brandt"], ["Ilva Brandt"], ["Per Brandt"]]


def test_a_body_is_known_without_its_country_and_by_its_initials() -> None:
    """ "The police" are the only police of the story; initials go to the body whose they are."""
    found = cast_of(
        [("the Velian police", "government"), ("Northern Bridge Authority", "organisation")],
        [("police", "government"), ("NBA", "organisation")],
    )
    assert found == [["NBA", "Northern Bridge Authority"], ["police", "the Velian police"]]


def test_a_town_is_not_its_newspaper() -> None:
    """The first word of a masthead names a town."""
    found = cast_of([("Harrow Tribune", "outlet")], [("Harrow", "government")])
    assert found == [["Harrow"], ["Harrow Tribune"]]


def test_a_body_is_not_its_board() -> None:
    """What belongs to a body is another source."""
    found = cast_of([("The board of Quay Holdings", "organisation")], [("Quay Holdings", "organisation")])
    assert found == [["Quay Holdings"], ["The board of Quay Holdings"]]


def test_the_unnamed_of_two_reports_stay_apart() -> None:
    """ "An official" in one report is not known to be the one in another; nor are groups one."""
    found = cast_of(
        [("a police official", "unnamed"), ("officials", "group")],
        [("a police official", "unnamed"), ("officials", "group")],
    )
    assert found == [["a police official"], ["a police official"], ["officials"], ["officials"]]


def test_the_unnamed_who_say_the_same_sentence_are_one() -> None:
    """Where two reports put the very same sentence in the mouth of the same description, it is one mouth."""
    one, other = (reading(name, [("a police official", "unnamed")]) for name in "ab")
    assert len(tell_story([one, other]).sources) == 1


def test_quotations_follow_their_speakers() -> None:
    """Speakers and chains are given the story's sources."""
    story = tell_story([reading("a", [("Ilva Brandt", "person")]), reading("b", [("Ilva Brandt", "person")])])
    (source,) = story.sources
    assert {told.quotations[0].speaker for told in story.readings} == {source.id}


def test_the_undated_stand_last() -> None:
    """Readings stand by date, then by id."""
    story = tell_story(
        [
            reading("a", [("X Y", "person")]),
            reading("b", [("X Y", "person")], published="2031-05-02"),
            reading("c", [("X Y", "person")], published="2031-05-01"),
        ]
    )
    assert [told.report.name for told in story.readings] == ["c", "b", "a"]


NAMES: st.SearchStrategy[tuple[str, SourceKind]] = st.tuples(
    st.sampled_from(
        [
            "Ilva Brandt",
            "Brandt",
            "Per Brandt",
            "police",
            "the Velian police",
            "a trader",
            "NBA",
            "Northern Bridge Authority",
        ]
    ),
    st.sampled_from(["person", "government", "organisation", "unnamed"]),
)


@given(
    st.lists(st.lists(NAMES, min_size=1, max_size=4), min_size=1, max_size=4),
    st.randoms(use_true_random=False),
)
def test_the_order_of_input_changes_nothing(casts: list[Cast], random) -> None:  # type: ignore[no-untyped-def]
    """The story is the same whatever order the readings come in."""
    readings = [reading(f"r{n}", cast) for n, cast in enumerate(casts)]
    shuffled = list(readings)
    random.shuffle(shuffled)
    assert tell_story(readings) == tell_story(shuffled)


@given(st.lists(st.lists(NAMES, min_size=1, max_size=4), min_size=1, max_size=4))
def test_every_source_has_a_place_in_the_cast(casts: list[Cast]) -> None:
    """Ids are unique, and all that the readings point at are there."""
    story: Story = tell_story([reading(f"r{n}", cast) for n, cast in enumerate(casts)])
    ids = [source.id for source in story.sources]
    assert len(ids) == len(set(ids))
    used = {link.source for told in story.readings for claim in told.claims for link in claim.attribution}
    assert used == set(ids)
