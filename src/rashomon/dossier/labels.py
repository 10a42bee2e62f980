"""Labels: the short name under which a renderer speaks of a report.

In: the reports of a dossier. Out: one label each, all different: the outlet where it tells the reports apart,
else the report's name, cut to as many of its words as needed where it is long.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from rashomon.records import Report

LONGEST_NAME = 16
WORD = re.compile(r"[^_\-\s.]+[_\-\s.]*")


def label_reports(reports: Sequence[Report]) -> Mapping[str, str]:
    """The label of each report by its id."""
    outlets = Counter(report.outlet for report in reports)
    names = {report.name for report in reports}
    labels = {}
    for report in reports:
        alone = report.outlet and outlets[report.outlet] == 1 and report.outlet not in names
        labels[report.id] = report.outlet if alone and report.outlet else _short(report.name, names)
    return labels if len(set(labels.values())) == len(reports) else _long_labels(reports)


def _short(name: str, names: set[str]) -> str:
    """The name, or its first words if these are enough to tell it from the others."""
    if len(name) <= LONGEST_NAME:
        return name
    others = names - {name}
    for word in WORD.finditer(name):
        start = name[: word.end()].rstrip("_-. \t\n")
        if word.end() < len(name) and not any(other.startswith(start) for other in others):
            return start + "…"
    return name


def _long_labels(reports: Sequence[Report]) -> Mapping[str, str]:
    """Labels that tell apart what short ones do not: the name with the id where names collide."""
    names = Counter(report.name for report in reports)
    return {
        report.id: report.name if names[report.name] == 1 else f"{report.name} ({report.id})"
        for report in reports
    }
