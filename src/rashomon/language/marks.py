"""Quotation marks: which character opens, which closes, which is an apostrophe.

In goes a piece of text (a paragraph); out come the outermost pairs as spans of the words between them.
Whether the words are speech, and whose, is left to others."""

import re
from dataclasses import dataclass

_DOUBLE = {"“": "”", "„": "”", "«": "»", '"': '"'}
_NESTING = {"“": "”", "«": "»"}
_MARK = re.compile(r"[“”„«»\"‘’']")


@dataclass(frozen=True, kw_only=True)
class Marked:
    """Words between marks, `text[start:end]`; `closed` is False where the paragraph ended first."""

    start: int
    end: int
    closed: bool = True


def find_marked(text: str) -> tuple[Marked, ...]:
    """The outermost pairs of quotation marks of a paragraph, in order. Linear in the text."""
    marks = [found.start() for found in _MARK.finditer(text)]
    singles = _single_pairs(text, marks)
    balances = _balances(text, marks)
    pairs: list[Marked] = []
    at = 0
    while at < len(marks):
        place = marks[at]
        char = text[place]
        close: int | None = None
        if char in _DOUBLE and (char != '"' or not _hugs_left(text, place)):
            if char in _NESTING and balances[char][at] == 0:
                close = _closing_nested(text, marks, at)
            else:
                close = _closing_double(text, marks, at, _DOUBLE[char])
            end = len(text) if close is None else marks[close]
        elif place in singles:
            end = singles[place]
            close = marks.index(end, at)
        else:
            at += 1
            continue
        if text[place + 1 : end].strip():
            pairs.append(_trimmed(text, place + 1, end, close is not None))
        at = len(marks) if close is None else close + 1
    return tuple(pairs)


def _trimmed(text: str, start: int, end: int, closed: bool) -> Marked:
    piece = text[start:end]
    return Marked(
        start=start + len(piece) - len(piece.lstrip()),
        end=end - (len(piece) - len(piece.rstrip())),
        closed=closed,
    )


def _hugs_left(text: str, place: int) -> bool:
    """Whether a straight mark leans on the word before it (inches, a stray closing mark)."""
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    return not before.isspace() and before not in "([—–-“‘:" and (after.isspace() or after in ".,;:!?)")


def _closing_double(text: str, marks: list[int], at: int, closer: str) -> int | None:
    opener = text[marks[at]]
    for later in range(at + 1, len(marks)):
        char = text[marks[later]]
        if (
            char == closer
            or (opener == "„" and char == "“")
            or (opener != '"' and char == '"' and _hugs_left(text, marks[later]))
        ):
            return later
        if char == opener and opener != closer:
            return None if later == at + 1 and opener in "“„" else later
    return None


def _balances(text: str, marks: list[int]) -> dict[str, list[int]]:
    """For each kind of paired marks, how many more of them open than close from each mark to the end."""
    found: dict[str, list[int]] = {}
    for opener, closer in _NESTING.items():
        left = 0
        balance = [0] * len(marks)
        for at in range(len(marks) - 1, -1, -1):
            char = text[marks[at]]
            left += (char == opener) - (char == closer)
            balance[at] = left
        found[opener] = balance
    return found


def _closing_nested(text: str, marks: list[int], at: int) -> int:
    """The mark that closes a pair which may hold pairs of the same marks, in a paragraph that closes all it opens."""
    opener, depth, later = text[marks[at]], 0, at
    while True:
        char = text[marks[later]]
        depth += (char == opener) - (char == _NESTING[opener])
        if depth == 0:
            return later
        later += 1


def _opens_single(text: str, place: int) -> bool:
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    if after.isspace() or (before.isalnum()) or before in "”":
        return False
    return text[place] == "‘" or (text[place] == "'" and (before.isspace() or before in '([—–"“'))


def _closes_single(text: str, place: int) -> bool:
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    return text[place] in "’'" and not before.isspace() and not after.isalnum()


def _single_pairs(text: str, marks: list[int]) -> dict[int, int]:
    """Opening single mark -> its closing one. A mark after s before a small letter may be a possessive: a
    later one wins."""
    pairs: dict[int, int] = {}
    opening: int | None = None
    weak: int | None = None
    for place in marks:
        if text[place] not in "‘’'":
            continue
        if opening is None or (text[place] == "‘" and weak is None):
            opening = place if _opens_single(text, place) else opening
        elif text[place] == "‘" or (_opens_single(text, place) and weak is not None):
            pairs[opening] = weak if weak is not None else place
            opening, weak = place, None
        elif _closes_single(text, place):
            if _possessive(text, place):
                weak = place if weak is None else weak
            else:
                pairs[opening] = place
                opening, weak = None, None
    if opening is not None and weak is not None:
        pairs[opening] = weak
    return pairs


def _possessive(text: str, place: int) -> bool:
    after = text[place + 1 : place + 3]
    return text[place - 1] in "sS" and len(after) == 2 and after[0] == " " and after[1].islower()
