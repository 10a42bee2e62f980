"""Front matter: what a file tells about its report before the report begins.

In: the decoded text of a file. Out: title, outlet, date and address as far as they are given, the body that
follows, unaltered, and warnings about what could not be used.
"""

import re
from dataclasses import dataclass

from rashomon.sources.dates import EXAMPLE, iso_date

BLOCK = re.compile(r"---[ \t]*\r?\n(.*?)(?<=\n)---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
PAIR = re.compile(r"([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+(.*))?")
# Comments, list entries and continued values of other programs' keys: part of the block, of no use here.
CONTINUED = re.compile(r"#|-(\s|\Z)|\s|\Z")
KEYS = ("title", "outlet", "published", "url")


@dataclass(frozen=True, kw_only=True)
class FrontMatter:
    """What the block says, and the `body` after it."""

    body: str
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    url: str | None = None
    warnings: tuple[str, ...] = ()


def split_front_matter(text: str) -> FrontMatter:
    """The front matter of `text` and the body after it; without a block, the whole text is body."""
    block = BLOCK.match(text)
    lines = block[1].splitlines() if block else []
    if not block or not lines:
        return FrontMatter(body=text)
    if not all(PAIR.fullmatch(line) or CONTINUED.match(line) for line in lines):
        # Two rules around prose: a report that opens so must not lose its first lines.
        return FrontMatter(body=text, warnings=("the lines between --- are no front matter; read as text",))
    values, warnings = _values(lines)
    published = iso_date(values.get("published", ""))
    if "published" in values and not published:
        warnings.append(f"published: {values['published']!r} is not a date; {EXAMPLE}")
    return FrontMatter(
        body=text[block.end() :],
        title=values.get("title"),
        outlet=values.get("outlet"),
        published=published,
        url=values.get("url"),
        warnings=tuple(warnings),
    )


def _values(lines: list[str]) -> tuple[dict[str, str], list[str]]:
    """The known keys that have a value, and a warning for each key that is unknown."""
    values: dict[str, str] = {}
    warnings = []
    for line in lines:
        pair = PAIR.fullmatch(line)
        if not pair:
            continue
        key, value = pair[1].lower(), _unquoted((pair[2] or "").strip())
        if key not in KEYS:
            warnings.append(f"unknown key {pair[1]!r} in the front matter is ignored")
        elif value:
            values[key] = value
    return values, warnings


def _unquoted(value: str) -> str:
    """The value without a pair of quotation marks around the whole of it."""
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].strip()
    return value
