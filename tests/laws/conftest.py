"""The examples, read and compared once a session."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

import rashomon
from rashomon.records import Dossier, Report
from rashomon.sources import load

EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = tuple(sorted(path.parent.name for path in EXAMPLES.glob("*/gold.toml")))


@cache
def reports_of(name: str) -> tuple[Report, ...]:
    """The reports of an example."""
    return load(sorted((EXAMPLES / name).glob("*.txt"))).reports


@cache
def dossier_of(name: str) -> Dossier:
    """The dossier of an example."""
    return rashomon.compare(reports_of(name))


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    """Each example in turn."""
    return str(request.param)


@pytest.fixture
def reports(name: str) -> tuple[Report, ...]:
    """The reports of the example."""
    return reports_of(name)


@pytest.fixture
def dossier(name: str) -> Dossier:
    """The dossier of the example."""
    return dossier_of(name)


@pytest.fixture
def folder(name: str) -> Path:
    """Where the example lies."""
    return EXAMPLES / name


@pytest.fixture
def compare() -> Callable[..., Dossier]:
    """`rashomon.compare`."""
    return rashomon.compare
