"""Laws of figures and times: no text raises, time grows with the text, odd spaces and dashes change nothing, and
what a report begins with does not hang on what it ends with."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.language.amounts import amounts
from rashomon.language.timex import expressions
from rashomon.records import Reading

WORDS = """12|1,000|3.5|half|a third|of the|mill's|per cent|%|-|–|to|and|between|from|$|£4m|million|March|May|3|4 May
2031|Friday|last|the|night|week|of|noon|at|half past|six|10:30|p.m.|(0600 GMT)|Q3|1990s|-40C|1 x 10^6|two days after
no.|\u00a0|\u2009|(|\x00""".replace("\n", "|").split("|")
TEXT = """The yard sold 12 000 pumps for 3.5 million euros on 3 March 2031, some 10-15 per cent more than in 2029-30.

On 4 May 2030 at 10.30 a.m. 38 of the mill's 140 pumps failed. It was -40C that night.

Two days later nine men left. By 6 June 2030 a third of the crew was gone, from Monday to Friday."""


@given(
    st.lists(st.sampled_from(WORDS) | st.text(max_size=3), max_size=40), st.sampled_from([" ", "", "-", ", "])
)
def test_no_text_raises(parts: list[str], gap: str) -> None:
    """Whatever the text, its numbers and times are found in order, each within the text and none overlapping."""
    text = gap.join(parts)
    for found in (expressions(text), list(amounts(text))):
        ends = [0, *(value.end for value in found)]
        assert all(
            end <= value.start < value.end <= len(text) for end, value in zip(ends, found, strict=False)
        )


@pytest.mark.parametrize(
    "repeated",
    [
        ",000",
        "1 ",
        "and 1 ",
        "March ",
        "May 3 and ",
        "-",
        "1-",
        "a ",
        "of the ",
        "5 of the aa's ",
        "1.",
        " 000",
        "week of ",
    ],
)
def test_time_grows_with_the_text(repeated: str) -> None:
    """Eight times the text takes hardly more than eight times as long."""

    def seconds(length: int) -> float:
        text = "1" + repeated * (length // len(repeated))
        started = time.perf_counter()
        expressions(text), list(amounts(text))
        return time.perf_counter() - started

    small = max(min(seconds(4_000) for _ in range(3)), 0.004)
    assert seconds(32_000) < 8 * 5 * small


def values(reading: Reading) -> tuple[list[tuple[object, ...]], list[str | None]]:
    """Numbers with their units, and the values of times."""
    figures = [(f.low, f.high, f.approximate, f.of, f.unit, f.what) for f in reading.figures]
    return figures, [t.value for t in reading.times]


@pytest.mark.model
@pytest.mark.parametrize(
    ("plain", "odd"), [(" ", "\u00a0"), (" ", "\u202f"), ("-", "–"), ("-", "‒"), ("\n", "\r\n")]
)
def test_spaces_and_dashes(read_text: Callable[..., Reading], plain: str, odd: str) -> None:
    """Kinds of spaces, of dashes and of line ends change no figure and no time."""
    told = values(read_text(TEXT, published="2031-04-02"))
    assert (12_000, 12_000, False, None, None, "pump") in told[0] and "2030-05-04T10:30" in told[1]
    assert values(read_text(TEXT.replace(plain, odd), published="2031-04-02")) == told


@pytest.mark.model
def test_cut_at_a_paragraph(read_text: Callable[..., Reading]) -> None:
    """A report cut at a paragraph has the figures and times of the part that is kept."""
    whole = read_text(TEXT, published="2031-04-02")
    at = TEXT.index("Two days later")
    figures, times = values(read_text(TEXT[:at], published="2031-04-02"))
    assert figures == values(whole)[0][: sum(f.start < at for f in whole.figures)]
    assert times == values(whole)[1][: sum(t.start < at for t in whole.times)]
