"""Each kind of variant is found where one sentence is told in two ways, and none where they say the same."""

from collections.abc import Sequence
from functools import lru_cache

import pytest

from rashomon.collation.differences.difference import Difference, Side
from rashomon.collation.differences.kinship import Kinship
from rashomon.collation.differences.voices import Voices
from rashomon.collation.differences.wording import word_claims
from rashomon.collation.merging import merge
from rashomon.collation.variants import find_variants
from rashomon.records import Edge, Finding, Lineage, Report, Story, Variant, make_report
from rashomon.records.dossier import How, VariantKind

pytestmark = pytest.mark.model
PUBLISHED = "2030-05-16T12:00:00Z"  # a Thursday


def report(name: str, text: str) -> Report:
    return make_report(
        text, location=f"{name}.txt", name=name, outlet=f"The {name.title()}", published=PUBLISHED
    )


@lru_cache(maxsize=256)
def story_of(texts: tuple[str, ...]) -> Story:
    from rashomon.language.read import read_reports  # noqa: PLC0415  (the parser loads only for these tests)

    readings = read_reports([report(f"paper{n}", text) for n, text in enumerate(texts)])
    return Story(id="s", readings=readings, sources=tuple(s for r in readings for s in r.sources))


def together(story: Story) -> tuple[Finding, ...]:
    """The first claims of all reports as one finding, the second ones as another, and so on."""
    most = max(len(reading.claims) for reading in story.readings)
    rows = [[r.claims[n] for r in story.readings if n < len(r.claims)] for n in range(most)]
    return tuple(
        Finding(
            id=f"f{n}",
            statement=row[0].text,
            claims=tuple(claim.id for claim in row),
            reports=tuple(dict.fromkeys(claim.report for claim in row)),
        )
        for n, row in enumerate(rows)
    )


def variants(
    *texts: str, edges: Sequence[tuple[int, int]] = (), how: How = "rewrites"
) -> tuple[Variant, ...]:
    """The variants between reports of these texts; `edges`: (child, parent), by number."""
    story = story_of(texts)
    ids = [reading.report.id for reading in story.readings]
    lineage = Lineage(
        edges=tuple(Edge(parent=ids[p], child=ids[c], how=how, confidence=1.0) for c, p in edges), families=()
    )
    return find_variants(story, together(story), lineage)


def words(found: Sequence[Variant], kind: str) -> list[set[str]]:
    return [{" ".join(r.text.split()) for r in v.readings} for v in found if v.kind == kind]


def test_figure_by_value() -> None:
    """Two numbers of one thing are a variant that shows the numbers with what they count."""
    found = variants("The blast killed seven dockers.", "The blast killed nine dockers.")
    assert words(found, "figure") == [{"seven dockers", "nine dockers"}]
    assert [v.kind for v in found] == ["figure"]


def test_figure_by_unit() -> None:
    """The same number in another unit differs; the same weight in another unit does not."""
    assert words(
        variants("Divers raised 40 kilograms of silver.", "Divers raised 40 pounds of silver."), "figure"
    )
    assert not variants("Divers raised 40 kilograms of silver.", "Divers raised 88 pounds of silver.")


def test_dropped_bound_counts_in_a_line_of_descent_alone() -> None:
    """A child that drops "at least" makes a variant; between independents a dropped bound is none."""
    texts = "At least 15 houses burned down.", "15 houses burned down."
    assert not variants(*texts)
    found = variants(*texts, edges=[(1, 0)])
    assert words(found, "figure") and found[0].entered == story_of(texts).readings[1].report.id


def test_rounding_is_none() -> None:
    """A rounder figure that holds the finer one is no variant."""
    assert not variants("The plant employs about 900 people.", "The plant employs 884 people.")


def test_many_readings_of_one_difference_are_one_variant() -> None:
    """Four reports with three numbers give one variant with four readings."""
    found = variants(
        "The blast killed seven dockers.",
        "The blast killed nine dockers.",
        "The blast killed seven dockers.",
        "The blast killed twelve dockers.",
    )
    assert [len(v.readings) for v in found] == [4]


def test_time_apart_and_coarser() -> None:
    """Other days are a variant; the week that holds the day is none."""
    found = variants("The bridge fell on Monday.", "The bridge fell on Tuesday.")
    assert words(found, "time") == [{"Monday", "Tuesday"}]
    assert not variants("The bridge fell on Monday.", "The bridge fell this week.")


@pytest.mark.parametrize(
    ("one", "other", "pair"),
    [
        ("Seven ferrymen drowned.", "Nine passengers drowned.", {"Seven ferrymen", "Nine passengers"}),
        (
            "The mill cost 30 million euros.",
            "The mill cost £30 million.",
            {"30 million euros", "£30 million"},
        ),
        ("It shed a third of its weight.", "It shed 45 percent of its weight.", {"a third", "45 percent"}),
        (
            "Divers freed 12 of the 40 seals.",
            "Divers freed 12 of the 46 seals.",
            {"12 of the 40 seals", "12 of the 46 seals"},
        ),
    ],
)
def test_figures_of_one_thing_under_other_nouns(one: str, other: str, pair: set[str]) -> None:
    """People under two nouns, money of two states, parts and percentages, wholes: one thing, two figures."""
    found = words(variants(one, other), "figure")
    assert len(found) == 1 and all(any(p in text for text in found[0]) for p in pair)


@pytest.mark.parametrize(
    ("one", "other", "pair"),
    [
        ("A 12-year-old boy found the coin.", "A boy of thirteen found the coin.", {"12", "thirteen"}),
        ("She was 34.", "She was only 43.", {"34", "43"}),
        ("He is the fifth coach to go.", "He is the fourth coach to go.", {"fifth", "fourth"}),
        (
            "The ferry was late by more than an hour.",
            "The ferry was late by three hours.",
            {"an hour", "three hours"},
        ),
        ("The quay took 12 lorries, not 20.", "The quay took 20 lorries.", {"12 lorries", "20 lorries"}),
        ("The toll rose from 3 to 5 euros.", "The toll rose to 7 euros.", {"5 euros", "7 euros"}),
        (
            "It passed by nine votes to three.",
            "It passed with seven members for it and three against.",
            {"nine votes", "seven members"},
        ),
    ],
)
def test_numbers_that_are_no_plain_figures(one: str, other: str, pair: set[str]) -> None:
    """Ages, ranks, "an hour", a number put right, a number that replaces another, one of two that go together."""
    found = words(variants(one, other), "figure")
    assert len(found) == 1 and all(any(p in text for text in found[0]) for p in pair)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Four boys and two girls swam ashore.", "Six children swam ashore."),
        ("The third ferry sank.", "The second crew swam ashore."),
        ("A third of the ferries sank.", "One in three ferries sank."),
        ("The car did 118 kilometres an hour.", "The car was going at 120 kph."),
        ("Five of the nine ferries sank.", "Five ferries sank."),
    ],
)
def test_figures_that_agree_in_other_words(one: str, other: str) -> None:
    """A share in other words, a round measure and a whole left out are none."""
    assert not words(variants(one, other), "figure")


def test_time_of_what_was_put_off() -> None:
    """What is put off to another day is on that day."""
    found = variants(
        "The talks were due to resume in Vell on Monday.",
        "The talks in Vell have been put off from Monday to Thursday.",
    )
    assert words(found, "time") == [{"Monday", "Thursday"}]


def test_place_by_direction_and_by_name() -> None:
    """The other side of a landmark is another place, and so is another town."""
    texts = "The tanker sank two miles east of Cape Vell.", "The tanker sank two miles west of Cape Vell."
    assert words(variants(*texts), "place") == [{"east", "west"}]
    found = variants("The trial opened in Madrid.", "The trial opened in Lisbon.")
    assert words(found, "place") == [{"Madrid", "Lisbon"}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The ferry sails from Oslo to Bergen.", "The ferry sails from Bergen to Oslo."),
        ("The coin was found at a fire station.", "The coin was found at a police station."),
        ("The lorry stopped north of the quarry.", "The lorry stopped in the quarry."),
        ("The band plays out of Norway.", "The band plays out of Portugal."),
    ],
)
def test_places_by_way_site_and_side(one: str, other: str) -> None:
    """A way with its ends swapped, another kind of site, beside a landmark instead of in it: other places."""
    assert len(words(variants(one, other), "place")) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The coin was found at an old fire station.", "The coin was found at the fire station."),
        ("Ranchers sell to the north.", "Ranchers sell South American beef."),
    ],
)
def test_places_that_can_be_one(one: str, other: str) -> None:
    """More words for one site, or a direction that is part of a name, are no other place."""
    assert not words(variants(one, other), "place")


def test_actor_by_name_also_in_the_passive() -> None:
    """Another doer of one deed is a variant, whichever voice the verb is in."""
    found = variants("Ana Ruiz signed the order.", "The order was signed by Karel Novak.")
    assert words(found, "actor") == [{"Ana Ruiz", "Karel Novak"}]
    assert not variants("Ana Ruiz signed the order.", "The order was signed by Ana Ruiz.")


def test_a_description_is_no_other_actor() -> None:
    """A phrase that may stand for the name is no variant."""
    assert not words(variants("Ana Ruiz signed the order.", "The minister signed the order."), "actor")


def test_quotation_by_word_and_by_spelling() -> None:
    """A changed word in a quotation is a variant; marks, case and spelling are none."""
    told = "“We saw the grey smoke rise over the harbour at noon,” said Ana Ruiz."
    found = variants(told, "“We saw the black smoke rise over the harbour at noon,” said Ana Ruiz.")
    assert words(found, "quotation") == [{"grey", "black"}]
    assert not variants(told, '"We saw the gray smoke rise over the harbor at noon," said Ana Ruiz.')


def test_quotation_cut_with_and_without_ellipsis() -> None:
    """A cut within a quotation is a variant, unless an ellipsis shows it."""
    told = "“We will pay every single claim that is made in good faith,” said Ana Ruiz."
    assert words(
        variants(told, "“We will pay every claim that is made in good faith,” said Ana Ruiz."), "quotation"
    )
    shown = "“We will pay every … claim that is made in good faith,” said Ana Ruiz."
    assert not words(variants(told, shown), "quotation")


def test_quotation_cut_within_its_sentence_by_anybody() -> None:
    """Half a sentence given as a whole one is a variant between independents; a sentence left out is none."""
    short = '"The harvest is safe," Mara Quill said.'
    half = variants('"The harvest is safe and the mill lies flooded," Mara Quill said.', short)
    assert len(words(half, "quotation")) == 1
    assert not words(
        variants('"The harvest is safe. The mill burned down," Mara Quill said.', short), "quotation"
    )


def test_quotation_with_a_word_put_in() -> None:
    """A word more in the middle of a few is found."""
    found = variants(
        '"Haste breeds dull work," Mara Quill said.', '"Haste breeds very dull work," Mara Quill said.'
    )
    assert len(words(found, "quotation")) == 1


def test_quotation_given_to_another() -> None:
    """The same words from another mouth are a variant; the readings hold the speakers."""
    found = variants(
        "“Nobody had told us about the crack,” said Ana Ruiz.",
        "“Nobody had told us about the crack,” said Karel Novak.",
    )
    assert [v.kind for v in found] == ["quotation"]
    assert all("said" in r.text for r in found[0].readings)


def test_attribution_lost_on_the_way_down() -> None:
    """A child that states as its own what its parent gives a source for makes a variant; independents do not."""
    texts = "The valve had been leaking for months, Ana Ruiz said.", "The valve had been leaking for months."
    assert not words(variants(*texts), "attribution")
    found = variants(*texts, edges=[(1, 0)])
    assert [v.kind for v in found] == ["attribution"]
    assert "own voice" in found[0].explanation


def test_a_report_that_cites_has_only_what_it_credits() -> None:
    """Where the child only cites the parent, a lost source counts if the child credits the parent for the claim."""
    parent = "The valve had been leaking for months, Ana Ruiz said."
    assert not variants(parent, "The valve had been leaking for months.", edges=[(1, 0)], how="cites")
    credited = "The valve had been leaking for months, according to The Paper0."
    assert words(variants(parent, credited, edges=[(1, 0)], how="cites"), "attribution")


def test_certainty_by_attempt_and_by_hedge() -> None:
    """A dropped attempt and a dropped hedge are variants, on top of the clause or deep in it."""
    assert words(variants("The crew tried to close the hatch.", "The crew closed the hatch."), "certainty")
    assert words(variants("The crew reportedly closed the hatch.", "The crew closed the hatch."), "certainty")
    deep = "Doctors are studying three deaths that may be linked to the drug."
    flat = "Doctors are studying three deaths that are linked to the drug."
    assert words(variants(deep, flat), "certainty")


def test_polarity_by_negation_and_by_opposite() -> None:
    """A negation on one side is a variant, and so are opposite words; a negated opposite is none."""
    assert words(variants("The alarm was sounded.", "The alarm was not sounded."), "polarity")
    assert words(variants("The gate was open.", "The gate was closed."), "polarity")
    assert not words(variants("The gate was not open.", "The gate was closed."), "polarity")


def test_naming_by_family_and_by_judging_word() -> None:
    """A name that takes sides is a variant against an even-handed one, and so is a word that judges."""
    found = variants("The government closed the port.", "The regime closed the port.")
    assert words(found, "naming") == [{"government", "regime"}]
    assert words(variants("The deal was signed in June.", "The shameful deal was signed in June."), "naming")
    assert not variants("The government closed the port.", "The cabinet closed the port.")


def test_epithets_are_found_wherever_the_name_stands() -> None:
    """A judging word before an office with a name counts against the plain naming in another sentence."""
    found = variants(
        "The mayor, Ana Ruiz, opened the bridge.", "The disgraced mayor, Ana Ruiz, ate three eggs."
    )
    assert words(found, "naming")


@pytest.mark.parametrize(("kind", "variants_found"), [("actor", 0), ("place", 0), ("naming", 0), ("time", 1)])
def test_one_name_on_all_sides_is_no_variant(kind: VariantKind, variants_found: int) -> None:
    """Who or what is called the same by all does not differ; a word such as "Thursday" may mean two days."""
    story = story_of(("The office closed on Thursday.", "On Thursday the office closed."))
    one, other = word_claims(story.readings).values()
    sides = [Side(wording=wording, start=0, end=10, value="the office") for wording in (one, other)]
    difference = Difference(kind=kind, one=sides[0], other=sides[1], confidence=0.6)
    kinship = Kinship(Lineage(edges=(), families=()), Voices(story.sources).credits)
    assert len(list(merge([difference], {}, kinship))) == variants_found
