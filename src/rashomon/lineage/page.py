"""A page: what is looked at in a report when asking what it was written from.

In: a reading. Out: its words in order, folded, with their offsets, those that stand between quotation marks
or in headings and credits marked; and the telling words of its own voice, shortened to what inflection leaves
alone. Comparing pages is left to others.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from rashomon.lineage.english import DOZENS, FUNCTION_WORDS, NUMBER_WORDS
from rashomon.records import Claim, Reading, Report
from rashomon.text.folding import fold_word, fold_words, words_at

# Six letters keep "inspected", "inspection" and "inspectors" together. Tried: 5, 6, 7 and a suffix stripper;
# the pairs of the story sets that descend from one another and those that do not are as far apart with each.
STEM = 6
# Words between quotation marks that are fewer than these are a name or a scorned word, not what somebody said.
LEAST_SAID = 3


@dataclass(frozen=True)
class Word:
    """One word: folded, its place, and whether it is quoted or outside the body."""

    folded: str
    start: int
    end: int
    quoted: bool
    aside: bool


@dataclass(frozen=True)
class Page:
    """One report as lineage sees it."""

    reading: Reading

    @property
    def report(self) -> Report:
        return self.reading.report

    @property
    def id(self) -> str:
        return self.reading.report.id

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Every word of the text, in order."""
        text = self.report.text
        quoted = _Spans((q.start, q.end) for q in self.reading.quotations)
        aside = _Spans(
            (s.start, s.end) for s in self.reading.set_aside if s.start is not None and s.end is not None
        )
        found = []
        for start, end in words_at(text):
            folded = fold_word(text[start:end])
            if folded:
                found.append(Word(folded, start, end, quoted.holds(start), aside.holds(start)))
        return tuple(found)

    @cached_property
    def word_set(self) -> frozenset[str]:
        return frozenset(word.folded for word in self.words)

    @cached_property
    def body(self) -> tuple[Word, ...]:
        """The words that are no heading, credit or caption."""
        return tuple(word for word in self.words if not word.aside)

    @cached_property
    def body_words(self) -> tuple[str, ...]:
        return tuple(word.folded for word in self.body)

    @cached_property
    def own(self) -> tuple[Word, ...]:
        """The body without what stands between quotation marks."""
        return tuple(word for word in self.body if not word.quoted)

    @cached_property
    def telling(self) -> tuple[str, ...]:
        """The telling words of the report's own sentences, in order."""
        return stems(word.folded for word in self.own)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All telling words of the body, quotations included."""
        return frozenset(stems(word.folded for word in self.body))

    @cached_property
    def said(self) -> tuple[tuple[str, ...], ...]:
        """What is quoted, each utterance once, folded."""
        quoted = dict.fromkeys(fold_words(quotation.text) for quotation in self.reading.quotations)
        return tuple(words for words in quoted if len(words) >= LEAST_SAID)

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        return tuple(sorted(self.reading.claims, key=lambda claim: (claim.start, claim.end)))


def stems(words: Iterable[str]) -> tuple[str, ...]:
    """The telling words, shortened; numbers in words become digits, so that "thirty-one" is "31"."""
    found: list[str] = []
    tens = 0
    for word in words:
        value = NUMBER_WORDS.get(word)
        if tens and value is not None and 0 < value < 10:
            found[-1] = str(tens + value)
            tens = 0
            continue
        tens = value if value is not None and word in DOZENS else 0
        if value is not None:
            found.append(str(value))
        elif word not in FUNCTION_WORDS:
            found.append(_stem(word))
    return tuple(found)


def _stem(word: str) -> str:
    """ "10pm" and "10" are one; "inspected" and "inspectors" too."""
    if word[0].isdigit():
        return word.rstrip("abcdefghijklmnopqrstuvwxyz") or word
    return word[:STEM]


class _Spans:
    """Spans that are asked about in the order of the text."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._spans: Sequence[tuple[int, int]] = sorted(spans)
        self._at = 0
        self._end = 0

    def holds(self, place: int) -> bool:
        """Whether a place, none before the last one asked for, lies in a span."""
        while self._at < len(self._spans) and self._spans[self._at][0] <= place:
            self._end = max(self._end, self._spans[self._at][1])
            self._at += 1
        return place < self._end
