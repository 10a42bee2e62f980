"""The JSON of the records: written the same way each time, read back to equal records, described by a schema."""

from collections.abc import Iterable
from typing import Any

import msgspec

from rashomon.records.dossier import Dossier
from rashomon.records.reading import Reading

# A reading's clauses serve the stages that compare claims; they are no part of what is printed.
UNPRINTED = ("clauses",)


def to_json(dossier: Dossier) -> str:
    """The dossier as one indented JSON object with a final line break; equal dossiers give equal text."""
    return msgspec.json.format(msgspec.json.encode(dossier), indent=1).decode("utf-8") + "\n"


def to_jsonl(readings: Iterable[Reading]) -> str:
    """One JSON object a reading, a line each, in order."""
    lines = []
    for reading in readings:
        fields = {name: getattr(reading, name) for name in reading.__struct_fields__ if name not in UNPRINTED}
        lines.append(msgspec.json.encode(fields).decode("utf-8") + "\n")
    return "".join(lines)


def decode_dossier(text: str | bytes) -> Dossier:
    """The dossier that `to_json` wrote. Raises msgspec.ValidationError or msgspec.DecodeError on anything else."""
    return msgspec.json.decode(text, type=Dossier)


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the dossier, generated from the records."""
    return msgspec.json.schema(Dossier)
