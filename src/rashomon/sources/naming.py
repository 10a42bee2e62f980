"""Short names for reports: one each within a run, whatever the order in which they came.

In: reports whose names may collide, and where each lies. Out: the same reports under names that differ.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from rashomon.records import Report


def name_of(location: str) -> str:
    """The name of a report that has none yet: the stem of its file."""
    return "stdin" if location == "-" else Path(location).stem or location


def distinct_names(reports: Sequence[Report], paths: Sequence[Path | None]) -> tuple[Report, ...]:
    """The same reports, each under a name of its own.

    The folder's name is put before a name that two files share, then the suffix after it; what still
    collides is numbered in the order of ids.
    """
    names = [report.name for report in reports]
    longer: tuple[Callable[[Path], str], ...] = (
        lambda path: f"{path.parent.name}/{path.stem}",
        lambda path: f"{path.parent.name}/{path.name}",
    )
    for spell in longer:
        for place in _colliding(names):
            path = paths[place]
            names[place] = spell(path) if path else names[place]
    _number(names, reports)
    return tuple(
        report if report.name == name else msgspec.structs.replace(report, name=name)
        for report, name in zip(reports, names, strict=True)
    )


def _colliding(names: Sequence[str]) -> list[int]:
    """The places of names that occur more than once."""
    counts: dict[str, int] = {}
    for name in names:
        counts[name] = counts.get(name, 0) + 1
    return [place for place, name in enumerate(names) if counts[name] > 1]


def _number(names: list[str], reports: Sequence[Report]) -> None:
    """Tell the names apart that still collide: the second by id and location becomes `name-2`, and so on."""
    taken = set(names)
    used: set[str] = set()
    for place in sorted(_colliding(names), key=lambda n: (names[n], reports[n].id, reports[n].location, n)):
        name, ordinal = names[place], 1
        while names[place] in used:
            ordinal += 1
            names[place] = f"{name}-{ordinal}" if f"{name}-{ordinal}" not in taken else name
        used.add(names[place])
