"""The dossier as an editor's notes in a terminal."""

import re

import msgspec
import pytest

from rashomon.dossier import render_reading_text, render_text
from rashomon.records import About, Dossier, Lineage, Reading, make_report

ANSI = re.compile(r"\x1b\[[0-9;]*m")


def section(text: str, title: str) -> str:
    """The lines under a title."""
    found = re.search(rf"^{title}.*?\n(.*?)(?=\n\n[A-Z]{{3}}|\Z)", text, re.S | re.M)
    assert found, title
    return found[0]


def test_every_part_of_the_dossier_is_there(dossier: Dossier) -> None:
    """The sections come in the order in which an editor reads."""
    text = render_text(dossier)
    titles = re.findall(r"^[A-Z]{2,}[A-Z ]+(?= —|$)", text, re.M)
    assert titles == [
        "THE REPORTS",
        "WHO WROTE FROM WHOM",
        "WHAT MORE THAN ONE REPORT SAYS",
        "WHERE THE ACCOUNTS PART",
        "WHO IS QUOTED",
        "IN ONE REPORT ONLY",
        "SET ASIDE",
    ]
    assert text.startswith("Thieves take silver compass from Orlava museum\n3 reports · 2031-03-05")


def test_reports_say_when_and_where_and_whether_the_date_was_given(dossier: Dossier) -> None:
    """A date that the user gave is called so; a missing one is not made up."""
    text = section(render_text(dossier), "THE REPORTS")
    assert "Halden Wire      2031-03-05 07:30 · 47 words · museum/wire.txt" in text
    assert "2031-03-05 (date given)" in text
    assert "gazette          no date" in text


def test_lineage_names_parent_and_best_evidence(dossier: Dossier) -> None:
    """The strongest evidence is shown in the child's words, whatever its order in the record."""
    text = section(render_text(dossier), "WHO WROTE FROM WHOM")
    assert "Morning Lantern rewrites Halden Wire (confidence 0.91)" in text
    assert re.search(r"it says so: “Halden Wire reports”\n +besides: word for word", text)
    assert "No descent found: gazette" in text


def test_findings_come_most_widely_reported_first(dossier: Dossier) -> None:
    """Each with its status, its reports and its origins."""
    text = section(render_text(dossier), "WHAT MORE THAN ONE REPORT SAYS")
    assert re.findall(r"in (?:all|\d of) \d.*", text) == [
        "in all 3 reports",
        "in 2 of 3, all but Morning Lantern",
        "in 2 of 3, all but gazette",
    ]
    assert re.findall(r"disputed|repeated|corroborated", text) == ["disputed", "disputed", "repeated"]
    assert "2 independent origins: police; Otto Lind" in text
    assert "they differ in figure and time" in text


def test_variants_stand_side_by_side(dossier: Dossier) -> None:
    """The words start in one column, short ones with their clause; who brought a change in is named."""
    text = section(render_text(dossier), "WHERE THE ACCOUNTS PART")
    rows = re.findall(r"^ +(?:Halden Wire|Morning Lantern|gazette)  .*", text, re.M)
    assert {len(re.match(r" +\w+( \w+)? +", row)[0]) for row in rows} == {24}
    assert "will reopen · “The museum will reopen on Friday”" in text
    assert "quotation · came in with Morning Lantern" in text


def test_speakers_are_named_with_the_reports_that_carry_them(dossier: Dossier) -> None:
    """Quotations stand under who said them."""
    text = section(render_text(dossier), "WHO IS QUOTED")
    assert re.search(r"Jana Prell\n +“We believe that somebody knew the alarm codes” — Halden Wire", text)


def test_nothing_is_set_aside_silently(dossier: Dossier) -> None:
    """Inputs that could not be read are named; headings are counted."""
    text = section(render_text(dossier), "SET ASIDE")
    assert "museum/scan.txt: binary, not text" in text and "heading (1)" in text


@pytest.mark.parametrize("width", [40, 60, 100, 120])
def test_lines_keep_to_the_width(dossier: Dossier, width: int) -> None:
    """No line is wider than asked."""
    assert max(map(len, render_text(dossier, width).splitlines())) <= width


def test_colours_change_nothing_but_colour(dossier: Dossier) -> None:
    """Without its ANSI sequences a coloured rendering is the plain one; plain has none."""
    plain = render_text(dossier)
    coloured = render_text(dossier, color=True)
    assert "\x1b" not in plain and coloured != plain
    assert ANSI.sub("", coloured) == plain


def test_a_reports_words_cannot_command_the_terminal(dossier: Dossier) -> None:
    """Escape sequences and marks that turn the direction of writing are shown as U+FFFD."""
    statement = "safe\x1b[2J\x07\u202e\u0085 words"
    finding = msgspec.structs.replace(dossier.findings[2], statement=statement)
    text = render_text(msgspec.structs.replace(dossier, findings=(finding,)))
    assert "safe\ufffd[2J\ufffd\ufffd words" in text
    assert "\x1b" not in text and "\u202e" not in text


def test_one_report_alone_is_rendered() -> None:
    """A dossier without findings in common has neither lineage nor variants to show."""
    report = make_report("A report.", location="a.txt", name="a")
    text = render_text(
        Dossier(
            story=About(id="y"), reports=(report,), lineage=Lineage(families=((report.id,),)), sources=(),
            claims=(), quotations=(), figures=(), times=(), places=(), findings=(), variants=(), set_aside=(),
        )
    )  # fmt: skip
    assert text == "1 report · 0 findings\n\nTHE REPORTS\n  a  no date · 2 words · a.txt\n"


def test_a_reading_shows_what_was_found(readings: tuple[Reading, ...]) -> None:
    """Claims with their chain and manner, quotations with their speaker, values beside the words."""
    text = render_reading_text(readings)
    assert "Halden Wire — 2031-03-05 07:30" in text
    assert re.search(r"on\n +Tuesday night”\n +police \(“said”\)", text)
    assert re.search(r"“The museum will not reopen on Friday”\n +negated", text)
    assert "Jana Prell: “Somebody knew the codes,”" in text
    assert "at least 40  40 or more (coins)" in text and "65  about 65 (coins)" in text
    assert "Tuesday night  2031-03-04" in text
    assert "heading  “Thieves take silver compass from Orlava museum”" in text
