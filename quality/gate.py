#!/usr/bin/env python3
"""The quality gate: how well `compare` does on story sets with gold, held against pinned floors.

    python quality/gate.py          a table a group of sets; exit 1 where a mean is below its floor
    python quality/gate.py --show   and what was missed and what was wrong
    python quality/gate.py --pin    and the lines for floors.toml that would pin what is achieved

In: `floors.toml` (groups of sets, the hash of their data, a floor a measure) and the installed package. A group
marked `optional` is skipped with a line that says so where its folder is not there; of one marked `held` only the
means are shown, never what was missed. How a measure is taken is
left to `score.py`.
"""

import argparse
import hashlib
import json
import math
import os
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import restraint
from score import Scorer
from storyset import StorySet, load

HERE = Path(__file__).resolve().parent
FLOORS = HERE / "floors.toml"
Measures = dict[str, float]
# What is measured in each report by itself, where a set has labels for it.
TABLES = ("quotations", "attributions", "figures", "times")
# What is measured between reports, and says nothing of one that stands alone.
BETWEEN = ("lineage", "families", "alignment", "findings", "variants")


@dataclass(frozen=True)
class Group:
    """Story sets that are held against one table of floors."""

    name: str
    root: Path
    sets: tuple[str, ...]
    sha256: str
    floors: Mapping[str, float]
    optional: bool
    variable: str | None
    held: bool = False  # for checking only: the means are shown and nothing else

    def stories(self) -> list[StorySet]:
        """The sets, read from disk. Raises FileNotFoundError where one is missing."""
        return [load(self.root / name) for name in self.sets]


def read_groups(path: Path, environment: Mapping[str, str]) -> list[Group]:
    """The groups of a floors file; a group's `variable` names another folder for it."""
    rows = tomllib.loads(path.read_text(encoding="utf-8"))
    return [_group(name, row, path.parent, environment) for name, row in rows.items()]


def _group(name: str, row: Mapping[str, Any], folder: Path, environment: Mapping[str, str]) -> Group:
    variable = row.get("variable")
    elsewhere = environment.get(variable) if variable else None
    return Group(
        name=name,
        root=Path(elsewhere) if elsewhere else folder / row["root"],
        sets=tuple(row["sets"]),
        sha256=row["sha256"],
        floors=row["floors"],
        optional=row.get("optional", False),
        variable=variable,
        held=row.get("held", False),
    )


def data_hash(stories: Sequence[StorySet]) -> str:
    """The SHA-256 of the gold and the reports of all sets: their names and their bytes, in order."""
    digest = hashlib.sha256()
    for story in stories:
        files = [story.folder / "gold.toml", *_report_files(story)]
        if (lines := story.folder / restraint.FILE).is_file():
            files.append(lines)
        files.sort(key=lambda path: path.name)
        for path in files:
            digest.update(f"{story.folder.name}/{path.name}\0".encode())
            digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()


def _report_files(story: StorySet) -> list[Path]:
    """The files of a set's reports, in the order of the gold."""
    root = story.folder / story.gold.get("folder", "")
    return [root / meta["file"] for meta in story.reports.values()]


def measure(story: StorySet) -> tuple[Measures, list[str]]:
    """What `compare` reaches on a set, and what it missed there."""
    import rashomon  # noqa: PLC0415  (the gate's own parts are tested without it)

    dossier = json.loads(rashomon.to_json(rashomon.compare(_report_files(story))))
    scorer = Scorer(story, dossier)
    scores = scorer.measures()
    unlabelled = tuple(f"{table}." for table in TABLES if not story.rows(table))
    scores = {name: value for name, value in scores.items() if not name.startswith(unlabelled)}
    if len(story.reports) == 1:
        scores = {name: value for name, value in scores.items() if not name.startswith(BETWEEN)}
        scores |= restraint.restraint(story, scorer)
    return scores, list(dict.fromkeys(scorer.misses))


def means(scores: Sequence[Measures]) -> Measures:
    """The mean of each measure over the sets."""
    return {name: sum(score[name] for score in scores) / len(scores) for name in scores[0]}


def rounded_down(value: float) -> float:
    """To two decimals, downwards; what floating point adds in the last bits does not count."""
    return math.floor(round(value * 100, 6)) / 100


def faults(reached: Measures, floors: Mapping[str, float]) -> Iterator[str]:
    """A line for each measure below its floor, without a floor, or with a floor and no measure."""
    for name, value in reached.items():
        if name not in floors:
            yield f"{name} has no floor"
        elif round(value, 6) < floors[name]:
            yield f"{name} is {value:.3f}, below its floor {floors[name]:.2f}"
    yield from (f"{name} has a floor and is not measured" for name in floors if name not in reached)


def table(group: Group, scores: Sequence[Measures], reached: Measures) -> str:
    """A row a measure: each set (but of a held group), the mean, the floor."""
    if group.held:
        scores = ()
    heads = [*(() if group.held else group.sets), "mean", "floor"]
    wide = [max(8, len(head)) for head in heads]
    lines = [" ".join([f"{group.name:24}", *(f"{head:>{w}}" for head, w in zip(heads, wide, strict=True))])]
    for name, mean in reached.items():
        cells = [f"{score[name]:.3f}" for score in scores] + [f"{mean:.3f}"]
        cells.append(f"{group.floors[name]:.2f}" if name in group.floors else "none")
        lines.append(" ".join([f"{name:24}", *(f"{cell:>{w}}" for cell, w in zip(cells, wide, strict=True))]))
    return "\n".join(lines)


def pins(group: Group, sha256: str, reached: Measures) -> str:
    """The lines of floors.toml that pin what is achieved."""
    rows = [f'"{name}" = {rounded_down(value):.2f}' for name, value in reached.items()]
    return "\n".join([f'# {group.name}: sha256 = "{sha256}"', *rows])


def hold(group: Group, *, show: bool, pin: bool) -> list[str]:
    """Measure a group, print what was reached, and return what is wrong with it."""
    if group.optional and not group.root.is_dir():
        named = f"; {group.variable} names another folder" if group.variable else ""
        print(f"{group.name}: skipped, their folder is not there ({_told(group.root)}{named})")
        return []
    stories = group.stories()
    results = [measure(story) for story in stories]
    scores = [score for score, _ in results]
    reached, sha256 = means(scores), data_hash(stories)
    print(table(group, scores, reached), end="\n\n")
    if show and not group.held:
        for name, (_, misses) in zip(group.sets, results, strict=True):
            print("\n".join(f"{name}: {miss}" for miss in misses), end="\n\n")
    if pin:
        print(pins(group, sha256, reached), end="\n\n")
    wrong = list(faults(reached, group.floors))
    if sha256 != group.sha256:
        wrong.append(
            f"the data changed: review the measures, then pin sha256 {sha256} in quality/floors.toml"
        )
    return [f"{group.name}: {line}" for line in wrong]


def _told(folder: Path) -> str:
    """The folder as seen from the repository."""
    return os.path.relpath(folder, HERE.parent)


def main() -> int:
    """Hold every group; exit status 1 where anything is wrong."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--show", action="store_true", help="print what was missed and what was wrong")
    parser.add_argument("--pin", action="store_true", help="print the floors that would pin what is achieved")
    asked = parser.parse_args()
    wrong: list[str] = []
    for group in read_groups(FLOORS, os.environ):
        try:
            wrong += hold(group, show=asked.show, pin=asked.pin)
        except FileNotFoundError as fault:
            wrong.append(f"{group.name}: no file {fault.filename}")
    print("\n".join(f"quality gate: {line}" for line in wrong) if wrong else "quality gate: all floors hold")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
