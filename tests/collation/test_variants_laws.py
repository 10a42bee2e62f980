"""Laws of variants: none inside one report, none with a copy, none from the order; readings point at their text."""

from itertools import permutations

import pytest

from rashomon.collation.variants import find_variants
from rashomon.records import Edge, Finding, Lineage, Reading, Story, make_report, number_copies

pytestmark = pytest.mark.model
MORNING = """A ferry with 230 people aboard hit the pier at Port Merrow at 9.15am on Monday, the harbour master said.

At least six people were hurt. “We heard a bang and then the floor moved,” said Ana Ruiz, a cook.

The pier had been inspected in March, according to the port authority. Two cranes were damaged.
"""
EVENING = """A ferry with 320 people aboard hit the pier at Port Merrow at 9.50am on Tuesday.

Eight people were hurt. “We heard a crash and then the floor moved,” said Karel Novak, a waiter.

The crumbling pier was never inspected. Four cranes were not damaged.
"""


def read(*texts: str) -> tuple[Reading, ...]:
    from rashomon.language.read import read_reports  # noqa: PLC0415

    made = [
        make_report(text, location=f"{n}.txt", name=f"n{n}", outlet=f"Outlet {n}", published="2030-05-16")
        for n, text in enumerate(texts)
    ]
    return read_reports(number_copies(made))


def story_of(readings: tuple[Reading, ...]) -> Story:
    ordered = tuple(sorted(readings, key=lambda r: r.report.id))
    return Story(id="s", readings=ordered, sources=tuple(s for r in ordered for s in r.sources))


def in_one(story: Story) -> tuple[Finding, ...]:
    """All claims of all reports in one finding: the worst that an alignment can do."""
    claims = [claim for reading in story.readings for claim in reading.claims]
    return (
        Finding(
            id="f",
            statement=claims[0].text,
            claims=tuple(claim.id for claim in claims),
            reports=tuple(reading.report.id for reading in story.readings),
        ),
    )


def kin(story: Story) -> Lineage:
    first, *others = [reading.report.id for reading in story.readings]
    return Lineage(
        edges=tuple(Edge(parent=first, child=child, how="copies", confidence=1.0) for child in others)
    )


def test_a_report_against_itself_gives_none() -> None:
    """A report and its verbatim copy give no variant, kin or not, even where all claims are in one finding."""
    story = story_of(read(MORNING, MORNING))
    assert find_variants(story, in_one(story), Lineage()) == ()
    assert find_variants(story, in_one(story), kin(story)) == ()


def test_a_report_alone_gives_none() -> None:
    """One report has no variants, whatever it says of itself."""
    story = story_of(read(MORNING + EVENING))
    assert find_variants(story, in_one(story), Lineage()) == ()


def test_the_order_of_findings_and_claims_changes_nothing() -> None:
    """Ids, readings and order of the variants come from the story alone."""
    readings = read(MORNING, EVENING, MORNING.replace("six", "five"))
    outcomes = set()
    for order in permutations(readings):
        story = story_of(order)
        finding = in_one(story)[0]
        turned = Finding(id=finding.id, statement="", claims=finding.claims[::-1], reports=finding.reports)
        outcomes.add(find_variants(story, (finding,), Lineage()))
        outcomes.add(find_variants(story, (turned,), Lineage()))
    assert len(outcomes) == 1


def test_readings_point_at_their_text() -> None:
    """The text of a reading is the report's text at its offsets; a variant has readings of two reports."""
    story = story_of(read(MORNING, EVENING))
    text = {reading.report.id: reading.report.text for reading in story.readings}
    found = find_variants(story, in_one(story), Lineage())
    assert found
    for variant in found:
        assert len({r.report for r in variant.readings}) > 1
        assert all(text[r.report][r.start : r.end] == r.text for r in variant.readings)
        assert variant.confidence == round(variant.confidence, 3)
    assert len({variant.id for variant in found}) == len(found)


def test_a_copy_adds_readings_and_no_variant() -> None:
    """With a verbatim copy of one side there are as many variants, of the same kinds."""
    two, three = story_of(read(MORNING, EVENING)), story_of(read(MORNING, EVENING, EVENING))
    kinds = [v.kind for v in find_variants(two, in_one(two), Lineage())]
    assert sorted(v.kind for v in find_variants(three, in_one(three), Lineage())) == sorted(kinds)
