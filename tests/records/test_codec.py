"""The JSON of the records."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.records import (
    About,
    Claim,
    Clause,
    Dossier,
    Figure,
    Lineage,
    Reading,
    decode_dossier,
    make_report,
    schema,
    to_json,
    to_jsonl,
)


def dossier(text: str = "The boat sank.", **told: Any) -> Dossier:
    """A dossier of one report and one claim."""
    report = make_report(text, location="a.txt", name="a")
    empty: dict[str, Any] = dict.fromkeys(
        ("sources", "quotations", "figures", "times", "places", "findings", "variants", "set_aside"), ()
    )
    claim = Claim(id="c", report=report.id, start=0, end=len(text), text=text)
    return Dossier(
        story=About(id="s"), reports=(report,), lineage=Lineage(), claims=(claim,), **{**empty, **told}
    )


@given(st.text(max_size=80))
def test_what_is_written_is_read_back(text: str) -> None:
    """A dossier survives its own JSON, whatever its words."""
    assert decode_dossier(to_json(dossier(text))) == dossier(text)


def test_equal_dossiers_give_equal_bytes() -> None:
    """The same dossier is written the same way, on lines, with a last line break."""
    assert to_json(dossier()) == to_json(dossier())
    assert to_json(dossier()).endswith("}\n")


def test_the_keys_come_in_the_published_order() -> None:
    """The JSON opens with the schema's number and the story."""
    keys = list(json.loads(to_json(dossier())))
    assert keys[:4] == ["schema", "story", "reports", "lineage"]
    assert keys[-1] == "set_aside"


def test_numbers_keep_their_kind() -> None:
    """A whole number stays whole, a broken one broken, an open end null."""
    figure = Figure(id="f", report="r", start=0, end=1, text="1", low=3, high=3.5)
    (found,) = json.loads(to_json(dossier(figures=(figure,))))["figures"]
    assert (found["low"], found["high"], found["of"]) == (3, 3.5, None)
    assert isinstance(found["low"], int)


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"schema": "2"}', "not json"])
def test_what_is_no_dossier_is_refused(text: str) -> None:
    """Anything else than a dossier raises msgspec's own error."""
    with pytest.raises(msgspec.DecodeError):
        decode_dossier(text)


def test_a_reading_is_one_line_without_its_grammar() -> None:
    """Readings are printed a line each; the clauses serve other stages only."""
    report = make_report("The boat\nsank.", location="a.txt", name="a")
    readings = [Reading(report=report, clauses=(Clause(claim="c"),)), Reading(report=report)]
    lines = to_jsonl(readings).splitlines()
    assert len(lines) == 2
    assert "clauses" not in json.loads(lines[0])
    assert json.loads(lines[0])["report"]["text"] == "The boat\nsank."


def test_the_schema_names_every_key() -> None:
    """The published schema describes the dossier's own keys."""
    told = schema()
    keys = told["$defs"]["Dossier"]["properties"]
    assert list(keys) == list(Dossier.__struct_fields__)
