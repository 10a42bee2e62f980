"""How a report's text falls into paragraphs, and which of them make claims.

Text comes hard-wrapped, one paragraph a line, with headings, bylines, captions, list and live-blog entries.
In goes the text as it is; out come its blocks with their offsets and, where a block makes no claims, the
reason. Parsing is left to others."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.language.pack import lines as lines_words

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\n\r\u2028]")
_CLOSERS = "\"'”’»)]* "
_STOPS = ".!?…。"
# A line of fewer words keeps its bullet.
SHORTEST_ITEM = 3


@dataclass(frozen=True, kw_only=True)
class Block:
    """`text[start:end]`, without the white space around it. `reason`: why it makes no claims, or None."""

    start: int
    end: int
    reason: str | None = None


def lay_out(text: str) -> tuple[Block, ...]:
    """The blocks of a text in order; between them is nothing but white space."""
    blocks: list[Block] = []
    for start, end in _paragraphs(text):
        blocks.extend(_divide(text, start, end))
    return tuple(_links(text, blocks))


def _links(text: str, blocks: list[Block]) -> Iterator[Block]:
    """The blocks, with the items of a list that follows "Related" or its like as the links they are."""
    listed = False
    for number, block in enumerate(blocks):
        item = number > 0 and blocks[number - 1].reason == "list mark"
        if listed and item and block.reason is None and text[block.end - 1] not in _STOPS:
            yield Block(start=block.start, end=block.end, reason="navigation")
            continue
        listed = block.reason == "navigation" or (listed and block.reason == "list mark")
        yield block


def title_of(text: str, blocks: tuple[Block, ...]) -> Block | None:
    """The headline: the first block, where it is a heading that stands before any claim."""
    for block in blocks:
        if block.reason is None:
            return None
        if block.reason == "heading" and len(text[block.start : block.end].split()) > 1:
            return block
    return None


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Spans of paragraphs: lines between blank lines, joined where they are hard-wrapped."""
    group: list[tuple[int, int]] = []
    last = 0
    for found in _LINE.finditer(text):
        gap = text[last : found.start()]
        if group and (len(_BREAK.findall(gap)) > 1 or "\u2029" in gap):
            yield from _join(text, group)
            group = []
        last = found.end()
        if found.group().strip():
            group.append(_strip(text, found.start(), found.end()))
        elif group:
            yield from _join(text, group)
            group = []
    if group:
        yield from _join(text, group)


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))


def _join(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Lines that were broken at a margin become one paragraph; others stay one each."""
    if len(lines) > 1 and _hard_wrapped(text, lines):
        start = lines[0][0]
        for (_, end), (following, _) in zip(lines, [*lines[1:], (-1, -1)], strict=True):
            if following < 0 or any(
                p.match(text, following, following + 20) for p in (lines_words.BULLET, lines_words.TIMESTAMP)
            ):
                yield start, end
                start = following
    else:
        yield from lines


def _hard_wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether each line, but the last, is so full that the next one's first word did not fit."""
    margin = max(end - start for start, end in lines)
    if margin > 120:
        return False
    full = 0
    for (start, end), (following, stop) in itertools.pairwise(lines):
        word = text[following:stop].split(maxsplit=1)[0]
        full += end - start + 1 + len(word) > margin - 6
    return full * 3 >= (len(lines) - 1) * 2


def _divide(text: str, start: int, end: int) -> Iterator[Block]:
    """A paragraph without its bullet or time stamp, its dateline apart, with the reason why it makes no
    claims if any."""
    piece, bullet = text[start:end], ""
    for opening in (lines_words.BULLET, lines_words.TIMESTAMP):
        found = opening.match(piece)
        if found and (len(piece.split()) > SHORTEST_ITEM or found.end() == len(piece)):
            yield Block(start=start, end=start + len(piece[: found.end()].rstrip()), reason="list mark")
            start, piece = start + found.end(), piece[found.end() :]
            bullet = bullet or (found.group()[0] if opening is lines_words.BULLET else "")
    slug = lines_words.SLUG.match(piece)
    if slug:
        yield Block(start=start, end=start + slug.end(), reason="list mark")
        start, piece = start + slug.end(), piece[slug.end() :]
    if not piece:
        return
    dateline = (
        lines_words.DATELINE.match(piece)
        or lines_words.CREDITLINE.match(piece)
        or lines_words.SLASHLINE.match(piece)
    )
    if dateline and len(piece) > dateline.end() + 20:
        yield Block(start=start, end=start + len(dateline.group().rstrip()), reason="dateline")
        start, piece = start + dateline.end(), piece[dateline.end() :]
    reason = _reason(piece)
    yield Block(start=start, end=end, reason=None if reason == "heading" and _item(piece, bullet) else reason)


def _item(piece: str, bullet: str) -> bool:
    """Whether a line without a full stop is an item of a list that is told, not the headline of another report."""
    words = piece.split()
    if bullet not in lines_words.TELLING_BULLETS or len(words) < lines_words.ITEM_WORDS:
        return False
    capitals = sum(word[:1].isupper() for word in words)
    return capitals < lines_words.TITLE_CASE * len(words)


def _reason(piece: str) -> str | None:
    folded = " ".join(piece.split())
    words = folded.split()
    bare = folded.rstrip(_CLOSERS)
    if not bare:
        return "credit"
    ends = bare[-1] in _STOPS and not (len(words) <= 3 and folded.isupper())
    if len(words) <= 40 and len(folded) <= 600:
        for reason, pattern in (*lines_words.LINE_PATTERNS, *(() if ends else lines_words.BARE_PATTERNS)):
            if pattern.search(folded):
                return reason
    if bare[-1] == "?" and len(words) <= lines_words.HEADING_QUESTION_WORDS and bare == folded:
        return "heading"
    if ends or (bare[-1] == ":" and len(words) > lines_words.HEADING_QUESTION_WORDS):
        return None
    if len(words) >= lines_words.ITEM_WORDS and sum(
        w[-1:].isdigit() for w in words
    ) >= lines_words.TABLE_SHARE * len(words):
        return "table"
    return "heading" if len(words) <= lines_words.HEADING_WORDS else None
