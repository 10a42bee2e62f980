"""Reports of one sentence, read by hand: each sentence is a claim, and equal sentences are one finding."""

from collections.abc import Sequence

from rashomon.records import Attribution, Claim, Finding, Reading, Source, make_report
from rashomon.records.reading import SourceKind

SENTENCE = "A gauge on the northern girder had shown a load of 140 kilograms a square metre at midnight."
OTHER = "Icicles had been hanging over the fish counter for a week."


def account(
    name: str, outlet: str | None, *said: str, sentence: str = SENTENCE, speaks_for: str | None = None
) -> Reading:
    """A report of one sentence; `said`: the chain, nearest first; `speaks_for`: the body of the nearest."""
    report = make_report(sentence, location=f"{name}.txt", name=name, outlet=outlet, title=name)
    sources = tuple(
        Source(id=f"{report.id}.s{n}", name=called, kind=_kind(called), speaks_for=None if n else speaks_for)
        for n, called in enumerate(said)
    )
    claim = Claim(
        id=f"{report.id}.c0",
        report=report.id,
        start=0,
        end=len(sentence),
        text=sentence,
        attribution=tuple(
            Attribution(source=source.id, cue="said", stance="neutral", start=0, end=1) for source in sources
        ),
    )
    return Reading(report=report, sources=sources, claims=(claim,))


def findings_of(readings: Sequence[Reading]) -> tuple[Finding, ...]:
    """One finding a sentence."""
    held: dict[str, list[Claim]] = {}
    for reading in readings:
        for claim in reading.claims:
            held.setdefault(claim.text, []).append(claim)
    return tuple(
        Finding(
            id=f"f{n}",
            statement=text,
            claims=tuple(claim.id for claim in claims),
            reports=tuple(claim.report for claim in claims),
        )
        for n, (text, claims) in enumerate(sorted(held.items()))
    )


def _kind(name: str) -> SourceKind:
    if name.split(maxsplit=1)[0] in ("a", "an"):
        return "unnamed"
    if "Gazette" in name or "Tidings" in name:
        return "outlet"
    return "person" if name == "Runa Felsted" else "government"
