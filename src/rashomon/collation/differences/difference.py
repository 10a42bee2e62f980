"""A difference: two spans of two reports that state one thing differently. What the modules of the nine
kinds give."""

from dataclasses import dataclass

from rashomon.collation.differences.wording import Wording
from rashomon.records.dossier import VariantKind


@dataclass(frozen=True, kw_only=True)
class Side:
    """One of the two: where the words stand, and their value, in words or figures that equal values share."""

    wording: Wording
    start: int
    end: int
    value: str


@dataclass(frozen=True, kw_only=True)
class Difference:
    """Two sides of one kind, and how sure it is that an editor would want to know (0 to 1)."""

    kind: VariantKind
    one: Side
    other: Side
    confidence: float


def whole(wording: Wording, value: str) -> Side:
    """The claim with its attribution: the side that stands where words are missing."""
    start, end = wording.extent
    return Side(wording=wording, start=start, end=end, value=value)


def at(wording: Wording, start: int, end: int, value: str | None = None) -> Side:
    """A span of the report; its words are its value where none is given."""
    return Side(
        wording=wording,
        start=start,
        end=end,
        value=plain(wording.words(start, end)) if value is None else value,
    )


def plain(text: str) -> str:
    """The words in one line."""
    return " ".join(text.split())
