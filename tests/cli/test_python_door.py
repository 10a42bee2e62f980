"""The Python door: the same work, records in and records out."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

import rashomon
from rashomon.records import Dossier
from rashomon.sources import report_from_text


def test_files_folders_and_records_may_be_mixed(tmp_path: Path, pipeline: SimpleNamespace) -> None:
    """They come in the order given, dated where they carry no date."""
    (tmp_path / "a.txt").write_text("Alpha.")
    readings = rashomon.read([report_from_text("One."), tmp_path], published="2031-03-04", model="m")
    assert [reading.report.text for reading in readings] == ["One.", "Alpha."]
    assert {reading.report.published_from for reading in readings} == {"given"}
    assert pipeline.asked[0][2] == {"model": "m"}


def test_one_path_needs_no_list(tmp_path: Path, pipeline: SimpleNamespace) -> None:
    """A string is a path, not a list of letters."""
    (tmp_path / "a.txt").write_text("Alpha.")
    assert [report.text for report in rashomon.compare(str(tmp_path)).reports] == ["Alpha."]


def test_what_is_set_aside_is_told_and_kept(tmp_path: Path, pipeline: SimpleNamespace) -> None:
    """As a Python warning, and in the dossier."""
    (tmp_path / "a.txt").write_text("Alpha.")
    (tmp_path / "b.txt").write_text("")
    with pytest.warns(UserWarning, match="b.txt: set aside: empty"):
        dossier = rashomon.compare([tmp_path], encoder="e")
    assert [aside.reason for aside in dossier.set_aside] == ["empty"]
    assert pipeline.asked[0][2] == {"model": None, "encoder": "e"}


def test_json_is_what_the_command_prints(tmp_path: Path, command: Callable[..., SimpleNamespace]) -> None:
    """To the byte."""
    (tmp_path / "a.txt").write_text("Alpha.")
    dossier = rashomon.compare([tmp_path])
    assert isinstance(dossier, Dossier)
    assert rashomon.to_json(dossier) == command("compare", tmp_path, "--format", "json").out


def test_the_rest_of_the_door() -> None:
    """The schema, the version, and nothing that is not there."""
    assert rashomon.schema()["$ref"]
    assert rashomon.__version__[0].isdigit()
    assert set(rashomon.__all__) <= {*dir(rashomon), "__version__"}
    with pytest.raises(AttributeError):
        rashomon.nothing  # noqa: B018
    with pytest.raises(rashomon.RashomonError):
        rashomon.read([])
    assert "rashomon" in sys.modules
