"""A claim as alignment sees it: its grammar, its values, its place, side by side. Story in, one row a claim out."""

from dataclasses import dataclass

from rashomon.records import Claim, Clause, Figure, Quotation, Reading, Story, Time


@dataclass(frozen=True, kw_only=True)
class Stated:
    """One claim of one report. `report` and `place` number the report in the story and the claim in the
    report; `along` is how far into its report it stands, from 0 to 1; `told` what the encoder reads: its
    words, an outside subject before them."""

    claim: Claim
    clause: Clause
    report: int
    place: int
    along: float
    told: str
    figures: tuple[Figure, ...]
    times: tuple[Time, ...]
    quotations: tuple[Quotation, ...]

    @property
    def name_words(self) -> set[str]:
        """The words of the names in the clause."""
        return {word for name in self.clause.names for word in name.lower().split()}

    def part(self, role: str) -> list[str]:
        """The lemmas of the phrases that have a role in the clause, their heads too."""
        return [lemma for p in self.clause.phrases if p.role == role for lemma in (*p.lemmas, p.head)]


def state_all(story: Story) -> tuple[Stated, ...]:
    """The claims of a story, by report and then by place."""
    return tuple(
        stated for number, reading in enumerate(story.readings) for stated in _state_reading(number, reading)
    )


def _state_reading(number: int, reading: Reading) -> list[Stated]:
    figures: dict[str, list[Figure]] = {}
    times: dict[str, list[Time]] = {}
    quotations: dict[str, list[Quotation]] = {}
    for figure in reading.figures:
        figures.setdefault(figure.claim or "", []).append(figure)
    for time in reading.times:
        times.setdefault(time.claim or "", []).append(time)
    for quotation in reading.quotations:
        quotations.setdefault(quotation.claim or "", []).append(quotation)
    rows = []
    for place, (claim, clause) in enumerate(zip(reading.claims, reading.clauses, strict=True)):
        rows.append(
            Stated(
                claim=claim,
                clause=clause,
                report=number,
                place=place,
                along=place / max(1, len(reading.claims) - 1),
                told=_told(claim, clause),
                figures=tuple(figures.get(claim.id, ())),
                times=tuple(times.get(claim.id, ())),
                quotations=tuple(quotations.get(claim.id, ())),
            )
        )
    return rows


def _told(claim: Claim, clause: Clause) -> str:
    """The claim's words on one line; a subject that stands outside of it, or that a pronoun hides, goes before them."""
    text = " ".join(claim.text.split())
    subject = next((p for p in clause.phrases if p.role in ("doer", "undergoer")), None)
    if subject is None or not subject.lemmas:
        return text
    outside = not claim.start <= subject.start < claim.end
    hidden = (
        subject.end - subject.start <= 4 and len(subject.lemmas) > 0 and subject.lemmas[0] not in text.lower()
    )
    return f"{' '.join(subject.lemmas)} {text}" if outside or hidden else text
