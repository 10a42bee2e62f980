"""Outlets: the names under which a report's outlet is cited by others.

In: a page. Out: names, folded. An outlet may be given as an address, or not at all, and then the text may sign itself.
Where others use the names is looked for elsewhere.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.lineage.page import Page
from rashomon.records import Source
from rashomon.text.folding import fold_name, joined
from rashomon.text.mastheads import is_release, masthead

DASHES = ("-", "–", "—")
# A text signs itself in its first lines, in characters, and with a short name, in words.
OPENING = 320
LONGEST_SIGNATURE = 4


@dataclass(frozen=True)
class Outlet:
    """A name of an outlet, folded; `address`: taken from an address, where words are run together; `release`: of
    a body that puts out its own papers, and is cited only where one of them is named."""

    words: tuple[str, ...]
    address: bool = False
    release: bool = False

    def may_be(self, printed: str) -> bool:
        """Whether a printed name, equal to this one when folded, can be it: "port" is not port.com, "PVT" may be
        pvt.com and "Port Vale Times" portvaletimes.com."""
        return not self.address or len(printed.split()) > 1 or sum(letter.isupper() for letter in printed) > 1


def outlets_of(page: Page) -> tuple[Outlet, ...]:
    """The names of a report's outlet: as given, and as its own text opens or signs itself."""
    given = page.report.outlet
    signed = [Outlet(fold_name(name)) for name in _signatures(page)]
    if not given:
        return tuple(dict.fromkeys(signed))
    label = _label(given)
    if label is not None:
        return (Outlet((label,), address=True),)
    words = fold_name(masthead(given))
    if is_release(given):
        # "Corran Shipping" goes by "Corran" once it is known, and so does what it puts out.
        return tuple(dict.fromkeys((Outlet(words, release=True), Outlet(words[:1], release=True))))
    short = [name for name in signed if set(name.words) < set(words)]
    return tuple(dict.fromkeys((Outlet(words), *short)))


def called_by(sources: Sequence[Source]) -> Mapping[str, Sequence[tuple[Source, str]]]:
    """The sources by each of their proper names, folded and joined, with the name as printed."""
    found: dict[str, list[tuple[Source, str]]] = {}
    for source in sources:
        for name in dict.fromkeys((source.name, *source.aliases)):
            if any(letter.isupper() for letter in name):
                found.setdefault(joined(fold_name(name)), []).append((source, name))
    return found


def is_own(source: Source, own: Sequence[Outlet]) -> bool:
    """Whether a source may be the report's own outlet, called by the last words of its name."""
    names = [fold_name(name) for name in (source.name, *source.aliases)]
    return any(name == outlet.words[-len(name) :] for name in names for outlet in own)


def _label(outlet: str) -> str | None:
    """The name in an address: "portvaletimes" of "www.portvaletimes.co.uk"; None for any other name."""
    labels = outlet.lower().removeprefix("www.").split(".")
    if " " in outlet or len(labels) < 2 or not all(label.isascii() and label for label in labels):
        return None
    return max(labels[:-1], key=len)


def _signatures(page: Page) -> list[str]:
    """The names with which a text without a known outlet signs itself: "PORT VALE (Agency) -", "AGENCY —"."""
    text = page.report.text
    found = []
    for aside in page.reading.set_aside:
        if aside.start is None or aside.end is None or aside.start > OPENING:
            continue
        line = text[aside.start : aside.end].strip(" -–—\n")
        if aside.reason == "dateline" and "(" in line and line.endswith(")"):
            found.append(line[line.rindex("(") + 1 : -1])
        elif not text[: aside.start].strip() and text[aside.end :].lstrip()[:1] in DASHES:
            found.append(line)
    return [name for name in found if 0 < len(name.split()) <= LONGEST_SIGNATURE and name[0].isupper()]
