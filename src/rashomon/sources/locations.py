"""Where reports lie: what the user named, resolved to files, each once.

In: paths, folders and "-" as the user gave them. Out: the inputs to read, in the order given (a folder's by
name), the ones that cannot be read, and warnings. Opening them is left to `intake`.
"""

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rashomon.errors import RashomonError
from rashomon.records import SetAside

STDIN = "-"
SUFFIXES = (".txt", ".md")


@dataclass(frozen=True)
class Input:
    """One thing to read. `path` is None for standard input."""

    location: str
    path: Path | None


@dataclass
class Found:
    """What became of the locations so far."""

    inputs: list[Input] = field(default_factory=list)
    set_aside: list[SetAside] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)

    def put_aside(self, location: str, reason: str) -> None:
        """Keep account of an input that cannot be read."""
        self.set_aside.append(SetAside(location=location, reason=reason))
        self.warnings.append(f"{location}: set aside: {reason}")


def find_inputs(location: str | Path, found: Found) -> tuple[Input, ...]:
    """The inputs behind one location not found before; a folder without reports is the user's mistake."""
    known = len(found.inputs)
    if str(location) == STDIN:
        _add(found, Input(STDIN, None), key=STDIN)
    elif _is_folder(Path(location)):
        _add_folder(found, location)
    else:
        _add_file(found, location)
    return tuple(found.inputs[known:])


def _is_folder(path: Path) -> bool:
    """True for a folder that can be seen."""
    try:
        return path.is_dir()
    except (OSError, ValueError):  # a name too long, or with a NUL in it
        return False


def shown(path: str | Path) -> str:
    """The path as text that any output can carry: bytes of a file name that are not UTF-8 become U+FFFD."""
    return os.fsencode(path).decode("utf-8", "replace")


def _add(found: Found, given: Input, *, key: str) -> None:
    """Add an input unless it was found before."""
    if key in found.seen:
        found.warnings.append(f"{given.location}: given twice, read once")
        return
    found.seen.add(key)
    found.inputs.append(given)


def _add_folder(found: Found, location: str | Path) -> None:
    """Add the reports that lie in a folder itself, by name."""
    try:
        entries = sorted(Path(location).iterdir(), key=lambda entry: entry.name)
    except OSError as error:
        found.put_aside(shown(location), _reason(error))
        return
    reports = list(_reports_among(entries))
    if not reports:
        raise RashomonError(f"{shown(location)}: no reports in this folder; a report is a .txt or .md file")
    for report in reports:
        _add_file(found, report)


def _reports_among(entries: Sequence[Path]) -> Iterator[Path]:
    """The entries that are named like reports and not hidden."""
    return (entry for entry in entries if entry.suffix.lower() in SUFFIXES and not entry.name.startswith("."))


def _add_file(found: Found, location: str | Path) -> None:
    """Add one file, or put it aside with the reason why it cannot be a report."""
    path = Path(location)
    try:
        mode = path.stat().st_mode
        key = os.fspath(path.resolve())
    except FileNotFoundError:
        found.put_aside(shown(location), "broken link" if path.is_symlink() else "no such file")
        return
    except (
        OSError,
        ValueError,
        RuntimeError,
    ) as error:  # ValueError: a NUL in it; RuntimeError: a ring of links
        found.put_aside(shown(location), _reason(error))
        return
    if stat.S_ISDIR(mode):
        found.put_aside(shown(location), "a folder, not a file")
    elif stat.S_ISREG(mode) and path.suffix.lower() not in SUFFIXES:
        found.put_aside(shown(location), "neither a .txt nor a .md file")
    else:
        _add(found, Input(shown(location), path), key=key)


def _reason(error: Exception) -> str:
    """What the system says, in the words of this program."""
    if isinstance(error, NotADirectoryError | ValueError):
        return "no such file"
    if isinstance(error, PermissionError):
        return "no permission to read it"
    return str(getattr(error, "strerror", None) or "cannot be read").lower()
