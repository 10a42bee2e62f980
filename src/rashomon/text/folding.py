"""Folding: what two spellings of one thing have in common.

In: words as printed. Out: a form that case, accents, articles, punctuation, typographic marks and the
commonest differences between American and British spelling do not change. Whether two things of one form are
the same thing is left to the caller.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

ARTICLES = frozenset({"the", "a", "an"})
HONORIFICS = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady"})
# Word by word: a rule over endings would fold names that only look alike.
AMERICAN = {
    "centre": "center", "defence": "defense", "labour": "labor", "harbour": "harbor", "theatre": "theater",
    "programme": "program", "organisation": "organization", "neighbour": "neighbor", "colour": "color",
}  # fmt: skip
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_POSSESSIVE = re.compile(r"['’]s$")


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """One word without case, accents and possessive ending."""
    bare = unicodedata.normalize("NFKD", _POSSESSIVE.sub("", word).casefold())
    folded = "".join(mark for mark in bare if mark.isalnum())
    return AMERICAN.get(folded, folded)


def words_at(text: str) -> list[tuple[int, int]]:
    """Where the words of a text stand, in order; "don’t" is one word."""
    return [found.span() for found in _WORD.finditer(text)]


def fold_words(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order; what folds to nothing is left out."""
    return tuple(folded for start, end in words_at(text) if (folded := fold_word(text[start:end])))


def fold_name(name: str) -> tuple[str, ...]:
    """A name's telling words, in order: "The U.S. Coast Guard’s" gives ("us", "coast", "guard")."""
    joined = re.sub(r"\b(\w)\.(?=\w\b)", r"\1", name.replace("’", "'"))
    told = [word for word in fold_words(joined) if word not in ARTICLES and word not in HONORIFICS]
    return tuple(told) or fold_words(name)


def joined(words: tuple[str, ...]) -> str:
    """The words without spaces: "coast guard" and "coastguard" are one."""
    return "".join(words)


def places_of(name: tuple[str, ...], words: Sequence[str]) -> list[tuple[int, int]]:
    """Where a name stands in a text's folded words, first word and the one after its last, spaces set
    aside."""
    whole = joined(name)
    found = []
    for first, word in enumerate(words):
        if not whole or not whole.startswith(word):
            continue
        last, held = first + 1, word
        while last < len(words) and len(held) < len(whole) and whole.startswith(held + words[last]):
            held += words[last]
            last += 1
        if held == whole:
            found.append((first, last))
    return found
