"""The dossier as Markdown."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from rashomon.dossier import render_markdown
from rashomon.dossier.markdown import escaped
from rashomon.dossier.words import shown
from rashomon.records import Dossier

PARSER = MarkdownIt("commonmark").enable("table")


def test_every_part_of_the_dossier_is_there(dossier: Dossier) -> None:
    """All findings and all that is set aside, not a choice of them."""
    text = render_markdown(dossier)
    for words in (
        "# Thieves take silver compass",
        "**Morning Lantern** rewrites **Halden Wire**",
        "1. **disputed** “Thieves took",
        "| figure | Halden Wire | at least 40 coins |",
        "came in with Morning Lantern",
        "- **Jana Prell**",
        "- “The night watchman slept through it”",
        "- museum/scan.txt: binary, not text",
    ):
        assert words in text
    assert text.endswith("\n") and not text.endswith("\n\n")


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script>",
        "[click](javascript:alert(1))",
        "![](https://tracker.example/x.png)",
        "**bold** _soft_ `code` ~~gone~~",
        "# not a heading",
        "1. not a list",
        "- not a list",
        "a | b | c",
        "&lt;b&gt;",
        "https://plain.example and www.plain.example",
    ],
)
def test_a_reports_words_are_not_markup(dossier: Dossier, words: str) -> None:
    """What a parser makes of the escaped words is the words, at the start of a line and in a table."""
    tokens = PARSER.parse(escaped(words))
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    children = tokens[1].children or []
    assert {child.type for child in children} <= {"text", "text_special"}
    assert "".join(child.content for child in children) == words
    reading = msgspec.structs.replace(dossier.variants[0].readings[0], text=words)
    variant = msgspec.structs.replace(
        dossier.variants[0], readings=(reading, *dossier.variants[0].readings[1:])
    )
    rendered = PARSER.render(render_markdown(msgspec.structs.replace(dossier, variants=(variant,))))
    assert "<script" not in rendered and "href" not in rendered and "<img" not in rendered


@given(st.text(st.characters(blacklist_categories=["Cs"]), min_size=1))
def test_any_words_come_through_a_parser_unchanged(words: str) -> None:
    """A parser gives back what was escaped."""
    expected = shown(words)
    tokens = PARSER.parse(escaped(words))
    if expected:
        assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
        assert "".join(child.content for child in tokens[1].children or []) == expected
