"""Words with their places in a text, folded so that spelling, case and typography make no difference.

In goes a text; out come its words in order."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rashomon.collation.differences.english import EMPTY, SPELLING_ENDS, SPELLINGS

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True)
class Word:
    """A word as it stands at `start` to `end`, and as it is compared."""

    start: int
    end: int
    folded: str


def read_words(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """The words of a part of a text, in order, with offsets into the whole."""
    found = _WORD.finditer(text, start, len(text) if end is None else end)
    return tuple(Word(match.start(), match.end(), folded(match.group())) for match in found)


@lru_cache(maxsize=32768)
def folded(word: str) -> str:
    """A word in lower case and one spelling of English."""
    plain = word.lower().replace("’", "'")
    if plain in SPELLINGS:
        return SPELLINGS[plain]
    for end, other in SPELLING_ENDS:
        if plain.endswith(end) and len(plain) > len(end) + 2:
            return plain[: -len(end)] + other
    return plain


@lru_cache(maxsize=32768)
def stem(word: str) -> str:
    """A folded word without the ending of a plural or a genitive."""
    plain = folded(word).removesuffix("'s")
    if len(plain) > 3 and plain.endswith("s") and not plain.endswith(("ss", "us", "is")):
        return plain[:-3] + "y" if plain.endswith("ies") and len(plain) > 4 else plain[:-1]
    return plain


def content(words: Iterable[Word]) -> frozenset[str]:
    """The stems of the words that carry meaning."""
    return frozenset(
        stem(word.folded)
        for word in words
        if word.folded not in EMPTY and not any(c.isdigit() for c in word.folded)
    )
