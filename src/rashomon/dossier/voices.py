"""Who says it, in a line: the reports that carry something, the origins behind it, the chain of sources.

In: notes and records. Out: the same short lines for every renderer; the names in them are the reports' own.
"""

from collections.abc import Mapping, Sequence

from rashomon.dossier.outline import FindingNote
from rashomon.dossier.quoted import QuotedWords
from rashomon.dossier.variants import ReadingNote, VariantNote
from rashomon.dossier.words import listed, plural, quoted, shortened, shown
from rashomon.records import Attribution, Claim, Source

READING_LENGTH = 300


def labels_shown(labels: Sequence[str]) -> str:
    """The labels in a line."""
    return ", ".join(shown(label) for label in labels)


def held_by(note: FindingNote) -> str:
    """How many of the reports say so, and which: the shorter of the two lists."""
    holding, reports = len(note.labels), len(note.labels) + len(note.silent)
    if not note.silent:
        return f"in all {reports} reports"
    if len(note.silent) < holding:
        return f"in {holding} of {reports}, all but {listed([shown(label) for label in note.silent])}"
    return f"in {holding} of {reports}: {listed([shown(label) for label in note.labels])}"


def independence(note: FindingNote) -> str:
    """How many independent origins stand behind a finding, and the names under which they go."""
    count = plural(note.finding.independent, "independent origin")
    return f"{count}: {'; '.join(map(shown, note.origins))}" if note.origins else count


def came_in(note: VariantNote) -> str:
    """Which report brought the change into a line of descent; nothing between independent reports."""
    return f" · came in with {listed([shown(label) for label in note.entered])}" if note.entered else ""


def in_place(reading: ReadingNote) -> str:
    """The words of a reading; short ones with the words around them."""
    words = shortened(reading.text, READING_LENGTH)
    return f"{words} · {quoted(reading.context.text)}" if reading.context else words


def carriers(utterance: QuotedWords) -> str:
    """The reports that carry the words, and those that carry a part of them."""
    whole = listed([shown(label) for label in utterance.labels])
    return f"{whole}; in part {labels_shown(utterance.parts)}" if utterance.parts else whole


def chain(attribution: Sequence[Attribution], sources: Mapping[str, Source]) -> str:
    """Who says it, the nearest speaker first, each with the cue word; empty for the report's own voice."""
    return ", carried by ".join(_link(link, sources) for link in attribution)


def manner(claim: Claim) -> str:
    """How a claim is put where it is not simply stated: `hedged`, `negated`."""
    return ", ".join(mark for mark in (claim.certainty, claim.polarity) if mark not in ("stated", "affirmed"))


def _link(link: Attribution, sources: Mapping[str, Source]) -> str:
    """One link: the source, its cue word, and the stance of the cue where it takes one."""
    source = sources.get(link.source or "")
    name = shown(source.name) if source else "nobody named"
    cue = quoted(shown(link.cue)) if link.cue else ""
    stance = link.stance if link.stance != "neutral" else ""
    told = ", ".join(part for part in (cue, stance) if part)
    return f"{name} ({told})" if told else name
