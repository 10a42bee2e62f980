"""Units and currencies as they stand beside a numeral, and the one name of each.

In: a text and a place in it. Out: matches, and names. The words are those of the language pack; the amount is put
together by `amounts`."""

import re

from rashomon.language.pack import numbers as words
from rashomon.language.pack import units


def _names(table: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {word: name for name, spoken in table.items() for word in spoken}


UNIT_NAMES = _names(units.UNITS)
_UNIT_WORDS = "|".join(
    re.escape(word).replace("\\ ", r"[\s-]")
    for word in sorted(UNIT_NAMES, key=len, reverse=True)
    if word not in ("m", "g", "pc")
)
_GLUED = "|".join(re.escape(word) for word in sorted(units.GLUED, key=len, reverse=True))
UNIT = re.compile(rf"(?:[\s-](?P<word>{_UNIT_WORDS})|(?P<glued>{_GLUED}))(?!\w)", re.IGNORECASE)
PART_UNIT = re.compile(
    rf"(?:\s(?:of\s)?(?:an?\s|the\s|one\s|1\s)?|-)(?P<word>{_UNIT_WORDS})(?P<glued>)(?!\w)|(?:\sof\s1)(?P<sign>%)",
    re.IGNORECASE,
)
MAGNITUDE_BEFORE = re.compile(words.MAGNITUDE_BEFORE, re.IGNORECASE)
MINUS_BEFORE = re.compile(words.MINUS_BEFORE, re.IGNORECASE)
# "-40C": a letter for degrees only after two digits or a minus.
DEGREE_LETTER = re.compile(r"\s?(?P<glued>[CF])(?![\w'-])")
HALF_UNIT = re.compile(rf"an?\s(?P<word>{_UNIT_WORDS})\sand\sa\s(?P<part>half|quarter)\b", re.IGNORECASE)
_MONEY = "|".join(re.escape(word) for word in sorted(units.CURRENCY_WORDS, key=len, reverse=True))
MONEY_AFTER = re.compile(
    rf"[\s-](?P<word>{_MONEY})\b|\s?(?P<code>(?-i:{'|'.join(units.CURRENCY_CODES)}))\b|\s?(?P<sign>[€£₽₴₺])",
    re.IGNORECASE,
)
SIGNS = "|".join(re.escape(sign) for sign in sorted(units.CURRENCY_SIGNS, key=len, reverse=True))
MONEY_BEFORE = re.compile(rf"(?:(?P<sign>{SIGNS})|\b(?P<code>{'|'.join(units.CURRENCY_CODES)}))\s?$")


def unit_name(word: str) -> str:
    """The one name of a unit."""
    return UNIT_NAMES[re.sub(r"[\s-]", " ", word.lower())]


def measure(text: str, at: int) -> tuple[str, int] | None:
    """The name of the unit or currency that stands at a place, and where it ends."""
    if unit := UNIT.match(text, at):
        return unit_name(unit["word"] or unit["glued"]), unit.end()
    if money := MONEY_AFTER.match(text, at):
        return money_name(money), money.end()
    return None


def money_name(money: re.Match[str]) -> str:
    """The one name of a currency."""
    if money["word"]:
        return units.CURRENCY_WORDS[money["word"].lower()]
    return str(money["code"] or units.CURRENCY_SIGNS[money["sign"]])
