"""Front matter is told apart from the text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.sources.front_matter import split_front_matter

BLOCK = """---
title: "Bridge closed: a second crack"
outlet: 'Tarn Echo'
published: 2031-03-04T19:30:00Z
url: https://echo.example/bridge?id=4
---
"""


def test_the_four_keys_are_read_and_the_body_is_unaltered() -> None:
    """Values lose their quotation marks; colons within them stay; the text begins right after the block."""
    front = split_front_matter(BLOCK + "\nThe bridge is closed.\n")
    assert front.title == "Bridge closed: a second crack"
    assert front.outlet == "Tarn Echo"
    assert front.published == "2031-03-04T19:30:00Z"
    assert front.url == "https://echo.example/bridge?id=4"
    assert front.body == "\nThe bridge is closed.\n"
    assert front.warnings == ()


def test_line_ends_of_another_system_make_no_difference() -> None:
    """CRLF in the block is no part of the values, and stays in the body."""
    front = split_front_matter((BLOCK + "One.\nTwo.\n").replace("\n", "\r\n"))
    assert front.outlet == "Tarn Echo"
    assert front.body == "One.\r\nTwo.\r\n"


@given(st.text(), st.sampled_from(["", "outlet: Echo\n", "title: A\nurl: b\n", "tags:\n  - a\n# note\n\n"]))
def test_the_body_is_what_follows_the_block(body: str, lines: str) -> None:
    """A plain reading of the rule gives the same body, whatever follows the block."""
    text = f"---\n{lines}---\n{body}" if lines else body.lstrip("-")
    found = re.match(r"---\n.*?\n---\n", text, re.S)
    assert split_front_matter(text).body == (text[found.end() :] if found else text)


def test_unknown_keys_are_ignored_with_a_warning() -> None:
    """A key of another program is named, once, and changes nothing."""
    front = split_front_matter("---\nauthor: A. Writer\noutlet: Echo\n---\nText.\n")
    assert front.outlet == "Echo"
    assert front.warnings == ("unknown key 'author' in the front matter is ignored",)


def test_a_date_that_is_none_is_null_with_a_warning() -> None:
    """No date is guessed from words."""
    front = split_front_matter("---\npublished: last Tuesday\n---\nText.\n")
    assert front.published is None
    assert "'last Tuesday' is not a date" in front.warnings[0]


def test_empty_values_are_no_values() -> None:
    """A key without a value is as good as none."""
    front = split_front_matter("---\ntitle:\npublished:\noutlet: ''\n---\nText.\n")
    assert (front.title, front.outlet, front.published, front.warnings) == (None, None, None, ())


@pytest.mark.parametrize(
    "text",
    [
        "No block at all.\n",
        "---\nA report that opens with a rule.\n---\nAnd goes on.\n",
        "\n---\noutlet: Echo\n---\nThe block is not at the very start.\n",
        "---\noutlet: Echo\nThe block is never closed.\n",
        "---\n---\nTwo rules.\n",
    ],
)
def test_what_is_no_block_is_text(text: str) -> None:
    """Nothing of a report is lost to a rule that looks like front matter."""
    assert split_front_matter(text).body == text


def test_a_block_without_text_has_an_empty_body() -> None:
    """A file may end with the closing line."""
    assert split_front_matter("---\noutlet: Echo\n---").body == ""
