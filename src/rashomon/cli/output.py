"""Where the command writes: standard output or the user's file, and one line a message on stderr.

In: finished text. Out: UTF-8 bytes, whatever the locale, so that the same input gives the same bytes.
"""

import os
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from rashomon.errors import RashomonError

CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
PLAIN_WIDTH = 100
NARROWEST, WIDEST = 40, 120


def tell(message: str) -> None:
    """One line on stderr under the program's name; control characters of file names stay out of the
    terminal."""
    line = CONTROL.sub("\ufffd", " ".join(message.split())) + "\n"
    sys.stderr.write(f"rashomon: {line}".encode("utf-8", "replace").decode("utf-8"))
    sys.stderr.flush()


def check_output(output: str | None, inputs: Sequence[str]) -> None:
    """Refuse a file that cannot be written, or is one of the inputs, before any work is done."""
    if output is None or output == "-":
        return
    path = Path(output)
    reason = _unwritable(path)
    if reason:
        raise RashomonError(f"cannot write {output}: {reason}")
    if any(_is_input(path, location) for location in inputs):
        raise RashomonError(f"cannot write {output}: it would be one of the reports; name another file")


def write(text: str, output: str | None) -> None:
    """Write the text to the user's file, or to standard output."""
    data = text.encode("utf-8", "replace")
    if output is not None and output != "-":
        try:
            Path(output).write_bytes(data)
        except OSError as error:
            raise RashomonError(f"cannot write {output}: {(error.strerror or 'failed').lower()}") from None
        return
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def is_terminal(output: str | None) -> bool:
    """True where what is written goes to a terminal."""
    return (output is None or output == "-") and sys.stdout.isatty()


def text_width(output: str | None) -> int:
    """How wide text may run: as wide as the terminal within reason, or always the same."""
    if not is_terminal(output):
        return PLAIN_WIDTH
    return min(max(shutil.get_terminal_size((PLAIN_WIDTH, 24)).columns, NARROWEST), WIDEST)


def wants_color(output: str | None) -> bool:
    """True for a terminal that shows colours and a user who has not declined them (NO_COLOR)."""
    return is_terminal(output) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _unwritable(path: Path) -> str | None:
    """Why the file cannot be written, as far as can be told without touching it."""
    try:
        if path.is_dir():
            return "it is a folder"
        if path.exists():
            return None if os.access(path, os.W_OK) else "no permission"
        parent = path.parent
        if not parent.is_dir():
            return f"there is no folder {parent}"
        return None if os.access(parent, os.W_OK | os.X_OK) else f"no permission in {parent}"
    except (OSError, ValueError) as error:
        return str(getattr(error, "strerror", None) or error).lower()


def _is_input(path: Path, location: str) -> bool:
    """True if the location is that very file, or a folder in which it would be read as a report."""
    try:
        other = Path(location)
        if other.is_dir():
            return path.suffix.lower() in (".txt", ".md") and other.samefile(path.parent)
        return other.is_file() and path.exists() and other.samefile(path)
    except (OSError, ValueError):
        return False
