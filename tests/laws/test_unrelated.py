"""Two stories that have nothing to do with one another, compared by mistake."""

from functools import cache
from pathlib import Path

import pytest

from rashomon.collation.align import align
from rashomon.lineage.trace import trace
from rashomon.pipeline import read_reports
from rashomon.records import Reading
from rashomon.sources import load
from rashomon.stories.story import tell_story

ROOT = Path(__file__).parents[2]
FOLDERS = sorted(
    path.parent for folder in ("examples", "quality/stories") for path in (ROOT / folder).glob("*/gold.toml")
)
PAIRS = list(zip(FOLDERS[::2], FOLDERS[1::2], strict=False))


@cache
def readings_of(folder: Path) -> tuple[Reading, ...]:
    """The readings of a story's reports."""
    return tuple(read_reports(load(sorted(folder.glob("*.txt"))).reports))


@pytest.mark.model
@pytest.mark.parametrize(
    ("one", "other"), PAIRS, ids=lambda folder: folder.name if isinstance(folder, Path) else None
)
def test_stories_of_two_events_share_nothing(one: Path, other: Path) -> None:
    """Reports of two events share no finding and are tied by no edge, whatever their words have in common."""
    first, second = readings_of(one), readings_of(other)
    story = tell_story([*first, *second])
    own = {reading.report.id for reading in first}
    findings = align(story)
    shared = [
        finding.statement
        for finding in findings
        if 0 < len(own & set(finding.reports)) < len(finding.reports)
    ]
    assert shared == []
    edges = trace(story, findings).edges
    assert [edge for edge in edges if (edge.parent in own) != (edge.child in own)] == []
