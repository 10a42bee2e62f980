"""Words in their place: the claim around a reading that is too short to be understood by itself.

In: a reading, its report, its claim. Out: the words before it, its words, the words after it, on one line.
"""

from dataclasses import dataclass

from rashomon.dossier.words import folded, shown
from rashomon.records import Claim, Report, VariantReading

# "not", "on Friday": the difference is plain only in its clause.
SHORT = 3
REACH = 70


@dataclass(frozen=True, kw_only=True)
class Context:
    """A reading with what stands around it; an ellipsis marks what is left out of the claim."""

    before: str
    words: str
    after: str

    @property
    def text(self) -> str:
        """All of it on one line."""
        return (self.before + self.words + self.after).strip()


def context_of(reading: VariantReading, report: Report | None, claim: Claim | None) -> Context | None:
    """The words around a short reading; None for one that speaks for itself, or fills its claim."""
    if report is None or claim is None or claim.report != report.id or len(reading.text.split()) > SHORT:
        return None
    start, end = min(claim.start, reading.start), max(claim.end, reading.end)
    before, after = report.text[start : reading.start], report.text[reading.end : end]
    if not before.strip() and not after.strip():
        return None
    return Context(before=_ending(folded(before)), words=shown(reading.text), after=_beginning(folded(after)))


def _ending(text: str) -> str:
    """The last words of what stands before."""
    if len(text) <= REACH:
        return text
    return "… " + text[-REACH:].partition(" ")[2]


def _beginning(text: str) -> str:
    """The first words of what stands after."""
    if len(text) <= REACH:
        return text
    return text[:REACH].rpartition(" ")[0] + " …"
