"""Variants put together for an editor."""

from rashomon.dossier.register import Register
from rashomon.dossier.variants import note_variants
from rashomon.records import Variant, VariantReading

LABELS = {"r1": "Echo", "r2": "Wire", "r3": "Post"}
BOOK = Register(labels=LABELS, reports={}, claims={}, sources={}, origins={})


def variant(
    name: str, *readings: tuple[str, str], kind: str = "figure", entered: str | None = None
) -> Variant:
    """A variant of the finding f1 with these words in these reports."""
    return Variant(
        id=name,
        kind=kind,  # type: ignore[arg-type]
        finding="f1",
        readings=tuple(
            VariantReading(report=r, start=0, end=len(words), text=words) for r, words in readings
        ),
        explanation="",
        confidence=1.0,
        entered=entered,
    )


def test_pairs_that_share_a_reading_are_one_difference() -> None:
    """A from B and B from C stand together, with all who brought a change in."""
    notes = note_variants(
        [
            variant("v1", ("r1", "four"), ("r2", "five"), entered="r2"),
            variant("v2", ("r2", "Five"), ("r3", "six"), entered="r3"),
        ],
        {"f1"},
        BOOK,
    )
    (note,) = notes["f1"]
    assert [(reading.labels, reading.text) for reading in note.readings] == [
        (("Echo",), "four"),
        (("Wire",), "five"),
        (("Post",), "six"),
    ]
    assert note.entered == ("Wire", "Post")


def test_different_differences_stay_apart() -> None:
    """Two figures of one finding that have no reading in common, and two kinds."""
    notes = note_variants(
        [
            variant("v1", ("r1", "said"), ("r2", "claimed"), kind="naming"),
            variant("v2", ("r1", "four dead"), ("r2", "five dead")),
            variant("v3", ("r1", "nine hurt"), ("r3", "ten hurt")),
        ],
        {"f1"},
        BOOK,
    )
    assert [note.kind for note in notes["f1"]] == ["figure", "figure", "naming"]


def test_reports_that_read_the_same_share_a_line() -> None:
    """Unless all do: then it is their speakers that differ."""
    shared = note_variants([variant("v1", ("r1", "four"), ("r2", "five"), ("r3", "four"))], {"f1"}, BOOK)
    assert [reading.labels for reading in shared["f1"][0].readings] == [("Echo", "Post"), ("Wire",)]
    spoken = note_variants([variant("v1", ("r1", "We knew"), ("r2", "We knew"))], set(), BOOK)
    assert [reading.labels for reading in spoken[None][0].readings] == [("Echo",), ("Wire",)]
