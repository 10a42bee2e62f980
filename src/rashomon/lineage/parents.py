"""Parents: of all reports that a child could have been written from, those that it was.

In: the ties of a field. Out: the ties that stand. Of a chain each child keeps its own link: what it has in
common with a grandparent, or with another child of its parent, goes without saying. Several parents stay
where each supplies what the other lacks.
"""

from collections.abc import Mapping, Sequence

from rashomon.lineage.field import Field
from rashomon.lineage.page import Page
from rashomon.lineage.relation import relate
from rashomon.lineage.ties import Tie
from rashomon.lineage.weigh import log_odds

# In the weight of rare words: naming a parent outweighs some three names that another would share.
NAMED = 4.0
# A word in a shared run says more of the very wording than a word alone; a tenth of a rare word each.
RUN_WORD = 0.1


def choose_parents(field: Field, ties: Sequence[Tie]) -> tuple[Tie, ...]:
    """The ties that stand: for each child its nearest parent, then those that add to it."""
    of_child: dict[str, list[Tie]] = {}
    for tie in ties:
        of_child.setdefault(tie.child.id, []).append(tie)
    kept = [tie for child in sorted(of_child) for tie in _written_from(field, of_child[child])]
    kept = _without_circles(kept)
    above = _ancestors(kept)
    cited = [tie for tie in ties if tie.citation and tie.citation.claims and tie not in kept]
    for tie in sorted(cited, key=lambda tie: (tie.child.id, -_nearness(field, tie), tie.parent.id)):
        if not _explained(tie, kept, above):
            kept.append(tie)
    return tuple(_without_circles(kept))


def _written_from(field: Field, ties: Sequence[Tie]) -> list[Tie]:
    """The ties of one child that are more than a naming: the nearest, and what it does not explain."""
    related = [tie for tie in ties if tie.related]
    if not related:
        return []
    ranked = sorted(related, key=lambda tie: (-_nearness(field, tie), tie.parent.id))
    nearest = ranked[0]
    return [nearest, *(tie for tie in ranked[1:] if _adds(field, tie, nearest.parent))]


def _nearness(field: Field, tie: Tie) -> float:
    """How much of the child's words the parent has, by weight; of two parents the differences alone
    decide."""
    shared = sorted(tie.child.vocabulary & tie.parent.vocabulary)
    words = sum(field.weight[word] for word in shared)
    runs = sum(run.length for run in tie.relation.runs)
    return round(words + RUN_WORD * runs + (NAMED if tie.citation else 0.0), 6)


def _adds(field: Field, tie: Tie, nearest: Page) -> bool:
    """Whether the two are still related when all that the nearest parent has is left out of account."""
    rest = relate(tie.child, tie.parent, field.stated, field.weight, without=nearest)
    return log_odds(rest) >= 0


def _explained(tie: Tie, kept: Sequence[Tie], above: Mapping[str, set[str]]) -> bool:
    """Whether a naming is accounted for: the child has a nearer report of that outlet, or one that descends from
    the report that is named."""
    names = set(tie.citation.names) if tie.citation else set()
    for one in kept:
        if one.child.id == tie.child.id:
            if one.citation is not None and names & set(one.citation.names):
                return True
            if tie.parent.id in above.get(one.parent.id, set()):
                return True
    return False


def _without_circles(ties: Sequence[Tie]) -> list[Tie]:
    """The ties, surest first, without those that would make a report its own ancestor."""
    kept: list[Tie] = []
    above: dict[str, set[str]] = {}
    ranked = sorted(ties, key=lambda t: (-t.direction.sure, -round(t.odds, 6), t.child.id, t.parent.id))
    for tie in ranked:
        if tie.child.id != tie.parent.id and tie.child.id not in above.get(tie.parent.id, set()):
            kept.append(tie)
            above = _ancestors(kept)
    return kept


def _ancestors(ties: Sequence[Tie]) -> dict[str, set[str]]:
    """All that each child descends from."""
    parents: dict[str, list[str]] = {}
    for tie in ties:
        parents.setdefault(tie.child.id, []).append(tie.parent.id)
    found: dict[str, set[str]] = {}
    for child, own in parents.items():
        ahead, seen = list(own), set[str]()
        while ahead:
            parent = ahead.pop()
            if parent not in seen:
                seen.add(parent)
                ahead.extend(parents.get(parent, ()))
        found[child] = seen
    return found
