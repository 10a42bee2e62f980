"""An invented story of three reports, with a dossier made by hand that has something in every part."""

import pytest

from rashomon.records import (
    About,
    Attribution,
    Claim,
    Dossier,
    Edge,
    Evidence,
    Figure,
    Finding,
    Lineage,
    Place,
    Quotation,
    Reading,
    Report,
    SetAside,
    Source,
    Time,
    Variant,
    VariantReading,
    make_report,
)

WIRE = """Thieves take silver compass from Orlava museum

Thieves took a silver compass and at least 40 coins from the maritime museum in Orlava on Tuesday night, \
police said.

“We believe that somebody knew the alarm codes,” inspector Jana Prell told reporters.

The museum will reopen on Friday.
"""
LANTERN = """The Lantern's own museum page

A silver compass and 40 coins are gone from the maritime museum in Orlava, Halden Wire reports.

“Somebody knew the codes,” Prell said.

The night watchman slept through it.
"""
GAZETTE = """Some 65 coins were stolen from the maritime museum on Wednesday, its director, Otto Lind, said.

The museum will not reopen on Friday.
"""


def span(report: Report, words: str) -> dict[str, object]:
    """Where the words stand in the report, once."""
    assert report.text.count(words) == 1, words
    start = report.text.index(words)
    return {"report": report.id, "start": start, "end": start + len(words), "text": words}


def reading_of(report: Report, words: str, claim: str | None = None) -> VariantReading:
    """One side of a variant."""
    return VariantReading(claim=claim, **span(report, words))  # type: ignore[arg-type]


@pytest.fixture
def reports() -> tuple[Report, ...]:
    """A wire report, a rewrite of it, an account of its own without a date."""
    return (
        make_report(
            WIRE,
            location="museum/wire.txt",
            name="wire",
            outlet="Halden Wire",
            title="Thieves take silver compass from Orlava museum",
            url="https://wire.example/orlava",
            published="2031-03-05T07:30:00Z",
            published_from="report",
        ),
        make_report(
            LANTERN,
            location="museum/lantern.md",
            name="lantern",
            outlet="Morning Lantern",
            published="2031-03-05",
            published_from="given",
        ),
        make_report(GAZETTE, location="museum/gazette.txt", name="gazette"),
    )


@pytest.fixture
def claims(reports: tuple[Report, ...]) -> tuple[Claim, ...]:
    """Eight claims: two findings of three reports, one of two, and the rest single."""
    wire, lantern, gazette = reports
    police = Attribution(source="s1", cue="said", stance="neutral", **_at(wire, "police said"))
    credit = Attribution(source="s3", cue="reports", stance="neutral", **_at(lantern, "Halden Wire reports"))
    director = Attribution(
        source="s4", cue="said", stance="neutral", **_at(gazette, "its director, Otto Lind, said")
    )
    taken = wire.text[wire.text.index("Thieves took") : wire.text.index(", police said")]
    gone = "A silver compass and 40 coins are gone from the maritime museum in Orlava"
    stolen = "Some 65 coins were stolen from the maritime museum on Wednesday"
    return (
        Claim(id="c1", attribution=(police,), **span(wire, taken)),
        Claim(id="c2", **span(wire, "somebody knew the alarm codes")),
        Claim(id="c3", **span(wire, "The museum will reopen on Friday")),
        Claim(id="c4", attribution=(credit,), **span(lantern, gone)),
        Claim(id="c5", **span(lantern, "Somebody knew the codes")),
        Claim(id="c6", **span(lantern, "The night watchman slept through it")),
        Claim(id="c7", attribution=(director,), **span(gazette, stolen)),
        Claim(id="c8", polarity="negated", **span(gazette, "The museum will not reopen on Friday")),
    )


@pytest.fixture
def quotations(reports: tuple[Report, ...]) -> tuple[Quotation, ...]:
    """One utterance, quoted whole and in other words."""
    wire, lantern, _ = reports
    return (
        Quotation(
            id="q1", speaker="s2", claim="c2", **span(wire, "We believe that somebody knew the alarm codes,")
        ),
        Quotation(id="q2", speaker="s2", claim="c5", **span(lantern, "Somebody knew the codes,")),
    )


@pytest.fixture
def findings(reports: tuple[Report, ...], claims: tuple[Claim, ...]) -> tuple[Finding, ...]:
    """One disputed by all three, one disputed by two, one repeated, one single."""
    wire, lantern, gazette = (report.id for report in reports)
    return (
        Finding(
            id="f6", statement=claims[5].text, claims=("c6",), reports=(lantern,),
            origins=("Morning Lantern",), families=1, independent=1,
        ),
        Finding(
            id="f2", statement=claims[1].text, claims=("c2", "c5"), reports=(wire, lantern),
            origins=("Jana Prell",), families=1, independent=1, status="repeated", variants=("v3",),
        ),
        Finding(
            id="f1", statement=claims[0].text, claims=("c1", "c4", "c7"), reports=(wire, lantern, gazette),
            origins=("police", "Otto Lind"), families=2, independent=2, status="disputed",
            variants=("v1", "v2"),
        ),
        Finding(
            id="f3", statement=claims[2].text, claims=("c3", "c8"), reports=(wire, gazette),
            origins=("Halden Wire", "gazette"), families=2, independent=2, status="disputed",
            variants=("v4",),
        ),
    )  # fmt: skip


@pytest.fixture
def variants(reports: tuple[Report, ...]) -> tuple[Variant, ...]:
    """A figure, a time, a quotation that came in with the rewrite, and a denial."""
    wire, lantern, gazette = reports
    return (
        Variant(
            id="v1", kind="figure", finding="f1", explanation="at least 40 / 40 / 65", confidence=0.9,
            readings=(
                reading_of(wire, "at least 40 coins", "c1"), reading_of(lantern, "40 coins", "c4"),
                reading_of(gazette, "Some 65 coins", "c7"),
            ),
        ),
        Variant(
            id="v2", kind="time", finding="f1", explanation="2031-03-04 / 2031-03-05", confidence=0.8,
            readings=(reading_of(wire, "on Tuesday night", "c1"), reading_of(gazette, "on Wednesday", "c7")),
        ),
        Variant(
            id="v3", kind="quotation", finding="f2", explanation="words differ", confidence=0.7,
            entered=lantern.id,
            readings=(
                reading_of(wire, "somebody knew the alarm codes", "c2"),
                reading_of(lantern, "Somebody knew the codes", "c5"),
            ),
        ),
        Variant(
            id="v4", kind="polarity", finding="f3", explanation="affirmed / negated", confidence=0.95,
            readings=(
                reading_of(wire, "will reopen", "c3"), reading_of(gazette, "will not reopen", "c8"),
            ),
        ),
    )  # fmt: skip


@pytest.fixture
def lineage(reports: tuple[Report, ...]) -> Lineage:
    """The rewrite names the wire and shares a passage with it."""
    wire, lantern, gazette = reports
    cited, shared = _at(lantern, "Halden Wire reports"), "the maritime museum in Orlava"
    first, second = _at(wire, shared), _at(lantern, shared)
    evidence = (
        Evidence(
            kind="passage", note="5 words", parent_start=first["start"], parent_end=first["end"],
            child_start=second["start"], child_end=second["end"],
        ),
        Evidence(
            kind="citation", note="Halden Wire", child_start=cited["start"], child_end=cited["end"],
        ),
    )  # fmt: skip
    return Lineage(
        edges=(Edge(parent=wire.id, child=lantern.id, how="rewrites", confidence=0.912, evidence=evidence),),
        families=((wire.id, lantern.id), (gazette.id,)),
    )


@pytest.fixture
def dossier(
    reports: tuple[Report, ...],
    claims: tuple[Claim, ...],
    quotations: tuple[Quotation, ...],
    findings: tuple[Finding, ...],
    variants: tuple[Variant, ...],
    lineage: Lineage,
) -> Dossier:
    """All of it."""
    wire, _, gazette = reports
    heading = "Thieves take silver compass from Orlava museum"
    orlava = "Orlava on Tuesday"
    return Dossier(
        story=About(
            id="y1", headline=heading, first_published="2031-03-05T07:30:00Z", last_published="2031-03-05"
        ),
        reports=reports,
        lineage=lineage,
        sources=(
            Source(id="s1", name="police", kind="organisation"),
            Source(id="s2", name="Jana Prell", kind="person", aliases=("Prell",)),
            Source(id="s3", name="Halden Wire", kind="agency"),
            Source(id="s4", name="Otto Lind", kind="person", aliases=("its director",)),
        ),
        claims=claims,
        quotations=quotations,
        figures=(
            Figure(id="g1", low=40, what="coins", claim="c1", **span(wire, "at least 40")),
            Figure(
                id="g2", low=65, high=65, approximate=True, what="coins", claim="c7", **span(gazette, "65")
            ),
        ),
        times=(
            Time(id="t1", value="2031-03-04", anchor="published", claim="c1", **span(wire, "Tuesday night")),
        ),
        places=(Place(id="p1", name="Orlava", claim="c1", **{**span(wire, orlava), **_place(wire, orlava)}),),
        findings=findings,
        variants=variants,
        set_aside=(
            SetAside(report=wire.id, location=wire.location, reason="heading", start=0, end=len(heading)),
            SetAside(location="museum/scan.txt", reason="binary, not text"),
        ),
    )


@pytest.fixture
def readings(dossier: Dossier) -> tuple[Reading, ...]:
    """What was read in each report, as `read` gives it."""

    def of(records: tuple, report: Report) -> tuple:
        return tuple(record for record in records if record.report == report.id)

    return tuple(
        Reading(
            report=report,
            sources=dossier.sources,
            claims=of(dossier.claims, report),
            quotations=of(dossier.quotations, report),
            figures=of(dossier.figures, report),
            times=of(dossier.times, report),
            places=of(dossier.places, report),
            set_aside=of(dossier.set_aside, report),
        )
        for report in dossier.reports
    )


def _at(report: Report, words: str) -> dict[str, int]:
    """The offsets of the words."""
    found = span(report, words)
    return {"start": found["start"], "end": found["end"]}  # type: ignore[dict-item]


def _place(report: Report, words: str) -> dict[str, object]:
    """The offsets of the name that opens the words."""
    start = report.text.index(words)
    return {"start": start, "end": start + len("Orlava"), "text": "Orlava"}
