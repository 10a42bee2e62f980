"""`python -m bench`: what comparing costs, as ratios to the parser's own pass over the same texts in the same run.

Prints a table for people and, last, one line of JSON. Seconds are CPU seconds, medians of runs in fresh processes."""

import argparse
import json
import sys
import tempfile
from functools import partial
from pathlib import Path

from bench.generate import Story, generate_stories
from bench.texts import choose_stories
from bench.timing import ROOT, medians, whole, worked

NEWS = ROOT.parent / "shared" / "data" / "ecb"
RASHOMON = [sys.executable, "-c", "from rashomon.cli.main import run; run()"]


def stories_row(stories: tuple[Story, ...], times: int) -> dict[str, float]:
    """CPU seconds of the parser's pass, of `read` and of `compare` over all stories, and their ratios."""
    measures = {name: partial(worked, name, stories) for name in ("parse", "read", "compare")}
    return with_ratios(medians(measures, times))


def large_row(reports: int, times: int) -> dict[str, float]:
    """The same for a single generated story of so many reports."""
    return stories_row(generate_stories(1, reports=reports, seed=2), times)


def first_row(story: Story, times: int) -> dict[str, float]:
    """CPU seconds of a first dossier of five reports, start included, against import, load and parse."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{number}.txt" for number in range(len(story))]
        for file, text in zip(files, story, strict=True):
            file.write_text(text, encoding="utf-8")
        command = [*RASHOMON, "compare", *map(str, files), "--format", "json"]
        parts = [sys.executable, "-m", "bench.children", "parts"]
        found = medians(
            {"parse": lambda: whole(parts, json.dumps([story])), "compare": lambda: whole(command)}, times
        )
    return with_ratios(found)


def with_ratios(seconds: dict[str, float]) -> dict[str, float]:
    ratios = {f"{name}/parse": value / seconds["parse"] for name, value in seconds.items() if name != "parse"}
    return {name: round(value, 3) for name, value in {**seconds, **ratios}.items()}


def show(title: str, row: dict[str, float]) -> None:
    print(title)
    for name, value in row.items():
        print(f"  {name:<16}{value:10.2f}{' times' if '/' in name else ' s'}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--texts", type=Path, help="a folder with a story of .txt files in each folder below it"
    )
    parser.add_argument(
        "--generated", action="store_true", help="generated stories, even where news is at hand"
    )
    parser.add_argument("--reports", type=int, default=240, help="how many reports (240)")
    parser.add_argument(
        "--large", type=int, default=200, help="reports of the single large story (200; 0: leave it out)"
    )
    parser.add_argument(
        "--times", type=int, default=1, help="runs of each long measure (1); the short ones run five times"
    )
    parser.add_argument("--quick", action="store_true", help="few reports, no large story")
    args = parser.parse_args()
    if args.quick:
        args.reports, args.large = 40, 0
    folder = args.texts or (NEWS if NEWS.is_dir() and not args.generated else None)
    name, stories = choose_stories(folder, args.reports)
    count, words = sum(map(len, stories)), sum(len(text.split()) for story in stories for text in story)
    print(f"{count} reports, {len(stories)} stories, {words} words: {name}")
    rows = {"stories": stories_row(stories, args.times)}
    show("stories of up to ten reports, all loaded", rows["stories"])
    if args.large:
        rows["large"] = large_row(args.large, args.times)
        show(f"a single generated story of {args.large} reports, all loaded", rows["large"])
    rows["first"] = first_row(stories[0][:5], 3 if args.quick else 5)
    show("a first dossier of five reports, from the start of the process", rows["first"])
    rows["help"] = {"help": round(medians({"help": lambda: whole([*RASHOMON, "--help"])}, 5)["help"], 3)}
    show("rashomon --help, from the start of the process", rows["help"])
    print(json.dumps({"texts": name, "reports": count, "words": words, **rows}))


if __name__ == "__main__":
    main()
