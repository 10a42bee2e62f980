"""Fits the weights of alignment and writes `src/rashomon/collation/weights.json`.

    python scripts/fit_alignment.py --ecb FOLDER --stories examples/dam examples/recall
    quality/stories/siege quality/stories/strike

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
from collections.abc import Sequence
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
from rashomon.collation.weights import Regression, Weights
from rashomon.pipeline import read_reports
from rashomon.records import make_report
from rashomon.sources import load as load_reports
from rashomon.stories.story import tell_story

# ECB+ labels single events in short reports and has many more pairs; a story set labels all that a report
# says. Swept over 0.05, 0.1, 0.15 and 0.3 on the own story sets, each held apart in turn: alignment.f1 0.73 in
# the mean for the first three, 0.71 for the last.
ECB_WEIGHT = 0.1
LAST_TOPIC = 25
# Mean score from which groups join. Swept from 0.25 to 0.45 on the four own story sets, each held apart in
# turn: 0.25 was best in the
# mean (alignment.f1 0.72), 0.30 the same within 0.005, 0.35 lost 0.02.
THRESHOLD = 0.25


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
    vectors = load_encoder().encode([s.told for s in stated])
    pairs = measure(stated, vectors)
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
    return build(folder.name, 1.0, story, labels)


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
    alone = regress([(c.pairs.features[c.known], c.positive, c.weight) for c in cases], FEATURES)
    among = []
    for case in cases:
        table = np.concatenate([case.pairs.features, around(case, alone)], axis=1)
        among.append((table[case.known], case.positive, case.weight))
    return Weights(
        provenance=provenance, threshold=THRESHOLD, alone=alone, among=regress(among, (*FEATURES, *CONTEXT))
    )


def around(case: Case, alone: Regression) -> np.ndarray:
    return surround(case.stated, case.pairs, alone.score(case.pairs.features, FEATURES))


def regress(rows: Sequence[tuple[np.ndarray, np.ndarray, float]], names: tuple[str, ...]) -> Regression:
    table = np.concatenate([features for features, _, _ in rows])
    marks = np.concatenate([positive for _, positive, _ in rows])
    weights = np.concatenate([np.full(len(positive), weight) for _, positive, weight in rows])
    model = LogisticRegression(C=1.0, max_iter=5000).fit(table, marks, sample_weight=weights)
    line = {name: round(float(value), 4) for name, value in zip(names, model.coef_[0], strict=True)}
    return Regression(intercept=round(float(model.intercept_[0]), 4), weights=line)


def held_apart(folder: Path, weights: Weights, case: Case) -> dict[str, float]:
    story = tell_story(
        read_reports(load_reports([str(folder / m["file"]) for m in load(folder).reports.values()]).reports)
    )
    groups = group_claims(case.stated, case.vectors, weights)
    findings = [
        {"id": str(n), "claims": [case.stated[i].claim.id for i in group]} for n, group in enumerate(groups)
    ]
    return story_scorer(folder, story, findings).alignment()


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
    for folder, case in stories.items():
        rest = [other for name, other in stories.items() if name != folder]
        print(folder.name, "held apart:", held_apart(folder, fit([*ecb, *rest], ""), case))
    named = ", ".join(folder.name for folder in args.stories)
    weights = fit(
        [*ecb, *stories.values()], f"ECB+ topics 1-{LAST_TOPIC} (weight {ECB_WEIGHT}); story sets: {named}"
    )
    for folder in args.check:
        print(folder.name, "not fitted on:", held_apart(folder, weights, story_case(folder)))
    args.output.write_bytes(msgspec.json.format(msgspec.json.encode(weights), indent=1) + b"\n")


if __name__ == "__main__":
    main()
