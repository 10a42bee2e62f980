"""Speakers whom the layout names, not the grammar: the signature under words between marks ("— Ann Lee, nurse") and
the name that opens a paragraph of a transcript ("LEE: …").

In go the text of a report and the bounds of its paragraphs; out come names with their places. Whether somebody is
called so elsewhere, and what he is held to have said, is left to others."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.language.pack import names
from rashomon.language.paragraph import Paragraph

# The longest signature, with office and town, and the longest name that opens a paragraph.
LONGEST_SIGNATURE = 160
_SIGNATURE = re.compile(r"[\s,]*(?P<cue>[―—–]|--?)\s*(?P<name>[^\s,.;:(\"“”][^,;:(\n\"“”]{1,60})")
_LABEL = re.compile(r"[\"“”«]?\s*(?P<name>[^\s\"“”«:,;.!?()][^\n\"“”«:,;!?()]{0,38}):\s+\S")
_WORD = re.compile(r"[^\W\d_][\w.'’-]*")


@dataclass(frozen=True, kw_only=True)
class Billing:
    """A name, `text[start:end]` holding it and the `cue` (dash or colon) that makes it a speaker's."""

    name: str
    at: int
    cue: str
    start: int
    end: int


def signature(
    text: str, paragraphs: Sequence[Paragraph], number: int, start: int, end: int
) -> Billing | None:
    """Who signs the words `text[start:end]` between marks, which open paragraph `number`: after them on the line,
    or alone on the next."""
    paragraph = paragraphs[number]
    if text[paragraph.start : start].strip("\"“”‘’'„«»` "):
        return None
    rest = min(end, paragraph.end)
    while rest < paragraph.end and text[rest] in "\"“”’'»` ":
        rest += 1
    if rest < paragraph.end:
        return _signed(text, rest, paragraph.end)
    following = paragraphs[number + 1 : number + 3]  # the dash may be laid out as a list's
    if not following:
        return None
    last = following[-1] if following[0].reason == "list mark" else following[0]
    if text[last.end - 1] in ".!?":
        return None
    return _signed(text, following[0].start, last.end)


def _signed(text: str, start: int, end: int) -> Billing | None:
    if end - start > LONGEST_SIGNATURE:
        return None
    found = _SIGNATURE.match(text, start, end)
    if found is None:
        return None
    name = found.group("name").rstrip(" .")
    if not _is_name(name):
        return None
    at = found.start("name")
    return Billing(name=name, at=at, cue=found.group("cue"), start=found.start("cue"), end=at + len(name))


def labels(text: str, paragraphs: Sequence[Paragraph], known: frozenset[str]) -> dict[int, Billing]:
    """The names that open paragraphs of a transcript: of somebody in `known` (last words, small), or of one who
    opens more than one."""
    found: dict[int, Billing] = {}
    for number, paragraph in enumerate(paragraphs):
        opened = _LABEL.match(text, paragraph.start, min(paragraph.end, paragraph.start + 60))
        if paragraph.reason is None and opened is not None and _is_name(opened.group("name").strip()):
            start, end = opened.span("name")
            name = opened.group("name").strip()
            found[number] = Billing(name=name, at=start, cue=":", start=start, end=end + 1)
    times = Counter(billing.name for billing in found.values())
    return {
        number: billing
        for number, billing in found.items()
        if times[billing.name] > 1 or billing.name.split()[-1].lower() in known
    }


def _is_name(name: str) -> bool:
    """Whether words look like a name: up to five, each with a capital, none that opens notes and questions."""
    words = name.split()
    if not 1 <= len(words) <= 5 or any(word.lower() in names.LABELS for word in words):
        return False
    return all(
        _WORD.fullmatch(word) and (word[0].isupper() or word.lower() in names.PARTICLES) for word in words
    ) and (words[-1][0].isupper() and len(words[-1]) > 1)
