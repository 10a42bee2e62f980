"""What a reader must leave alone: the counterpart of `score.py`, which rewards what is found.

In go a story's `lines.toml`, if it has one (its form: readings/README.md), and the scorer that holds its dossier;
out comes a share for each of its lists: how much of it the program left alone."""

import tomllib
from collections.abc import Iterator
from typing import Any

from score import Scorer, overlap, rate
from storyset import StorySet

FILE = "lines.toml"
# The list, the measure, the table of the dossier that must have nothing there.
EMPTY = (
    ("silent", "lines.silent", "claims"),
    ("names", "marks.unspoken", "quotations"),
    ("numbers", "figures.none", "figures"),
    ("spans", "times.none", "times"),
)


def lists(story: StorySet) -> dict[str, list[str]]:
    """The lists of a story of one report, none where it has no such file."""
    path = story.folder / FILE
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def restraint(story: StorySet, scorer: Scorer) -> dict[str, float]:
    """A share a list; what was not left alone joins the scorer's misses."""
    told = lists(story)
    scores = {
        measure: _share(told[name], measure, scorer, lambda place, table=table: _at(scorer, table, place))
        for name, measure, table in EMPTY
        if name in told
    }
    if "own" in told:
        scores["voice.own"] = _share(
            told["own"], "voice.own", scorer, lambda place: _attributed(scorer, place)
        )
    return scores


def _share(snippets: list[str], measure: str, scorer: Scorer, wrong: Any) -> float:
    """How many of the snippets nothing is wrong with."""
    (report,) = scorer.story.reports
    quiet = 0
    for snippet in snippets:
        place = scorer.place(report, snippet)
        found = list(wrong(place)) if place else ["not there"]
        quiet += not found
        if found:
            scorer.misses.append(f"{measure} {snippet!r}: {found}")
    return rate(quiet, len(snippets))


def _at(scorer: Scorer, table: str, place: tuple[int, int]) -> Iterator[str]:
    """The words of a table's rows that touch a place; a time without a value is none."""
    for row in scorer.dossier[table]:
        if overlap((row["start"], row["end"]), place) and (table != "times" or row["value"]):
            yield row["text"]


def _attributed(scorer: Scorer, place: tuple[int, int]) -> Iterator[str]:
    """Who is said to stand behind the claim at a place, which is the report's own."""
    (report,) = scorer.story.reports
    for claim in scorer.claims_at(report, place)[:1]:
        for link in claim["attribution"]:
            yield next(iter(scorer.names(link["source"])), "nobody named")
