"""Direction: of two related reports, which was written from the other.

In: a relation, and what either cites. Out: the parent, the child, and how sure that is. Dates decide where
they are known and differ; else what a rewriter does: he cuts quotations, drops sources and details, and names
his parent.
"""

from dataclasses import dataclass

from rashomon.lineage.page import Page
from rashomon.lineage.relation import Relation
from rashomon.lineage.stated import Stated
from rashomon.lineage.weigh import probability
from rashomon.text.folding import fold_words
from rashomon.text.instants import earlier, sort_key

# In log-odds; each is an argument that an editor would make, none of them decides alone but the naming.
NAMED = 3.0
CUT_QUOTATION = 1.0
LOST_SOURCE = 0.5
SHORTER_BY_HALF = 1.0
# However often the same thing happens, it is one habit of one writer.
MOST = 3.0
# Shorter quotations are quoted twice by chance.
LEAST_QUOTED = 4


@dataclass(frozen=True)
class Direction:
    """Who was written from whom. `odds`: log-odds against the other way round; None where dates decide."""

    parent: Page
    child: Page
    odds: float | None

    @property
    def sure(self) -> float:
        """How sure the direction is, from a half to one."""
        return 1.0 if self.odds is None else probability(self.odds)


def direct(relation: Relation, stated: tuple[Stated, Stated], cites: tuple[bool, bool]) -> Direction:
    """Which of two related reports is the parent; `cites`: whether the first names the second, and the
    other way."""
    first, second = relation.first, relation.second
    before = earlier(first.report.published, second.report.published)
    if before is not None:
        return Direction(first, second, None) if before else Direction(second, first, None)
    odds = _argue(relation, stated, cites)
    if odds > 0 or (odds == 0 and _canonical(first) < _canonical(second)):
        return Direction(first, second, odds)
    return Direction(second, first, -odds)


def _argue(relation: Relation, stated: tuple[Stated, Stated], cites: tuple[bool, bool]) -> float:
    """The log-odds that the second was written from the first."""
    first, second = relation.first, relation.second
    odds = NAMED * (cites[1] - cites[0])
    odds += _capped(CUT_QUOTATION * (_cut(second, first) - _cut(first, second)))
    odds += _capped(LOST_SOURCE * (_lost(relation, stated[1], stated[0]) - _lost(relation, *stated)))
    words = len(first.own) + 1, len(second.own) + 1
    odds += _capped(SHORTER_BY_HALF * 2 * (words[0] - words[1]) / max(words))
    return round(odds, 3)


def _capped(odds: float) -> float:
    return max(-MOST, min(MOST, odds))


def _cut(child: Page, parent: Page) -> int:
    """How many of the parent's quotations the child gives in part."""
    whole = [fold_words(quotation.text) for quotation in parent.reading.quotations]
    parts = [fold_words(quotation.text) for quotation in child.reading.quotations]
    return sum(
        any(len(part) < len(full) and _within(part, full) for full in whole)
        for part in parts
        if len(part) >= LEAST_QUOTED and part not in whole
    )


def _within(part: tuple[str, ...], full: tuple[str, ...]) -> bool:
    return any(full[at : at + len(part)] == part for at in range(len(full) - len(part) + 1))


def _lost(relation: Relation, child: Stated, parent: Stated) -> int:
    """How many shared findings the child states as its own that the parent gives a source for."""
    return sum(
        not any(claim.attribution for claim in child.claims[id_])
        and all(claim.attribution for claim in parent.claims[id_])
        for id_ in relation.shared
    )


def _canonical(page: Page) -> tuple[tuple[int, str, str], str]:
    return sort_key(page.report.published), page.id
