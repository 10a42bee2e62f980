"""The gold of the stories that come with the repository."""

from pathlib import Path

import pytest
from check import faults
from storyset import KINDS, load

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(path.parent for path in ROOT.glob("examples/*/gold.toml"))
STORIES = sorted(path.parent for path in ROOT.glob("quality/stories/*/gold.toml"))


@pytest.mark.parametrize("folder", [*EXAMPLES, *STORIES], ids=lambda folder: folder.name)
def test_gold_holds_together(folder: Path) -> None:
    """Every snippet stands once in its report, and no two facts share one."""
    assert faults(str(folder)) == []


def test_examples_show_what_a_story_can_have() -> None:
    """Two stories of five or more reports, with lines of descent and, between them, all nine kinds of variant."""
    stories = [load(folder) for folder in EXAMPLES]
    assert len(stories) >= 2
    assert all(len(story.reports) >= 5 and story.rows("derived") for story in stories)
    assert {row["kind"] for story in stories for row in story.rows("variants")} == set(KINDS)
