"""A run: clean reports of our own, so many changes of each kind, and the floors for so many. In: a table of
`mutations.toml`; out: what came of it, and what is wrong with that."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import rashomon
from rashomon.records import Variant

from .judge import Verdict, try_change, try_copy
from .lots import lot
from .plan import plan
from .sheet import Sheet, lay_out
from .table import faults, named

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ROOT / "quality" / "mutations.toml"


@dataclass(frozen=True)
class Size:
    """What a run is made of: folders of clean reports, a seed, how many changes of each kind and how many unchanged
    copies; and its floors."""

    sets: tuple[str, ...]
    seed: int
    each: int
    copies: int
    named: Mapping[str, float]


@dataclass(frozen=True)
class Run:
    """The verdicts on the changes, and for each unchanged copy what it was said to differ in."""

    verdicts: tuple[Verdict, ...]
    copies: tuple[tuple[Variant, ...], ...]

    def faults(self, floors: Mapping[str, float]) -> list[str]:
        """What is below its floor."""
        return list(faults(named(self.verdicts), floors, sum(map(len, self.copies))))


def sizes(path: Path = FLOORS) -> dict[str, Size]:
    """The sizes of a floors file by name."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))
    return {name: Size(**{**row, "sets": tuple(row["sets"])}) for name, row in rows.items()}


def sheets(sets: Sequence[str]) -> list[Sheet]:
    """The reports in these folders of the repository, read once."""
    files = [path for folder in sets for path in sorted((ROOT / folder).glob("*.txt"))]
    return [lay_out(reading) for reading in rashomon.read(files)]


def run(size: Size) -> Run:
    """Make the changes and the copies, and compare."""
    given = sheets(size.sets)
    drawn = sorted(given, key=lambda sheet: lot(size.seed, "copy", sheet.reading.report.sha256))
    return Run(
        verdicts=tuple(try_change(sheet, change) for sheet, change in plan(given, size.seed, size.each)),
        copies=tuple(try_copy(sheet) for sheet in drawn[: size.copies]),
    )
