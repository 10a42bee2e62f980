"""Mistakes of the user's: one line on stderr, exit status 2, no traceback, and the other reports go on."""

import os
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from rashomon.errors import RashomonError

Command = Callable[..., SimpleNamespace]


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A report that can be read."""
    path = tmp_path / "report.txt"
    path.write_text("The dam held.\n")
    return path


def refused(ran: SimpleNamespace, words: str) -> None:
    """The command stopped with one line that says this."""
    assert ran.status == 2 and ran.out == ""
    assert ran.err.startswith("rashomon: ") and ran.err.count("\n") == 1
    assert words in ran.err


def test_a_folder_without_reports(command: Command, tmp_path: Path) -> None:
    """It is named."""
    refused(command("compare", tmp_path), f"{tmp_path}: no reports in this folder")


@pytest.mark.parametrize("name", ["compare", "read"])
def test_a_date_that_is_none(command: Command, report: Path, name: str) -> None:
    """It is told how to write one."""
    refused(command(name, report, "--published", "May"), "'May' is not a date; write 2031-03-04")


def test_an_unwritable_output(
    command: Command, report: Path, tmp_path: Path, pipeline: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is refused before any work is done, and nothing is left behind."""
    refused(command("compare", report, "-o", tmp_path / "none" / "x"), "there is no folder")
    refused(command("compare", report, "-o", tmp_path), "it is a folder")
    refused(command("compare", report, "-o", report), "it would be one of the reports")
    refused(command("compare", tmp_path, "-o", tmp_path / "new.md"), "it would be one of the reports")
    refused(command("compare", report, "-o", "n" * 300), "file name too long")
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    refused(command("compare", report, "-o", tmp_path / "new.json"), "no permission")
    refused(command("read", report, "-o", tmp_path / "new.json"), "no permission")
    assert pipeline.asked == [] and list(tmp_path.iterdir()) == [report]


def test_an_output_that_fails_in_the_end(
    command: Command, report: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that is full is one line too."""

    def fail(path: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", fail)
    refused(command("compare", report, "-o", tmp_path / "x"), "no space left on device")


def test_nothing_left_to_read(command: Command, tmp_path: Path) -> None:
    """The reasons are told as warnings, and the first ones in the last line."""
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "b.txt").write_bytes(b"\x00\x01\x02")
    ran = command("compare", tmp_path)
    assert ran.status == 2
    assert "no report can be read" in ran.err and "a.txt: empty" in ran.err and "binary" in ran.err


def test_bad_inputs_are_set_aside_and_the_others_go_on(command: Command, report: Path) -> None:
    """Each has one warning line, and its place in the dossier."""
    (report.parent / "empty.txt").write_text("")
    (report.parent / "binary.txt").write_bytes(b"\x00\x01\x02")
    (report.parent / "koi8.txt").write_bytes("Плотина выдержала напор воды.".encode("koi8-r"))
    ran = command("compare", report.parent, report.parent / "missing.txt", report)
    assert ran.status == 0
    warnings = ran.err.splitlines()
    assert len(warnings) == 5 and all(line.startswith("rashomon: warning: ") for line in warnings)
    for words in ("empty", "binary, not text", "unknown encoding", "no such file"):
        assert f"set aside: {words}" in ran.err and words in ran.out
    assert f"{report}: given twice, read once" in ran.err


def test_what_the_pipeline_refuses(
    command: Command, report: Path, pipeline: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An unknown model, say, is one line."""

    def refuse(reports: object, **asked: object) -> None:
        raise RashomonError("no model\nnamed 'x' is installed")

    import rashomon.pipeline  # noqa: PLC0415

    monkeypatch.setattr(rashomon.pipeline, "compare_reports", refuse)
    refused(command("compare", report, "--model", "x"), "no model named 'x' is installed")


def test_file_names_do_not_command_the_terminal(command: Command, tmp_path: Path, report: Path) -> None:
    """A name that holds an escape sequence is shown harmless, on one line."""
    (tmp_path / "a\x1b[2Jb\nc.txt").write_text("")
    ran = command("compare", tmp_path)
    assert "\x1b" not in ran.err + ran.out and ran.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments", [[], ["compare"], ["compare", "x.txt", "--format", "pdf"], ["compare", "--what"], ["other"]]
)
def test_usage_errors(command: Command, arguments: list[str]) -> None:
    """A command line that makes no sense has exit status 2 too."""
    ran = command(*arguments)
    assert ran.status == 2 and "Traceback" not in ran.err
