"""Quotation marks: which open, which close, which are apostrophes. No model."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.language.marks import find_marked


def words(text: str) -> list[str]:
    """The words between the outermost marks."""
    return [text[m.start : m.end] for m in find_marked(text)]


@pytest.mark.parametrize(
    "text",
    [
        "“we left” he said",
        '"we left" he said',
        "'we left' he said",
        "‘we left’ he said",
        "«we left» he said",
        "„we left“ he said",
    ],
)
def test_every_kind_of_marks_makes_a_pair(text: str) -> None:
    """Curly, straight, single, angled and low marks hold words."""
    assert words(text) == ["we left"]


@pytest.mark.parametrize(
    "text",
    [
        "the crew’s boat wasn't full",
        "the crews' boat left",
        'a 12" pipe burst',
        "in the '90s they left",
        "rock 'n' roll",
    ],
)
def test_apostrophes_and_inches_open_nothing(text: str) -> None:
    """Possessives, contractions and inches are no marks of quotation."""
    assert [w for w in words(text) if len(w) > 2] == []


def test_single_marks_hold_a_possessive() -> None:
    """A possessive inside of single marks does not close them."""
    assert words("'the crews' boat was full' he said") == ["the crews' boat was full"]


def test_only_the_outermost_pairs_are_told() -> None:
    """A quotation in a quotation belongs to it."""
    assert words("“he said ‘stay’ and we stayed” and “we left”") == [
        "he said ‘stay’ and we stayed",
        "we left",
    ]


def test_a_mark_that_is_not_closed_runs_to_the_end() -> None:
    """A paragraph may open a quotation that the next one carries on."""
    (marked,) = find_marked("“We left the port.")
    assert (marked.start, marked.end, marked.closed) == (1, 18, False)


def test_white_space_inside_of_marks_is_left_out() -> None:
    """Spans begin and end with words; marks without words make none."""
    assert words('" we left " and ""') == ["we left"]


@given(st.text(alphabet="ab s.,“”‘’\"'«»„—\n", max_size=80))
def test_pairs_are_in_order_and_apart(text: str) -> None:
    """Spans hold words without white space at their ends, lie in the text, in order, one after the other."""
    end = 0
    for marked in find_marked(text):
        assert end <= marked.start < marked.end <= len(text)
        assert text[marked.start : marked.end].strip() == text[marked.start : marked.end]
        end = marked.end


@pytest.mark.parametrize("text", ['"a ', "“a ", "'a ", "a' 's ", "„a «b ", "“a ‘b’ "])
def test_marks_cost_in_proportion(text: str) -> None:
    """A quarter of a million characters of marks take a second or two."""
    start = time.process_time()
    find_marked(text * (250_000 // len(text)))
    assert time.process_time() - start < 5


def test_marks_nest_in_marks_of_their_kind() -> None:
    """A pair inside a pair of the same marks is part of it, as long as the paragraph closes all it opens."""
    text = "“I live in what he calls “hell” and like it,” she said. “So there.”"
    found = [text[m.start : m.end] for m in find_marked(text)]
    assert found == ["I live in what he calls “hell” and like it,", "So there."]
