"""The language that reports are read in: the one place that names a pack.

A pack is a folder of words and patterns such as `english`; every reader takes its words from here."""

from rashomon.language.english import (
    abbreviations,
    acts,
    calendar,
    certainty,
    clauses,
    dates,
    gazetteer,
    grammar,
    lines,
    names,
    numbers,
    speech,
    tense,
    titles,
    units,
)

__all__ = [
    "abbreviations",
    "acts",
    "calendar",
    "certainty",
    "clauses",
    "dates",
    "gazetteer",
    "grammar",
    "lines",
    "names",
    "numbers",
    "speech",
    "tense",
    "titles",
    "units",
]
