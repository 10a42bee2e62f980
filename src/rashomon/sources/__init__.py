"""Where reports come from: files, folders, standard input, text at hand. Out: `Report` records."""

from rashomon.sources.intake import Intake, load, report_from_text

__all__ = ["Intake", "load", "report_from_text"]
