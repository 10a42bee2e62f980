"""Amounts in text: a numeral with its bounds, the other end of its range, what it is a part of, its unit or
currency.

In: plain text. Out: `Amount`s in text order; whether they are figures (and not ages, labels, scores) is left
to `countable`, what they count to `counted`. The words are those of the language pack."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from rashomon.language.measures import (
    DEGREE_LETTER,
    HALF_UNIT,
    MAGNITUDE_BEFORE,
    MINUS_BEFORE,
    MONEY_AFTER,
    MONEY_BEFORE,
    PART_UNIT,
    SIGNS,
    UNIT,
    UNIT_NAMES,
    measure,
    money_name,
    unit_name,
)
from rashomon.language.numerals import OPENERS, Number, Numeral, numeral_at, plain
from rashomon.language.pack import numbers as words
from rashomon.language.pack import units

BEFORE = 32
# "5G" is no weight.
GENERATION = "G"
# No earthquake is stronger.
MAGNITUDES = 11
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """One amount. `start` to `end` is the whole of it, `core` to `core_end` its numerals alone.

    `bound`: the word that opens it to one side and is a preposition as well ("over"); a parse must confirm
    it."""

    start: int
    core: int
    core_end: int
    end: int
    numeral: Numeral
    low: Number | None
    high: Number | None
    approximate: bool = False
    of: Number | None = None
    unit: str | None = None
    unit_word: str | None = None
    currency: str | None = None
    joiner: str = ""
    bound: str = ""
    hyphen: bool = False

    @property
    def bounded(self) -> bool:
        """Whether it is open to one side or a range."""
        return self.low != self.high


def _either(patterns: tuple[str, ...]) -> str:
    return "|".join(sorted(patterns, key=len, reverse=True))


LOW_BEFORE = re.compile(rf"(?<![\w-])(?:{_either(words.LOW_BOUNDS)})\s$", re.IGNORECASE)
HIGH_BEFORE = re.compile(rf"(?<![\w-])(?:{_either(words.HIGH_BOUNDS)})\s$", re.IGNORECASE)
ROUND_BEFORE = re.compile(rf"(?<![\w-])(?:{_either(words.APPROXIMATORS)})\s?$", re.IGNORECASE)
LOW_AFTER, HIGH_AFTER = (
    re.compile(words.LOW_AFTER, re.IGNORECASE),
    re.compile(words.HIGH_AFTER, re.IGNORECASE),
)
ROUND_AFTER = re.compile(words.ROUND_AFTER, re.IGNORECASE)
RANGING = re.compile(rf"\b{words.RANGING}", re.IGNORECASE)
BETWEEN, FROM = (
    re.compile(rf"\b{words.BETWEEN}", re.IGNORECASE),
    re.compile(rf"\b{words.FROM}", re.IGNORECASE),
)
JOINER = re.compile(words.RANGE_JOINERS, re.IGNORECASE)
BETWEEN_JOINER = re.compile(words.BETWEEN_JOINER, re.IGNORECASE)
OF_JOINER, IN_JOINER = re.compile(words.OF_JOINER, re.IGNORECASE), re.compile(words.IN_JOINER, re.IGNORECASE)
VAGUE_BEFORE = re.compile(rf"\b{words.VAGUE_BEFORE}", re.IGNORECASE)


def amounts(text: str) -> Iterator[Amount]:
    """All amounts of a text, in order; none overlaps another."""
    free = 0
    for word in WORD.finditer(text):
        at = word.start()
        if at < free or not (word[0][0].isdigit() or word[0].lower() in OPENERS):
            continue
        found = _amount(text, at, free)
        if found:
            free = found.end
            yield found


def _amount(text: str, at: int, free: int) -> Amount | None:
    if (half := HALF_UNIT.match(text, at)) and text[at].lower() == "a":
        return _unit_and_half(half)
    first = numeral_at(text, at)
    if first is None or VAGUE_BEFORE.search(text[max(0, at - BEFORE) : at]):
        return None
    start, currency = _money_before(text, at)
    core = Amount(
        start=start, core=start, core_end=first.end, end=first.end, numeral=first, low=first.value,
        high=first.value, currency=currency,
    )  # fmt: skip
    core = _with_range(core, text, free)
    core = _with_whole(core, text) if not core.bounded else core
    core = _with_unit(_with_sign(core, text, free), text)
    return _with_bounds(core, text, free)


def _with_sign(a: Amount, text: str, free: int) -> Amount:
    """The amount below zero where a minus stands before it and a measure or nothing after it."""
    found = MINUS_BEFORE.search(text[max(free, a.start - BEFORE) : a.start])
    if not found or a.joiner or a.of is not None or a.low is None:
        return a
    spoken = found[0].strip()[:1].isalpha()
    if not spoken and not (DEGREE_LETTER.match(text, a.core_end) or measure(text, a.core_end) or a.currency):
        return a
    length = len(found[0].lstrip(" ("))
    return replace(a, start=a.start - length, core=a.core - length, low=-a.low, high=-a.low)


def _unit_and_half(found: re.Match[str]) -> Amount:
    """ "an hour and a half"."""
    value = 1 + 1 / words.PARTS[found["part"].lower()]
    numeral = Numeral(found.start(), found.end(), Fraction(value))
    return Amount(
        start=found.start(), core=found.start(), core_end=found.end(), end=found.end(), numeral=numeral,
        low=value, high=value, unit=unit_name(found["word"]), unit_word=found["word"],
    )  # fmt: skip


def _money_before(text: str, at: int) -> tuple[int, str | None]:
    found = MONEY_BEFORE.search(text[max(0, at - 6) : at])
    if not found:
        return at, None
    name = units.CURRENCY_SIGNS[found["sign"]] if found["sign"] else found["code"]
    return at - len(found[0]), name


def _with_range(a: Amount, text: str, free: int) -> Amount:
    """The amount with the other end of its range, if it has one."""
    before = text[max(free, a.start - BEFORE) : a.start]
    between = BETWEEN.search(before)
    middle = measure(text, a.core_end)
    for at in (a.core_end, middle[1] if middle else a.core_end):
        joiner = (BETWEEN_JOINER if between else JOINER).match(text, at)
        other = _after_joiner(text, joiner.end()) if joiner else None
        if joiner is None or other is None:
            continue
        second, currency = other
        behind = measure(text, second.end)
        if at != a.core_end and (behind is None or middle is None or behind[0] != middle[0]):
            continue
        if not between and FROM.search(before) and not RANGING.search(before) and not _stroke(joiner[0]):
            # "rose from 10 to 15 percent": two values, the unit said once.
            return replace(a, unit=behind[0]) if behind and not a.currency else a
        if not a.numeral.digits and a.numeral.value < 1 <= second.value:
            # "Fell by a third to 210 million".
            return a
        first = _scaled_alike(a.numeral, second)
        if first.value >= second.value:
            return (
                replace(a, joiner=joiner[0].strip(), core_end=second.end, end=second.end)
                if _stroke(joiner[0])
                else a
            )
        return replace(
            a, start=a.start - (len(between[0]) if between else 0), core_end=second.end, end=second.end,
            low=first.value, high=second.value, numeral=replace(second, start=a.numeral.start),
            joiner=joiner[0].strip() or "-", currency=a.currency or currency,
        )  # fmt: skip
    return a


def _stroke(joiner: str) -> bool:
    return joiner.strip() in "-–—" and joiner.strip() != ""


def _after_joiner(text: str, at: int) -> tuple[Numeral, str | None] | None:
    """The numeral after a joiner, its currency sign skipped."""
    sign = re.compile(rf"(?:{SIGNS})\s?").match(text, at)
    begin = sign.end() if sign else at
    second = numeral_at(text, begin)
    if (
        second is None
        or text[begin : begin + 3].lower() == "the"
        or (text[begin : begin + 2].lower() == "a ")
    ):
        return None
    return second, units.CURRENCY_SIGNS[sign[0].strip()] if sign else None


def _scaled_alike(first: Numeral, second: Numeral) -> Numeral:
    """ "5 to 10 million" is five million to ten million."""
    if first.scale == 1 and second.scale > 1 and first.mantissa < second.mantissa:
        return replace(first, scale=second.scale)
    return first


def _with_whole(a: Amount, text: str) -> Amount:
    """ "5 of the 12", "nine in 10": the amount with what it is a part of."""
    if a.currency or a.joiner or UNIT.match(text, a.core_end):
        return a
    value = a.numeral.value
    joiner = (IN_JOINER.match(text, a.core_end) if value <= 10 else None) or OF_JOINER.match(text, a.core_end)
    whole = numeral_at(text, joiner.end()) if joiner else None
    if joiner is None or whole is None or whole.value < value or not isinstance(value, int):
        return a
    shares = OF_JOINER.fullmatch(joiner[0]) is None
    if text[whole.end : whole.end + 1] in "%:/" or (shares and not 2 <= whole.value <= 1000):
        return a
    if (
        (unit := UNIT.match(text, whole.end))
        and unit_name(unit["word"] or unit["glued"]) in units.TIME_UNITS
        and shares
    ):
        return a
    return replace(a, of=whole.value, core_end=whole.end, end=whole.end)


def _with_unit(a: Amount, text: str) -> Amount:
    """The amount with its unit or currency, and a scale letter taken for what it is."""
    money = MONEY_AFTER.match(text, a.core_end)
    if money and not a.currency:
        name = money_name(money)
        return replace(a, end=money.end(), currency=name, unit=name, unit_word=money["word"])
    if a.currency:
        return replace(a, unit=a.currency)
    if MAGNITUDE_BEFORE.search(text[max(0, a.start - BEFORE) : a.start]) and a.numeral.value < MAGNITUDES:
        return replace(a, unit="magnitude")
    if (degrees := DEGREE_LETTER.match(text, a.core_end)) and (a.numeral.value >= 10 or (a.low or 0) < 0):
        name = UNIT_NAMES["°" + degrees["glued"].lower()]
        return replace(a, end=degrees.end(), unit=name, unit_word=degrees["glued"])
    unit = (PART_UNIT if a.numeral.value < 1 and not a.numeral.digits else UNIT).match(text, a.core_end)
    if unit and unit["glued"] != GENERATION:
        word = unit["word"] or unit["glued"] or "%"
        return replace(
            a, end=unit.end(), unit=unit_name(word), unit_word=word, hyphen=text[a.core_end] == "-"
        )
    return replace(
        a, hyphen=text[a.core_end : a.core_end + 1] == "-" and text[a.core_end + 1 : a.core_end + 2].isalpha()
    )


def as_length(a: Amount) -> Amount:
    """ "400m" that is neither money nor a count: a length in metres."""
    scale = a.numeral.scale
    low, high = (None if end is None else plain(Fraction(end) / scale) for end in (a.low, a.high))
    return replace(
        a, low=low, high=high, unit="metres", unit_word="m", numeral=replace(a.numeral, scale=1, mark="")
    )


def _with_bounds(a: Amount, text: str, free: int) -> Amount:
    """The amount with the words that open or round it, before and after."""
    if text[a.end : a.end + 1] and (after := _after(a, text)) is not a:
        return after
    before = text[max(free, a.start - BEFORE) : a.start]
    low, high = LOW_BEFORE.search(before), HIGH_BEFORE.search(before)
    if low and (high is None or len(low[0]) > len(high[0])):
        return (
            replace(a, start=a.start - len(low[0]), high=None, bound=_preposition(low[0]))
            if not a.joiner
            else a
        )
    if high:
        return (
            replace(a, start=a.start - len(high[0]), low=None, bound=_preposition(high[0]))
            if not a.joiner
            else a
        )
    if near := ROUND_BEFORE.search(before):
        return replace(a, start=a.start - len(near[0]), approximate=True, bound=_preposition(near[0]))
    return a


def _after(a: Amount, text: str) -> Amount:
    if found := LOW_AFTER.match(text, a.end):
        return replace(a, end=found.end(), high=None, hyphen=False)
    if found := HIGH_AFTER.match(text, a.end):
        return replace(a, end=found.end(), low=None)
    if found := ROUND_AFTER.match(text, a.end):
        return replace(a, end=found.end(), approximate=True, hyphen=False)
    return a


def _preposition(bound: str) -> str:
    word = bound.strip().lower().split()[-1] if bound.strip() else ""
    return word if word in words.PREPOSITION_BOUNDS else ""
