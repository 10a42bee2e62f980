"""A paragraph of a report, parsed: the unit that every reader of the language stage works on."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """`text[start:end]` of a report, and its parse. `doc` was made from the same number of characters (line breaks
    and curly marks folded one for one), so `start + token.idx` is a place in the report. `reason` tells why a
    paragraph makes no claims (heading, byline, caption, navigation …); None for body text."""

    start: int
    end: int
    doc: Any
    reason: str | None = None
