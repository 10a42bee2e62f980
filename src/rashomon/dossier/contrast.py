"""Readings side by side: which of their words differ.

In: the readings of one variant. Out: each reading cut into words in common and words that differ.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

# A long reading of which two thirds differ is another sentence: marks all over it would show nothing.
LONG = 6
TOKEN = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """Words of a reading; `differs` from the reading it is held against."""

    text: str
    differs: bool


def contrast(texts: Sequence[str]) -> tuple[tuple[Stretch, ...], ...]:
    """Each text held against the first, and the first against the second."""
    words = [[token[0].casefold() for token in TOKEN.finditer(text)] for text in texts]
    return tuple(
        _stretches(text, _differing(words[n], words[0] if n else words[min(1, len(words) - 1)]))
        for n, text in enumerate(texts)
    )


def _differing(own: Sequence[str], other: Sequence[str]) -> set[int]:
    """The places of the words that the other reading has not (capitals aside); none in another sentence."""
    matcher = SequenceMatcher(None, other, own, autojunk=False)
    differing = {
        place
        for tag, _, _, start, end in matcher.get_opcodes()
        if tag != "equal"
        for place in range(start, end)
    }
    return differing if len(own) <= LONG or len(differing) * 3 < len(own) * 2 else set()


def _stretches(text: str, differing: set[int]) -> tuple[Stretch, ...]:
    """The text cut where words begin or cease to differ; the space between two that differ goes with them."""
    made: list[Stretch] = []
    start = end = 0
    within = False
    for place, token in enumerate(TOKEN.finditer(text)):
        if (place in differing) != within:
            cut = token.start() if place in differing else end
            made.append(Stretch(text=text[start:cut], differs=within))
            start, within = cut, place in differing
        end = token.end()
    if within:
        made.append(Stretch(text=text[start:end], differs=True))
        start = end
    made.append(Stretch(text=text[start:], differs=False))
    return tuple(stretch for stretch in made if stretch.text)
