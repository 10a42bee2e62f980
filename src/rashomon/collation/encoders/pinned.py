"""Files of weights are taken only as they were measured: each is checked by its hash before it is read."""

import hashlib
from importlib.util import find_spec
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


def pinned_file(package: str, path: str, sha256: str) -> Path:
    """The file inside an installed package. Raises RashomonError where it is missing or another."""
    spec = find_spec(package)
    folders = list(spec.submodule_search_locations or ()) if spec else []
    found = next((Path(folder) / path for folder in folders if (Path(folder) / path).is_file()), None)
    if found is None:
        raise RashomonError(f"the sentence encoder lacks its file {package}/{path}; install rashomon again")
    check_file(found, sha256)
    return found
