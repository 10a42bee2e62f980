"""What a figure, a time or a place comes to: the value beside the words, in a few signs.

In: records with values. Out: short text; where no value is known, the reason or a dash.
"""

from rashomon.dossier.words import shown
from rashomon.records import Figure, Place, Time

UNKNOWN = "not known"


def figure_value(figure: Figure) -> str:
    """`40 or more (coin)`, `about 12`, `5 of 12`, `10 to 12 km`."""
    low, high = figure.low, figure.high
    if low is None and high is None:
        amount = UNKNOWN
    elif high is None:
        amount = f"{_number(low)} or more"
    elif low is None:
        amount = f"up to {_number(high)}"
    elif low == high:
        amount = _number(low)
    else:
        amount = f"{_number(low)} to {_number(high)}"
    share = f"of {_number(figure.of)}" if figure.of is not None else ""
    about = "about" if figure.approximate else ""
    what = "" if not figure.what or (figure.unit or "").startswith(figure.what) else f"({shown(figure.what)})"
    return " ".join(part for part in (about, amount, share, figure.unit, what) if part)


def time_value(time: Time) -> str:
    """The EDTF value, or why there is none; a weekday that does not fit its date is pointed out."""
    value = time.value or time.reason or UNKNOWN
    return f"{value} (weekday and date do not agree)" if time.conflict else value


def place_value(place: Place) -> str:
    """The gazetteer's name and degrees."""
    if place.latitude is None or place.longitude is None:
        return UNKNOWN
    return f"{shown(place.name)} {place.latitude:.2f}, {place.longitude:.2f}"


def _number(value: int | float | None) -> str:
    """The number with its thousands set apart."""
    return UNKNOWN if value is None else f"{value:,}"
