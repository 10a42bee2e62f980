"""The bench's texts: the same for a seed, with shared and changed passages among the reports of a story."""

from pathlib import Path

import pytest

from bench.generate import generate_stories
from bench.texts import MOST, choose_stories


def test_a_seed_gives_the_same_stories() -> None:
    """Two runs with one seed give the same texts; another seed gives others."""
    assert generate_stories(3, reports=4, seed=5) == generate_stories(3, reports=4, seed=5)
    assert generate_stories(3, reports=4, seed=5) != generate_stories(3, reports=4, seed=6)


def test_reports_of_a_story_share_passages_and_differ() -> None:
    """In a story some paragraphs stand in several reports, and no report is another's whole."""
    for story in generate_stories(5, reports=8, seed=3):
        assert len(set(story)) == len(story)
        paragraphs = [set(report.split("\n\n")) for report in story]
        assert any(len(one & other) > 2 for n, one in enumerate(paragraphs) for other in paragraphs[:n])


def test_nothing_is_left_to_fill_in() -> None:
    """No field of a template reaches a text."""
    assert not any("{" in report for story in generate_stories(20, reports=6, seed=1) for report in story)


def test_stories_of_a_folder_are_cut_to_ten(tmp_path: Path) -> None:
    """A folder's larger stories are cut into stories of at most ten reports, up to the number asked for."""
    for topic, count in (("a", 14), ("b", 3)):
        (tmp_path / topic).mkdir()
        for number in range(count):
            (tmp_path / topic / f"{number:02}.txt").write_text(
                f"Report {number} on {topic}.", encoding="utf-8"
            )
    _, stories = choose_stories(tmp_path, 16)
    assert [len(story) for story in stories] == [MOST, 4, 2]


def test_a_folder_without_stories_is_refused(tmp_path: Path) -> None:
    """A folder without texts ends the bench with one line."""
    with pytest.raises(SystemExit, match=r"no \.txt files"):
        choose_stories(tmp_path, 10)
