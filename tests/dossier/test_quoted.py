"""Quotations gathered by speaker."""

from rashomon.dossier.quoted import speakers
from rashomon.records import Quotation, Source

LABELS = {"r1": "Echo", "r2": "Wire", "r3": "Post"}
SOURCES = {name: Source(id=name, name=name, kind="person") for name in ("Ada Tarn", "Bo Lim")}


def said(number: int, report: str, text: str, speaker: str | None) -> Quotation:
    """A quotation."""
    return Quotation(id=f"q{number}", report=report, start=0, end=len(text), text=text, speaker=speaker)


def test_the_same_words_are_shown_once_with_all_who_carry_them() -> None:
    """Capitals and marks make no difference; a part is told from the whole."""
    notes = speakers(
        [
            said(1, "r1", "The gates were open all night.", "Ada Tarn"),
            said(2, "r2", "the gates were open all night", "Ada Tarn"),
            said(3, "r3", "open all night", "Ada Tarn"),
            said(4, "r3", "never", "Ada Tarn"),
        ],
        SOURCES,
        LABELS,
    )
    (note,) = notes
    assert [(words.text, words.labels, words.parts) for words in note.words] == [
        ("The gates were open all night.", ("Echo", "Wire"), ("Post",)),
        ("never", ("Post",), ()),
    ]
    assert note.labels == ("Echo", "Wire", "Post")


def test_the_most_widely_quoted_speaks_first_and_the_unknown_last() -> None:
    """Reports count before utterances."""
    notes = speakers(
        [
            said(1, "r1", "Nobody knows me.", None),
            said(2, "r1", "One thing.", "Ada Tarn"),
            said(3, "r1", "Another thing.", "Ada Tarn"),
            said(4, "r2", "Mine.", "Bo Lim"),
            said(5, "r3", "Mine.", "Bo Lim"),
        ],
        SOURCES,
        LABELS,
    )
    assert [note.speaker and note.speaker.name for note in notes] == ["Bo Lim", "Ada Tarn", None]
