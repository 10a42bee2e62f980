"""Wording: what can be told from a reading's own words where no record says it.

In: the words of a reading. Out: the number in an age, a rank or "a month", which are counted among no figures,
and whether one of two names of somebody is only a coarser one. Whether that is a conflict is decided elsewhere.
"""

import re

from rashomon.corroboration.measures import is_unit
from rashomon.text.folding import fold_words

RANKS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
)  # fmt: skip
ARTICLES = frozenset({"a", "an", "the", "one", "full", "whole", "entire"})
# What comes before the name in a description: "a line to the harbour" is a line.
_AFTER = re.compile(r" (?:to|of|in|at|from|on|for|with|near|outside) |,")
_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")


def number_in(text: str) -> tuple[float, str | None] | None:
    """The one number in the words, and its unit; None where there is none or more than one."""
    numbers = _NUMBER.findall(text)
    words = fold_words(text)
    if numbers:
        units = [unit for word in words for unit in (word, f"{word}s") if is_unit(unit)]
        unit = units[0] if units else None
        return (float(numbers[0].replace(",", "")), unit) if len(numbers) == 1 else None
    ranks = [RANKS.index(word) + 1.0 for word in words if word in RANKS]
    if len(ranks) == 1:
        return ranks[0], None
    rest = [word for word in words if word not in ARTICLES]
    single = f"{rest[0]}s" if len(rest) == 1 else ""
    return (1.0, single) if len(rest) < len(words) and is_unit(single) else None


def coarser(one: str, other: str) -> bool:
    """Whether one of two calls by a name whom the other only describes, or both describe the same kind."""
    if _is_name(one) != _is_name(other):
        return True
    return not _is_name(one) and _kind(one) == _kind(other)


def _is_name(text: str) -> bool:
    """Whether the words end in a name: "Keller", "The sloop Marta", but not "Local officials"."""
    words = _AFTER.split(text, maxsplit=1)[0].split()
    return bool(words) and words[-1][0].isupper()


def _kind(text: str) -> str:
    """The noun of a description, without what follows it."""
    words = fold_words(_AFTER.split(text, maxsplit=1)[0])
    return words[-1] if words else ""
