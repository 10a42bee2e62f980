"""The formats that a command can print: what the user chooses, named once."""

from enum import StrEnum


class CompareFormat(StrEnum):
    """How a dossier is printed."""

    text = "text"
    json = "json"
    markdown = "markdown"
    html = "html"


class ReadFormat(StrEnum):
    """How readings are printed."""

    text = "text"
    jsonl = "jsonl"
