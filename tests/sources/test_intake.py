"""Files, folders and standard input become reports; what cannot is set aside."""

import io
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.errors import RashomonError
from rashomon.records import make_report
from rashomon.sources import load, report_from_text


def write(folder: Path, **texts: str) -> Path:
    """A folder with a .txt file for each name."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def give_stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    """Standard input holds these bytes."""
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))


def test_a_folder_gives_its_own_reports_by_name(tmp_path: Path) -> None:
    """Hidden files, other files and folders within are no reports of a folder."""
    write(tmp_path, b="Beta.", a="Alpha.")
    (tmp_path / "c.md").write_text("Gamma.")
    (tmp_path / ".hidden.txt").write_text("Hidden.")
    (tmp_path / "gold.toml").write_text("x = 1")
    write(tmp_path / "inner", d="Delta.")
    intake = load([tmp_path])
    assert [report.name for report in intake.reports] == ["a", "b", "c"]
    assert intake.reports[0].location == str(tmp_path / "a.txt")
    assert intake.warnings == intake.set_aside == ()


def test_reports_come_in_the_order_given(tmp_path: Path) -> None:
    """Files keep the user's order."""
    write(tmp_path, a="Alpha.", b="Beta.")
    assert [r.name for r in load([tmp_path / "b.txt", str(tmp_path / "a.txt")]).reports] == ["b", "a"]


def test_standard_input_is_a_report(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dash reads standard input, front matter and all."""
    give_stdin(monkeypatch, "---\noutlet: Echo\n---\nCafé fire.\n".encode())
    (report,) = load(["-"]).reports
    assert (report.location, report.name, report.outlet, report.text) == (
        "-",
        "stdin",
        "Echo",
        "Café fire.\n",
    )


def test_the_same_input_twice_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another spelling, the folder, a link and a second dash all give warnings, not second reports."""
    write(tmp_path, a="Alpha.")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    give_stdin(monkeypatch, b"From a pipe.")
    other = tmp_path / ".." / tmp_path.name / "a.txt"
    intake = load([tmp_path / "a.txt", other, tmp_path, "-", "-"])
    assert [report.name for report in intake.reports] == ["a", "stdin"]
    assert len(intake.warnings) == 4
    assert all(warning.endswith("given twice, read once") for warning in intake.warnings)
    assert intake.set_aside == ()


def test_two_files_with_one_text_are_two_reports(tmp_path: Path) -> None:
    """Copies have ids of their own, whatever the order."""
    write(tmp_path, a="Alpha.", b="Alpha.")
    one, two = load([tmp_path]).reports
    assert one.id != two.id and one.sha256 == two.sha256
    again = load([tmp_path / "b.txt", tmp_path / "a.txt"]).reports
    assert {report.name: report.id for report in again} == {"a": one.id, "b": two.id}


def test_unreadable_inputs_are_set_aside_and_the_others_go_on(tmp_path: Path) -> None:
    """Each bad input has its location and reason, in the warnings too."""
    write(tmp_path, good="A report.", blank=" \n", bare="---\noutlet: Echo\n---\n \n")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\x00\x00")
    (tmp_path / "greek.txt").write_bytes("Το λιμάνι άνοιξε ξανά σήμερα.".encode("cp1253"))
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "broken.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "ring.txt").symlink_to(tmp_path / "ring.txt")
    (tmp_path / "table.csv").write_text("a,b")
    intake = load([tmp_path, tmp_path / "missing.txt", tmp_path / "table.csv", "a\0b.txt", "n" * 300])
    assert [report.name for report in intake.reports] == ["good"]
    reasons = {Path(aside.location).name: aside.reason for aside in intake.set_aside}
    assert reasons.pop("ring.txt")
    assert reasons == {
        "blank.txt": "empty",
        "bare.txt": "empty",
        "picture.txt": "binary, not text",
        "greek.txt": "unknown encoding",
        "folder.txt": "a folder, not a file",
        "broken.txt": "broken link",
        "missing.txt": "no such file",
        "table.csv": "neither a .txt nor a .md file",
        "a\0b.txt": "no such file",
        "n" * 300: "file name too long",
    }
    assert all(aside.report is None and aside.start is None for aside in intake.set_aside)
    assert len(intake.warnings) == len(intake.set_aside) == 11


def test_a_file_without_permission_is_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the system refuses is told in plain words."""
    write(tmp_path, good="A report.", secret="Mine.")

    def refuse(path: Path, *rest: object) -> io.BytesIO:
        if path.name == "secret.txt":
            raise PermissionError(13, "Permission denied")
        return io.BytesIO(b"A report.")

    monkeypatch.setattr(Path, "open", refuse)
    intake = load([tmp_path])
    assert [aside.reason for aside in intake.set_aside] == ["no permission to read it"]


def test_a_large_file_is_set_aside_unread(tmp_path: Path) -> None:
    """A file over 50 MB is no report."""
    write(tmp_path, good="A report.")
    with (tmp_path / "large.txt").open("wb") as stream:
        stream.truncate(50_000_001)
    assert load([tmp_path]).set_aside[0].reason == "larger than 50 MB"


def test_a_folder_without_reports_is_a_mistake(tmp_path: Path) -> None:
    """The message names the folder and says what a report is."""
    (tmp_path / "gold.toml").write_text("x = 1")
    with pytest.raises(RashomonError, match=r"no reports in this folder; a report is a \.txt or \.md file"):
        load([tmp_path])


def test_nothing_left_is_a_mistake(tmp_path: Path) -> None:
    """The message names the first reasons and counts the rest."""
    write(tmp_path, **dict.fromkeys("abcde", ""))
    with pytest.raises(RashomonError, match=r"a\.txt: empty; .*b\.txt: empty; .*c\.txt: empty; and 2 more"):
        load([tmp_path])
    with pytest.raises(RashomonError, match="no reports given"):
        load([])


def test_a_given_date_dates_what_carries_none(tmp_path: Path) -> None:
    """The report says where its date is from; its own date wins."""
    write(
        tmp_path,
        a="Alpha.",
        b="---\npublished: 2031-01-02\n---\nBeta.",
        c="---\npublished: soon\n---\nGamma.",
    )
    dated = load([tmp_path], published="2031-03-04").reports
    assert [(r.published, r.published_from) for r in dated] == [
        ("2031-03-04", "given"),
        ("2031-01-02", "report"),
        ("2031-03-04", "given"),
    ]
    assert [r.published_from for r in load([tmp_path]).reports] == [None, "report", None]


def test_a_bad_given_date_is_a_mistake(tmp_path: Path) -> None:
    """It is told before anything is read."""
    with pytest.raises(RashomonError, match="'yesterday' is not a date"):
        load([tmp_path / "missing"], published="yesterday")


def test_names_are_distinct_and_do_not_depend_on_the_order(tmp_path: Path) -> None:
    """Equal stems take their folder, then their suffix; all else stays short."""
    for folder in ("north", "south"):
        write(tmp_path / folder, report=f"From the {folder}.")
    (tmp_path / "south" / "report.md").write_text("From the south, again.")
    write(tmp_path, other="Another.")
    paths = [*sorted(tmp_path.glob("*/*")), tmp_path / "other.txt"]
    names = {report.location: report.name for report in load(paths).reports}
    assert sorted(names.values()) == ["north/report", "other", "south/report.md", "south/report.txt"]
    assert {r.location: r.name for r in load(paths[::-1]).reports} == names


def test_records_pass_through_and_take_their_place(tmp_path: Path) -> None:
    """Records made elsewhere keep their order among files, are dated, and have names of their own."""
    write(tmp_path, a="Alpha.")
    one, two = report_from_text("One."), report_from_text("Two.", published="2031-01-01")
    intake = load([one, tmp_path / "a.txt", two], published="2031-03-04")
    assert [report.text for report in intake.reports] == ["One.", "Alpha.", "Two."]
    assert [report.published for report in intake.reports] == ["2031-03-04", "2031-03-04", "2031-01-01"]
    assert len({report.name for report in intake.reports}) == 3
    turned = load([two, tmp_path / "a.txt", one], published="2031-03-04").reports
    assert turned == intake.reports[::-1]


def test_file_names_that_are_no_text_can_be_printed(tmp_path: Path) -> None:
    """Bytes that are not UTF-8 in a name do not reach the records."""
    path = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")
    Path(path).write_text("A report.")
    (report,) = load([path]).reports
    assert report.name == "caf\ufffd"
    report.location.encode("utf-8")


@given(st.text(st.characters(blacklist_categories=["Cs"])).filter(str.strip))
@settings(max_examples=50)
def test_text_at_hand_makes_the_same_report_as_a_file(text: str) -> None:
    """The record's text is the text after the front matter, whatever it holds."""
    body = text.removeprefix("\ufeff").lstrip("-") or "x"
    if body.strip():
        assert report_from_text(body).text == body
        assert report_from_text("---\noutlet: Echo\n---\n" + body).text == body
        assert report_from_text(body).id == make_report(body, location="-", name="other").id


@pytest.mark.parametrize("text", ["", " \n ", "\ud800 half a character"])
def test_text_that_is_no_report_is_a_mistake(text: str) -> None:
    """Empty text and lone surrogates are refused."""
    with pytest.raises(RashomonError):
        report_from_text(text)
