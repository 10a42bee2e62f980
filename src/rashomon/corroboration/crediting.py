"""Crediting: whether a report that cites another has a claim from there.

In: the edges that are citations and the reports' words. Out: for a claim and a cited report, whether the claim
names it, by its name, as "the same paper", or in its sentence. What follows for independence is decided elsewhere.
"""

import re
from collections.abc import Sequence

from rashomon.corroboration.names import BODIES, PRESS, PRINTS
from rashomon.corroboration.origins import Origins, outlet_name
from rashomon.records import Claim, Lineage, Story
from rashomon.text.folding import fold_words
from rashomon.text.mastheads import is_release, masthead
from rashomon.text.sentences import sentence_around

THE_SAME = frozenset({"the", "that", "same"})
_PAPERS = "|".join(sorted(PRESS - BODIES))
_THE_PAPER = re.compile(
    rf"\b(?:the|that) (?:same (?:{'|'.join(sorted(PRESS))})\b|(?:{_PAPERS}) (?:{'|'.join(sorted(PRINTS))})\b)",
    re.IGNORECASE,
)


class Crediting:
    """Which claims of a citing report are another's."""

    def __init__(self, story: Story, lineage: Lineage, origins: Origins) -> None:
        self._origins = origins
        self._text = {reading.report.id: reading.report.text for reading in story.readings}
        # "The Sentinel" of the Corran Sentinel.
        self._short = {r.report.id: masthead(outlet_name(r.report)).split()[-1] for r in story.readings}
        self._releases = {r.report.id for r in story.readings if is_release(outlet_name(r.report))}
        self._places: dict[tuple[str, str], list[int]] = {}
        self._cited: dict[str, list[str]] = {}
        for edge in lineage.edges:
            if edge.how == "cites":
                self._cited.setdefault(edge.child, []).append(edge.parent)
                self._places[edge.child, edge.parent] = [
                    evidence.child_start
                    for evidence in edge.evidence
                    if evidence.kind == "citation" and evidence.child_start is not None
                ]

    def cited(self, report: str) -> Sequence[str]:
        """The reports that a report cites."""
        return self._cited.get(report, ())

    def credits(self, claim: Claim, parent: str, there: Sequence[Claim]) -> bool:
        """Whether a claim names the parent's outlet, or a source that the parent has for it."""
        named = [link.source for link in claim.attribution if link.source is not None]
        theirs = {
            self._origins.of_source(link.source) for c in there for link in c.attribution if link.source
        }
        return (
            any(
                self._origins.is_outlet(source, parent) or self._origins.of_source(source) in theirs
                for source in named
            )
            or self._in_sentence(claim, parent)
            or self._as_the_body(parent, named)
            or (len(self.cited(claim.report)) == 1 and self._as_the_paper(claim, named))
        )

    def _in_sentence(self, claim: Claim, parent: str) -> bool:
        """Whether the sentence of a claim names the parent."""
        text = self._text[claim.report]
        start, end = sentence_around(text, claim.start, claim.end)
        if any(start <= place < end for place in self._places.get((claim.report, parent), ())):
            return True
        short = self._short[parent]
        named = re.search(rf"\b[Tt]he {re.escape(short)}\b", text[start:end])
        return short != self._short[claim.report] and named is not None

    def _as_the_paper(self, claim: Claim, named: Sequence[str]) -> bool:
        """Whether a claim has it from "the paper", where only one paper is cited."""
        if any(_is_the_paper(source.name) for source in filter(None, map(self._origins.source, named))):
            return True
        start, end = sentence_around(self._text[claim.report], claim.start, claim.end)
        return _THE_PAPER.search(self._text[claim.report], start, end) is not None

    def _as_the_body(self, parent: str, named: Sequence[str]) -> bool:
        """Whether "the company" or its paper says a claim, where the parent is a body's release."""
        return parent in self._releases and any(
            source.kind in ("organisation", "document") and source.name.split()[-1].islower()
            for source in filter(None, map(self._origins.source, named))
        )


def _is_the_paper(name: str) -> bool:
    """Whether a source is called no more than "the paper", "the same station" or "the Ruthenian daily"."""
    words = fold_words(name)
    if words[:1] == ("a",) or name.rsplit(maxsplit=1)[-1] not in PRESS:
        return False
    rest = [word for word in words[:-1] if word not in THE_SAME]
    return not rest or (len(rest) == 1 and words[-1] not in BODIES and name.split()[-2][0].isupper())
