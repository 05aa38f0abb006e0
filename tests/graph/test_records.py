"""A row of text becomes a typed record, or an error that says which cell is wrong and what is allowed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangiao.errors import BadRecord
from bangiao.graph.records import record
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES
from bangiao.graph.schema.declare import value_types


def test_a_row_keeps_its_sources_status_and_statement_ids() -> None:
    row = {
        "start": "org:mofa",
        "end": "org:sfd",
        "status": "suggested",
        "sources": "document:D3#p4|document:D3#p5",
        "fact_ids": "D3-048",
    }
    told = record("SUGGESTS", row, "SUGGESTS.csv", "line 2").properties()
    assert told["status"] == "suggested"
    assert told["sources"] == ["document:D3#p4", "document:D3#p5"]
    assert told["fact_ids"] == ["D3-048"]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"id": "observation:1", "value": "many"}, "no number"),
        ({"id": "observation:1", "valeu": "1"}, "valeu"),
        ({"id": "observation:1", "status": "real"}, "actual, ongoing"),
        ({"id": "observation:1", "period": "12/2017"}, "YYYY-MM"),
        ({"id": "project:1", "value": "1"}, "observation:…"),
        ({"value": "1"}, "id"),
    ],
)
def test_a_wrong_cell_is_named_with_file_and_line(row: dict[str, str], said: str) -> None:
    with pytest.raises(BadRecord, match=said) as caught:
        record("Observation", row, "Observation.csv", "line 7")
    assert caught.value.facts["file"] == "Observation.csv"
    assert str(caught.value.facts["place"]).startswith("line 7")


@given(st.data())
def test_any_row_is_a_record_or_a_bad_record(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from([*NODE_TYPES, *RELATION_TYPES]))
    columns = [*value_types(name), "sources", "amount", "currency", "money_year"]
    row = data.draw(st.dictionaries(st.sampled_from(columns), st.text(max_size=12), max_size=6))
    try:
        told = record(name, row, "file", "line 1").properties()
    except BadRecord:
        return
    assert all(value is not None for value in told.values())
