"""A run: the project's own reports, so many changes of each kind, and the floors for so many. In: a table of
`mutations.toml`; out: what came of it, and what is wrong with that."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import rashomon
from rashomon.records import Variant

from .judge import Verdict, try_change, try_copy
from .plan import plan
from .sheet import Sheet, lay_out
from .table import faults, named

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ROOT / "quality" / "mutations.toml"
# Clean reports. What is held back for checking lies deeper and is not among them.
REPORTS = ("examples/*/*.txt", "quality/stories/*/*.txt", "quality/readings/*/*.txt")


@dataclass(frozen=True)
class Size:
    """How large a run is: changes of each kind, reports that are copied unchanged, and its floors."""

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
    return {name: Size(**row) for name, row in rows.items()}


def sheets() -> list[Sheet]:
    """The project's own reports, read once."""
    files = sorted(path for pattern in REPORTS for path in ROOT.glob(pattern))
    return [lay_out(reading) for reading in rashomon.read(files)]


def run(given: Sequence[Sheet], seed: int, each: int, copies: int) -> Run:
    """So many changes of each kind, and so many reports unchanged."""
    return Run(
        verdicts=tuple(try_change(sheet, change) for sheet, change in plan(given, seed, each)),
        copies=tuple(try_copy(sheet) for sheet in given[:copies]),
    )
