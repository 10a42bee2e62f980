"""Quotations that differ: words between quotation marks changed, cut, put in, or given to another speaker.

In go the quotations of a story; out come differences. Quotations find their counterparts by the words they
share, wherever in the reports they stand."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from rashomon.collation.differences.difference import Difference, Side, at
from rashomon.collation.differences.kinship import Kinship
from rashomon.collation.differences.voices import Voices
from rashomon.collation.differences.wording import Wording
from rashomon.collation.differences.words import Word, read_words
from rashomon.records import Quotation, Reading

# Words in a row that two quotations must share to be held side by side.
ROW = 3
# And the share of the shorter one's words that must match.
LEAST = 0.6
# Words by which two stretches at an end may differ in length and still stand for each other.
FEW = 3
_ELLIPSES = ("…", "...", ". . .", "[...]", "[…]")


@dataclass(frozen=True)
class Quoted:
    """Words between marks, with the claim that holds them and their place in the story's order."""

    quotation: Quotation
    wording: Wording
    words: tuple[Word, ...]

    @property
    def folded(self) -> tuple[str, ...]:
        """The words as they are compared."""
        return tuple(word.folded for word in self.words)


def quoted_words(readings: Sequence[Reading], wordings: Mapping[str, Wording]) -> tuple[Quoted, ...]:
    """The quotations of a story that stand in a claim, in canonical order."""
    found = []
    for reading in readings:
        for quotation in reading.quotations:
            wording = wordings.get(quotation.claim or "")
            if wording is not None:
                words = read_words(reading.report.text, quotation.start, quotation.end)
                found.append(Quoted(quotation, wording, words))
    return tuple(found)


def compare_quotations(quoted: Sequence[Quoted], voices: Voices, kinship: Kinship) -> Iterator[Difference]:
    """Differences between quotations of different reports that were one utterance."""
    for one, other in _counterparts(quoted):
        kin = kinship.descends(one.wording, other.wording) or kinship.descends(other.wording, one.wording)
        changes = list(_changes(one, other, kin))
        yield from changes
        if not changes and _alike(one, other) and _other_speaker(one, other, voices, kin):
            yield Difference(
                kind="quotation",
                one=_spoken(one, voices),
                other=_spoken(other, voices),
                confidence=0.75 if kin else 0.6,
            )


def _counterparts(quoted: Sequence[Quoted]) -> Iterator[tuple[Quoted, Quoted]]:
    """Pairs of quotations of different reports that share words in a row, each with its best counterpart in
    a report."""
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, item in enumerate(quoted):
        for row in dict.fromkeys(_rows(item.folded)):
            index[row].append(number)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for numbers in index.values():
        for place, first in enumerate(numbers):
            for second in numbers[place + 1 :]:
                if quoted[first].wording.report.id != quoted[second].wording.report.id:
                    shared[first, second] += 1
    best = _best(quoted, shared)
    for first, second in sorted(shared):
        if (
            best[first, quoted[second].wording.report.id] == second
            and best[second, quoted[first].wording.report.id] == first
        ):
            yield quoted[first], quoted[second]


def _best(quoted: Sequence[Quoted], shared: Mapping[tuple[int, int], int]) -> dict[tuple[int, str], int]:
    """For each quotation and report the quotation there that shares most with it."""
    best: dict[tuple[int, str], tuple[int, int]] = {}
    for (first, second), count in sorted(shared.items()):
        for a, b in ((first, second), (second, first)):
            key = (a, quoted[b].wording.report.id)
            if count > best.get(key, (0, 0))[0]:
                best[key] = (count, b)
    return {key: number for key, (_, number) in best.items()}


def _rows(words: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    length = min(ROW, len(words))
    return (words[n : n + length] for n in range(len(words) - length + 1)) if length > 1 else ()


@lru_cache(maxsize=8192)
def _opcodes(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[tuple[str, int, int, int, int], ...]:
    return tuple(SequenceMatcher(None, one, other, autojunk=False).get_opcodes())


def _alike(one: Quoted, other: Quoted) -> bool:
    return _matched(one, other) >= 0.9 * max(len(one.words), len(other.words))


def _matched(one: Quoted, other: Quoted) -> int:
    return sum(i2 - i1 for tag, i1, i2, _, _ in _opcodes(one.folded, other.folded) if tag == "equal")


def _changes(one: Quoted, other: Quoted, kin: bool) -> Iterator[Difference]:
    """The stretches of words in which two quotations part."""
    if _matched(one, other) < LEAST * min(len(one.words), len(other.words)):
        return
    codes = _opcodes(one.folded, other.folded)
    for number, (tag, i1, i2, j1, j2) in enumerate(codes):
        edge = number in (0, len(codes) - 1)
        if tag == "equal" or _elided(one, i1, i2) or _elided(other, j1, j2):
            continue
        if edge and not _telling_edge(tag, (i2 - i1) - (j2 - j1), kin):
            continue
        confidence = 0.85 if not edge else (0.7 if tag == "replace" else 0.5)
        yield Difference(
            kind="quotation", one=_stretch(one, i1, i2), other=_stretch(other, j1, j2), confidence=confidence
        )


def _telling_edge(tag: str, more: int, kin: bool) -> bool:
    """Whether words that part at an end are a change: a quotation may begin later or end earlier than
    another."""
    return abs(more) <= FEW if tag == "replace" else kin


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


def _other_speaker(one: Quoted, other: Quoted, voices: Voices, kin: bool) -> bool:
    a, b = one.quotation.speaker, other.quotation.speaker
    if a is None or b is None or voices.same(a, b):
        return False
    return voices.named(a) and voices.named(b) and (kin or not voices.allied(a, b))


def _spoken(quoted: Quoted, voices: Voices) -> Side:
    """The quotation with the words that give it to its speaker."""
    start, end = quoted.wording.extent
    low, high = min(start, quoted.quotation.start), max(end, quoted.quotation.end)
    return Side(wording=quoted.wording, start=low, end=high, value=voices.name(quoted.quotation.speaker))
