"""The vocabulary: frozen records that the stages hand on, their ids and their JSON. Imports nothing of ours."""

from rashomon.records.codec import decode_dossier, schema, to_json, to_jsonl
from rashomon.records.dossier import (
    About,
    Dossier,
    Edge,
    Evidence,
    Finding,
    Lineage,
    Story,
    Variant,
    VariantReading,
)
from rashomon.records.reading import (
    Attribution,
    Claim,
    Clause,
    Figure,
    Phrase,
    Place,
    Quotation,
    Reading,
    SetAside,
    Source,
    Time,
)
from rashomon.records.report import Report, make_report, number_copies

__all__ = [
    "About",
    "Attribution",
    "Claim",
    "Clause",
    "Dossier",
    "Edge",
    "Evidence",
    "Figure",
    "Finding",
    "Lineage",
    "Phrase",
    "Place",
    "Quotation",
    "Reading",
    "Report",
    "SetAside",
    "Source",
    "Story",
    "Time",
    "Variant",
    "VariantReading",
    "decode_dossier",
    "make_report",
    "number_copies",
    "schema",
    "to_json",
    "to_jsonl",
]
