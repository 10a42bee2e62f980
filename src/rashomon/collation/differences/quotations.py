"""Quotations that differ: words between quotation marks changed, cut, put in, or given to another speaker.

In go the utterances of a story; out come differences. They find their counterparts by the words they share,
wherever in the reports they stand: what a quotation is does not hang on how claims were aligned."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from rashomon.collation.differences.difference import Difference, Side, at
from rashomon.collation.differences.kinship import Kinship
from rashomon.collation.differences.utterances import Quoted, Utterance, counterparts
from rashomon.collation.differences.voices import Voices
from rashomon.collation.differences.words import content, read_words

# The share of the shorter quotation's words that must match.
LEAST = 0.6
# The words of a quotation from which on, all of them found in another, it is the same utterance, whose
# speakers can be compared; and what telling words must be among them.
ROWS, TELLING = 3, 2
# Words by which two stretches at an end may differ in length and still stand for each other.
FEW = 3
# Characters beside a quotation in which words that it leaves out may go on, quoted or not.
BESIDE = 300
_ELLIPSES = ("…", "...", ". . .", "[...]", "[…]")
# Marks that end a sentence, or its first half.
_STOPS = (".", "!", "?", ";", ":", "—", "–")
_Code = tuple[str, int, int, int, int]


def compare_quotations(said: Sequence[Utterance], voices: Voices, kinship: Kinship) -> Iterator[Difference]:
    """Differences between utterances that were one, and between the speakers of one utterance."""
    for utterance in said:
        yield from _speakers(utterance.members, utterance.members, voices, kinship)
    for one, other in counterparts(said):
        codes = SequenceMatcher(None, one.folded, other.folded, autojunk=False).get_opcodes()
        matched = sum(i2 - i1 for tag, i1, i2, _, _ in codes if tag == "equal")
        if matched < LEAST * min(len(one.folded), len(other.folded)):
            continue
        kin = _kin(one.members, other.members, kinship)
        changes = list(_changes(one.one, other.one, codes, kin))
        for change in changes:
            yield from _everywhere(change, one, other)
        if _whole(one, matched) or _whole(other, matched):
            yield from _speakers(one.members, other.members, voices, kinship)


def _whole(utterance: Utterance, matched: int) -> bool:
    """Whether all words of an utterance are found in another, and are enough to know it by."""
    return matched == len(utterance.folded) >= ROWS and len(content(utterance.one.words)) >= TELLING


def _kin(ones: Sequence[Quoted], others: Sequence[Quoted], kinship: Kinship) -> bool:
    left, right = [quoted.wording for quoted in ones], [quoted.wording for quoted in others]
    return kinship.any_descends(left, right) or kinship.any_descends(right, left)


def _changes(one: Quoted, other: Quoted, codes: Sequence[_Code], kin: bool) -> Iterator[Difference]:
    """The stretches of words in which two quotations part."""
    for number, (tag, i1, i2, j1, j2) in enumerate(codes):
        if tag == "equal" or _elided(one, i1, i2) or _elided(other, j1, j2):
            continue
        edge = number in (0, len(codes) - 1)
        if edge and tag == "replace" and abs((i2 - i1) - (j2 - j1)) > FEW:
            continue
        if edge and tag != "replace" and not _cut(one, (i1, i2), other, (j1, j2), kin):
            continue
        confidence = 0.85 if not edge else (0.7 if tag == "replace" else 0.5)
        yield Difference(
            kind="quotation", one=_stretch(one, i1, i2), other=_stretch(other, j1, j2), confidence=confidence
        )


def _cut(one: Quoted, mine: tuple[int, int], other: Quoted, yours: tuple[int, int], kin: bool) -> bool:
    """Whether words missing at an end were cut: from what it was written from, and neither said beside the
    marks nor the subject that the reporter puts in his own words."""
    full, stretch, short = (one, mine, other) if mine[0] < mine[1] else (other, yours, one)
    left_out = content(full.words[stretch[0] : stretch[1]])
    head = stretch[0] == 0
    if not kin and (
        head or short.quotation.mixed or not _goes_on(full, stretch[0]) or len(left_out) < TELLING
    ):
        return False
    if head and short.quotation.mixed:
        return False
    text, quotation = short.wording.report.text, short.quotation
    start, end = (
        (quotation.start - BESIDE, quotation.start) if head else (quotation.end, quotation.end + BESIDE)
    )
    beside = content(read_words(text, max(0, start), min(len(text), end)))
    return 2 * len(left_out & beside) < len(left_out) or not left_out


def _goes_on(quoted: Quoted, number: int) -> bool:
    """Whether the sentence goes on in this word of a quotation."""
    gap = quoted.wording.report.text[quoted.words[number - 1].end : quoted.words[number].start]
    return not any(mark in gap for mark in _STOPS)


def _elided(quoted: Quoted, first: int, last: int) -> bool:
    """Whether an ellipsis stands where words are missing."""
    start = quoted.words[first - 1].end if first else quoted.quotation.start
    end = quoted.words[last].start if last < len(quoted.words) else quoted.quotation.end
    gap = quoted.wording.report.text[start:end]
    return any(mark in gap for mark in _ELLIPSES)


def _stretch(quoted: Quoted, first: int, last: int) -> Side:
    """The words from the first to before the last; the words beside the gap where there are none."""
    if first == last:
        words = quoted.words[max(0, first - 1) : min(len(quoted.words), last + 1)]
    else:
        words = quoted.words[first:last]
    return at(quoted.wording, words[0].start, words[-1].end)


def _everywhere(change: Difference, one: Utterance, other: Utterance) -> Iterator[Difference]:
    """A change between two utterances in every report that has either."""
    yield change
    for quoted in one.members[1:]:
        yield Difference(
            kind="quotation",
            one=_moved(change.one, one.one, quoted),
            other=change.other,
            confidence=change.confidence,
        )
    for quoted in other.members[1:]:
        yield Difference(
            kind="quotation",
            one=change.one,
            other=_moved(change.other, other.one, quoted),
            confidence=change.confidence,
        )


def _moved(side: Side, old: Quoted, new: Quoted) -> Side:
    """The same words of the utterance in another report."""
    first = next(n for n, word in enumerate(old.words) if word.start == side.start)
    last = next(n for n, word in enumerate(old.words) if word.end == side.end)
    return Side(wording=new.wording, start=new.words[first].start, end=new.words[last].end, value=side.value)


def _speakers(
    ones: Sequence[Quoted], others: Sequence[Quoted], voices: Voices, kinship: Kinship
) -> Iterator[Difference]:
    """Who is given the words here and who there, where they are not one and neither speaks for the other."""
    for a in _by_speaker(ones):
        for b in _by_speaker(others):
            one, other = a[0].quotation.speaker, b[0].quotation.speaker
            if (a[0].wording.rank >= b[0].wording.rank and ones is others) or voices.same(one, other):
                continue
            kin = _kin(a, b, kinship)
            if kin or not voices.allied(one, other):
                yield from _spoken_by_others(a, b, voices, 0.75 if kin else 0.6)


def _by_speaker(quoted: Sequence[Quoted]) -> list[list[Quoted]]:
    """The quotations by their speakers who are named."""
    groups: dict[str, list[Quoted]] = {}
    for item in quoted:
        if item.quotation.speaker is not None:
            groups.setdefault(item.quotation.speaker, []).append(item)
    return list(groups.values())


def _spoken_by_others(
    ones: Sequence[Quoted], others: Sequence[Quoted], voices: Voices, confidence: float
) -> Iterator[Difference]:
    if not (voices.named(ones[0].quotation.speaker) and voices.named(others[0].quotation.speaker)):
        return
    left, right = [_spoken(q, voices) for q in ones], [_spoken(q, voices) for q in others]
    pairs = [(left[0], side) for side in right] + [(side, right[0]) for side in left[1:]]
    for one, other in pairs:
        if one.wording.report.id != other.wording.report.id:
            yield Difference(kind="quotation", one=one, other=other, confidence=confidence)


def _spoken(quoted: Quoted, voices: Voices) -> Side:
    """The quotation with the words that give it to its speaker."""
    start, end = quoted.wording.extent
    low, high = min(start, quoted.quotation.start), max(end, quoted.quotation.end)
    return Side(wording=quoted.wording, start=low, end=high, value=voices.name(quoted.quotation.speaker))
