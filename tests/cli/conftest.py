"""The command run in this process, with a pipeline that answers at once."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from types import ModuleType

import pytest

import rashomon
from rashomon.cli.main import run
from rashomon.records import About, Dossier, Lineage, Reading


@dataclass
class Calls:
    """What the pipeline was asked."""

    asked: list[tuple[str, tuple, dict]] = field(default_factory=list)


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    status: int
    out: str
    err: str


def compared(reports: tuple, set_aside: tuple = ()) -> Dossier:
    """A dossier with these reports and nothing found in them."""
    return Dossier(
        story=About(id="y1", headline="A story"), reports=tuple(reports), set_aside=tuple(set_aside),
        lineage=Lineage(families=tuple((report.id,) for report in reports)), sources=(), claims=(),
        quotations=(), figures=(), times=(), places=(), findings=(), variants=(),
    )  # fmt: skip


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """A pipeline that finds nothing, and notes what it was asked."""
    calls = Calls()
    fake = ModuleType("rashomon.pipeline")

    def read_reports(reports, **asked):
        calls.asked.append(("read", tuple(reports), asked))
        return tuple(Reading(report=report) for report in reports)

    def compare_reports(reports, *, set_aside=(), **asked):
        calls.asked.append(("compare", tuple(reports), asked))
        if asked.get("progress"):
            asked["progress"]("reading", 1, 2)
            asked["progress"]("reading", 2, 2)
        return compared(reports, set_aside)

    fake.read_reports, fake.compare_reports = read_reports, compare_reports
    monkeypatch.setitem(sys.modules, "rashomon.pipeline", fake)
    monkeypatch.setattr(rashomon, "pipeline", fake, raising=False)
    monkeypatch.delitem(sys.modules, "rashomon.cli.work", raising=False)
    return calls


@pytest.fixture
def command(
    pipeline: Calls, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Ran]:
    """Run the command with these arguments, as the entry point does."""

    def call(*arguments: object) -> Ran:
        monkeypatch.setattr(sys, "argv", ["rashomon", *map(str, arguments)])
        with pytest.raises(SystemExit) as stopped:
            run()
        told = capsys.readouterr()
        return Ran(int(stopped.value.code or 0), told.out, told.err)

    return call
