"""Files of weights that travel in packages: found without importing the package, and checked by hash."""

import hashlib
from importlib.util import find_spec
from pathlib import Path

from rashomon.errors import RashomonError


def pinned_file(package: str, path: str, sha256: str) -> Path:
    """The file inside an installed package. Raises RashomonError where it is missing or another."""
    spec = find_spec(package)
    folders = list(spec.submodule_search_locations or ()) if spec else []
    found = next((Path(folder) / path for folder in folders if (Path(folder) / path).is_file()), None)
    if found is None:
        raise RashomonError(f"the sentence encoder lacks its file {package}/{path}; install rashomon again")
    if file_hash(found) != sha256:
        raise RashomonError(f"the sentence encoder's file {found} is not the pinned one; reinstall rashomon")
    return found


def file_hash(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
