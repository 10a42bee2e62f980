"""Texts cut for marking, and readings held against one another."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.dossier.contrast import contrast
from rashomon.dossier.passages import passages
from rashomon.records import Claim, Quotation, make_report

SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted), max_size=6)


@given(st.text(min_size=30, max_size=40), SPANS, SPANS, SPANS)
def test_the_pieces_put_together_are_the_text(
    text: str, claimed: list[list[int]], said: list[list[int]], passed: list[list[int]]
) -> None:
    """Nothing is lost and nothing doubled, however the spans overlap."""
    report = make_report(text, location="a.txt", name="a")
    claims = [
        Claim(id=f"c{n}", report=report.id, start=a, end=b, text=text[a:b])
        for n, (a, b) in enumerate(claimed)
    ]
    quotations = [
        Quotation(id=f"q{n}", report=report.id, start=a, end=b, text=text[a:b])
        for n, (a, b) in enumerate(said)
    ]
    aside = [Quotation(id="s", report=report.id, start=a, end=b, text=text[a:b]) for a, b in passed]
    made = passages(report, claims, quotations, aside)
    assert "".join(piece.text for passage in made for piece in passage.pieces) == text
    for passage in made:
        if passage.claim:
            assert "".join(piece.text for piece in passage.pieces) == passage.claim.text


@given(st.lists(st.text(max_size=40), min_size=1, max_size=4))
def test_the_stretches_put_together_are_the_readings(texts: list[str]) -> None:
    """Marks change no words; equal readings have none."""
    cut = contrast(texts)
    assert ["".join(stretch.text for stretch in stretches) for stretches in cut] == texts
    assert not any(stretch.differs for stretches in contrast([texts[0]] * 2) for stretch in stretches)


def test_words_that_differ_are_told_from_those_in_common() -> None:
    """The space between two words that differ goes with them, the space before does not."""
    one, two = contrast(["the dam held overnight", "The dam did not hold overnight"])
    assert [(s.text, s.differs) for s in one] == [("the dam ", False), ("held", True), (" overnight", False)]
    assert [s.text for s in two if s.differs] == ["did not hold"]


def test_another_sentence_is_not_marked_all_over() -> None:
    """Long readings with little in common are shown as they are."""
    cut = contrast(
        ["The dam held through the whole of the night", "Nobody in town was asked to leave their homes"]
    )
    assert not any(stretch.differs for stretches in cut for stretch in stretches)
