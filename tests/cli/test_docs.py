"""The page about the command line."""

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "scripts" / "make_cli_docs.py"


def test_the_page_says_what_the_commands_say() -> None:
    """docs/cli.md is what the script writes; run it after a change of the commands."""
    ran = subprocess.run(
        [sys.executable, str(SCRIPT), "--check"], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr


def test_a_page_that_differs_is_refused(tmp_path: Path) -> None:
    """The check fails where the page is old, and says what to run."""
    (tmp_path / "scripts").mkdir()
    (tmp_path / "docs").mkdir()
    copy = tmp_path / "scripts" / SCRIPT.name
    copy.write_text(SCRIPT.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "docs" / "cli.md").write_text("# Old\n", encoding="utf-8")
    ran = subprocess.run([sys.executable, str(copy), "--check"], capture_output=True, text=True, check=False)
    assert ran.returncode == 1 and "run python scripts/make_cli_docs.py" in ran.stderr
