"""Conflict: whether two readings that differ cannot both be right.

In: variants, and the figures of the reports. Out: the findings in dispute. A bound or a hedge that is
dropped, or a number that another rounds, is no conflict; opposite bounds are.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations

from rashomon.corroboration.measures import factor
from rashomon.corroboration.wording import coarser, number_in
from rashomon.records import Figure, Story, Variant, VariantReading

# Kinds of which every variant is a conflict: the coarser of two statements makes none.
PLAIN = frozenset({"time", "place", "polarity"})
# Two figures in other units are one where they are no farther apart than this share: "70 centimetres" is "more
# than two feet", "18 kilometres" is not "18 miles".
CONVERTED = 0.15
# A number that another rounds is no farther from it than this share: "10,000" rounds 9,600, not 8,000.
ROUNDED = 0.15
PERCENT = "percent"


def find_disputed(story: Story, variants: Sequence[Variant]) -> frozenset[str]:
    """The ids of the findings in which two readings conflict."""
    figures = {reading.report.id: reading.figures for reading in story.readings}
    return frozenset(
        variant.finding
        for variant in variants
        if variant.finding is not None and _is_conflict(variant, figures)
    )


def _is_conflict(variant: Variant, figures: Mapping[str, Sequence[Figure]]) -> bool:
    if variant.kind == "figure":
        return _figures_conflict(variant, figures)
    if variant.kind == "actor":
        names = [reading.text for reading in variant.readings]
        return any(not coarser(one, other) for one, other in combinations(names, 2))
    return variant.kind in PLAIN


def _figures_conflict(variant: Variant, figures: Mapping[str, Sequence[Figure]]) -> bool:
    """Whether two readings of a variant give figures that exclude one another."""
    read = [_figure_at(reading, figures.get(reading.report, ())) for reading in variant.readings]
    return any(conflict(one, other) for one, other in combinations([f for f in read if f], 2))


def _figure_at(reading: VariantReading, figures: Sequence[Figure]) -> Figure | None:
    """The figure that covers most of a reading; where none does, the number that its words hold."""

    def common(figure: Figure) -> int:
        return min(figure.end, reading.end) - max(figure.start, reading.start)

    best = max(figures, key=lambda figure: (common(figure), -figure.start), default=None)
    if best is not None and common(best) > 0:
        return best
    held = number_in(reading.text)
    return _told(reading, *held) if held is not None else None


def _told(reading: VariantReading, value: float, unit: str | None) -> Figure:
    """An age, a rank or "a month" as a figure."""
    return Figure(
        id=reading.claim or reading.report, report=reading.report, text=reading.text,
        start=reading.start, end=reading.end, low=value, high=value, unit=unit,
    )  # fmt: skip


def conflict(one: Figure, other: Figure) -> bool:
    """Whether two figures for one thing exclude one another."""
    if _unlike(one.of, other.of):
        return True
    scale = _scale(one, other)
    if scale is None:
        return True
    if _opposite(one, other):
        return True
    bounds, others = [bound * scale for bound in _bounds(one)], _bounds(other)
    if not bounds or not others or _within(one, scale, others) or _within(other, 1.0, bounds):
        return False
    # A conversion is rounded by whoever makes it.
    near = 0.0 if scale == 1.0 else CONVERTED
    if any(abs(bound - end) <= near * abs(end) for bound in bounds for end in others):
        return False
    return not (scale == 1.0 and (_rounds(bounds, others) or _rounds(others, bounds)))


def _scale(one: Figure, other: Figure) -> float | None:
    """What the first figure is multiplied with to be in the measure of the other; None where none is known."""
    if _is_share(one) and not _is_share(other):
        return _whole(other)
    if _is_share(other) and not _is_share(one):
        return 1.0 / _whole(one)
    return factor(one.unit, other.unit) if one.unit and other.unit else 1.0


def _is_share(figure: Figure) -> bool:
    """ "A third", "half" of something."""
    ends = _bounds(figure)
    return figure.unit is None and bool(ends) and all(0 < end < 1 for end in ends)


def _whole(figure: Figure) -> float:
    """What a share is a share of, as this figure counts: 100 of "38 %", 3 of "one in three"."""
    return 100.0 if figure.unit == PERCENT else float(figure.of or 1.0)


def _unlike(one: float | None, other: float | None) -> bool:
    return one is not None and other is not None and one != other


def _bounds(figure: Figure) -> list[float]:
    return sorted({float(end) for end in (figure.low, figure.high) if end is not None})


def _opposite(one: Figure, other: Figure) -> bool:
    """ "At least" against "up to"."""
    return (one.high is None and other.low is None) or (one.low is None and other.high is None)


def _within(range_: Figure, scale: float, values: Sequence[float]) -> bool:
    """Whether a range with two ends holds the values."""
    if range_.low is None or range_.high is None or range_.low == range_.high:
        return False
    return all(range_.low * scale <= value <= range_.high * scale for value in values)


def _rounds(rounder: Sequence[float], exact: Sequence[float]) -> bool:
    """Whether one number is the other, rounded to fewer digits."""
    if len(rounder) != 1 or len(exact) != 1 or not rounder[0]:
        return False
    step = _step(rounder[0])
    off = abs(rounder[0] - exact[0])
    return step > _step(exact[0]) and 2 * off <= step and off <= ROUNDED * abs(exact[0])


def _step(value: float) -> float:
    """The grain of a number as written: 1 of 31, 10 of 30, 0.5 of 6.5 is 0.1, 100000 of 2400000."""
    digits = f"{abs(value):.6f}".rstrip("0").rstrip(".")
    if "." in digits:
        return float(10.0 ** -len(digits.split(".")[1]))
    return float(10.0 ** (len(digits) - len(digits.rstrip("0"))))
