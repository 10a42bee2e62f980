"""What a report states: its findings in the order of its text, and the figures it gives in each.

In: a page and the findings of the story. Out: a record that two reports are compared by.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.lineage.page import Page
from rashomon.records import Claim

Value = tuple[float | None, float | None]

# A share of few claims is no share: as with words, a paragraph's worth is added.
FEW_CLAIMS = 3


@dataclass(frozen=True)
class Stated:
    """`first`: where each finding is first stated, counted in claims, in the order of the text; `claims`: the
    claims that state it; `values`: the figures in them; `total`: the number of claims."""

    first: Mapping[str, int]
    claims: Mapping[str, tuple[Claim, ...]]
    values: Mapping[str, frozenset[Value]]
    total: int

    def facts(self, shared: Sequence[str], in_order: int) -> float:
        """The share of the claims that state shared findings, times the share of these that keep one order.

        One finding alone has no order, so the first counts for nothing."""
        if not shared:
            return 0.0
        told = sum(len(self.claims[id_]) for id_ in shared)
        return told / (self.total + FEW_CLAIMS) * (in_order - 1) / len(shared)

    def agreement(self, other: "Stated", finding: str) -> int:
        """1 where both give the same figure in a finding, -1 where each gives another, 0 where one gives
        none."""
        ours, theirs = self.values.get(finding), other.values.get(finding)
        if not ours or not theirs:
            return 0
        return 1 if ours & theirs else -1


def read_stated(page: Page, of: Mapping[str, str]) -> Stated:
    """What one report states; `of`: the finding that each claim belongs to."""
    first: dict[str, int] = {}
    claims: dict[str, list[Claim]] = {}
    for place, claim in enumerate(page.claims):
        finding = of.get(claim.id)
        if finding is not None:
            first.setdefault(finding, place)
            claims.setdefault(finding, []).append(claim)
    values: dict[str, set[Value]] = {}
    for figure in page.reading.figures:
        if figure.claim is not None and figure.claim in of:
            values.setdefault(of[figure.claim], set()).add((figure.low, figure.high))
    return Stated(
        first=first,
        claims={id_: tuple(held) for id_, held in claims.items()},
        values={id_: frozenset(held) for id_, held in values.items()},
        total=len(page.claims),
    )
