"""How a text falls into paragraphs, and which make claims. No model."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.language.paragraphs import lay_out, title_of
from rashomon.language.pullquotes import without_repeats

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
        ("5 May 2031, 14:32", "date line"),
        ("2 hours ago", "date line"),
        ("Read the rest here.", "navigation"),
        ("What do you think? Tell us in the comments!", "navigation"),
        ("Get our daily newsletter in your inbox every morning.", "navigation"),
        ("This website uses cookies.", "navigation"),
        ("To continue reading, please subscribe.", "navigation"),
        ("Home > News > Ports", "navigation"),
        ("Vell Courier 2031. All rights reserved.", "navigation"),
        ("CAPTION: The ferry in May. Courier file photo", "caption"),
        ("The ferry leaves Vell on Monday. Photograph: Ann Keller", "caption"),
        ("The ferry leaves Vell on Monday. REUTERS/Ann Keller", "caption"),
        ("Ann Keller, shipping correspondent", "byline"),
        ("Courier staff and agencies", "byline"),
        ("Reporting by Ann Keller; Editing by Jon Vark", "credit"),
        ("(AP)", "credit"),
        ("Contact Ann Keller at ann@vell.example.", "contact"),
        ("@AnnKeller", "contact"),
        ("Correction: An earlier version of this article gave the wrong year.", "correction"),
        ("This article was amended to correct the name of the ferry.", "correction"),
        ("Ships 12 15 19 21", "table"),
        ("10:15 p.m.", "list mark"),
    ],
)
def test_lines_without_claims_have_a_reason(line: str, reason: str) -> None:
    """Headings, bylines, navigation, captions and rules make no claims, and it is said why."""
    assert told(line + "\n\n" + BODY) == [(line, reason), (BODY, None)]


@pytest.mark.parametrize(
    "line",
    [
        "Related parties bought 40% of the shares, the bank said.",
        "Watch sales fell by 3% in May.",
        "Cookies were sold at the fair.",
        "Copyright law was changed in 2029.",
        "Comments by the mayor angered the crew.",
        "Sources from the ministry said the port was closed.",
        "Reporting by the Courier found that the gate had been shut.",
        "By Monday evening, 40 ships had left the port.",
        "Published by the court on Monday, the ruling says the port must close.",
        "By continuing to strike, the union risks its savings.",
        "12.50 euros is the price of a ticket.",
        "20 people were on board.",
    ],
)
def test_a_sentence_may_open_like_a_line_of_the_page(line: str) -> None:
    """What ends as a sentence and tells something is body text, whatever its first word."""
    assert told(line) == [(line, None)]


def test_items_of_a_list_are_told() -> None:
    """An item needs no full stop; under "Related" it is a link, and after a dash it may be a signature."""
    items = "• The ferry will sail again on Monday\n• The crew has been paid in full"
    mark, item = ("•", "list mark"), "The ferry will sail again on Monday"
    assert told(items) == [mark, (item, None), mark, ("The crew has been paid in full", None)]
    assert [reason for _, reason in told("Related stories\n" + items)][1:] == ["list mark", "navigation"] * 2
    assert told(f"“We will sail.”\n— {item}")[-1][1] == "heading"


def test_a_pull_quote_repeats_what_stands_before_it() -> None:
    """Words between marks that the report has given already are told once."""
    text = f"“The port will never be the same again,” she said.\n\n{BODY}\n\n“The port will never be the same again.”"
    blocks = tuple(without_repeats(text, lay_out(text)))
    assert [block.reason for block in blocks] == [None, None, "pull quote"]


@pytest.mark.parametrize(
    ("opening", "reason"),
    [
        ("VELL, May 11 (Lantern) - ", "dateline"),
        ("VELL — ", "dateline"),
        ("(Lantern) — ", "dateline"),
        ("- ", "list mark"),
        ("2. ", "list mark"),
        ("18:05 – ", "list mark"),
        ("[18:05] ", "list mark"),
        ("8 a.m. ", "list mark"),
        ("VELL, N.Y. ― ", "dateline"),
        ("VELL, May 11. /Lantern/ ", "dateline"),
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
    "piece",
    [
        "a\n",
        "(photo",
        "A-",
        "AB, ",
        "a | ",
        "- a\n",
        "1. ",
        "\n",
        "word ",
        "A. ",
        "By A A ",
        "#a ",
        "“a b c d”\n",
    ],
)
def test_lines_cost_in_proportion(piece: str) -> None:
    """A quarter of a million characters of any lines take seconds at most."""
    start = time.process_time()
    lay_out(piece * (250_000 // len(piece)))
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Anna Dole contributed reporting.", "credit"),
        ("Anna Dole in Vell and Ivo Brandt contributed to this report.", "credit"),
        ("--additional reporting from Ivo Brandt in Vell", "credit"),
        ("A6", "navigation"),
        ("Contact Anna Dole at 555-22110.", "contact"),
    ],
)
def test_what_a_desk_adds_makes_no_claims(line: str, reason: str) -> None:
    """Credits, page marks and contacts are known by their looks."""
    assert [block.reason for block in lay_out(line)] == [reason]


def test_a_wire_slug_stands_apart_from_its_headline() -> None:
    """ "UPDATE 2-" is no part of the headline after it."""
    text = "UPDATE 2-Norvel shares fall after a warning\n\nNorvel shares fell on Monday."
    block = title_of(text, lay_out(text))
    assert block is not None
    assert text[block.start : block.end] == "Norvel shares fall after a warning"
