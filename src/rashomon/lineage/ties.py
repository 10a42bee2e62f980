"""Ties: pairs of reports of which the evidence says that one was written from the other, and which.

In: the field. Out: ties, each with its relation, its direction and how much the evidence weighs. Of several
possible parents the right ones are chosen elsewhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.lineage.citations import Citation, cite
from rashomon.lineage.direction import Direction, direct
from rashomon.lineage.english import CITING
from rashomon.lineage.field import Field
from rashomon.lineage.page import Page, stems
from rashomon.lineage.relation import Relation, relate
from rashomon.lineage.weigh import log_odds
from rashomon.text.folding import fold_words
from rashomon.text.instants import earlier

# A credit ("By our staff and the Agency") says that there is wire copy in the text, not that it is this
# wire's report.
CREDITED = 6.0
# The share of the words that a child credits to its parent that must stand in it, where no finding is shared:
# other articles of the same paper are cited too.
ECHO = 0.5
FEWEST_WORDS = 3
# A quotation of this many words that stands in the parent whole was taken from it, whoever is credited in its
# sentence.
QUOTED_WORDS = 4


@dataclass(frozen=True)
class Tie:
    """A child and a parent; `odds`: that one was written from the other, the naming counted in; `related`:
    whether it was without the naming."""

    relation: Relation
    direction: Direction
    odds: float
    related: bool
    citation: Citation | None

    @property
    def parent(self) -> Page:
        return self.direction.parent

    @property
    def child(self) -> Page:
        return self.direction.child


def find_ties(field: Field) -> tuple[Tie, ...]:
    """All ties of a field, in canonical order of the pairs."""
    pages = [text.page for text in field.texts]
    place = {page.id: n for n, page in enumerate(pages)}
    cited = _citations(field, pages)
    pairs = {(place[one.id], place[other.id]) for one, other in field.pairs}
    pairs |= {(min(place[a], place[b]), max(place[a], place[b])) for a, b in cited}
    ties = (_tie(field, pages[one], pages[other], cited) for one, other in sorted(pairs))
    return tuple(tie for tie in ties if tie is not None)


def _citations(field: Field, pages: Sequence[Page]) -> dict[tuple[str, str], Citation]:
    """Who names whom: by child and parent. A child that is known to be older cites another article."""
    found = {}
    for child in pages:
        for parent in pages:
            if child is parent or earlier(child.report.published, parent.report.published):
                continue
            citation = cite(child, field.outlets[child.id], field.outlets[parent.id], field.called)
            if citation is not None:
                found[child.id, parent.id] = citation
    full = {pair for pair, citation in found.items() if citation.in_full}
    return {
        (child, parent): citation
        for (child, parent), citation in found.items()
        if citation.in_full or not any(_meant(found[pair], citation) for pair in full if pair[0] == child)
    }


def _meant(full: Citation, short: Citation) -> bool:
    """Whether a short name ("the Observer") can be that of another outlet, which the same report names in
    full."""
    called = {word for name in full.names for word in name.words}
    return short.printed <= called


def _tie(field: Field, one: Page, other: Page, cited: dict[tuple[str, str], Citation]) -> Tie | None:
    relation = relate(one, other, field.stated, field.weight)
    names = (one.id, other.id) in cited, (other.id, one.id) in cited
    direction = direct(relation, (field.stated[one.id], field.stated[other.id]), names)
    citation = cited.get((direction.child.id, direction.parent.id))
    odds = log_odds(relation)
    related = odds >= 0
    if citation is not None and citation.credited:
        odds += CREDITED
    echoed = citation is not None and _echoes(field, citation, direction)
    if odds < 0 and not echoed:
        return None
    return Tie(relation, direction, odds, related or odds >= 0, citation)


def _echoes(field: Field, citation: Citation, direction: Direction) -> bool:
    """Whether the parent has something of what the child credits to it."""
    there, here = field.stated[direction.parent.id], field.stated[direction.child.id]
    for claim in citation.claims:
        if any(claim in held and id_ in there.first for id_, held in here.claims.items()):
            return True
    if any(_stands_in(said, direction.parent.said) for said in direction.child.said):
        return True
    named = {word for name in citation.names for word in name.words}
    said = {word for claim in citation.claims for word in fold_words(claim.text)} - named - CITING
    telling = set(stems(sorted(said)))
    echoed = telling & direction.parent.vocabulary
    return len(echoed) >= FEWEST_WORDS and len(echoed) >= ECHO * len(telling)


def _stands_in(said: tuple[str, ...], whole: Sequence[tuple[str, ...]]) -> bool:
    """Whether a quotation stands, whole, in one of several."""
    length = len(said)
    return length >= QUOTED_WORDS and any(
        said == other[at : at + length] for other in whole for at in range(len(other) - length + 1)
    )
