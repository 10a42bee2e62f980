"""A quotation with its chain, and words that a report quotes twice: in a headline or pull quote, and in the
sentence that names the speaker.

In go the quotations of a report; out come the same, those without a speaker given that of the same words
elsewhere."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rashomon.language.drafts import Link

_WORD = re.compile(r"[^\W_]+")
# Fewer words than these may be anybody's.
TELLING = 3


@dataclass(frozen=True, kw_only=True)
class Spoken:
    """A quotation and its chain (empty: speaker unknown); `mixed`: the reporter's own words share its clause."""

    start: int
    end: int
    chain: tuple[Link, ...]
    mixed: bool


def echoed(text: str, found: Sequence[Spoken]) -> tuple[Spoken, ...]:
    """The quotations, each without a speaker given the chain of another that holds the same words in a row."""
    known = [spoken for spoken in found if any(link.member is not None for link in spoken.chain)]
    if len(known) == len(found):
        return tuple(found)
    starts: list[int] = []
    joined = ""
    for spoken in known:
        starts.append(len(joined))
        joined += f"| {_folded(text, spoken)} "
    answered = []
    for spoken in found:
        words = _folded(text, spoken)
        place = joined.find(f" {words} ") if words.count(" ") + 1 >= TELLING else -1
        silent = not any(link.member is not None for link in spoken.chain)
        same = known[bisect_right(starts, place) - 1] if silent and place >= 0 else None
        answered.append(spoken if same is None else replace(spoken, chain=same.chain))
    return tuple(answered)


def _folded(text: str, spoken: Spoken) -> str:
    return " ".join(_WORD.findall(text[spoken.start : spoken.end].lower()))
