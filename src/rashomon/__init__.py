"""Rashomon: who says what, on whose authority, and who wrote from whom, in all reports of one event.

The Python door: `read` and `compare` take files, folders or records and return records; `to_json` and
`schema` give what the command prints. Nothing is imported before it is needed.
"""

# Imports wait until they are needed: that is the promise of this door.
# ruff: noqa: PLC0415

import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rashomon.errors import RashomonError

if TYPE_CHECKING:
    from rashomon.records import Dossier, Reading, Report
    from rashomon.sources import Intake

    Inputs = Iterable[str | Path | Report] | str | Path | Report

    __version__: str

__all__ = ["RashomonError", "__version__", "compare", "read", "schema", "to_json"]


def read(
    reports: "Inputs",
    *,
    published: str | None = None,
    model: str | None = None,
) -> "tuple[Reading, ...]":
    """What is found in each report, in the order given; `published` dates those that carry no date."""
    from rashomon.pipeline import read_reports

    return read_reports(_taken(reports, published).reports, model=model)


def compare(
    reports: "Inputs",
    *,
    published: str | None = None,
    model: str | None = None,
    encoder: str | None = None,
) -> "Dossier":
    """The dossier of the reports of one event; `published` dates those that carry no date."""
    from rashomon.pipeline import compare_reports

    intake = _taken(reports, published)
    return compare_reports(intake.reports, set_aside=intake.set_aside, model=model, encoder=encoder)


def to_json(dossier: "Dossier") -> str:
    """The JSON of a dossier, as the command prints it."""
    from rashomon.records import to_json as encode

    return encode(dossier)


def schema() -> dict[str, Any]:
    """The JSON Schema of the dossier."""
    from rashomon.records import schema as generate

    return generate()


def _taken(reports: "Inputs", published: str | None) -> "Intake":
    """The reports behind the locations; what the user should know is told as Python warnings."""
    from rashomon.records import Report
    from rashomon.sources import load

    given = [reports] if isinstance(reports, str | Path | Report) else list(reports)
    intake = load(given, published=published)
    for warning in intake.warnings:
        warnings.warn(warning, stacklevel=3)
    return intake


def __getattr__(name: str) -> str:
    """`__version__`, looked up when it is asked for."""
    if name == "__version__":
        from importlib.metadata import version

        return version("rashomon")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
