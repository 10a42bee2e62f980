"""A report's words as a renderer may show them: on one line, without characters that command a terminal.

In: spans of reports, names of files. Out: the same words, white space folded, nothing reworded.
"""

import re
from collections.abc import Sequence

from rashomon.records import Report

# Control characters, and the marks that turn the direction of writing: shown, they could hide or forge words.
COMMANDING = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
SPACE = re.compile(r"\s+")
CLOCK = re.compile(r"(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|\+00:?00)?")


def shown(text: str) -> str:
    """The words on one line."""
    return " ".join(COMMANDING.sub("\ufffd", text).split())


def folded(text: str) -> str:
    """The words on one line, with the space at either end that sets them off from others."""
    return SPACE.sub(" ", COMMANDING.sub("\ufffd", text))


def harmless(text: str) -> str:
    """The text with its line breaks, but nothing that commands a terminal or a browser."""
    return COMMANDING.sub("\ufffd", text)


def shortened(text: str, width: int) -> str:
    """The words, cut between two of them and marked with an ellipsis where they are longer than `width`."""
    words = shown(text)
    if len(words) <= width:
        return words
    cut = words[: width - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:–—-") + "…"


def quoted(text: str) -> str:
    """The words between quotation marks of the program's; marks that they bring along stay."""
    return f"“{text}”"


def plural(count: int, one: str, many: str | None = None) -> str:
    """`1 report`, `2 reports`."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def listed(items: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def day_shown(published: str | None) -> str | None:
    """The day alone."""
    return published.partition("T")[0] if published else None


def date_shown(published: str | None) -> str | None:
    """A date as an editor writes it in a margin: `2031-03-04 19:30`, the zone only where it is not UTC."""
    if published is None:
        return None
    date, _, time = published.partition("T")
    clock = CLOCK.sub(r"\1", time)
    return f"{date} {clock}".rstrip()


def span_of(report: Report | None, start: int | None, end: int | None) -> str:
    """The words of a report between two offsets; nothing where one is not known."""
    return report.text[start:end] if report and start is not None and end is not None else ""
