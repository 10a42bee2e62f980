"""Claims side by side with their grammar and values. No model."""

from collections.abc import Callable

import msgspec

from rashomon.collation.stated import Stated, state_all
from rashomon.records import Phrase, Story

Rows = Callable[..., tuple[Stated, ...]]


def test_claims_come_by_report_and_place(rows: Rows) -> None:
    """Each claim knows its report, its place and how far along it stands."""
    found = rows([{"text": "a b"}, {"text": "c d"}, {"text": "e f"}], [{"text": "g h"}])
    assert [(s.report, s.place, s.along) for s in found] == [
        (0, 0, 0.0),
        (0, 1, 0.5),
        (0, 2, 1.0),
        (1, 0, 0.0),
    ]


def test_a_claim_has_the_values_that_stand_in_it(rows: Rows) -> None:
    """Figures and times go to their claim and to no other."""
    first, second = rows(
        [{"text": "12 boats", "figures": [(12, "boats")]}, {"text": "May", "times": ["2031-05"]}]
    )
    assert ([f.low for f in first.figures], first.times) == ([12], ())
    assert ([t.value for t in second.times], second.figures) == (["2031-05"], ())


def test_a_subject_outside_of_the_claim_is_told_before_it(story: Callable[..., Story]) -> None:
    """The encoder reads a shared subject before the words that leave it out; the claim's own words stay."""
    made = story([{"text": "The minister came"}, {"text": "met volunteers"}])
    reading = made.readings[0]
    doer = Phrase(role="doer", start=4, end=12, head="minister", lemmas=("minister",))
    clauses = (reading.clauses[0], msgspec.structs.replace(reading.clauses[1], phrases=(doer,)))
    made = msgspec.structs.replace(made, readings=(msgspec.structs.replace(reading, clauses=clauses),))
    assert [s.told for s in state_all(made)] == ["The minister came", "minister met volunteers"]


def test_words_are_told_on_one_line(rows: Rows) -> None:
    """Hard-wrapped words are one line for the encoder."""
    (row,) = rows([{"text": "the boat\n  was full"}])
    assert row.told == "the boat was full"
