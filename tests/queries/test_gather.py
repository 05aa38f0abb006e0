"""A question may collect its rows by itself: `gather` of the module beside it stands for asking its statement once."""

from types import SimpleNamespace
from typing import Any

import pytest

from bangiao.graph.records import Record
from bangiao.graph.store.door import Door
from bangiao.queries import catalogue
from bangiao.queries.run import ask
from tests.queries.asking import Asked
from tests.queries.geography import PLACES

RECORDS: list[Record] = [*PLACES]


def test_a_question_gathers_its_rows_where_its_module_says_so() -> None:
    assert catalogue.gatherer("path") is not None
    assert catalogue.gatherer("funders") is None and catalogue.gatherer("partners") is None


@pytest.mark.server
def test_gathered_rows_are_answered_like_those_of_a_statement(
    asked: Asked,  # noqa: ARG001
    door: Door,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[tuple[str, str]] = []

    def gather(door: Door, statement: str, parameters: dict[str, Any]) -> list[dict[str, Any]]:
        told.append((statement, parameters["from"]))
        (row,) = door.ask("MATCH (one:Country {id: 'country:JP'}) RETURN one", trusted=True).rows
        return [
            {"path": 1, "to": row["one"], "of": 1, "step": 1, "sources": ["document:paper#p1", ["document:paper#p2"]]}
        ]

    monkeypatch.setattr(catalogue, "_beside", lambda _name: SimpleNamespace(gather=gather))
    result = ask(door, "path", {"from": "han quoc", "to": "nhat ban"}, language="vi", sources=True)
    assert told == [(catalogue.find("path").statement, "country:KR")]
    assert (result.rows[0]["to"], result.rows[0]["path"], result.truncated) == ("Nhật Bản", 1, False)
    assert result.coverage.documents[0].facts == 2
