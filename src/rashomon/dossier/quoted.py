"""Who is quoted: the quotations of all reports by speaker, the same words once.

In: quotations and sources of a dossier. Out: a note a speaker, the most widely quoted first; quotations whose
speaker is not known come last.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rashomon.records import Quotation, Source

UNWORDED = re.compile(r"\W+")
# Two words turn up inside other quotations by chance; three are the same utterance.
PART_WORDS = 3


@dataclass(frozen=True, kw_only=True)
class QuotedWords:
    """One utterance in its fullest form, the reports that carry it whole, and those that carry a part."""

    text: str
    labels: tuple[str, ...]
    parts: tuple[str, ...]
    quotations: tuple[Quotation, ...]


@dataclass(frozen=True, kw_only=True)
class SpeakerNote:
    """A speaker (None: not known), the utterances, and the reports that carry any of them."""

    speaker: Source | None
    words: tuple[QuotedWords, ...]
    labels: tuple[str, ...]


@dataclass
class _Utterance:
    """Quotations of the same words, as they are gathered."""

    key: str
    whole: list[Quotation] = field(default_factory=list)
    part: list[Quotation] = field(default_factory=list)


def speakers(
    quotations: Sequence[Quotation], sources: Mapping[str, Source], labels: Mapping[str, str]
) -> tuple[SpeakerNote, ...]:
    """A note for each speaker, the most widely quoted first."""
    spoken: dict[str | None, list[Quotation]] = {}
    for quotation in quotations:
        spoken.setdefault(quotation.speaker if quotation.speaker in sources else None, []).append(quotation)
    notes = [_note(sources[speaker] if speaker else None, said, labels) for speaker, said in spoken.items()]
    return tuple(
        sorted(
            notes,
            key=lambda note: (
                note.speaker is None,
                -len(note.labels),
                -len(note.words),
                note.speaker.name if note.speaker else "",
            ),
        )
    )


def _note(speaker: Source | None, said: Sequence[Quotation], labels: Mapping[str, str]) -> SpeakerNote:
    """The note of one speaker."""
    words = tuple(_words(utterance, labels) for utterance in _utterances(said))
    carrying = {label for utterance in words for label in (*utterance.labels, *utterance.parts)}
    return SpeakerNote(
        speaker=speaker,
        words=tuple(sorted(words, key=lambda utterance: -len(utterance.labels) - len(utterance.parts))),
        labels=tuple(label for label in labels.values() if label in carrying),
    )


def _utterances(said: Sequence[Quotation]) -> list[_Utterance]:
    """Quotations gathered by their words; one that lies within a longer one counts as part of it."""
    gathered: dict[str, _Utterance] = {}
    for quotation in said:
        key = f" {UNWORDED.sub(' ', quotation.text).casefold().strip()} "
        gathered.setdefault(key, _Utterance(key)).whole.append(quotation)
    kept: list[_Utterance] = []
    for utterance in sorted(gathered.values(), key=lambda one: (-len(one.key), one.key)):
        longer = next((other for other in kept if utterance.key in other.key), None)
        if longer and len(utterance.key.split()) >= PART_WORDS:
            longer.part += utterance.whole
        else:
            kept.append(utterance)
    place = {quotation.id: n for n, quotation in enumerate(said)}
    return sorted(kept, key=lambda utterance: place[utterance.whole[0].id])


def _words(utterance: _Utterance, labels: Mapping[str, str]) -> QuotedWords:
    """One utterance with the labels of the reports that carry it."""
    whole = {quotation.report for quotation in utterance.whole}
    part = {quotation.report for quotation in utterance.part} - whole
    return QuotedWords(
        text=utterance.whole[0].text.rstrip(", \n"),
        labels=tuple(label for report, label in labels.items() if report in whole),
        parts=tuple(label for report, label in labels.items() if report in part),
        quotations=(*utterance.whole, *utterance.part),
    )
