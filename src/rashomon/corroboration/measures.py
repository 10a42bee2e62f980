"""Measures: units of one dimension, as data, so that 70 centimetres and two feet can be held side by side.

In: the units of two figures, as the reports give them. Out: how many of the one go into the other. Whether what
they measure conflicts is decided elsewhere.
"""

# dimension: unit and its size in the first one.
_SIZES = {
    "length": {
        "millimetres": 0.001, "centimetres": 0.01, "inches": 0.0254, "feet": 0.3048, "yards": 0.9144,
        "metres": 1.0, "kilometres": 1000.0, "miles": 1609.344, "nautical miles": 1852.0,
    },
    "mass": {
        "grams": 0.001, "ounces": 0.02835, "pounds": 0.4536, "kilograms": 1.0, "stone": 6.35,
        "tons": 1000.0, "tonnes": 1000.0, "metric tons": 1000.0,
    },
    "time": {
        "seconds": 1.0, "minutes": 60.0, "hours": 3600.0, "days": 86400.0, "weeks": 604800.0,
        "months": 2629800.0, "years": 31557600.0,
    },
}  # fmt: skip
_SIZE = {unit: (name, size) for name, units in _SIZES.items() for unit, size in units.items()}
# Names that two units share: "pounds" are money or weight, a bare dollar is that of the reporter's country.
_SHARED = (frozenset({"pounds", "GBP"}),)
_DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD"})


def factor(unit: str, other: str) -> float | None:
    """What a number of one unit is multiplied with to be in the other; None where none is known."""
    if unit == other or frozenset({unit, other}) in _SHARED or {unit, other} <= _DOLLARS:
        return 1.0
    one, two = _SIZE.get(unit), _SIZE.get(other)
    return one[1] / two[1] if one and two and one[0] == two[0] else None


def is_unit(unit: str) -> bool:
    """Whether a unit's size is known."""
    return unit in _SIZE
