"""The mutation test, on reports read by hand."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mutations import certainty, speech, values
from mutations.change import Change, child_of, make
from mutations.judge import judge
from mutations.plan import KINDS, in_order, plan
from mutations.run import ROOT, Size, sizes
from mutations.sheet import Sheet, lay_out
from mutations.table import faults, named, table, told

from rashomon.records import (
    About,
    Attribution,
    Claim,
    Clause,
    Dossier,
    Figure,
    Lineage,
    Phrase,
    Place,
    Quotation,
    Reading,
    Source,
    Variant,
    VariantReading,
    make_report,
)

Maker = Callable[[Sheet, int], Iterator[Change]]
TEXT = "Fog shuts the ferry\n\nUp to 140 berths were lost in Port Ammer on Tuesday. The pilot may resign."


def sheet_of(text: str, **read: object) -> Sheet:
    """The sheet of a text of which nothing but this is read, and which is one claim a sentence."""
    report = make_report(
        text, location="quay/a.txt", name="a", outlet="Quay", published="2031-03-05T23:10:00Z"
    )
    bare = lay_out(Reading(report=report))
    claims = tuple(
        Claim(id=f"c{start}", report=report.id, start=start, end=end, text=text[start:end])
        for start, end in bare.sentences
    )
    clauses = tuple(Clause(claim=claim.id) for claim in claims)
    return lay_out(Reading(report=report, **{"claims": claims, "clauses": clauses, **read}))  # type: ignore[arg-type]


def at(text: str, words: str) -> dict[str, object]:
    """Where words stand, in the fields of a record."""
    start = text.index(words)
    return {"id": words, "report": "r", "start": start, "end": start + len(words), "text": words}


def children(make_changes: Maker, sheet: Sheet) -> list[str]:
    """The texts that could be made."""
    return [child_of(sheet, change).text for change in make_changes(sheet, 1)]


def test_sentences_end_where_sentences_end() -> None:
    """Not after a title or an hour; a heading is none."""
    text = "Dr. No sails\n\nMr. Hale left at 4 a.m. on foot. “Why?” he asked. He\nslept."
    sheet = sheet_of(text)
    assert [sheet.words(*span) for span in sheet.sentences] == [
        "Mr. Hale left at 4 a.m. on foot.",
        "“Why?” he asked.",
        "He slept.",
    ]


def test_a_child_differs_in_the_words_that_were_changed() -> None:
    """It comes from another desk, half an hour later on the same day, and the same words differ in each run."""
    sheet = sheet_of(TEXT)
    child = child_of(sheet, make("x", "figure", (31, 34), "410"))
    assert child.text == TEXT[:31] + "410" + TEXT[34:]
    assert child.outlet != "Quay" and child.published == "2031-03-05T23:40:00+00:00"


def test_a_date_does_not_move_over_midnight() -> None:
    """The days that a report tells of are counted from it."""
    report = make_report("A.", location="a", name="a", published="2031-03-05T23:50:00Z")
    late = lay_out(Reading(report=report))
    assert child_of(late, make("x", "figure", (0, 0), "")).published == "2031-03-05T23:50:00Z"


@pytest.mark.parametrize(("number", "bound"), [("Up to 140 berths", "140"), ("140 berths", None)])
def test_a_figure_gets_another_value_and_loses_its_bound(number: str, bound: str | None) -> None:
    """One digit or two; ranges and shares are left alone."""
    figure = Figure(**at(TEXT, number), low=None if bound else 140, high=140)  # type: ignore[arg-type]
    sheet = sheet_of(TEXT, figures=(figure,))
    (other,) = children(values.figures, sheet)
    assert len(other) == len(TEXT) and "140" not in other and re.search(r"[2-9]40 berths|410 berths", other)
    assert children(values.bounds, sheet) == ([TEXT.replace("Up to ", "")] if bound else [])
    share = Figure(**at(TEXT, number), low=140, high=140, of=200)  # type: ignore[arg-type]
    assert children(values.figures, sheet_of(TEXT, figures=(share,))) == []


def test_a_weekday_becomes_another() -> None:
    """A day on which something was; "a normal Tuesday" is none."""
    text = "It sank on Tuesday. A normal Tuesday is quiet."
    (child,) = children(values.weekdays, sheet_of(text))
    assert "on Tuesday" not in child and child.startswith("It sank on ") and "normal Tuesday" in child


def test_a_town_becomes_another() -> None:
    """One that the report names elsewhere, if there is one; a country is no town."""
    text = "A crane fell in Varnholt. Divers came from afar. A crew in Ammer slept. A yard in Norway closed."
    places = tuple(Place(**at(text, name), name=name) for name in ("Varnholt", "Ammer", "Norway"))  # type: ignore[arg-type]
    assert children(values.places, sheet_of(text, places=places)) == [
        text.replace("Varnholt", "Ammer"),
        text.replace("in Ammer", "in Varnholt"),
    ]


@pytest.mark.parametrize(
    ("hedged", "plain"),
    [
        ("Rats reportedly ate the nets.", "Rats ate the nets."),
        ("The pilot may resign.", "The pilot will resign."),
        ("The keel is believed to be cracked.", "The keel is cracked."),
        ("Two are thought to have been saved.", "Two were saved."),
        ("Only members may vote.", None),
        ("It could be seen from afar.", None),
    ],
)
def test_a_hedge_is_dropped(hedged: str, plain: str | None) -> None:
    """And what is left is English; a leave that is given and an ability are no hedges."""
    assert children(certainty.hedges, sheet_of(hedged)) == ([plain] if plain else [])


@pytest.mark.parametrize(
    ("text", "subject", "verb", "lemma", "denied"),
    [
        ("The mast was broken.", "The mast", "broken", "break", "The mast was not broken."),
        ("The keel is sound.", "The keel", "is sound", "be", "The keel is not sound."),
        ("The crew repaired it.", "The crew", "repaired", "repair", "The crew did not repair it."),
        ("The crew should have left.", "The crew", "left", "leave", None),
        ("The crew was still there.", "The crew", "was", "be", None),
        ("Nobody was there.", "Nobody", "was", "be", None),
    ],
)
def test_a_not_is_put_in(text: str, subject: str, verb: str, lemma: str, denied: str | None) -> None:
    """Where it is plain how."""
    parts = ((subject, "doer", ""), (verb, "predicate", lemma))
    phrases = tuple(
        Phrase(role=role, start=text.index(words), end=text.index(words) + len(words), head=head)  # type: ignore[arg-type]
        for words, role, head in parts
    )
    sheet = sheet_of(text, clauses=(Clause(claim="c0", phrases=phrases),))
    assert children(certainty.nots_in, sheet) == ([denied] if denied else [])


@pytest.mark.parametrize(
    ("text", "affirmed"),
    [
        ("She had never sailed.", "She had sailed."),
        ("They cannot swim.", "They can swim."),
        ("It was not found.", "It was found."),
        ("It was not found until dawn.", None),
        ("“It was not me.” He left.", None),
    ],
)
def test_a_not_is_taken_out(text: str, affirmed: str | None) -> None:
    """Where English is left, and not out of a quotation."""
    spoken = (Quotation(**at(text, "It was not me.")),) if "me." in text else ()  # type: ignore[arg-type]
    assert children(certainty.nots_out, sheet_of(text, quotations=spoken)) == ([affirmed] if affirmed else [])


def test_a_quotation_is_cut() -> None:
    """At its end or in its midst, and it keeps its last stop."""
    said = "We saw the lights go out, and then nobody came for an hour."
    (change,) = speech.cuts(
        sheet := sheet_of(f"“{said}”", quotations=(Quotation(**at(f"“{said}”", said)),)), 1
    )  # type: ignore[arg-type]
    child = child_of(sheet, change).text
    assert child.startswith("“We saw the lights") and child.endswith(".”") and len(child) < len(said)


def test_a_quotation_goes_to_somebody_else() -> None:
    """With a full name, and not of the same paragraph."""
    text = "“It was dark,” she said. Ida Kroll left.\n\nJon Berg is the cook."
    sources = tuple(Source(id=name, name=name, kind="person") for name in ("Ida Kroll", "Jon Berg"))
    quotation = Quotation(**at(text, "It was dark,"), speaker="Ida Kroll")  # type: ignore[arg-type]
    sheet = sheet_of(text, sources=sources, quotations=(quotation,))
    assert children(speech.speakers, sheet) == [text.replace("she said", "Jon Berg said")]


@pytest.mark.parametrize(
    ("text", "claim", "cue"),
    [("The quay sank, the harbour master said.", "The quay sank", "the harbour master said"),
     ("According to divers, the quay sank.", "the quay sank", "According to divers")],
)  # fmt: skip
def test_a_source_is_lost(text: str, claim: str, cue: str) -> None:
    """Where it stands after the statement, and where it stands before."""
    place = at(text, cue)
    link = Attribution(source="s", cue=cue, stance="neutral", start=place["start"], end=place["end"])  # type: ignore[arg-type]
    claims = (Claim(**at(text, claim), attribution=(link,)),)  # type: ignore[arg-type]
    sheet = sheet_of(text, claims=claims, sources=(Source(id="s", name="x", kind="unnamed"),))
    assert children(speech.sources, sheet) == ["The quay sank."]


def test_the_plan_spreads_over_reports_and_larger_plans_begin_alike() -> None:
    """First one change of each report, whatever the number asked for."""
    texts = ("It sank on Monday. It rose on Friday.", "He came on Sunday.", "She left on Monday.")
    sheets = [sheet_of(text) for text in texts]
    order = [(sheet.text, change) for sheet, change in in_order(sheets, "weekday", 1)]
    assert {text for text, _ in order[:3]} == set(texts) and len(order) == 4
    assert [change for _, change in plan(sheets, 1, 2)] == [change for _, change in order[:2]]
    assert [sheet.text for sheet, _ in in_order(sheets[::-1], "weekday", 1)] == [text for text, _ in order]


def test_a_variant_counts_where_the_change_was_made() -> None:
    """In both reports; one elsewhere is none of it, and a word of another kind does not name it."""
    sheet = sheet_of("Rats ate 30 nets. It rained for 12 hours.")
    change = make("figure", "figure", (9, 11), "40", place=(9, 16))
    child = child_of(sheet, change)
    right = variant("figure", (sheet.reading.report.id, 9, 16), (child.id, 9, 16))
    wrong = variant("time", (sheet.reading.report.id, 33, 35), (child.id, 33, 35))
    other = variant("actor", (sheet.reading.report.id, 9, 16), (child.id, 0, 17))
    verdict = judge(sheet, change, dossier_of(sheet, child.id, right, wrong), child.id)
    assert (verdict.found, verdict.placed, verdict.named) == (True, True, True)
    assert verdict.there == (right,) and verdict.others == (wrong,)
    verdict = judge(sheet, change, dossier_of(sheet, child.id, other), child.id)
    assert (verdict.found, verdict.named, verdict.misnamed) == (True, False, True)
    verdict = judge(sheet, change, dossier_of(sheet, child.id), child.id)
    assert not verdict.found and verdict.apart and not verdict.unseen
    assert "[30 -> 40]" in told(verdict) and "not in one finding" in told(verdict)
    assert table([verdict], [()]).splitlines()[1].split() == ["figure", *"1 0 0 0 1 0 0 0.00 0.00".split()]
    assert named([verdict])["figure"] == 0


def variant(kind: str, *spans: tuple[str, int, int]) -> Variant:
    """A variant with these readings."""
    readings = tuple(
        VariantReading(claim="c0", report=report, start=start, end=end, text="")
        for report, start, end in spans
    )
    return Variant(id=kind, kind=kind, finding=None, readings=readings, explanation="", confidence=1.0)  # type: ignore[arg-type]


def dossier_of(sheet: Sheet, child: str, *variants: Variant) -> Dossier:
    """A dossier in which nothing but these differs, and no claims are put together."""
    return Dossier(
        story=About(id="s"), reports=(sheet.reading.report,), lineage=Lineage(), sources=(),
        claims=sheet.reading.claims, quotations=(), figures=(), times=(), places=(), findings=(),
        variants=variants, set_aside=(),
    )  # fmt: skip


def test_kinds_and_floors_go_in_pairs() -> None:
    """A kind below its floor, one without, and a variant where nothing was changed are told."""
    assert list(faults({"cut": 0.5}, {"cut": 0.5}, 0)) == []
    assert list(faults({"cut": 0.5, "place": 1.0}, {"cut": 0.6, "hedge": 0.1}, 2)) == [
        "cut is named in 0.50, below its floor 0.60",
        "place has no floor",
        "hedge has a floor and is not measured",
        "unchanged copies have 2 variants",
    ]


@pytest.mark.parametrize("size", sizes().values(), ids=sizes())
def test_a_run_has_reports_and_floors(size: Size) -> None:
    """Every folder is there and every kind is pinned; what is held back for checking is not among them."""
    assert all(list((ROOT / folder).glob("*.txt")) for folder in size.sets)
    assert not any("held" in Path(folder).parts for folder in size.sets)
    assert set(size.named) == set(KINDS)
