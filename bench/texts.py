"""The texts of the bench: a folder with a story in each folder below it, or generated stories."""

from itertools import islice
from pathlib import Path

from bench.generate import Story, generate_stories

MOST = 10


def choose_stories(folder: Path | None, reports: int) -> tuple[str, tuple[Story, ...]]:
    """What the texts are, in words, and stories of at most ten reports, `reports` in all where there are so many."""
    if folder is None:
        return "generated stories, seed 1", generate_stories(-(-reports // 8), reports=8, seed=1)
    stories = []
    left = reports
    for texts in story_folders(folder):
        for start in range(0, len(texts), MOST):
            part = texts[start : start + MOST][:left]
            if part:
                stories.append(part)
                left -= len(part)
    if not stories:
        raise SystemExit(f"bench: no .txt files in the folders of {folder}")
    return f"reports of {folder}", tuple(stories)


def story_folders(folder: Path) -> tuple[Story, ...]:
    """The texts of each folder below the one given, in the order of their names."""
    folders = sorted(path for path in folder.iterdir() if path.is_dir())
    read = (
        tuple(file.read_text(encoding="utf-8") for file in sorted(path.glob("*.txt"))) for path in folders
    )
    return tuple(islice((texts for texts in read if texts), len(folders)))
