"""Variants of wording, each kind by what tells it from a mere paraphrase."""

from collections.abc import Sequence

import pytest

from rashomon.collation.variants import find_variants
from rashomon.records import Edge, Finding, Lineage, Story, make_report

pytestmark = pytest.mark.model


def kinds(*texts: str, edges: Sequence[tuple[int, int]] = ()) -> set[str]:
    """The kinds of variants between reports of one claim each; `edges`: (child, parent), by number."""
    from rashomon.language.read import read_reports  # noqa: PLC0415  (the parser loads only for these tests)

    readings = read_reports(
        [
            make_report(text, location=f"{n}.txt", name=f"paper{n}", outlet=f"The Paper{n}")
            for n, text in enumerate(texts)
        ]
    )
    story = Story(id="s", readings=readings, sources=tuple(s for r in readings for s in r.sources))
    first = [reading.claims[0] for reading in readings]
    finding = Finding(
        id="f",
        statement=first[0].text,
        claims=tuple(claim.id for claim in first),
        reports=tuple(claim.report for claim in first),
    )
    ids = [reading.report.id for reading in readings]
    lineage = Lineage(
        edges=tuple(Edge(parent=ids[p], child=ids[c], how="rewrites", confidence=1.0) for c, p in edges),
        families=(),
    )
    return {variant.kind for variant in find_variants(story, [finding], lineage)}


def test_denied_in_other_words() -> None:
    """A sourced denial differs from the statement though the verbs differ; nothing sourced, nothing shared: none."""
    said = "The mayor had promised the tenants a new lift, Ana Ruiz said."
    assert "polarity" in kinds(said, "The tenants never got any word from him.")
    assert "polarity" not in kinds("The lift is new.", "No dog was there.")


def test_flat_denials_and_what_is_called_a_lie() -> None:
    """A source's "never" and a story called a lie deny what others say; "only after" affirms nothing plainly."""
    said = "A guard had pushed the boy, Ana Ruiz said."
    assert "polarity" in kinds(said, "I never laid a hand on him, Karel Novak said.")
    assert "polarity" in kinds(
        "The mayor owns the firm.", "The tale about the mayor is a lie, Karel Novak said."
    )
    assert "polarity" not in kinds(
        "The note came only after the vote, Ana Ruiz said.",
        "The note did not come until the vote, Karel Novak said.",
    )


def test_rewrite_by_the_opposite_is_none() -> None:
    """What a rewrite puts the other way round in other words is no denial."""
    assert "polarity" not in kinds(
        "He came away from the crash in one piece, Ana Ruiz said.", "He was not hurt.", edges=[(1, 0)]
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ferry services are going ahead.", "Ferry services were suspended."),
        ("The records survived.", "The records have been wiped out."),
        ("The director is staying.", "The director stepped down."),
        ("Fruit was left out.", "Fruit is included."),
    ],
)
def test_opposites_of_one_verb_and_of_a_verb_with_its_particle(one: str, other: str) -> None:
    """Opposite words differ in polarity, a verb with its particle counting as one word."""
    assert "polarity" in kinds(one, other)


def test_plans_and_offers_made_facts() -> None:
    """What a parent only offers or plans is a variant where the child has it done."""
    assert "certainty" in kinds("Norway offered six boats.", "Norway sent six boats.", edges=[(1, 0)])
    assert "certainty" in kinds(
        "The firm planned to reopen the mine.", "The firm reopened the mine.", edges=[(1, 0)]
    )


def test_inquiry_made_a_charge() -> None:
    """A matter looked into differs from a step taken; two words for looking into it do not."""
    asked = "Police are investigating the driver for theft."
    assert "certainty" in kinds(asked, "Police charged the driver with theft.", edges=[(1, 0)])
    assert "certainty" not in kinds(asked, "Police are on the heels of the driver for theft.", edges=[(1, 0)])


def test_doubt_put_upon_a_source() -> None:
    """ "Said" made "claimed" is a variant while the source stays; "insisted" is none."""
    said = "The bridge was sound, Ana Ruiz said."
    assert "certainty" in kinds(said, "The bridge was sound, Ana Ruiz claimed.", edges=[(1, 0)])
    assert "certainty" not in kinds(said, "The bridge was sound, Ana Ruiz insisted.", edges=[(1, 0)])


def test_charged_words_without_a_family() -> None:
    """A word that takes a side by itself is a variant in any of its forms, but not a speaker's own in quotes."""
    plain = "The council approved the plan."
    assert kinds(plain, "The council rubber-stamped the plan.") == {"naming"}
    assert "naming" in kinds("The soldiers shot three men.", "The soldiers slaughtered three men.")
    assert "naming" not in kinds(plain, "The council approved the “giveaway”, Ana Ruiz said.")


def test_lost_source_of_a_quotation_is_told_of_the_quotation() -> None:
    """Where both quote the same words, who is given them is no variant of attribution as well."""
    one = "“The pumps were never switched on,” said Ana Ruiz."
    other = "“The pumps were never switched on,” said Karel Novak."
    assert kinds(one, other, edges=[(1, 0)]) == {"quotation"}


def test_done_to_another() -> None:
    """A rewrite that has it done by the same to another makes a variant of actor, plain nouns or not."""
    one, other = "Ana Ruiz warned the board.", "Ana Ruiz warned the regulator."
    assert "actor" in kinds(one, other, edges=[(1, 0)])
    assert "actor" not in kinds(one, other)


def test_quantities_do_nothing() -> None:
    """Nobody, everybody and so many are no rival doers."""
    assert "actor" not in kinds("No ransom was paid.", "Nothing was paid.", edges=[(1, 0)])
    assert "actor" not in kinds("All guests wore vests.", "Each visitor wore vests.", edges=[(1, 0)])
