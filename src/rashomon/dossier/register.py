"""The register of a dossier: its reports, claims and sources by their ids, and what to call each report.

In: a dossier. Out: look-ups for those who make notes of it.
"""

from collections.abc import Container, Mapping
from dataclasses import dataclass

from rashomon.dossier.labels import label_reports
from rashomon.records import Claim, Dossier, Report, Source


@dataclass(frozen=True, kw_only=True)
class Register:
    """Records by their ids; `labels` in the order of the reports; `origins`: a report's label by its name."""

    labels: Mapping[str, str]
    reports: Mapping[str, Report]
    claims: Mapping[str, Claim]
    sources: Mapping[str, Source]
    origins: Mapping[str, str]

    def label(self, report: str) -> str:
        """What to call the report."""
        return self.labels.get(report, report)

    def labels_among(self, reports: Container[str | None]) -> tuple[str, ...]:
        """The labels of those reports that are among these, in the order of the dossier."""
        return tuple(label for report, label in self.labels.items() if report in reports)

    def labels_beyond(self, reports: Container[str | None]) -> tuple[str, ...]:
        """The labels of the other reports."""
        return tuple(label for report, label in self.labels.items() if report not in reports)


def register(dossier: Dossier) -> Register:
    """The register of the dossier."""
    labels = label_reports(dossier.reports)
    return Register(
        labels=labels,
        reports={report.id: report for report in dossier.reports},
        claims={claim.id: claim for claim in dossier.claims},
        sources={source.id: source for source in dossier.sources},
        # A report without an outlet stands as an origin under its own name.
        origins={report.name: labels[report.id] for report in dossier.reports if not report.outlet},
    )
