"""Files of weights are taken only as they were measured: each is checked by its hash before it is read."""

import hashlib
from pathlib import Path

from rashomon.errors import RashomonError


def check_file(path: Path, sha256: str) -> None:
    """Raises RashomonError where the file is missing or its bytes are not the pinned ones."""
    try:
        found = file_hash(path)
    except OSError as fault:
        raise RashomonError(f"the sentence encoder lacks its file {path}; reinstall rashomon") from fault
    if found != sha256:
        raise RashomonError(f"the sentence encoder's file {path} is not the pinned one; reinstall rashomon")


def file_hash(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
