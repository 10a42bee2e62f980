"""Conflict: whether two readings that differ cannot both be right.

In: variants, and the figures of the reports. Out: the findings in dispute. A bound or a hedge that is
dropped, or a number that another rounds, is no conflict; opposite bounds are.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations

from rashomon.records import Figure, Story, Variant, VariantReading

# Kinds of which every variant is a conflict: the coarser of two statements makes none.
PLAIN = frozenset({"time", "place", "actor", "polarity"})


def find_disputed(story: Story, variants: Sequence[Variant]) -> frozenset[str]:
    """The ids of the findings in which two readings conflict."""
    figures = {reading.report.id: reading.figures for reading in story.readings}
    return frozenset(
        variant.finding
        for variant in variants
        if variant.finding is not None
        and (variant.kind in PLAIN or (variant.kind == "figure" and _figures_conflict(variant, figures)))
    )


def _figures_conflict(variant: Variant, figures: Mapping[str, Sequence[Figure]]) -> bool:
    """Whether two readings of a variant give figures that exclude one another."""
    read = [_figure_at(reading, figures.get(reading.report, ())) for reading in variant.readings]
    return any(conflict(one, other) for one, other in combinations([f for f in read if f], 2))


def _figure_at(reading: VariantReading, figures: Sequence[Figure]) -> Figure | None:
    """The figure that covers most of a reading."""

    def common(figure: Figure) -> int:
        return min(figure.end, reading.end) - max(figure.start, reading.start)

    best = max(figures, key=lambda figure: (common(figure), -figure.start), default=None)
    return best if best is not None and common(best) > 0 else None


def conflict(one: Figure, other: Figure) -> bool:
    """Whether two figures for one thing exclude one another."""
    if _unlike(one.unit, other.unit) or _unlike(one.of, other.of):
        return True
    bounds, others = _bounds(one), _bounds(other)
    if not bounds or not others:
        return False
    if _opposite(one, other):
        return True
    if set(bounds) & set(others) or _within(one, others) or _within(other, bounds):
        return False
    return not (_rounds(bounds, others) or _rounds(others, bounds))


def _unlike(one: str | float | None, other: str | float | None) -> bool:
    return one is not None and other is not None and one != other


def _bounds(figure: Figure) -> list[float]:
    return sorted({float(end) for end in (figure.low, figure.high) if end is not None})


def _opposite(one: Figure, other: Figure) -> bool:
    """ "At least" against "up to"."""
    return (one.high is None and other.low is None) or (one.low is None and other.high is None)


def _within(range_: Figure, values: Sequence[float]) -> bool:
    """Whether a range with two ends holds the values."""
    if range_.low is None or range_.high is None or range_.low == range_.high:
        return False
    return all(range_.low <= value <= range_.high for value in values)


def _rounds(rounder: Sequence[float], exact: Sequence[float]) -> bool:
    """Whether one number is the other, given with fewer digits."""
    if len(rounder) != 1 or len(exact) != 1 or not rounder[0]:
        return False
    step = _step(rounder[0])
    return step > _step(exact[0]) and abs(rounder[0] - exact[0]) < step


def _step(value: float) -> float:
    """The grain of a number as written: 1 of 31, 10 of 30, 0.5 of 6.5 is 0.1, 100000 of 2400000."""
    digits = f"{abs(value):.6f}".rstrip("0").rstrip(".")
    if "." in digits:
        return float(10.0 ** -len(digits.split(".")[1]))
    return float(10.0 ** (len(digits) - len(digits.rstrip("0"))))
