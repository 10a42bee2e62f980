"""Every code block of the README and of the Python page runs, and shows what is really printed."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = ("README.md", "docs/python.md", "CONTRIBUTING.md")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)
pytestmark = pytest.mark.model


def blocks(page: str, language: str) -> list[str]:
    """The code blocks of a page that are in this language."""
    found = FENCE.findall((ROOT / page).read_text(encoding="utf-8"))
    return [code for told, code in found if told == language]


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which a reader would type: a copy of the repository, as far as the pages name it."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(line: str) -> str:
    """What a line that calls `rashomon` prints; the shell resolves its patterns."""
    command = f"{shlex.quote(sys.executable)} -c 'from rashomon.cli.main import run; run()'"
    ran = subprocess.run(
        re.sub(r"^rashomon\b", lambda _: command, line), shell=True, capture_output=True, text=True, check=True,
        env={**os.environ, "COLUMNS": "100"},
    )  # fmt: skip
    assert ran.stderr == ""
    return ran.stdout


@pytest.mark.parametrize("page", PAGES)
def test_python_runs(page: str, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The blocks of a page one after the other, as a reader would type them."""
    code = "\n".join(blocks(page, "python"))
    exec(compile(code, page, "exec"), {"__name__": "__main__"})
    assert not code or capsys.readouterr().out


@pytest.mark.parametrize("page", PAGES)
def test_commands_run_and_excerpts_are_true(page: str, copy: Path) -> None:
    """Each line that calls `rashomon` ends well, and each line shown stands in what they print."""
    lines = [
        line for code in blocks(page, "sh") for line in code.splitlines() if line.startswith("rashomon ")
    ]
    printed = {line.rstrip() for command in lines for line in run(command).splitlines()}
    shown = {line.rstrip() for text in blocks(page, "text") for line in text.splitlines()}
    assert shown - {"…"} <= printed | {""}


def test_make_targets_exist() -> None:
    """Each `make` that a page names is a target."""
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]
    named = {
        name
        for page in pages
        for name in re.findall(r"(?:^|`)make ([a-z]+)", page.read_text(encoding="utf-8"), re.M)
    }
    assert named <= targets


def test_links_lead_somewhere() -> None:
    """Every link of a page to a file of the repository."""
    for page in (
        ROOT / "README.md",
        ROOT / "CONTRIBUTING.md",
        ROOT / "CHANGELOG.md",
        *(ROOT / "docs").rglob("*.md"),
    ):
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
