"""What a report says does not hang on what stands after it, nor on how its text is set."""

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newsroom import bodies

import rashomon
from rashomon.language.paragraphs import lay_out
from rashomon.records import Reading, Report, make_report
from rashomon.sources import load

pytestmark = pytest.mark.model
ROOT = Path(__file__).parents[2]
FILES = tuple(sorted([*ROOT.glob("examples/*/?.txt"), *ROOT.glob("quality/readings/*/?.txt")]))
Told = tuple[Any, ...]


def report_of(text: str) -> Report:
    """A report of that text, by nobody and without a date."""
    return make_report(text, location="a.txt", name="a")


def told(reading: Reading, at: Callable[[int], int] = int) -> tuple[tuple[Told, ...], ...]:
    """Claims, quotations, figures and absolute times, with places turned by `at`; without who says so."""
    return (
        tuple((at(c.start), at(c.end), c.certainty, c.polarity) for c in reading.claims),
        tuple((at(q.start), at(q.end)) for q in reading.quotations),
        tuple((at(f.start), at(f.end), f.low, f.high, f.approximate, f.of, f.unit) for f in reading.figures),
        tuple((at(t.start), at(t.end), t.value) for t in reading.times if t.value and not t.anchor),
    )


def texts_of(reading: Reading) -> tuple[tuple[str, ...], ...]:
    """The words of claims, quotations and figures."""
    return tuple(
        tuple(" ".join(one.text.split()) for one in found)
        for found in (reading.claims, reading.quotations, reading.figures)
    )


def before(found: tuple[tuple[Told, ...], ...], end: int) -> tuple[tuple[Told, ...], ...]:
    """What of it ends before a place."""
    return tuple(tuple(row for row in rows if row[1] <= end) for rows in found)


def ends_of(text: str) -> list[int]:
    """Where a text may be cut: after a paragraph, not between a bullet or a dateline and what it opens."""
    return [block.end for block in lay_out(text) if block.reason not in ("list mark", "dateline")]


def check_cuts(text: str, ends: list[int]) -> None:
    """Each beginning of the text says what the whole says there."""
    whole, *kept = rashomon.read([report_of(text), *(report_of(text[:end]) for end in ends)])
    for end, reading in zip(ends, kept, strict=True):
        assert told(reading) == before(told(whole), end)


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_report_cut_at_a_paragraph_says_the_same(file: Path) -> None:
    """For the part that is kept: claims, quotations, figures, absolute times."""
    text = load([file]).reports[0].text
    ends = ends_of(text)
    check_cuts(text, [ends[len(ends) * part // 4] for part in (1, 2, 3)])


@given(bodies(), st.data())
@settings(max_examples=25)
def test_any_report_cut_at_a_paragraph_says_the_same(text: str, data: st.DataObject) -> None:
    """Wherever it is cut."""
    check_cuts(text, [data.draw(st.sampled_from(ends_of(text)))])


SETTINGS = {
    "line ends of another system": lambda text: text.replace("\n", "\r\n"),
    "spaces that do not break": lambda text: re.sub(r" (?=\d)", "\u00a0", text),
    "narrow spaces": lambda text: re.sub(r" (?=\d)", "\u202f", text),
    "white space at the end of lines": lambda text: re.sub(r"(?m)$", " ", text),
    "empty lines": lambda text: "\n\n" + text.replace("\n\n", "\n\n\n") + "\n\n",
    "straight marks": lambda text: re.sub("[“”„]", '"', text),
    "angle marks": lambda text: text.replace("“", "«").replace("”", "»"),
    "curly apostrophes": lambda text: text.replace("'", "’"),
}


@pytest.mark.parametrize("setting", SETTINGS)
@given(text=bodies())
@settings(max_examples=10)
def test_how_a_text_is_set_changes_no_word(setting: str, text: str) -> None:
    """Line ends, kinds of spaces and of marks change offsets and nothing else."""
    plain, turned = rashomon.read([report_of(text), report_of(SETTINGS[setting](text))])
    same = {ord("\u00a0"): " ", ord("\u202f"): " ", ord("’"): "'"}
    same |= dict.fromkeys(map(ord, "“”«»"), '"')
    for one, other in zip(texts_of(plain), texts_of(turned), strict=True):
        assert [t.translate(same) for t in one] == [t.translate(same) for t in other]
    for one, other in zip(told(plain), told(turned), strict=True):
        assert [row[2:] for row in one] == [row[2:] for row in other]


def test_front_matter_is_no_text(tmp_path: Path) -> None:
    """Whatever stands before the body, the body reads the same."""
    body = "Nine people were hurt in Vell. “We heard nothing,” Ida Kroll said.\n"
    fronts = ("", "---\ntitle: Nine hurt\n---\n", "---\ntitle: Nine hurt\noutlet: Coast Wire\n---\n")
    files = [tmp_path / f"{number}.txt" for number in range(len(fronts))]
    for file, front in zip(files, fronts, strict=True):
        file.write_text(front + body, encoding="utf-8")
    first, *others = (told(reading) for reading in rashomon.read(load(files).reports))
    assert all(other == first for other in others)


def test_no_claim_overlaps_another() -> None:
    """Claims follow one another."""
    for reading in rashomon.read(load(FILES).reports):
        edges = [(claim.start, claim.end) for claim in reading.claims]
        assert edges == sorted(edges)
        assert all(one[1] <= other[0] for one, other in pairwise(edges))
