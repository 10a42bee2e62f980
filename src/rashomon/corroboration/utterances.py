"""Utterances: claims that quote the same words have them from one mouth, whatever name each report gives it.

In: the readings of a story. Out: for the claims of a finding, which of them quote one utterance. Who said it, and
what that is worth, is decided elsewhere.
"""

from collections.abc import Sequence

from rashomon.records import Claim, Story
from rashomon.text.folding import fold_words

# Fewer words than these are said by many people.
LEAST_SAID = 3

Said = tuple[str, ...]


class Utterances:
    """What is quoted in each claim of a story."""

    def __init__(self, story: Story) -> None:
        self._said: dict[str, list[Said]] = {}
        for reading in story.readings:
            text = reading.report.text
            for quotation in reading.quotations:
                for claim in reading.claims:
                    start, end = max(quotation.start, claim.start), min(quotation.end, claim.end)
                    words = fold_words(text[start:end]) if start < end else ()
                    if len(words) >= LEAST_SAID:
                        self._said.setdefault(claim.id, []).append(words)

    def first(self, claims: Sequence[Claim]) -> list[Claim]:
        """The claims without those that only quote again what another report has quoted before them."""
        kept: list[Claim] = []
        for claim in claims:
            if not any(one.report != claim.report and self.one(one, claim) for one in kept):
                kept.append(claim)
        return kept

    def one(self, claim: Claim, other: Claim) -> bool:
        """Whether two claims quote the same words, one of them perhaps fewer."""
        return any(
            _within(one, two) or _within(two, one)
            for one in self._said.get(claim.id, ())
            for two in self._said.get(other.id, ())
        )


def _within(part: Said, whole: Sequence[str]) -> bool:
    return any(part == tuple(whole[at : at + len(part)]) for at in range(len(whole) - len(part) + 1))
