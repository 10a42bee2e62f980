"""Bytes to text: which encoding a report is in, and when bytes are no text at all.

In: the bytes of one input. Out: its text, unaltered but for a byte order mark, and a warning where the
encoding had to be inferred; or `Unreadable` with the reason. What the text says is left to others.
"""

import codecs
import re
from typing import NamedTuple

LARGEST = 50_000_000

# The longer mark first: UTF-32's little-endian mark opens with UTF-16's.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]")
BEYOND_ASCII = re.compile("[^\x00-\x7f]")

# One control character in a hundred: stray escapes of scraped text stay below, object code and images lie
# far above.
CONTROLS_ALLOWED = 100
# One character in five: Western European prose has at most one accented letter in ten; another alphabet
# misread as Windows-1252 has little else.
WESTERN_SHARE = 5
# One bad byte in ten characters beyond ASCII: a report cut in the middle of a character has one among many.
DAMAGE_ALLOWED = 10


class Unreadable(Exception):
    """An input that cannot become a report. The message is the reason, in a few words."""


class Decoded(NamedTuple):
    """The text of an input, and what the reader of it should know about how it was read."""

    text: str
    warning: str | None = None


def decode(data: bytes) -> Decoded:
    """The text of `data`: by its byte order mark, as UTF-8, or as Windows-1252 if that gives plausible
    text."""
    if len(data) > LARGEST:
        raise Unreadable("larger than 50 MB")
    decoded = _by_mark(data) or _without_mark(data)
    if len(CONTROL.findall(decoded.text)) > len(decoded.text) // CONTROLS_ALLOWED:
        raise Unreadable("binary, not text")
    if not decoded.text.strip():
        raise Unreadable("empty")
    return decoded


def _by_mark(data: bytes) -> Decoded | None:
    """The text after a byte order mark; None where there is no mark."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(encoding))
            except UnicodeDecodeError:
                raise Unreadable("unknown encoding") from None
    return None


def _without_mark(data: bytes) -> Decoded:
    """The text of unmarked bytes: UTF-8 first, since no other encoding passes for it by chance."""
    if b"\x00" in data:
        raise Unreadable("binary, not text")
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _damaged(data) or _western(data)


def _damaged(data: bytes) -> Decoded | None:
    """UTF-8 with a few bad bytes, each shown as U+FFFD; None where the bytes are not mainly UTF-8."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = len(BEYOND_ASCII.findall(text)) - bad
    if bad * DAMAGE_ALLOWED > good:
        return None
    return Decoded(text, f"damaged UTF-8: {bad} unreadable characters are shown as \ufffd")


def _western(data: bytes) -> Decoded:
    """The text as Windows-1252, if it reads like text in a Western European language."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        raise Unreadable(_why_not_western(data)) from None
    if CONTROL.search(text) or len(BEYOND_ASCII.findall(text)) * WESTERN_SHARE > len(text):
        raise Unreadable(_why_not_western(data))
    return Decoded(text, "not UTF-8; read as Windows-1252")


def _why_not_western(data: bytes) -> str:
    """Object code and images have many control characters; text in another encoding has few."""
    controls = len(CONTROL.findall(data.decode("ascii", "ignore")))
    return "binary, not text" if controls > len(data) // CONTROLS_ALLOWED else "unknown encoding"
