"""Sentences, as far as punctuation tells.

In: a text and a place in it. Out: the words around the place up to where a sentence ends. Abbreviations end no sentence
for a parser; here one may, and the piece is then the shorter.
"""

ENDS = (". ", "? ", "! ", ".\n", "?\n", "!\n", "\n\n", ".”", '."', ".’")
# No sentence goes on for longer than this, in characters, beyond a claim of it.
SENTENCE = 200


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """From where to where the sentence goes that holds a place."""
    before = text[max(0, start - SENTENCE) : start]
    after = text[end : end + SENTENCE]
    opening = max((before.rfind(mark) + len(mark) for mark in ENDS if mark in before), default=0)
    closing = min((after.find(mark) for mark in ENDS if mark in after), default=len(after))
    return start - len(before) + opening, end + closing
