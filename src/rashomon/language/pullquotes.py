"""Pull quotes: a paragraph between marks of quotation whose words the report has given before.

In goes a text with its blocks; out come the blocks, with a reason where one only repeats. What comes later
in a text changes nothing."""

import re
from collections.abc import Iterable, Iterator

from rashomon.language.paragraphs import Block

# Shorter pieces recur by chance.
FEWEST_WORDS, MOST_WORDS = 4, 40
_OPENERS, _CLOSERS = "\"'“‘«„", "\"'”’»“"
_PIECES = re.compile(r"[“”\"«»„.!?…]+")


def without_repeats(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, those that quote again what stands before them marked as "pull quote"."""
    seen: set[str] = set()
    for block in blocks:
        if block.reason is not None:
            yield block
            continue
        piece = text[block.start : block.end]
        told = _told(piece)
        if told and _all_quoted(piece) and told <= seen:
            yield Block(start=block.start, end=block.end, reason="pull quote")
            continue
        seen |= told
        yield block


def _all_quoted(piece: str) -> bool:
    return piece[0] in _OPENERS and piece[-1] in _CLOSERS and len(piece.split()) <= MOST_WORDS


def _told(piece: str) -> set[str]:
    """What stands between stops and marks, folded; short pieces left out."""
    folded = (" ".join(part.split()).strip(" ,;:'‘’").lower() for part in _PIECES.split(piece))
    return {part for part in folded if len(part.split()) >= FEWEST_WORDS}
