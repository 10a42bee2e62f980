"""The quality gate, on measures made by hand."""

import shutil
from dataclasses import replace
from pathlib import Path

import gate
import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def group(tmp_path: Path) -> gate.Group:
    """One set with a floor, its data pinned."""
    shutil.copytree(ROOT / "examples" / "dam", tmp_path / "sets" / "dam")
    sha256 = gate.data_hash([gate.load(tmp_path / "sets" / "dam")])
    return gate.Group(
        name="ours", root=tmp_path / "sets", sets=("dam",), sha256=sha256, floors={"figures.value": 0.85},
        optional=False, variable=None,
    )  # fmt: skip


@pytest.fixture
def reached(monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    """What `compare` reaches, without comparing."""
    scores = {"figures.value": 0.857}
    monkeypatch.setattr(gate, "measure", lambda story: (scores, ["a miss"]))
    return scores


def test_means_at_their_floors_pass(group: gate.Group, reached: dict[str, float]) -> None:
    """A floor that is reached to the dot is held."""
    assert gate.hold(group, show=False, pin=False) == []
    reached["figures.value"] = 0.85
    assert gate.hold(group, show=False, pin=False) == []


def test_a_mean_below_its_floor_is_told(group: gate.Group, reached: dict[str, float]) -> None:
    """With both figures."""
    reached["figures.value"] = 0.84
    assert gate.hold(group, show=False, pin=False) == ["ours: figures.value is 0.840, below its floor 0.85"]


def test_measures_and_floors_go_in_pairs(group: gate.Group, reached: dict[str, float]) -> None:
    """A measure that nobody pinned, and a floor that nothing is measured for, are slips."""
    del reached["figures.value"]
    reached["times.value"] = 1.0
    assert gate.hold(group, show=False, pin=False) == [
        "ours: times.value has no floor",
        "ours: figures.value has a floor and is not measured",
    ]


def test_changed_data_asks_for_a_review(group: gate.Group, reached: dict[str, float]) -> None:
    """Floors of other data say nothing, whatever is reached."""
    report = group.root / "dam" / "a.txt"
    report.write_text(report.read_text(encoding="utf-8") + "One more line.\n", encoding="utf-8")
    (line,) = gate.hold(group, show=False, pin=False)
    assert line.startswith("ours: the data changed: review the measures")


def test_the_table_has_a_row_a_measure(
    group: gate.Group, reached: dict[str, float], capsys: pytest.CaptureFixture[str]
) -> None:
    """Each set, the mean and the floor; misses and pins only on demand."""
    gate.hold(group, show=False, pin=False)
    out = capsys.readouterr().out
    assert out.splitlines()[0].split() == ["ours", "dam", "mean", "floor"]
    assert out.splitlines()[1].split() == ["figures.value", "0.857", "0.857", "0.85"]
    assert "miss" not in out and "sha256" not in out
    gate.hold(group, show=True, pin=True)
    assert 'dam: a miss\n\n# ours: sha256 = "' in (told := capsys.readouterr().out)
    assert '"figures.value" = 0.85\n' in told


def test_an_optional_group_is_skipped_aloud(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line says so, and nothing is wrong."""
    (tmp_path / "floors.toml").write_text(
        '[far]\nroot = "none"\nvariable = "FAR"\noptional = true\nsets = ["x"]\nsha256 = ""\n[far.floors]\n'
    )
    (group,) = gate.read_groups(tmp_path / "floors.toml", {})
    assert gate.hold(group, show=False, pin=False) == []
    told = capsys.readouterr().out
    assert told.startswith("far: skipped") and told.count("\n") == 1 and "FAR" in told


def test_a_variable_names_another_folder(tmp_path: Path) -> None:
    """For those who keep the sets elsewhere."""
    (tmp_path / "floors.toml").write_text(
        '[far]\nroot = "a"\nvariable = "FAR"\nsets = []\nsha256 = ""\nfloors = {}\n'
    )
    roots = [gate.read_groups(tmp_path / "floors.toml", given)[0].root for given in ({}, {"FAR": "/b"})]
    assert roots == [tmp_path / "a", Path("/b")]


@pytest.mark.parametrize(
    ("value", "floor"), [(0.857, 0.85), (0.29, 0.29), (1.0, 1.0), (0.0, 0.0), (0.7899999999, 0.79)]
)
def test_pins_are_rounded_down(value: float, floor: float) -> None:
    """To two decimals, with no dirt of floating point."""
    assert gate.rounded_down(value) == floor


def test_means_are_taken_a_measure() -> None:
    """Over the sets."""
    assert gate.means([{"a": 0.0, "b": 1.0}, {"a": 1.0, "b": 1.0}]) == {"a": 0.5, "b": 1.0}


def test_of_a_held_group_the_means_alone_are_shown(
    group: gate.Group, reached: dict[str, float], capsys: pytest.CaptureFixture[str]
) -> None:
    """And the pins; neither its sets nor what was missed."""
    gate.hold(replace(group, held=True), show=True, pin=True)
    told = capsys.readouterr().out
    assert told.split()[:3] == ["ours", "mean", "floor"]
    assert "a miss" not in told and '"figures.value" = 0.85\n' in told
