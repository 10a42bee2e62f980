"""The gold of the single reports in other registers, and what a reader must leave alone in them."""

from pathlib import Path

import pytest
import restraint
from check import faults
from score import Scorer
from storyset import load, locate

ROOT = Path(__file__).parents[2] / "quality" / "readings"
READINGS = sorted(path.parent for path in ROOT.rglob("gold.toml"))
LISTS = {"silent", "names", "numbers", "spans", "own"}
each = pytest.mark.parametrize("folder", READINGS, ids=lambda folder: folder.name)


@each
def test_gold_holds_together(folder: Path) -> None:
    """Every snippet stands once in its report, and no two facts share one."""
    assert faults(str(folder)) == []


@each
def test_a_reading_is_of_one_report(folder: Path) -> None:
    """With quotations, attributed statements, figures, times and facts, and all five lists."""
    story = load(folder)
    assert list(story.reports) == ["a"]
    assert all(story.rows(table) for table in ("quotations", "attributions", "figures", "times", "facts"))
    assert set(restraint.lists(story)) == LISTS


@each
def test_what_is_to_be_left_alone_stands_once(folder: Path) -> None:
    """Every snippet of the lists, as those of the gold."""
    story = load(folder)
    snippets = [snippet for told in restraint.lists(story).values() for snippet in told]
    assert [snippet for snippet in snippets if len(locate(snippet, story.texts["a"])) != 1] == []


def test_half_is_held_back() -> None:
    """As many readings to check on as to develop on."""
    assert sum(folder.parent.name == "held" for folder in READINGS) * 2 == len(READINGS)


@pytest.fixture
def scorer() -> Scorer:
    """A dossier of one report in which nothing was found."""
    story = load(ROOT / "match")
    report = {"id": "r", "location": "a.txt", "text": story.texts["a"]}
    tables: dict[str, list[object]] = {
        name: [] for name in ("claims", "sources", "findings", "quotations", "figures", "times")
    }
    return Scorer(story, {"reports": [report], **tables})


def test_who_finds_nothing_leaves_all_alone(scorer: Scorer) -> None:
    """Five measures, all of them whole."""
    scores = restraint.restraint(scorer.story, scorer)
    assert len(scores) == 5 and set(scores.values()) == {1.0}


def test_what_was_not_left_alone_is_told(scorer: Scorer) -> None:
    """An age taken for a figure, and a claim of the report's own put in somebody's mouth."""
    text = scorer.text["a"]
    at, own = text.index("33, said"), text.index("Thornmere managed a single shot")
    scorer.dossier["figures"].append({"start": at, "end": at + 2, "text": "33"})
    claim = {"start": own, "end": own + 31, "key": "a", "attribution": [{"source": None}]}
    scorer.claims.append(claim)
    scores = restraint.restraint(scorer.story, scorer)
    assert scores["figures.none"] < 1 and scores["voice.own"] < 1
    assert any("'33'" in miss for miss in scorer.misses) and any(
        "nobody named" in miss for miss in scorer.misses
    )


def test_a_duration_without_a_value_is_left_alone(scorer: Scorer) -> None:
    """A time that resolves to nothing says nothing."""
    at = scorer.text["a"].index("for nine years")
    scorer.dossier["times"].append({"start": at, "end": at + 14, "text": "for nine years", "value": None})
    assert restraint.restraint(scorer.story, scorer)["times.none"] == 1.0
