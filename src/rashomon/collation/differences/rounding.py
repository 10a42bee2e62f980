"""Amounts and how they contrast: by value, by bound, or not at all where one merely rounds the other.

In go two amounts in one unit; out comes the contrast, or None."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from rashomon.collation.differences.english import MEASURES
from rashomon.records import Figure

Number = int | float
# "About" takes away or adds at most this share.
ROUGHLY = 0.2
# Two values given in different units are one if they are no farther apart than this share.
CONVERTED = 0.04
# From here on trailing zeros are read as rounding even where no word says "about".
ROUND_FROM = 1000
# Of what is measured and not counted, from here on.
MEASURED_FROM = 100
# And this share is the most that such rounding may take away or add.
SLIGHT = 0.05


class Contrast(Enum):
    """How two amounts differ: their values exclude each other; one is a later or other step; only the bound
    differs."""

    CONFLICT = "conflict"
    STEP = "step"
    BOUND = "bound"


@dataclass(frozen=True, kw_only=True)
class Amount:
    """A range of values, open where None, in the first unit of its dimension; `grain`: what its last digit
    is worth."""

    low: Number | None
    high: Number | None
    of: Number | None
    grain: float
    approximate: bool
    unit: str | None
    label: str

    @classmethod
    def of_figure(cls, figure: Figure, factor: float) -> "Amount":
        """The amount of a figure whose unit is `factor` of the first unit of its dimension."""
        size = figure.low if figure.low is not None else figure.high
        return cls(
            low=_scaled(figure.low, factor),
            high=_scaled(figure.high, factor),
            of=figure.of,
            grain=factor
            * grain(
                size or 0,
                rounded=figure.approximate or (figure.unit in MEASURES and (size or 0) >= MEASURED_FROM),
            ),
            approximate=figure.approximate,
            unit=figure.unit,
            label=_label(figure),
        )

    @classmethod
    def flat(cls, value: Number) -> "Amount":
        """The amount of a number that stands by itself."""
        return cls(
            low=value,
            high=value,
            of=None,
            grain=grain(value, rounded=False),
            approximate=False,
            unit=None,
            label=_shown(value),
        )

    @property
    def size(self) -> Number:
        """The value, or the bound that is given."""
        return self.low if self.low is not None else self.high or 0

    @property
    def exact(self) -> bool:
        """Whether one value is given, rounded or not."""
        return self.low is not None and self.low == self.high

    def same_value(self, other: "Amount") -> bool:
        """Whether the numbers are equal, whatever the bounds."""
        if self.unit != other.unit:
            return abs(self.size - other.size) <= CONVERTED * max(abs(self.size), abs(other.size))
        return self.size == other.size

    def slipped(self, other: "Amount") -> bool:
        """Whether the values differ by a power of ten alone."""
        low, high = sorted((abs(self.size), abs(other.size)))
        return low > 0 and high != low and _digits(low) == _digits(high)


def contrast(one: Amount, other: Amount) -> Contrast | None:
    """How two amounts of one thing contrast; None where they agree or one merely rounds the other."""
    if one.of is not None and other.of is not None and one.of != other.of and one.size == other.size:
        return Contrast.CONFLICT
    if one.same_value(other):
        return _by_bound(one, other)
    if one.exact and other.exact:
        return None if _rounds(one, other) or _rounds(other, one) else Contrast.CONFLICT
    if _open(one) and _open(other) and (one.low is None) == (other.low is None):
        return None if _rounds(one, other) or _rounds(other, one) else Contrast.STEP
    low = max(n for n in (one.low, other.low, float("-inf")) if n is not None)
    high = min(n for n in (one.high, other.high, float("inf")) if n is not None)
    if low > high:
        return Contrast.CONFLICT
    return Contrast.BOUND if _coarser(one, other) or _coarser(other, one) else Contrast.STEP


def _by_bound(one: Amount, other: Amount) -> Contrast | None:
    bounds = (one.low is None, one.high is None), (other.low is None, other.high is None)
    if bounds[0] == bounds[1]:
        if one.high == other.high or one.unit != other.unit:
            return None
        return Contrast.BOUND if one.exact or other.exact else Contrast.STEP
    if one.exact or other.exact:
        return Contrast.BOUND
    return Contrast.CONFLICT if _open(one) and _open(other) else Contrast.STEP


def _open(amount: Amount) -> bool:
    return amount.low is None or amount.high is None


def _coarser(coarse: Amount, fine: Amount) -> bool:
    """Whether an open or wide amount holds the fine one and lies close: "more than 30" of 33, "10 to 20" of
    15."""
    if not _open(coarse):
        return fine.exact or (fine.low is not None and fine.high is not None)
    size = coarse.size
    step = grain(size, rounded=True)
    return fine.exact and step > 1 and abs(fine.size - size) < max(step, 0.1 * abs(size))


def _rounds(coarse: Amount, fine: Amount) -> bool:
    """Whether `coarse` is `fine` in rounder numbers."""
    if coarse.grain < fine.grain or (
        coarse.grain == fine.grain and not (coarse.approximate or fine.approximate)
    ):
        return False
    gap = abs(coarse.size - fine.size)
    if coarse.unit != fine.unit and gap <= CONVERTED * abs(coarse.size):
        return True
    # Without a word such as "about" the rounding must show, and be slight.
    return (
        gap <= min(coarse.grain / 2, ROUGHLY * abs(coarse.size))
        if coarse.approximate
        else gap < min(coarse.grain / 2, SLIGHT * abs(coarse.size))
    )


def grain(value: Number, *, rounded: bool) -> float:
    """What the last digit that counts is worth: 100 for "about 900", 1 for 900 flat, 0.5 for 6.5, 1,000 for
    13,000."""
    number = Decimal(str(value)).normalize()
    exponent = int(number.as_tuple().exponent)
    if exponent <= 0:
        return float(Decimal(10) ** exponent)
    return float(10**exponent) if rounded or abs(value) >= ROUND_FROM else 1.0


def _digits(value: Number) -> tuple[int, ...]:
    return Decimal(str(value)).normalize().as_tuple().digits


def _scaled(value: Number | None, factor: float) -> Number | None:
    return value if value is None or factor == 1.0 else value * factor


def _label(figure: Figure) -> str:
    """The value in words that are made of numbers: "12 or more", "up to 40", "about 200", "63 of 76"."""
    low, high = _shown(figure.low), _shown(figure.high)
    if figure.low is not None and figure.low == figure.high:
        text = f"about {low}" if figure.approximate else low
    elif figure.high is None:
        text = f"{low} or more"
    elif figure.low is None:
        text = f"{high} or less"
    else:
        text = f"{low} to {high}"
    text += f" of {_shown(figure.of)}" if figure.of is not None else ""
    return f"{text} {figure.unit}" if figure.unit else text


def _shown(value: Number | None) -> str:
    return "" if value is None else f"{value:,}"
