"""Copies: reports whose text is one and the same are folded before anything is compared.

In: pages in canonical order. Out: each text once, under the report that is taken for its origin, with the
reports that repeat it. So a copy, under whatever name and date, changes nothing of what is found about the
others.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.lineage.page import Page
from rashomon.text.folding import fold_name, places_of
from rashomon.text.instants import sort_key


@dataclass(frozen=True)
class Folded:
    """A text: the report it is taken from, and those that print it again."""

    page: Page
    copies: tuple[Page, ...] = ()

    @property
    def id(self) -> str:
        return self.page.id

    @property
    def pages(self) -> tuple[Page, ...]:
        return (self.page, *self.copies)


def fold_copies(pages: Sequence[Page]) -> tuple[Folded, ...]:
    """Each text once, in the order of the reports that are taken for their origins."""
    same: dict[tuple[str, ...], list[Page]] = {}
    for page in pages:
        key = tuple(word.folded for word in page.words)
        same.setdefault(key or (page.id,), []).append(page)
    folded = []
    for held in same.values():
        ordered = sorted(held, key=_origin_first)
        folded.append(Folded(ordered[0], tuple(ordered[1:])))
    return tuple(sorted(folded, key=lambda one: (sort_key(one.page.report.published), one.id)))


def _origin_first(page: Page) -> tuple[tuple[int, str, str], bool, bool, str]:
    """By date; then whose outlet the text itself names; then those with an outlet; then by id."""
    report = page.report
    return sort_key(report.published), not _names_itself(page), report.outlet is None, report.id


def _names_itself(page: Page) -> bool:
    """Whether the text names the outlet that prints it, as a dateline does, or calls it by its last word."""
    name = fold_name(page.report.outlet or "")
    words = [word.folded for word in page.words]
    called = (places_of(short, words) for short in (name, name[-1:]))
    text = page.report.text
    return any(text[page.words[first].start].isupper() for places in called for first, _ in places)
