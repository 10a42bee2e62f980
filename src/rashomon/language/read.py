"""The language stage: reports in, readings out. Here the readers of its parts are put together, and ids are given."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import TypeVar

import msgspec

from rashomon.language.cast import Cast, Member, source_id
from rashomon.language.certainty import certainty_of
from rashomon.language.drafts import Draft, Link, Scene, draft_report
from rashomon.language.figures import read_figures
from rashomon.language.grammar import read_clause
from rashomon.language.paragraph import Paragraph
from rashomon.language.paragraphs import lay_out, title_of
from rashomon.language.parse import parse_reports
from rashomon.language.places import read_places
from rashomon.language.polarity import polarity_of
from rashomon.language.quotations import Spoken, find_spoken
from rashomon.language.times import read_times
from rashomon.records import (
    Attribution,
    Claim,
    Clause,
    Figure,
    Place,
    Quotation,
    Reading,
    Report,
    SetAside,
    Time,
)
from rashomon.records.reading import Polarity

Progress = Callable[[str, int, int], None]
Valued = TypeVar("Valued", Figure, Time, Place)


def read_reports(
    reports: Sequence[Report], *, model: str | None = None, progress: Progress | None = None
) -> tuple[Reading, ...]:
    """What is found in each report, in the order given. Raises RashomonError where the model is not known."""
    parsed = parse_reports(reports, model=model, progress=progress)
    return tuple(_read(report, paragraphs) for report, paragraphs in zip(reports, parsed, strict=True))


def _read(report: Report, paragraphs: tuple[Paragraph, ...]) -> Reading:
    cast = Cast(paragraphs)
    scene = draft_report(report.text, paragraphs, cast, report.outlet)
    spoken = find_spoken(report.text, paragraphs, scene, cast)
    report = _titled(report)
    claims, clauses = _claims(report, paragraphs, scene, cast)
    times = read_times(report, paragraphs)
    quotations = tuple(_quotation(report, words, claims) for words in spoken)
    used = [link.member for draft in scene.drafts for link in draft.chain if link.member]
    used += [link.member for words in spoken for link in words.chain[:1] if link.member]
    return Reading(
        report=report,
        sources=cast.sources(report.id, used),
        claims=claims,
        quotations=quotations,
        figures=_linked(read_figures(report, paragraphs, times), claims),
        times=_linked(times, claims),
        places=_linked(read_places(report, paragraphs), claims),
        set_aside=_set_aside(report, paragraphs),
        clauses=clauses,
    )


def _titled(report: Report) -> Report:
    """The report with the headline of its text, where its front matter had none."""
    if report.title is not None:
        return report
    block = title_of(report.text, lay_out(report.text))
    return (
        report
        if block is None
        else msgspec.structs.replace(report, title=" ".join(report.text[block.start : block.end].split()))
    )


def _claims(
    report: Report, paragraphs: Sequence[Paragraph], scene: Scene, cast: Cast
) -> tuple[tuple[Claim, ...], tuple[Clause, ...]]:
    claims, clauses = [], []
    for draft in scene.drafts:
        paragraph = paragraphs[draft.paragraph]
        tokens = list(paragraph.doc[draft.part.first : draft.part.last])
        certainty, surely = certainty_of(draft.part.head, tokens)
        polarity, negating = polarity_of(draft.part.head, tokens)
        claim = Claim(
            id=f"{report.id}.c{draft.start}",
            report=report.id,
            start=draft.start,
            end=draft.end,
            text=report.text[draft.start : draft.end],
            attribution=tuple(_attribution(report.id, link) for link in draft.chain),
            certainty=certainty,
            polarity=_polarity(draft, polarity),
        )
        claims.append(claim)
        clauses.append(read_clause(claim, draft, paragraph, cast, surely, negating))
    return tuple(claims), tuple(clauses)


def _polarity(draft: Draft, own: Polarity) -> Polarity:
    """What a denier denies is negated once more, a clause ("denied that it was full") or a noun ("denied any
    fault"); "did not deny" is not."""
    if any(child.dep_ == "prep" and child.lower_ == "as" for child in draft.part.head.children):
        return own  # "dismissed the bid as a stunt" judges it
    flips = sum(link.stance == "denying" and not link.negated for link in draft.chain)
    return own if flips % 2 == 0 else ("affirmed" if own == "negated" else "negated")


def _attribution(report: str, link: Link) -> Attribution:
    return Attribution(
        source=_id(report, link.member),
        cue=link.cue,
        stance=link.stance,
        start=link.start,
        end=link.end,
        asserts=link.asserts,
    )


def _id(report: str, member: Member | None) -> str | None:
    return None if member is None else source_id(report, member)


def _quotation(report: Report, words: Spoken, claims: Sequence[Claim]) -> Quotation:
    """The quotation with the claim that holds most of it. Claims are in text order and do not overlap."""
    first = bisect_right(claims, words.start, key=lambda c: c.end)
    last = bisect_left(claims, words.end, first, key=lambda c: c.start)
    holding = max(
        claims[first:last],
        key=lambda c: (min(c.end, words.end) - max(c.start, words.start), -c.start),
        default=None,
    )
    return Quotation(
        id=f"{report.id}.q{words.start}",
        report=report.id,
        start=words.start,
        end=words.end,
        text=report.text[words.start : words.end],
        speaker=_id(report.id, words.chain[0].member) if words.chain else None,
        claim=None if holding is None else holding.id,
        mixed=words.mixed,
    )


def _linked(values: Sequence[Valued], claims: Sequence[Claim]) -> tuple[Valued, ...]:
    """The values with the claim that each stands in. Both are in text order and claims do not overlap."""
    linked = []
    ordered = sorted(claims, key=lambda c: c.start)
    at = 0
    for value in sorted(values, key=lambda v: (v.start, v.end)):
        while at < len(ordered) and ordered[at].end <= value.start:
            at += 1
        inside = at < len(ordered) and ordered[at].start < value.end
        linked.append(msgspec.structs.replace(value, claim=ordered[at].id) if inside else value)
    return tuple(linked)


def _set_aside(report: Report, paragraphs: Sequence[Paragraph]) -> tuple[SetAside, ...]:
    return tuple(
        SetAside(report=report.id, location=report.location, start=p.start, end=p.end, reason=p.reason)
        for p in paragraphs
        if p.reason is not None
    )
