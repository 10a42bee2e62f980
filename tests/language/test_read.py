"""Laws of reading: whatever the text, no error, spans that point at their words, claims apart, time in proportion."""

import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon.language import read
from rashomon.language.parse import fold
from rashomon.records import Reading, make_report

pytestmark = pytest.mark.model
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/*.txt"))
TEXTS = [path.read_text(encoding="utf-8") for path in EXAMPLES]
ODD = ["\r\n", "\r", "\n\n", "\u2028", "\u00a0", "\t", "“", "”", "‘", "’", '"', "'", "«", "»", "„", "—", "…", "(", ")", ":", "?", "\u200b", "\x00", "🙂", "İ", "ﬁ"]  # fmt: skip  # noqa: E501
SLOW = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def read_text(text: str, **told: Any) -> Reading:
    """The reading of one text."""
    return read.read_reports([make_report(text, location="a.txt", name="a", **told)])[0]


def check(reading: Reading) -> None:
    """The laws that hold of every reading."""
    text = reading.report.text
    for record in (*reading.claims, *reading.quotations, *reading.figures, *reading.times, *reading.places):
        assert text[record.start : record.end] == record.text
        assert record.text.strip() == record.text != ""
    ordered = sorted(reading.claims, key=lambda claim: claim.start)
    assert list(reading.claims) == ordered
    assert all(a.end <= b.start for a, b in pairwise(ordered))
    check_links(reading)


def check_links(reading: Reading) -> None:
    """What a reading points at is in it, and within its text."""
    text = reading.report.text
    folded = fold(text)
    claims, sources = {c.id for c in reading.claims}, {s.id for s in reading.sources}
    assert len(claims) == len(reading.claims) and len(sources) == len(reading.sources)
    assert tuple(clause.claim for clause in reading.clauses) == tuple(claim.id for claim in reading.claims)
    assert all(
        v.claim in claims | {None}
        for v in (*reading.quotations, *reading.figures, *reading.times, *reading.places)
    )
    assert all(q.speaker in sources | {None} for q in reading.quotations)
    for claim in reading.claims:
        for link in claim.attribution:
            assert link.source in sources | {None}
            assert 0 <= link.start < link.end <= len(text) and link.cue in folded[link.start : link.end]
    for phrase in (phrase for clause in reading.clauses for phrase in clause.phrases):
        assert 0 <= phrase.start < phrase.end <= len(text)
    for part in reading.set_aside:
        assert part.start is not None and part.end is not None and 0 <= part.start < part.end <= len(text)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_laws_hold_of_each_example(path: Path) -> None:
    """Spans point at their words and claims lie apart in every example report."""
    check(read_text(path.read_text(encoding="utf-8"), published="2031-03-04", outlet="The Lantern"))


@SLOW
@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    """No text whatever raises or breaks a law."""
    check(read_text(text))


@SLOW
@given(st.data())
def test_cuts_of_reports_are_read(data: st.DataObject) -> None:
    """Pieces of reports cut anywhere and pasted together with odd marks are read as lawfully as whole ones."""
    pieces = []
    for _ in range(data.draw(st.integers(1, 5))):
        text = data.draw(st.sampled_from(TEXTS))
        start = data.draw(st.integers(0, len(text) - 1))
        pieces.append(text[start : start + data.draw(st.integers(1, 400))])
        pieces.append("".join(data.draw(st.lists(st.sampled_from(ODD), max_size=4))))
    check(read_text("".join(pieces), published="2031-03-04"))


@SLOW
@given(st.data())
def test_marks_anywhere_are_read(data: st.DataObject) -> None:
    """A paragraph stays lawful with any marks put between any of its characters."""
    text = data.draw(st.sampled_from(TEXTS))
    start = data.draw(st.integers(0, max(0, len(text) - 300)))
    piece = list(text[start : start + 300])
    for place in data.draw(st.lists(st.integers(0, 299), max_size=25)):
        piece[min(place, len(piece) - 1)] += data.draw(st.sampled_from(ODD))
    check(read_text("".join(piece)))


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\u2028"])
def test_line_endings_change_no_claim(ending: str) -> None:
    """The claims of a report are the same words whatever its line endings."""
    for text in TEXTS[:3]:
        told = [" ".join(claim.text.split()) for claim in read_text(text).claims]
        other = [" ".join(claim.text.split()) for claim in read_text(text.replace("\n", ending)).claims]
        assert told == other


def test_reading_twice_gives_the_same() -> None:
    """Two readings of one report are equal."""
    assert read_text(TEXTS[0]) == read_text(TEXTS[0])


def test_company_changes_nothing() -> None:
    """A report reads the same alone and among others, in any order."""
    reports = [make_report(text, location=f"{n}.txt", name=str(n)) for n, text in enumerate(TEXTS[:4])]
    together = read.read_reports(reports)
    assert tuple(reversed(read.read_reports(reports[::-1]))) == together
    assert tuple(read.read_reports([report])[0] for report in reports) == together


def test_no_report_and_empty_reports() -> None:
    """Nothing in, nothing out; an empty report has an empty reading."""
    assert read.read_reports([]) == ()
    for empty in ("", " \n\t\r\n"):
        assert read_text(empty).claims == ()


def test_the_title_is_taken_from_the_text_only_where_none_was_given() -> None:
    """The first heading becomes the title, unless the front matter had one."""
    text = "Ferry sinks off Vell\n\nA ferry sank on Monday.\n"
    assert read_text(text).report.title == "Ferry sinks off Vell"
    assert read_text(text, title="Night at sea").report.title == "Night at sea"


def named(count: int) -> str:
    """A long report that names new people in each paragraph."""
    names = [f"{chr(65 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}" for n in range(count)]
    lines = [
        f"Mr {n}on {n}sen, head of the {n}ik Council, said that it had lost {i} boats. He said it would pay."
        for i, n in enumerate(names)
    ]
    return "\n\n".join(lines)


NOISE = {
    "no spaces": "a" * 100_000,
    "straight marks": '"' * 50_000,
    "curly marks": "“" * 50_000,
    "marks and letters": '"a ' * 12_000,
    "single marks": "a' 's " * 6_000,
    "brackets": "(" * 10_000 + "a" + ")" * 10_000,
    "nested speech": "“he said ‘" * 2_000 + "’”" * 2_000,
    "one word": "word " * 10_000,
    "one clause": "he said, " * 4_000,
    "clauses in clauses": "he said that " * 3_000,
    "numbers": "12 " * 10_000,
    "names": "AB, " * 8_000,
    "captions": "(Photo " * 4_000,
    "bars": "a | " * 8_000,
    "line ends": "a\n" * 20_000,
    "spaces": "a" + " " * 100_000 + "b.",
    "one line of captions": "(photo" * 20_000,
}


@pytest.mark.parametrize("kind", NOISE)
def test_noise_costs_seconds(kind: str) -> None:
    """Text that is no text is read lawfully within seconds."""
    start = time.process_time()
    check(read_text(NOISE[kind], published="2031-03-04"))
    assert time.process_time() - start < 30


def test_a_long_report_costs_in_proportion() -> None:
    """Four times the text, with four times the names, takes little more than four times as long."""
    spent = []
    for count in (100, 400):
        report = make_report(named(count), location="a.txt", name="a", published="2031-03-04")
        read.read_reports([report])
        start = time.process_time()
        read.read_reports([report])
        spent.append(time.process_time() - start)
    assert spent[1] < 8 * spent[0]


def test_repeated_paragraphs_are_parsed_once() -> None:
    """A text of 200,000 characters made of the same paragraphs again and again is read within seconds."""
    body = "\n\n".join(TEXTS)
    start = time.process_time()
    reading = read_text((body + "\n\n") * (200_000 // len(body)))
    assert len(reading.claims) > 1_000
    assert time.process_time() - start < 60
