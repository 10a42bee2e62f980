"""Attributions that differ: the source is lost on the way down, or somebody else becomes it.

In go the wordings of a child and its forebear; out come differences. Independent reports may have it from
whom they will."""

from collections.abc import Iterator

from rashomon.collation.differences.difference import Difference, Side, whole
from rashomon.collation.differences.voices import Voices
from rashomon.collation.differences.wording import Wording
from rashomon.collation.differences.words import read_words
from rashomon.records import Attribution, Quotation

OWN_VOICE = "own voice"
# Words in a row that two quotations share if they were one utterance.
ROW = 3


def compare_attributions(parent: Wording, child: Wording, voices: Voices) -> Iterator[Difference]:
    """What the child's chain of speakers has lost or changed of its forebear's."""
    if _one_utterance(parent, child):
        return
    left = chain_without(parent, child.report.outlet, voices)
    right = chain_without(child, parent.report.outlet, voices)
    confidence = _contrast(left, right, voices)
    if confidence:
        yield Difference(
            kind="attribution",
            one=_side(parent, left, voices),
            other=_side(child, right, voices),
            confidence=confidence,
        )


def _one_utterance(parent: Wording, child: Wording) -> bool:
    """Whether both quote the same words: who is given them is told of the quotation."""
    return any(
        not _rows(parent, mine).isdisjoint(_rows(child, yours))
        for mine in parent.quotations
        for yours in child.quotations
    )


def _rows(wording: Wording, quotation: Quotation) -> frozenset[tuple[str, ...]]:
    words = [w.folded for w in read_words(wording.report.text, quotation.start, quotation.end)]
    return frozenset(tuple(words[n : n + ROW]) for n in range(len(words) - ROW + 1))


def chain_without(wording: Wording, outlet: str | None, voices: Voices) -> tuple[Attribution, ...]:
    """The chain of a claim without the outlet that it was had from, links that name nobody, and its own
    deed."""
    deeds = wording.phrases("predicate")
    return tuple(
        link
        for link in wording.claim.attribution
        if link.source is not None
        and not voices.carries(link.source, outlet)
        and not any(link.start < deed.end and deed.start < link.end for deed in deeds)
    )


def _contrast(left: tuple[Attribution, ...], right: tuple[Attribution, ...], voices: Voices) -> float:
    """How surely two chains differ in what an editor wants to know; 0 where they do not."""
    if not left:
        return 0.0
    if not right:
        return 0.8
    first = voices.allied(left[0].source, right[0].source)
    if not first and any(voices.same(link.source, right[0].source) for link in left[1:]):
        return 0.6
    if not first:
        return 0.6 if voices.named(left[0].source) and voices.named(right[0].source) else 0.0
    kept = [link for link in left if any(voices.allied(link.source, other.source) for other in right)]
    return 0.65 if len(kept) < len(left) else 0.0


def _side(wording: Wording, chain: tuple[Attribution, ...], voices: Voices) -> Side:
    return whole(wording, ", ".join(voices.name(link.source) for link in chain) or OWN_VOICE)
