"""Utterances: quotations of the same words folded together, and which of two utterances answer to each other.

In go the quotations of a story; out come utterances, and pairs of them that may have been one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from rashomon.collation.differences.english import EMPTY
from rashomon.collation.differences.wording import Wording
from rashomon.collation.differences.words import Word, read_words, stem
from rashomon.records import Quotation, Reading

# Words in a row that two utterances must share to be held side by side.
ROW = 3


@dataclass(frozen=True)
class Quoted:
    """Words between marks, and the claim that holds them."""

    quotation: Quotation
    wording: Wording
    words: tuple[Word, ...]


@dataclass(frozen=True)
class Utterance:
    """The same words in one or more quotations, in canonical order; the first stands for all."""

    folded: tuple[str, ...]
    members: tuple[Quoted, ...]

    @property
    def one(self) -> Quoted:
        """The quotation that stands for all."""
        return self.members[0]

    @cached_property
    def reports(self) -> frozenset[str]:
        """The reports that have it."""
        return frozenset(member.wording.report.id for member in self.members)


def utterances(readings: Sequence[Reading], wordings: Mapping[str, Wording]) -> tuple[Utterance, ...]:
    """The utterances of a story: quotations that stand in a claim or right behind it, folded by their words."""
    groups: dict[tuple[str, ...], list[Quoted]] = defaultdict(list)
    for reading in readings:
        for quotation in reading.quotations:
            wording = wordings.get(quotation.claim or "") or _before(reading, quotation, wordings)
            words = read_words(reading.report.text, quotation.start, quotation.end)
            if wording is not None and words:
                groups[tuple(word.folded for word in words)].append(Quoted(quotation, wording, words))
    return tuple(Utterance(folded, tuple(members)) for folded, members in groups.items())


def _before(reading: Reading, quotation: Quotation, wordings: Mapping[str, Wording]) -> Wording | None:
    """The claim before a quotation that is too short to be one, in the same paragraph."""
    for claim in reversed(reading.claims):
        if claim.end <= quotation.start:
            apart = "\n\n" in reading.report.text[claim.end : quotation.start]
            return None if apart else wordings.get(claim.id)
    return None


def counterparts(said: Sequence[Utterance]) -> Iterator[tuple[Utterance, Utterance]]:
    """Pairs of utterances that share words in a row and, in some pair of reports, most with each other."""
    shared = _shared(said)
    of_report: dict[str, list[int]] = defaultdict(list)
    for number, utterance in enumerate(said):
        for report in sorted(utterance.reports):
            of_report[report].append(number)

    def answers(report: str, mine: int, other: int) -> bool:
        """Whether `mine` shares most with the other of what the report quotes."""
        count = shared.get((min(mine, other), max(mine, other)), 0)
        if report in said[other].reports:
            return False
        return all(shared.get((min(n, other), max(n, other)), 0) <= count for n in of_report[report])

    for first, second in sorted(shared):
        mine = any(answers(report, first, second) for report in sorted(said[first].reports))
        if mine and any(answers(report, second, first) for report in sorted(said[second].reports)):
            yield said[first], said[second]


def _shared(said: Sequence[Utterance]) -> dict[tuple[int, int], int]:
    """How many rows of words two utterances share, for those that share any."""
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, utterance in enumerate(said):
        for row in dict.fromkeys(_rows(utterance.folded)):
            index[row].append(number)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for numbers in index.values():
        for place, first in enumerate(numbers):
            for second in numbers[place + 1 :]:
                shared[first, second] += 1
    return dict(shared)


def _rows(words: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    """Rows of words, and telling words that follow each other."""
    stems = tuple(stem(word) for word in words)
    yield from (stems[n : n + ROW] for n in range(len(stems) - ROW + 1))
    for pair in pairwise(stems):
        if EMPTY.isdisjoint(pair):
            yield pair
    if len(stems) == ROW - 1:
        yield stems
