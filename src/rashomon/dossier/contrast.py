"""Readings side by side: which of their words differ.

In: the readings of one variant. Out: each reading cut into words in common and words that differ.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

TOKEN = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """Words of a reading; `differs` from the reading it is held against."""

    text: str
    differs: bool


def contrast(texts: Sequence[str]) -> tuple[tuple[Stretch, ...], ...]:
    """Each text, held against the first (and the first against the second)."""
    tokens = [TOKEN.findall(text) for text in texts]
    return tuple(
        _against(own, tokens[0] if n else tokens[1] if len(tokens) > 1 else own)
        for n, own in enumerate(tokens)
    )


def _against(own: Sequence[str], other: Sequence[str]) -> tuple[Stretch, ...]:
    """The stretches of a reading held against another; capitals make no difference."""
    matcher = SequenceMatcher(
        None, [token.casefold() for token in other], [token.casefold() for token in own], autojunk=False
    )
    return tuple(
        Stretch(text="".join(own[start:end]), differs=tag != "equal")
        for tag, _, _, start, end in matcher.get_opcodes()
        if start < end
    )
