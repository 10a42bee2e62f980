"""Two runs give the same bytes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from newsroom import stories

import rashomon
from rashomon.records import Dossier, Report

pytestmark = pytest.mark.model
ALL_FORMATS = """
import sys
import rashomon
from rashomon.dossier import render_html, render_markdown, render_text
dossier = rashomon.compare(sys.argv[1:])
for render in (rashomon.to_json, render_text, render_markdown, render_html):
    sys.stdout.buffer.write(render(dossier).encode())
"""


def printed(folder: Path, seed: str) -> bytes:
    """A dossier in all its formats, made in a process of its own under this seed of string hashes."""
    files = sorted(str(path) for path in folder.glob("*.txt"))
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", ALL_FORMATS, *files]
    return subprocess.run(command, stdout=subprocess.PIPE, env=environment, check=True).stdout


def test_in_two_processes(folder: Path) -> None:
    """Whatever the seed of Python's string hashes, in every format."""
    assert printed(folder, "1") == printed(folder, "2")


def test_in_one_process(reports: tuple[Report, ...], dossier: Dossier) -> None:
    """Nothing is left behind by an earlier run."""
    assert rashomon.to_json(rashomon.compare(reports)) == rashomon.to_json(dossier)


@given(stories(), stories(most=2))
@settings(max_examples=15)
def test_whatever_was_compared_before(reports: list[Report], others: list[Report]) -> None:
    """Another story in between changes nothing."""
    first = rashomon.to_json(rashomon.compare(reports))
    rashomon.compare(others)
    assert rashomon.to_json(rashomon.compare(reports)) == first
