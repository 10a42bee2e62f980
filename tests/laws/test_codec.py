"""The JSON of the records: what is written reads back."""

import json

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.records import Dossier, Reading, decode_dossier, schema, to_json, to_jsonl

# Half a character has no UTF-8, and an integer beyond 64 bits no JSON number that all readers take.
words = st.text(st.characters(exclude_categories=("Cs",)), max_size=8)
whole = st.integers(-(2**63), 2**63 - 1)
real = st.floats(allow_nan=False, allow_infinity=False)
st.register_type_strategy(str, words)
st.register_type_strategy(int, whole)
st.register_type_strategy(float, real)
dossiers = st.from_type(Dossier)


@given(dossiers)
@settings(max_examples=50)
def test_a_dossier_reads_back(dossier: Dossier) -> None:
    """To equal records, and those to equal text."""
    text = to_json(dossier)
    assert decode_dossier(text) == dossier
    assert to_json(decode_dossier(text)) == text


@given(st.lists(st.from_type(Reading), max_size=3))
@settings(max_examples=30)
def test_a_reading_is_a_line(readings: list[Reading]) -> None:
    """One object each, with the keys that the dossier has for a report."""
    lines = to_jsonl(readings).split("\n")[:-1]
    assert [json.loads(line)["report"]["id"] for line in lines] == [reading.report.id for reading in readings]


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"schema": "2"}', "{"])
def test_other_json_is_refused(text: str) -> None:
    """By the library's own errors."""
    with pytest.raises(msgspec.DecodeError):
        decode_dossier(text)


def test_the_schema_names_every_key() -> None:
    """Those of the dossier, in order."""
    assert list(schema()["$defs"]["Dossier"]["properties"]) == list(Dossier.__struct_fields__)
