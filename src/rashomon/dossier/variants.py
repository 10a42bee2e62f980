"""Variants as an editor wants them: all readings of one difference in one place.

In: the variants of a dossier, often in pairs (A differs from B, B from C). Out: a note for each set
of variants of one kind that hang together by a reading; reports that read the same words share a line.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from rashomon.dossier.context import Context, context_of
from rashomon.dossier.register import Register
from rashomon.records import Variant, VariantReading
from rashomon.records.dossier import VariantKind

# What an editor checks first: what happened, then who says so, then how it is put.
KINDS: tuple[VariantKind, ...] = (
    "figure", "time", "place", "actor", "polarity", "quotation", "attribution", "certainty", "naming",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class ReadingNote:
    """Words, the reports that have them, the first of their readings, and what stands around them there."""

    labels: tuple[str, ...]
    text: str
    reading: VariantReading
    context: Context | None


@dataclass(frozen=True, kw_only=True)
class VariantNote:
    """One difference: its kind, its readings, and the labels of the reports that brought a change in."""

    kind: VariantKind
    variants: tuple[Variant, ...]
    readings: tuple[ReadingNote, ...]
    entered: tuple[str, ...]


def note_variants(
    variants: Sequence[Variant], findings: Collection[str], book: Register
) -> dict[str | None, list[VariantNote]]:
    """The notes by the finding they hang on (None: not known), each finding's in the order of `KINDS`."""
    sets: dict[tuple[str | None, VariantKind], list[list[Variant]]] = {}
    for variant in variants:
        finding = variant.finding if variant.finding in findings else None
        _join(sets.setdefault((finding, variant.kind), []), variant)
    notes: dict[str | None, list[VariantNote]] = {}
    for (finding, kind), tied in sorted(sets.items(), key=lambda item: KINDS.index(item[0][1])):
        notes.setdefault(finding, []).extend(_note(kind, each, book) for each in tied)
    return notes


def _join(sets: list[list[Variant]], variant: Variant) -> None:
    """Put the variant with those that share a reading with it, which brings these together too."""
    own = {_words(reading) for reading in variant.readings}
    touching = [
        each for each in sets if any(_words(reading) in own for other in each for reading in other.readings)
    ]
    joined = [other for each in touching for other in each] + [variant]
    sets[:] = [each for each in sets if each not in touching] + [joined]


def _words(reading: VariantReading) -> str:
    """The words of a reading, white space and capitals folded."""
    return " ".join(reading.text.split()).casefold()


def _note(kind: VariantKind, variants: Sequence[Variant], book: Register) -> VariantNote:
    """The note of variants that hang together."""
    places = {report: place for place, report in enumerate(book.labels)}
    readings = sorted(
        dict.fromkeys(reading for variant in variants for reading in variant.readings),
        key=lambda reading: (places.get(reading.report, 0), reading.start),
    )
    entered = {variant.entered for variant in variants}
    return VariantNote(
        kind=kind,
        variants=tuple(variants),
        readings=_readings(readings, book),
        entered=book.labels_among(entered),
    )


def _readings(readings: Sequence[VariantReading], book: Register) -> tuple[ReadingNote, ...]:
    """The readings, same words together, unless all read the same words (then their speakers differ)."""
    by_words: dict[str, list[VariantReading]] = {}
    for reading in readings:
        by_words.setdefault(_words(reading), []).append(reading)
    if len(by_words) == 1:
        return tuple(_reading([reading], book) for reading in readings)
    return tuple(_reading(alike, book) for alike in by_words.values())


def _reading(alike: Sequence[VariantReading], book: Register) -> ReadingNote:
    """The line of readings of the same words."""
    first = alike[0]
    held = list(dict.fromkeys(reading.report for reading in alike))
    return ReadingNote(
        labels=tuple(book.label(report) for report in held),
        text=" ".join(first.text.split()),
        reading=first,
        context=context_of(first, book.reports.get(first.report), book.claims.get(first.claim or "")),
    )
