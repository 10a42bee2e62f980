"""Words cut into pieces of a vocabulary, longest piece first (WordPiece): text in, numbers of pieces out.

Case, accents and punctuation are folded away, so a word has one cutting wherever it stands; it is cut once."""

import re
import unicodedata
from collections.abc import Mapping

WORD = re.compile(r"[^\W_]+")
ACCENT = re.compile("[\u0300-\u036f]")
# Longer "words" are addresses and keys; cutting them would cost the square of their length.
LONGEST = 64


class Pieces:
    """Cuts texts by a vocabulary in which a piece that continues a word opens with ##."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self._vocabulary = vocabulary
        self._known: dict[str, tuple[int, ...]] = {}

    def cut(self, text: str) -> list[int]:
        """The numbers of the text's pieces, in order; a word that cannot be cut gives none."""
        numbers: list[int] = []
        for word in WORD.findall(fold(text)):
            found = self._known.get(word)
            if found is None:
                found = self._known[word] = self._cut_word(word)
            numbers.extend(found)
        return numbers

    def _cut_word(self, word: str) -> tuple[int, ...]:
        if len(word) > LONGEST:
            return ()
        numbers = []
        start = 0
        while start < len(word):
            end = len(word)
            mark = "##" if start else ""
            while end > start and mark + word[start:end] not in self._vocabulary:
                end -= 1
            if end == start:
                return ()
            numbers.append(self._vocabulary[mark + word[start:end]])
            start = end
        return tuple(numbers)


def fold(text: str) -> str:
    """The text in lower case, without accents."""
    if text.isascii():
        return text.lower()
    return ACCENT.sub("", unicodedata.normalize("NFD", text)).lower()
