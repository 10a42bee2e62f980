"""A wording: a claim of one report with all that was read in it, side by side with wordings of other
reports.

In go a story's readings; out come wordings by claim id, and wordings folded where several reports share one
to the letter."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from rashomon.collation.differences.english import EMPTY, LIGHT, VAGUE
from rashomon.collation.differences.words import Word, read_words, stem
from rashomon.records import Claim, Clause, Figure, Phrase, Place, Quotation, Reading, Report, Time

# How many wordings' figures, times and so on are kept read: those of a large story.
KEPT = 8192
Valued = TypeVar("Valued", Figure, Time, Place, Quotation)


@dataclass(frozen=True, kw_only=True, eq=False)
class Wording:
    """A claim, its grammar and its values; `rank` is its report's place in the story's canonical order."""

    claim: Claim
    clause: Clause
    report: Report
    rank: int
    figures: tuple[Figure, ...] = ()
    times: tuple[Time, ...] = ()
    places: tuple[Place, ...] = ()
    quotations: tuple[Quotation, ...] = ()

    @cached_property
    def extent(self) -> tuple[int, int]:
        """The claim with its attribution, from the first to the last character of both, within its
        paragraph."""
        start, end = self.claim.start, self.claim.end
        for link in self.claim.attribution:
            low, high = min(start, link.start), max(end, link.end)
            if "\n\n" not in self.report.text[low:high]:
                start, end = low, high
        return start, end

    @cached_property
    def told(self) -> tuple[Word, ...]:
        """The words of the claim with its attribution."""
        return read_words(self.report.text, *self.extent)

    @cached_property
    def spoken(self) -> tuple[Word, ...]:
        """The words of the claim alone."""
        return read_words(self.report.text, self.claim.start, self.claim.end)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The stems of the words of the claim with its attribution."""
        return tuple(stem(word.folded) for word in self.told)

    @cached_property
    def known(self) -> frozenset[str]:
        """All that the claim has words for: its stems, and the stems of what its pronouns stand for."""
        return frozenset(self.stems) | frozenset(stem(lemma) for lemma in self.lemmas)

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """The content lemmas and the names of the claim."""
        return frozenset(self.clause.lemmas) | frozenset(self.clause.names)

    def phrases(self, *roles: str) -> tuple[Phrase, ...]:
        """The phrases of these roles, in order."""
        if len(roles) == 1:
            return self._by_role.get(roles[0], ())
        return tuple(p for p in self.clause.phrases if p.role in roles)

    @cached_property
    def _by_role(self) -> dict[str, tuple[Phrase, ...]]:
        roles = dict.fromkeys(p.role for p in self.clause.phrases)
        return {role: tuple(p for p in self.clause.phrases if p.role == role) for role in roles}

    def words(self, start: int, end: int) -> str:
        """The report's own words at these offsets."""
        return self.report.text[start:end]

    @cached_property
    def deed(self) -> frozenset[str]:
        """The stems of the verb and its complement, without verbs that say little."""
        return _stems(self.phrases("predicate")) - LIGHT

    @cached_property
    def parties(self) -> frozenset[str]:
        """The stems of who does it and to whom or what."""
        return _stems(self.phrases("doer", "undergoer")) - VAGUE

    @cached_property
    def asks(self) -> bool:
        """Whether the claim is a question."""
        after = self.report.text[self.claim.end : self.claim.end + 2].lstrip("”\"’'")
        return self.claim.certainty == "asked" or after.startswith("?")

    def counts_otherwise(self, other: "Wording") -> bool:
        """Whether the two have figures and none in common: then they may well tell different things."""
        left, right = {f.low or f.high for f in self.figures}, {f.low or f.high for f in other.figures}
        return bool(left and right) and left.isdisjoint(right)

    def bond(self, other: "Wording") -> float:
        """How closely two wordings tell one thing: by their words, their verb and the parties to it."""
        return (
            self.likeness(other)
            + 0.2 * bool(self.deed & other.deed)
            + 0.1 * min(2, len(self.parties & other.parties))
        )

    def likeness(self, other: "Wording") -> float:
        """How much of their content words two wordings share, from 0 to 1; of the same words, 1."""
        if self.claim.text == other.claim.text:
            return 1.0
        both = len(self.lemmas & other.lemmas)
        return both / (len(self.lemmas | other.lemmas) + 1)


def _stems(phrases: Iterable[Phrase]) -> frozenset[str]:
    return frozenset(stem(word) for phrase in phrases for word in (phrase.head, *phrase.lemmas)) - EMPTY


@dataclass(frozen=True, kw_only=True)
class Shared:
    """A wording that one or several reports have to the letter; `members` in canonical order, the first
    stands for all."""

    members: tuple[Wording, ...]

    @property
    def one(self) -> Wording:
        """The wording that stands for all."""
        return self.members[0]

    @cached_property
    def reports(self) -> frozenset[str]:
        """The reports that have it."""
        return frozenset(member.report.id for member in self.members)


def word_claims(readings: Sequence[Reading]) -> dict[str, Wording]:
    """The wordings of all claims of a story, by claim id."""
    found: dict[str, Wording] = {}
    for rank, reading in enumerate(readings):
        figures = _by_claim(reading.figures)
        times = _by_claim(reading.times)
        places = _by_claim(reading.places)
        quotations = _by_claim(reading.quotations)
        for claim, clause in zip(reading.claims, reading.clauses, strict=True):
            found[claim.id] = Wording(
                claim=claim,
                clause=clause,
                report=reading.report,
                rank=rank,
                figures=tuple(figures.get(claim.id, ())),
                times=tuple(times.get(claim.id, ())),
                places=tuple(places.get(claim.id, ())),
                quotations=tuple(quotations.get(claim.id, ())),
            )
    return found


def _by_claim(values: Iterable[Valued]) -> dict[str, list[Valued]]:
    held: dict[str, list[Valued]] = defaultdict(list)
    for value in values:
        if value.claim is not None:
            held[value.claim].append(value)
    return held


def fold(wordings: Iterable[Wording]) -> tuple[Shared, ...]:
    """The wordings with those of the same words, sources and dates put together, in canonical order."""
    groups: dict[tuple[object, ...], list[Wording]] = defaultdict(list)
    for wording in sorted(wordings, key=lambda w: (w.rank, w.claim.start)):
        groups[_key(wording)].append(wording)
    return tuple(Shared(members=tuple(members)) for members in groups.values())


def _key(wording: Wording) -> tuple[object, ...]:
    """What two wordings share if they are one: the words with their attribution, and the days that these
    words mean."""
    start, end = wording.extent
    claim = wording.claim
    return (
        wording.report.text[start:end],
        claim.start - start,
        claim.text,
        tuple((link.start - start, link.cue) for link in claim.attribution),
        tuple(time.value for time in wording.times),
        claim.certainty,
        claim.polarity,
    )
