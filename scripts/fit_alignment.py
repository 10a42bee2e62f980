"""Fits the weights of alignment and writes `src/rashomon/collation/weights.json`.

    python scripts/fit_alignment.py --ecb FOLDER --stories $(dirname examples/*/gold.toml quality/stories/*/gold.toml)

Data: ECB+ (Cybulska and Vossen 2014, CC BY 3.0), topics 1-25, as prepared with a `gold.json` a sub-topic,
whose clause-heading event
mentions are linked across reports by hand; and story sets, whose facts name the claims that state them. A
pair of claims of two
reports is positive where they share a chain or a fact, negative where both have some and share none,
unknown (left out) otherwise.
Prints how well a story set is aligned by weights fitted without it. Needs scikit-learn (`pip install .[dev]`)."""

import argparse
import json
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "quality"))
from score import Scorer
from storyset import body, load

from rashomon.collation.align import group_claims
from rashomon.collation.context import CONTEXT, surround
from rashomon.collation.encoder import load_encoder
from rashomon.collation.features import FEATURES, Pairs, measure
from rashomon.collation.stated import Stated, state_all
from rashomon.collation.weights import Regression, Weights, bend, bent_names
from rashomon.pipeline import read_reports
from rashomon.records import make_report
from rashomon.sources import load as load_reports
from rashomon.stories.story import tell_story

# ECB+ labels single events in short reports and has many more pairs; a story set labels all that a report
# says. On stories 0.03 and 0.1 are the same within 0.01; on ECB+ topics 26 to 35 0.1 is too little
# (docs/design/alignment.md).
ECB_WEIGHT = 0.1
LAST_TOPIC = 25
# The inverse of the regularisation, over features at one scale. 0.1, 0.3 and 1: the same within 0.01.
STRENGTH = 0.1
# Where a feature's slope may change: at these shares of the labelled pairs.
KNOTS = (0.25, 0.5, 0.75, 0.9)
# Stories in which most is said in entirely other words weigh 1; those of ordinary newsrooms, which is what
# is read as a rule, weigh more.
WEIGHTS = dict.fromkeys("dam recall siege strike".split(), 6.0) | dict.fromkeys(
    "bridge cartel whale blackout minister rocket pipeline marathon smelter ship verdictb budget".split(), 2.0
)
# Mean score from which groups join. Swept from 0.2 to 0.42: alignment.f1 falls a little from 0.3 on, precision
# rises all the way; editors forgive a split more easily than two facts in one.
THRESHOLD = 0.39
# How often the story sets are held apart, a part of them each time.
FOLDS = 4


@dataclass(frozen=True, kw_only=True)
class Case:
    """One story with its labels: claim number -> the facts or chains that it states."""

    name: str
    weight: float
    stated: tuple[Stated, ...]
    vectors: np.ndarray
    pairs: Pairs
    known: np.ndarray
    positive: np.ndarray


def build(name: str, weight: float, story: object, labels: dict[str, set[str]]) -> Case:
    stated = state_all(story)  # type: ignore[arg-type]
    encode = load_encoder().encode
    vectors = encode([s.told for s in stated])
    pairs = measure(stated, vectors, encode)
    marks = [labels.get(s.claim.id, set()) for s in stated]
    known = np.array(
        [n for n, (a, b) in enumerate(zip(pairs.left, pairs.right, strict=True)) if marks[a] and marks[b]],
        dtype=int,
    )
    positive = np.array([bool(marks[pairs.left[n]] & marks[pairs.right[n]]) for n in known], dtype=bool)
    return Case(
        name=name, weight=weight, stated=stated, vectors=vectors, pairs=pairs, known=known, positive=positive
    )


def story_case(folder: Path) -> Case:
    """A story set: each fact's snippet labels the claim that states it."""
    gold = load(folder)
    files = [str(folder / meta["file"]) for meta in gold.reports.values()]
    story = tell_story(read_reports(load_reports(files).reports))
    scorer = story_scorer(folder, story)
    labels: dict[str, set[str]] = {}
    for fact in gold.rows("facts"):
        for report, snippet in fact["in"].items():
            place = scorer.place(report, snippet)
            for claim in (scorer.claims_at(report, place) if place else [])[:1]:
                labels.setdefault(claim["id"], set()).add(fact["id"])
    return build(folder.name, WEIGHTS.get(folder.name, 1.0), story, labels)


def story_scorer(folder: Path, story: object, findings: Sequence[dict] = ()) -> Scorer:
    readings = story.readings  # type: ignore[attr-defined]
    dossier = {
        "reports": [msgspec.to_builtins(r.report) for r in readings],
        "claims": [msgspec.to_builtins(c) for r in readings for c in r.claims],
        "sources": [],
        "findings": list(findings),
    }
    return Scorer(load(folder), dossier)


def ecb_case(folder: Path) -> Case:
    """A sub-topic of ECB+: a mention that heads a clause labels the smallest claim that holds it."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    reports = [
        make_report(body((folder / name).read_text(encoding="utf-8")), location=str(folder / name), name=name)
        for name in sorted(gold)
    ]
    story = tell_story(read_reports(reports))
    labels: dict[str, set[str]] = {}
    for reading in story.readings:
        for mention in gold[reading.report.name]["mentions"]:
            holding = [
                c
                for c in reading.claims
                if c.start <= mention["spans"][0][0] and mention["spans"][-1][1] <= c.end
            ]
            if mention["clause"] and not mention["headline"] and holding:
                labels.setdefault(min(holding, key=lambda c: (c.end - c.start, c.start)).id, set()).add(
                    mention["chain"]
                )
    return build(folder.name, ECB_WEIGHT, story, labels)


def fit(cases: Sequence[Case], provenance: str) -> Weights:
    cases = [case for case in cases if len(case.known)]
    alone = regress([(c.pairs.features[c.known], c.positive, c.weight) for c in cases], FEATURES)
    tables = [(c.pairs.features[c.known], around(c, alone)[c.known]) for c in cases]
    knots = bends(np.concatenate([np.concatenate(table, axis=1) for table in tables]))
    among = [(bend(*table, knots), c.positive, c.weight) for table, c in zip(tables, cases, strict=True)]
    return Weights(
        provenance=provenance,
        threshold=THRESHOLD,
        knots=knots,
        alone=alone,
        among=regress(among, bent_names(knots)),
    )


def bends(table: np.ndarray) -> dict[str, tuple[float, ...]]:
    """Knots at the quartiles of each feature and at its ninth tenth, where they lie inside of its range."""
    cuts = np.round(np.quantile(table, KNOTS, axis=0), 3)
    found = {}
    for name, values, least, most in zip(
        (*FEATURES, *CONTEXT), cuts.T, table.min(axis=0), table.max(axis=0), strict=True
    ):
        inside = sorted({float(value) for value in values if least < value < most})
        if inside:
            found[name] = tuple(inside)
    return found


def around(case: Case, alone: Regression) -> np.ndarray:
    return surround(case.stated, case.pairs, alone.score(case.pairs.features, FEATURES))


def regress(rows: Sequence[tuple[np.ndarray, np.ndarray, float]], names: tuple[str, ...]) -> Regression:
    """A logistic regression over features at one scale, written in the features' own scales."""
    table = np.concatenate([features for features, _, _ in rows]).astype(np.float64)
    marks = np.concatenate([positive for _, positive, _ in rows])
    weights = np.concatenate([np.full(len(positive), weight) for _, positive, weight in rows])
    middle, spread = table.mean(axis=0), table.std(axis=0)
    spread[spread == 0] = 1.0
    model = LogisticRegression(C=STRENGTH, max_iter=5000).fit(
        (table - middle) / spread, marks, sample_weight=weights
    )
    slopes = model.coef_[0] / spread
    intercept = float(model.intercept_[0] - (slopes * middle).sum())
    return Regression(
        intercept=round(intercept, 4),
        weights={name: round(float(slope), 4) for name, slope in zip(names, slopes, strict=True)},
    )


def held_apart(folder: Path, weights: Weights, case: Case) -> dict[str, float]:
    story = tell_story(
        read_reports(load_reports([str(folder / m["file"]) for m in load(folder).reports.values()]).reports)
    )
    groups = group_claims(case.stated, case.vectors, load_encoder().encode, weights)
    findings = [
        {"id": str(n), "claims": [case.stated[i].claim.id for i in group]} for n, group in enumerate(groups)
    ]
    return story_scorer(folder, story, findings).alignment()


def hold_apart(ecb: Sequence[Case], stories: Mapping[Path, Case]) -> None:
    """Prints how each story set is aligned by weights that were fitted without it, and the means."""
    found = []
    folders = list(stories)
    for fold in range(FOLDS):
        apart = folders[fold::FOLDS]
        weights = fit([*ecb, *(case for folder, case in stories.items() if folder not in apart)], "")
        for folder in apart:
            found.append(held_apart(folder, weights, stories[folder]))
            print(folder.name, "held apart:", found[-1])
    print("held apart, mean:", {name: sum(row[name] for row in found) / len(found) for name in found[0]})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ecb", type=Path, required=True, help="folder of the ECB+ sub-topics")
    parser.add_argument("--stories", type=Path, nargs="+", required=True, help="story sets to fit on")
    parser.add_argument("--check", type=Path, nargs="*", default=[], help="story sets to report on only")
    parser.add_argument("-o", "--output", type=Path, default=Path("src/rashomon/collation/weights.json"))
    args = parser.parse_args()
    folders = [
        d for d in sorted(args.ecb.iterdir()) if d.is_dir() and int(re.match(r"\d+", d.name)[0]) <= LAST_TOPIC
    ]  # type: ignore[index]
    ecb = [ecb_case(folder) for folder in folders]
    stories = {folder: story_case(folder) for folder in args.stories}
    hold_apart(ecb, stories)
    named = ", ".join(folder.name for folder in args.stories)
    weights = fit(
        [*ecb, *stories.values()], f"ECB+ topics 1-{LAST_TOPIC} (weight {ECB_WEIGHT}); story sets: {named}"
    )
    for folder in args.check:
        print(folder.name, "not fitted on:", held_apart(folder, weights, story_case(folder)))
    args.output.write_bytes(msgspec.json.format(msgspec.json.encode(weights), indent=1) + b"\n")


if __name__ == "__main__":
    main()
