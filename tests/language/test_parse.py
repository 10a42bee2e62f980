"""What the parser is given: text folded character by character, in pieces of bounded size."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.errors import RashomonError
from rashomon.language import parse
from rashomon.language.paragraphs import Block
from rashomon.records import make_report


@given(st.text(max_size=200))
def test_folding_keeps_every_place(text: str) -> None:
    """The folded text has as many characters, so that places in it are places in the report."""
    assert len(parse.fold(text)) == len(text)


def test_marks_are_folded_to_straight_ones() -> None:
    """Double and single marks of quotation read alike; apostrophes stay apostrophes."""
    assert parse.fold("“we” ‘left’ the crew’s «boat»\n") == '"we" "left" the crew\'s "boat" '


@given(st.text(alphabet="a. \n", min_size=1, max_size=60))
def test_pieces_make_up_the_block(text: str) -> None:
    """Pieces follow one another without a gap, none longer than allowed."""
    longest, unspaced = parse.LONGEST, parse.UNSPACED
    parse.LONGEST = 8
    try:
        pieces = parse._cut(text, Block(start=0, end=len(text)))
    finally:
        parse.LONGEST, parse.UNSPACED = longest, unspaced
    assert "".join(text[p.start : p.end] for p in pieces) == text
    assert all(0 < p.end - p.start <= 8 for p in pieces)


def test_a_long_paragraph_is_cut_after_a_sentence() -> None:
    """Where it must be cut, no sentence is."""
    text = "The ferry left the port at noon. " * 400
    pieces = parse._cut(text, Block(start=0, end=len(text)))
    assert len(pieces) > 2
    assert all(text[p.start : p.end].rstrip().endswith(".") for p in pieces)


def test_a_long_sentence_is_cut_where_it_pauses() -> None:
    """A sentence of thousands of characters is read in pieces, each after a semicolon or a comma."""
    text = "The ferry left the port; " * 200 + "it sank."
    pieces = parse._cut(text, Block(start=0, end=len(text)))
    assert len(pieces) > 2
    assert all(text[p.start : p.end].rstrip().endswith(";") for p in pieces[:-1])
    assert all(p.end - p.start <= parse.LONGEST_PERIOD for p in pieces)


def test_an_unknown_model_is_named() -> None:
    """A model that is not installed is told in one line."""
    with pytest.raises(RashomonError, match="no_such_model"):
        parse.load_model("no_such_model")


def test_a_folder_that_holds_no_model_is_named(tmp_path: Any) -> None:
    """A folder without a pipeline is told in one line."""
    with pytest.raises(RashomonError, match="spaCy pipeline"):
        parse.load_model(str(tmp_path))


@pytest.mark.model
def test_paragraphs_that_reports_share_are_parsed_once() -> None:
    """The same words in two reports have one parse."""
    one, other = (
        make_report(f"{name}\n\nThe ferry left at noon.", location=name, name=name) for name in "ab"
    )
    first, second = parse.parse_reports([one, other])
    assert first[-1].doc is second[-1].doc


@pytest.mark.model
def test_a_long_sentence_makes_claims() -> None:
    """It is not set aside."""
    report = make_report("The ferry left the port; " * 200 + "it sank.", location="a", name="a")
    assert {p.reason for p in parse.parse_reports([report])[0]} == {None}


@pytest.mark.model
def test_what_has_no_sentences_is_set_aside() -> None:
    """A list without an end of a sentence makes no claims, and it is said why."""
    report = make_report("port, " * 200 + "sea.", location="a", name="a")
    assert [p.reason for p in parse.parse_reports([report])[0]] == ["no sentences"]
