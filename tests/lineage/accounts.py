"""Accounts of one invented event, read by hand: no parser, so that the tests run in no time.

A report is a list of sentences, each of which states one fact in one wording; a claim is a sentence, and a
finding is every sentence that states one fact.
"""

import re
from collections.abc import Mapping, Sequence

from rashomon.records import (
    Attribution,
    Claim,
    Finding,
    Quotation,
    Reading,
    Report,
    SetAside,
    Source,
    make_report,
)

# fact: (the agency's words, a rewriter's words, a third reporter's words)
FACTS: Mapping[str, tuple[str, str, str]] = {
    "collapse": (
        "The roof of the covered market in Ostrey came down on Tuesday morning under the weight of wet snow.",
        "Wet snow brought the roof of Ostrey's covered market crashing down on Tuesday morning.",
        "Ostrey lost its market hall on Tuesday, when the roof gave in before nine o'clock.",
    ),
    "hurt": (
        "Seventeen stallholders were taken to the Lindqvist clinic, three of them with broken bones.",
        "The Lindqvist clinic admitted 17 stallholders, and three of those had broken bones.",
        "Doctors treated some twenty people for cuts and bruises.",
    ),
    "built": (
        "The hall was put up in 1964 by the architect Runa Felsted and has been listed since 1998.",
        "Architect Runa Felsted designed the hall, which dates from 1964 and was listed in 1998.",
        "Nobody who shopped there had thought of it as a monument.",
    ),
    "gauge": (
        "A gauge on the northern girder had shown a load of 140 kilograms a square metre at midnight.",
        "By midnight the northern girder's gauge was reading 140 kilograms on every square metre.",
        "The snow lay as high as a child's knee.",
    ),
    "heating": (
        "The heating cables along the gutters had been switched off in October to save electricity.",
        "To save electricity, the cables that heat the gutters had been off since October.",
        "Icicles had been hanging over the fish counter for a week.",
    ),
    "school": (
        "A class of the Birkholm school left the hall ten minutes before the girders gave way.",
        "Ten minutes before the girders went, pupils of the Birkholm school had walked out of the hall.",
        "A baker said that she had just sent her apprentice out for change.",
    ),
    "dogs": (
        "Rescue dogs from Tarnby searched the rubble until dusk and found nobody.",
        "Until dusk, dogs brought from Tarnby sniffed through the rubble without finding a soul.",
        "Firefighters cut through the steel with torches all afternoon.",
    ),
    "damage": (
        "The city put the damage at four million crowns and closed two more halls of the same design.",
        "Two halls of the same make were closed by the city, which reckons the damage at 4 million crowns.",
        "What it will cost to rebuild, nobody at the town hall cared to guess.",
    ),
    "insurer": (
        "The insurer Norhaven Mutual has cancelled its cover for flat roofs in the district since spring.",
        "Since spring Norhaven Mutual, an insurer, no longer covers any flat roof in the district.",
        "Traders with stalls of their own are not insured at all.",
    ),
    "inspection": (
        "An engineer, Joakim Strand, had asked for props under the girders in a letter of 3 November.",
        "In a letter dated 3 November the engineer Joakim Strand wanted the girders propped up.",
        "The last inspection was in May, the caretaker recalled.",
    ),
    "market": (
        "Stalls will be set up on the ferry quay from Saturday, rent free until the end of March.",
        "From Saturday, and free of rent until March ends, traders may sell on the ferry quay.",
        "On the ferry quay carpenters were already hammering stalls together.",
    ),
    "past": (
        "In 2009 the gymnasium of Vessel Street lost its roof in the same way, and a janitor died.",
        "A janitor died in 2009 when the Vessel Street gymnasium lost its roof just like that.",
        "Older people remember the gymnasium of Vessel Street and the janitor who died there.",
    ),
}
AGENCY, REWRITER, REPORTER = 0, 1, 2
ORDER = tuple(FACTS)


def tell(facts: Sequence[str], voice: int, opening: str = "", ending: str = "") -> str:
    """A report's text: the facts in this order, in one voice."""
    return "\n\n".join(
        [
            *([opening] if opening else []),
            *(FACTS[fact][voice] for fact in facts),
            *([ending] if ending else []),
        ]
    )


def read(
    text: str,
    name: str,
    outlet: str | None = None,
    published: str | None = None,
    *,
    said: Mapping[str, Sequence[str]] | None = None,
    location: str | None = None,
) -> Reading:
    """The reading of a text; `said`: names of sources, nearest first, by the opening of the sentence that
    they say."""
    report = make_report(
        text,
        location=location or f"{name}.txt",
        name=name,
        outlet=outlet,
        published=published,
        published_from="report" if published else None,
    )
    return read_report(report, said or {})


def read_report(report: Report, said: Mapping[str, Sequence[str]]) -> Reading:
    """The reading of a report."""
    claims: list[Claim] = []
    aside: list[SetAside] = []
    sources: dict[str, Source] = {}
    for found in re.finditer(r"[^\n]+", report.text):
        start, end = found.span()
        dateline = re.match(r"[A-Z ]+\([^)]+\) - ", found.group())
        if dateline:
            aside.append(_aside(report, start, start + dateline.end(), "dateline"))
            start += dateline.end()
        if found.group().startswith("By "):
            aside.append(_aside(report, start, end, "byline"))
            continue
        chain = next(
            (names for opening, names in said.items() if report.text[start:end].startswith(opening)), ()
        )
        for name in chain:
            sources.setdefault(name, Source(id=f"{report.id}.s{len(sources)}", name=name, kind=_kind(name)))
        claims.append(
            Claim(
                id=f"{report.id}.c{start}",
                report=report.id,
                start=start,
                end=end,
                text=report.text[start:end],
                attribution=tuple(
                    Attribution(source=sources[name].id, cue="said", stance="neutral", start=start, end=end)
                    for name in chain
                ),
            )
        )
    return Reading(
        report=report,
        sources=tuple(sources.values()),
        claims=tuple(claims),
        quotations=_quotations(report),
        set_aside=tuple(aside),
    )


def findings_of(readings: Sequence[Reading]) -> tuple[Finding, ...]:
    """One finding a fact, whatever the wording; every other sentence is a finding of its own words."""
    fact_of = {wording: fact for fact, wordings in FACTS.items() for wording in wordings}
    held: dict[str, list[Claim]] = {}
    for reading in sorted(readings, key=lambda r: r.report.id):
        for claim in reading.claims:
            held.setdefault(fact_of.get(claim.text, claim.text), []).append(claim)
    return tuple(
        Finding(
            id=f"f.{fact[:24]}",
            statement=claims[0].text,
            claims=tuple(claim.id for claim in claims),
            reports=tuple(dict.fromkeys(claim.report for claim in claims)),
        )
        for fact, claims in sorted(held.items())
    )


def _aside(report: Report, start: int, end: int, reason: str) -> SetAside:
    return SetAside(report=report.id, location=report.location, start=start, end=end, reason=reason)


def _quotations(report: Report) -> tuple[Quotation, ...]:
    return tuple(
        Quotation(
            id=f"{report.id}.q{found.start(1)}",
            report=report.id,
            start=found.start(1),
            end=found.end(1),
            text=found.group(1),
        )
        for found in re.finditer(r"“([^”]+)”", report.text)
    )


def _kind(name: str):  # type: ignore[no-untyped-def]
    if name.split(maxsplit=1)[0].lower() in ("a", "an"):
        return "unnamed"
    if any(word in name for word in ("Courier", "Gazette", "Tidings")):
        return "outlet"
    return "person" if len(name.split()) == 2 and name[0].isupper() else "government"
