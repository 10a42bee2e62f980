"""Tracing: which report was written from which, on what evidence, and which reports are tied by descent.

In: a story and its findings. Out: its lineage. Where nothing decides there is no edge. What follows for the
number of independent origins is left to corroboration.
"""

from collections.abc import Mapping, Sequence

from rashomon.lineage.copies import Folded
from rashomon.lineage.evidence import citation_evidence, order_evidence, passage_evidence, reading_evidence
from rashomon.lineage.families import families_of
from rashomon.lineage.field import Field, survey
from rashomon.lineage.outlets import outlets_of
from rashomon.lineage.parents import choose_parents
from rashomon.lineage.stated import Stated
from rashomon.lineage.ties import Tie, find_ties
from rashomon.lineage.weigh import COPIED, probability
from rashomon.records import Edge, Evidence, Finding, Lineage, Story
from rashomon.records.dossier import How
from rashomon.text.instants import earlier

DECIMALS = 3
# A naming, and what is named stands there: an editor takes the child's word for it.
CITED = 0.9
# Two texts that are one: that one is the other's copy is sure, which of them is only where dates say so.
COPY_DATED, COPY_UNDATED = 1.0, 0.75


def trace(story: Story, findings: Sequence[Finding]) -> Lineage:
    """The lineage of a story's reports."""
    field = survey(story, findings)
    order = [reading.report.id for reading in story.readings]
    ties = choose_parents(field, find_ties(field))
    texts = {text.id: text for text in field.texts}
    tied = [(tie.child.id, tie.parent.id) for tie in ties]
    families = families_of([text.id for text in field.texts], tied)
    edges = [_edge(field, tie, texts[tie.parent.id], families) for tie in ties]
    edges += [edge for text in field.texts for edge in _copies(text)]
    place = {id_: n for n, id_ in enumerate(order)}
    return Lineage(
        edges=tuple(sorted(edges, key=lambda edge: (place[edge.child], place[edge.parent]))),
        families=families_of(order, [(edge.child, edge.parent) for edge in edges]),
    )


def _edge(field: Field, tie: Tie, parent: Folded, families: Sequence[tuple[str, ...]]) -> Edge:
    """The edge of a tie, with its evidence."""
    family = next(family for family in families if tie.child.id in family)
    others = [field.stated[text.id] for text in field.texts if text.id not in family]
    sure = probability(tie.odds) if tie.related else CITED
    return Edge(
        parent=_named(tie, parent),
        child=tie.child.id,
        how=_how(tie),
        confidence=round(sure * tie.direction.sure, DECIMALS),
        evidence=tuple(_evidence(tie, field.stated, others)),
    )


def _named(tie: Tie, parent: Folded) -> str:
    """Of several reports with the parent's text, that which the child names; else that which it is taken
    from."""
    if tie.citation is None:
        return parent.id
    named = [page.id for page in parent.pages if set(outlets_of(page)) & set(tie.citation.names)]
    return named[0] if named else parent.id


def _how(tie: Tie) -> How:
    if not tie.related:
        return "cites"
    share = tie.relation.copied[0 if tie.child is tie.relation.first else 1]
    return "copies" if share >= COPIED else "rewrites"


def _evidence(tie: Tie, stated: Mapping[str, Stated], others: Sequence[Stated]) -> list[Evidence]:
    found = citation_evidence(tie.citation, tie.child) if tie.citation else []
    found += passage_evidence(tie.parent, tie.child)
    if tie.related:
        found += order_evidence(tie.relation, tie.direction, stated)
    return found + reading_evidence(tie.relation, tie.direction, stated, others)


def _copies(text: Folded) -> list[Edge]:
    """The edges to the reports that print a text again."""
    edges = []
    for copy in text.copies:
        dated = earlier(text.page.report.published, copy.report.published)
        whole = Evidence(
            kind="passage",
            parent_start=0,
            parent_end=len(text.page.report.text),
            child_start=0,
            child_end=len(copy.report.text),
            note="the same text",
        )
        sure = COPY_DATED if dated else COPY_UNDATED
        edges.append(Edge(parent=text.id, child=copy.id, how="copies", confidence=sure, evidence=(whole,)))
    return edges
