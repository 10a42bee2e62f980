"""How a text falls into paragraphs, and which make claims. No model."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.language.paragraphs import lay_out, title_of

BODY = "The ferry left the port at noon on Monday with forty people on board."


def told(text: str) -> list[tuple[str, str | None]]:
    """The words and the reason of each block."""
    return [(text[b.start : b.end], b.reason) for b in lay_out(text)]


@pytest.mark.parametrize("gap", ["\n\n", "\r\n\r\n", "\r\r", "\n \t\n", "\n\n\n", "\u2029"])
def test_blank_lines_part_paragraphs(gap: str) -> None:
    """Whatever a line ends with, a blank one parts paragraphs."""
    assert told(BODY + gap + BODY) == [(BODY, None), (BODY, None)]


def test_each_line_is_a_paragraph() -> None:
    """Pages that put one paragraph on a line have as many paragraphs as lines."""
    assert told(BODY + "\n" + BODY + " " + BODY) == [(BODY, None), (BODY + " " + BODY, None)]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    """Lines that end where the next word did not fit belong together."""
    lines = (
        "The ferry left the port at noon on",
        "Monday with forty people on board,",
        "and came back with one.",
    )
    text = "\n".join(lines)
    assert told(text) == [(text, None)]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Ferry sinks off Vell", "heading"),
        ("What happened next?", "heading"),
        ("By Ann Keller", "byline"),
        ("Read more: the ports of the north", "navigation"),
        ("Home | News | Ports | Weather", "navigation"),
        ("Photo: the ferry in May", "caption"),
        ("The ferry in its last summer (Photo: Ann Keller)", "caption"),
        ("* * *", "credit"),
        ("Updated on Monday at noon", "date line"),
    ],
)
def test_lines_without_claims_have_a_reason(line: str, reason: str) -> None:
    """Headings, bylines, navigation, captions and rules make no claims, and it is said why."""
    assert told(line + "\n\n" + BODY) == [(line, reason), (BODY, None)]


@pytest.mark.parametrize(
    ("opening", "reason"),
    [
        ("VELL, May 11 (Lantern) - ", "dateline"),
        ("VELL — ", "dateline"),
        ("(Lantern) — ", "dateline"),
        ("- ", "list mark"),
        ("2. ", "list mark"),
        ("18:05 – ", "list mark"),
    ],
)
def test_an_opening_is_set_apart(opening: str, reason: str) -> None:
    """Datelines, bullets and time stamps stand before the claims, not in them."""
    assert told(opening + BODY) == [(opening.rstrip(), reason), (BODY, None)]


def test_the_headline_stands_before_any_claim() -> None:
    """The title is the first heading, if no body text precedes it."""
    first = f"Ferry sinks off Vell\n\n{BODY}"
    block = title_of(first, lay_out(first))
    assert block is not None and first[block.start : block.end] == "Ferry sinks off Vell"
    last = f"{BODY}\n\nFerry sinks off Vell"
    assert title_of(last, lay_out(last)) is None


@given(st.text(alphabet="ab A.,:?|-*\n\r\t \u2028\u2029(18“”", max_size=120))
def test_between_blocks_is_nothing_but_white_space(text: str) -> None:
    """Blocks are in order, trimmed, and leave no word out."""
    at = 0
    for block in lay_out(text):
        assert text[at : block.start].strip() == ""
        assert text[block.start : block.end].strip() == text[block.start : block.end] != ""
        at = block.end
    assert text[at:].strip() == ""


@pytest.mark.parametrize(
    "piece", ["a\n", "(photo", "A-", "AB, ", "a | ", "- a\n", "1. ", "\n", "word ", "A. "]
)
def test_lines_cost_in_proportion(piece: str) -> None:
    """A quarter of a million characters of any lines take seconds at most."""
    start = time.process_time()
    lay_out(piece * (250_000 // len(piece)))
    assert time.process_time() - start < 5
