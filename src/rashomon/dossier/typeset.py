"""Type for a terminal: lines wrapped to a width with a hanging indent, ink where the terminal has colours.

In: words and the style they are to have. Out: lines of plain text, or of text with ANSI sequences.
"""

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass, field

INKS = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "blue": "34", "cyan": "36"}
LONGEST_LABEL = 28
# However narrow the sheet and deep the indent, words get this much room.
ROOM = 16


@dataclass
class Sheet:
    """A sheet of text that grows line by line."""

    width: int
    color: bool
    lines: list[str] = field(default_factory=list)

    def ink(self, text: str, *styles: str) -> str:
        """The text in these styles, or plain where the sheet has no colours."""
        if not self.color or not styles or not text:
            return text
        codes = ";".join(INKS[style] for style in styles)
        return f"\x1b[{codes}m{text}\x1b[0m"

    def heading(self, title: str, count: str = "") -> None:
        """A section's title, with what it holds."""
        if self.lines:
            self.blank()
        if not count or len(title) + 3 + len(count) > self.width:
            self.put(title, "bold")
            self.put(count)
        else:
            self.lines.append(f"{self.ink(title, 'bold')} — {count}")

    def blank(self) -> None:
        """An empty line, never two."""
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def put(self, text: str, *styles: str, indent: int = 0, hang: int = 0) -> None:
        """Words wrapped to the width; the lines after the first are indented by `hang` more."""
        for line in self._wrapped(text, indent, indent + hang):
            blank = len(line) - len(line.lstrip(" "))
            self.lines.append(line[:blank] + self.ink(line[blank:], *styles))

    def entry(self, label: str, text: str, *styles: str, indent: int = 0, column: int = 0) -> None:
        """A label in its column and words beside it; the words go below where the label is too long."""
        start = indent + column
        if len(label) + 2 > column:
            self.lines.append(" " * indent + self.ink(label, *styles))
            self.put(text, indent=start)
            return
        first, *rest = self._wrapped(text, start, start) or [""]
        self.lines.append(" " * indent + self.ink(label, *styles) + first[indent + len(label) :])
        self.lines.extend(rest)

    def column(self, labels: Iterable[str]) -> int:
        """How wide a column for these labels may be, so that there is room for words beside it."""
        return 2 + min(LONGEST_LABEL, self.width // 3 - 2, max(map(len, labels), default=0))

    def text(self) -> str:
        """The sheet as text that ends with a line break."""
        return "\n".join(line.rstrip() for line in self.lines).rstrip("\n") + "\n"

    def _wrapped(self, text: str, first: int, later: int) -> list[str]:
        """The lines of the words; a word that is longer than the line stays whole."""
        return textwrap.wrap(
            text,
            max(self.width, later + ROOM),
            initial_indent=" " * first,
            subsequent_indent=" " * later,
            break_long_words=False,
            break_on_hyphens=False,
        )
