"""The commands: what goes to the pipeline, what comes out, and in which form."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from rashomon.records import decode_dossier, schema

Command = Callable[..., SimpleNamespace]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two reports."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("---\noutlet: Echo\n---\nThe “dam” held.\n", encoding="utf-8")
    (tmp_path / "in" / "b.txt").write_text("The dam broke.\n")
    return tmp_path / "in"


def test_text_is_the_default(command: Command, folder: Path) -> None:
    """The notes go to standard output, and nothing else anywhere."""
    ran = command("compare", folder)
    assert ran.status == 0 and ran.err == ""
    assert ran.out.startswith("A story\n2 reports")


@pytest.mark.parametrize(
    ("form", "start"), [("json", "{\n"), ("markdown", "# A story\n"), ("html", "<!DOCTYPE html>\n")]
)
def test_a_dossier_comes_in_four_formats(command: Command, folder: Path, form: str, start: str) -> None:
    """Each format is chosen by its name."""
    ran = command("compare", folder, "--format", form)
    assert ran.status == 0 and ran.out.startswith(start)


def test_json_reads_back_to_the_records(command: Command, folder: Path) -> None:
    """What is printed is the dossier."""
    dossier = decode_dossier(command("compare", folder, "--format", "json").out)
    assert [report.outlet for report in dossier.reports] == ["Echo", None]


def test_options_reach_the_pipeline(command: Command, folder: Path, pipeline: SimpleNamespace) -> None:
    """The model, the encoder and the date, and no progress where nobody watches."""
    command("compare", folder, "--model", "m", "--encoder", "e", "--published", "2031-03-04")
    ((name, reports, asked),) = pipeline.asked
    assert name == "compare"
    assert [(r.published, r.published_from) for r in reports] == [("2031-03-04", "given")] * 2
    assert asked == {"model": "m", "encoder": "e", "progress": None}


def test_one_report_can_be_compared(command: Command, folder: Path) -> None:
    """A report alone gives a dossier."""
    assert command("compare", folder / "a.txt").status == 0


def test_readings_are_one_object_a_line_in_order(command: Command, folder: Path) -> None:
    """The report is the whole record, text included."""
    ran = command("read", folder / "b.txt", folder / "a.txt", "--format", "jsonl")
    read = [json.loads(line) for line in ran.out.splitlines()]
    assert [reading["report"]["name"] for reading in read] == ["b", "a"]
    assert read[1]["report"]["text"] == "The “dam” held.\n"
    keys = ["report", "sources", "claims", "quotations", "figures", "times", "places", "set_aside"]
    assert list(read[0]) == keys


def test_readings_as_text(command: Command, folder: Path) -> None:
    """The default of `read` is made for a terminal too, and tells what could not be read."""
    (folder / "c.txt").write_text("")
    ran = command("read", folder)
    assert "Echo — no date" in ran.out and "c.txt: empty" in ran.out


def test_standard_input(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """A dash is standard input."""
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"The dam held.")))
    assert json.loads(command("read", "-", "--format", "jsonl").out)["report"]["text"] == "The dam held."


def test_the_output_goes_to_a_file(command: Command, folder: Path, tmp_path: Path) -> None:
    """In UTF-8, the same bytes as on standard output, which stays empty."""
    out = tmp_path / "out.md"
    ran = command("compare", folder, "--format", "markdown", "-o", out)
    assert (ran.status, ran.out, ran.err) == (0, "", "")
    assert (
        out.read_text(encoding="utf-8") == command("compare", folder, "--format", "markdown", "-o", "-").out
    )


def test_the_schema_is_printed(command: Command) -> None:
    """It is the one that the records generate."""
    assert json.loads(command("schema").out) == json.loads(json.dumps(schema()))


def test_a_terminal_gets_colours_and_progress(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch, pipeline: SimpleNamespace
) -> None:
    """Unless the user has declined colours."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[1m" in command("compare", folder).out
    assert pipeline.asked[0][2]["progress"] is not None
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in command("compare", folder).out
