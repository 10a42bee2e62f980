"""Citations: where a report names another as the place it has something from.

In: two pages and the sources of the story. Out: the places where the child names the parent's outlet, and the
claims that it credits to it. Whether the parent has what it is credited with is checked elsewhere.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.lineage.english import CITING
from rashomon.lineage.page import Page
from rashomon.records import Claim, Source
from rashomon.text.folding import fold_name, joined, places_of

# How far from an outlet's name the word that cites it may stand, in words.
NEAR = 6
# Headings and credits name an outlet as the place where a text comes from; captions and navigation do not.
CREDITS = frozenset({"byline", "credit", "dateline", "heading"})
# A dateline stands in the first words of a text.
OPENING = 40


@dataclass(frozen=True)
class Citation:
    """That a page names an outlet: `places` in its text; `claims` that it has from there; `credited`: in a credit."""

    places: tuple[tuple[int, int], ...]
    claims: tuple[Claim, ...]
    credited: bool


def outlet_names(page: Page) -> tuple[tuple[str, ...], ...]:
    """The folded names under which a report's outlet is cited: as given, or as its own text opens or signs itself."""
    report = page.report
    if report.outlet:
        return (fold_name(report.outlet),)
    return tuple(dict.fromkeys(fold_name(name) for name in _signatures(page)))


def cite(child: Page, parent: Page, called: Mapping[str, Sequence[Source]]) -> Citation | None:
    """Where the child names the parent's outlet; None where it does not, or where both are of one outlet.

    `called`: the sources of the story by each of their names, folded and joined."""
    own = outlet_names(child)
    names = [name for name in outlet_names(parent) if name not in own]
    cited = {
        source.id for name in names for source in called.get(joined(name), ()) if not _is_own(source, own)
    }
    claims = tuple(claim for claim in child.claims if any(link.source in cited for link in claim.attribution))
    places, credited = _mentions(child, names)
    places += [(link.start, link.end) for c in claims for link in c.attribution if link.source in cited]
    if not places:
        return None
    return Citation(tuple(sorted(dict.fromkeys(places))), claims, credited)


def called_by(sources: Sequence[Source]) -> Mapping[str, Sequence[Source]]:
    """The sources by each of their proper names, folded and joined."""
    found: dict[str, list[Source]] = {}
    for source in sources:
        for name in dict.fromkeys((source.name, *source.aliases)):
            if any(letter.isupper() for letter in name):
                found.setdefault(joined(fold_name(name)), []).append(source)
    return found


def _is_own(source: Source, own: Sequence[tuple[str, ...]]) -> bool:
    """Whether a source may be the report's own outlet, called by the last words of its name."""
    names = [fold_name(name) for name in (source.name, *source.aliases)]
    return any(name == outlet[-len(name) :] for name in names for outlet in own)


def _mentions(child: Page, names: Sequence[tuple[str, ...]]) -> tuple[list[tuple[int, int]], bool]:
    """Where the child's text has one of the names beside a word that cites, in brackets, or in a credit."""
    held = child.word_set
    if not any(name[0] in held or joined(name) in held for name in names):
        return [], False
    folded = [word.folded for word in child.words]
    aside = {
        (s.start, s.end): s.reason
        for s in child.reading.set_aside
        if s.start is not None and s.end is not None
    }
    found: list[tuple[int, int]] = []
    credited = False
    for first, last in [place for name in names for place in places_of(name, folded)]:
        start, end = child.words[first].start, child.words[last - 1].end
        if not child.report.text[start].isupper() or child.words[first].quoted:
            continue
        if child.words[first].aside:
            reason = next((why for (a, b), why in aside.items() if a <= start < b), "")
            if reason in CREDITS:
                found.append((start, end))
                credited = True
        elif _in_brackets(child.report.text, start, end) and first < OPENING:
            found.append((start, end))
            credited = True
        elif CITING & set(folded[max(0, first - NEAR) : last + NEAR]):
            found.append((start, end))
    return found, credited


def _in_brackets(text: str, start: int, end: int) -> bool:
    return text[max(0, start - 1) : start] == "(" and text[end : end + 1] == ")"


def _signatures(page: Page) -> list[str]:
    """The names with which a text without a known outlet signs itself: "PORT VALE (Agency) -", "AGENCY —"."""
    text = page.report.text
    found = []
    for aside in page.reading.set_aside:
        if aside.start is None or aside.end is None or aside.start > OPENING * 8:
            continue
        line = text[aside.start : aside.end].strip(" -–—\n")
        if aside.reason == "dateline" and "(" in line and line.endswith(")"):
            found.append(line[line.rindex("(") + 1 : -1])
        elif aside.start == len(text) - len(text.lstrip()) and text[aside.end :].lstrip()[:1] in (
            "-",
            "–",
            "—",
        ):
            found.append(line)
    return [name for name in found if 0 < len(name.split()) <= 4 and name[0].isupper()]
