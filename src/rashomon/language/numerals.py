"""Numerals in text and what they are worth: "2.3m", "three and a half", "two dozen", "57", "half a million".

In: a text and a place in it. Out: the `Numeral` that begins there. Units, bounds and what is counted are left
to `amounts` and `counted`; the words are those of the language pack."""

import re
from dataclasses import dataclass
from fractions import Fraction

from rashomon.language.pack import numbers as words

Number = int | float


@dataclass(frozen=True, slots=True)
class Numeral:
    """One numeral. `mantissa` times `scale` is its value; a scale written after a range serves both its ends.

    `mark`: the scale is a letter ("2.3m") that could be a unit as well."""

    start: int
    end: int
    mantissa: Fraction
    scale: int = 1
    mark: str = ""
    digits: bool = False

    @property
    def value(self) -> Number:
        """The value, an int where it is whole."""
        return plain(self.mantissa * self.scale)


def plain(value: Fraction) -> Number:
    """An int where the value is whole, else a float with no more than its telling digits."""
    return int(value) if value.denominator == 1 else round(float(value), 6)


_SCALES = "|".join(words.SCALES)
_MARKS = "|".join(sorted(words.SCALE_MARKS, key=len, reverse=True))
_SIGNS = "".join(words.SIGNS)
DIGITS = re.compile(
    rf"(?P<digits>\d{{1,3}}(?:,\d{{3}}){{1,6}}(?!,?\d)(?:\.\d+)?"
    r"|[1-9]\d{0,2}(?:\s\d{3}){1,6}(?!\d)(?=\s[a-z]|\s?[%€])"
    rf"|(?P<comma>\d{{1,3}},\d{{1,2}}(?![\d,])){words.COMMA_MEASURE}|\d+(?:\.\d+)?)"
    rf"(?:{words.POWER})?"
    rf"(?P<sign>\s?[{_SIGNS}])?(?P<half>{words.AND_HALF}|{words.AND_THREE_QUARTERS})?"
    rf"(?:[\s-](?P<scale>{_SCALES})\b|\s?(?P<mark>{_MARKS})\b(?!['’]))?",
    re.IGNORECASE,
)
WORDS = re.compile(
    rf"(?P<words>{words.WORD_NUMBER})(?P<half>{words.AND_HALF}|{words.AND_THREE_QUARTERS})?"
    rf"(?:[\s-](?P<scale>{_SCALES})\b)?",
    re.IGNORECASE,
)
DOZEN = re.compile(words.DOZEN, re.IGNORECASE)
PART_OF_SCALE = re.compile(words.PART_OF_SCALE, re.IGNORECASE)
PAIR = re.compile(words.PAIR, re.IGNORECASE)
FRACTION = re.compile(words.FRACTION, re.IGNORECASE)
HALF_SCALE = re.compile(words.HALF_SCALE, re.IGNORECASE)
ORDINAL_OR_NAME = re.compile(r"[^\W\d_]")
# A longer row of digits is an identifier, whatever it looks like.
LONGEST = 20
# First words that may open a numeral in words.
OPENERS = frozenset({*words.DIGIT_WORDS, *words.TENS, "a", "an", "half", "the"})


def numeral_at(text: str, at: int) -> Numeral | None:
    """The numeral that begins at `at`, the longest there is; None where none does."""
    if text[at : at + 1].isdigit():
        return _in_digits(text, at)
    if found := HALF_SCALE.match(text, at):
        scale = words.SCALES[re.split(r"\s", found[0].lower())[-1]]
        return Numeral(at, found.end(), Fraction(1, 2), scale)
    if found := PART_OF_SCALE.match(text, at):
        share = _fraction(re.split(r"[\s-]", found[0][: found.end("part") - at].lower()))
        return Numeral(at, found.end(), share, words.SCALES[found["scale"].lower()])
    if found := DOZEN.match(text, at):
        return Numeral(at, found.end(), _dozens(re.split(r"[\s-]", found[0].lower())))
    if found := PAIR.match(text, at):
        name = found[0].lower().split(None, 1)[1]
        return Numeral(at, found.end(), Fraction(words.PAIRS[" ".join(name.split())]))
    if found := FRACTION.match(text, at):
        return Numeral(at, found.end(), _fraction(re.split(r"[\s-]", found[0].lower())))
    return _in_words(text, at)


def _in_digits(text: str, at: int) -> Numeral | None:
    found = DIGITS.match(text, at)
    if found is None:
        return None
    shown = found["comma"].replace(",", ".") if found["comma"] else re.sub(r"[,\s]", "", found["digits"])
    if len(shown) > LONGEST:
        return None
    mantissa = Fraction(shown) + _half(found["half"])
    if found["sign"]:
        mantissa += Fraction(words.SIGNS[found["sign"].strip()]).limit_denominator(100)
    if found["power"]:
        mantissa *= Fraction(10) ** int(found["power"])
    mark = (found["mark"] or "").lower()
    scale = words.SCALES.get((found["scale"] or "").lower()) or words.SCALE_MARKS.get(mark, 1)
    if (
        ORDINAL_OR_NAME.match(text, found.end("digits"))
        and not mark
        and not found["power"]
        and not found["sign"]
    ):
        # "3rd", "90s", "10am"; a unit written without a space is looked for by `amounts`.
        return Numeral(at, found.end("digits"), mantissa, 1, "", True)
    return Numeral(at, found.end(), mantissa, scale, mark, True)


def _in_words(text: str, at: int) -> Numeral | None:
    found = WORDS.match(text, at)
    if found is None:
        return None
    parsed = _spoken(re.split(r"[\s-]", found["words"].lower()))
    if parsed is None:
        return None
    mantissa, scale = parsed
    if found["half"]:
        # "two thousand and a half" is not said; "one and a half million" is.
        mantissa, scale = mantissa * scale + _half(found["half"]), 1
    scale *= words.SCALES.get((found["scale"] or "").lower(), 1)
    return Numeral(at, found.end(), mantissa, scale)


def _spoken(spoken: list[str]) -> tuple[Fraction, int] | None:
    """Mantissa and closing scale of number words in order ("two hundred and five": 205, 1)."""
    total = current = 0
    scale = 1
    for word in spoken:
        if word in words.SCALES:
            scale = words.SCALES[word]
            if scale == 100:
                current = (current or 1) * 100
            else:
                total, current = total + (current or 1) * scale, 0
        elif word in ("a", "an"):
            current = 1
        elif word != "and":
            value = words.DIGIT_WORDS.get(word, words.TENS.get(word, 0))
            if current % 10 or (current % 100 and value >= 10):
                # Two numbers side by side ("twenty thirty"), a year or a list: no numeral of ours.
                return None
            current, scale = current + value, 1
    return Fraction(total + current, scale), scale


def _half(said: str | None) -> Fraction:
    if not said:
        return Fraction(0)
    part = re.split(r"[\s-]", said.lower())[-1]
    return Fraction(
        3 if "three" in said.lower() else 1, words.PARTS[part.rstrip("s") if part != "halves" else part]
    )


def _dozens(said: list[str]) -> Fraction:
    """ "a dozen", "half a dozen", "two dozen"."""
    times = Fraction(1, 2) if said[0] == "half" else Fraction(words.DIGIT_WORDS.get(said[0], 1))
    return times * words.DOZENS[said[-1]]


def _fraction(said: list[str]) -> Fraction:
    """ "two thirds", "a quarter", "half"."""
    part = said[-1] if said[-1] in words.PARTS else said[-1].rstrip("s")
    return Fraction(words.DIGIT_WORDS.get(said[0], 1), words.PARTS[part])
