"""Each folder of a source with a small file and an expected.json is a case: what the file says as plain records."""

import json
from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, Node
from bangiao.graph.values import Money, PartialDate, Status
from bangiao.loaders.registry import find
from bangiao.loaders.report import Report

HERE = Path(__file__).parent
CASES = sorted(path.parent for path in HERE.glob("*/*/expected.json"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.name}")
def test_a_source_states_what_is_expected(case: Path) -> None:
    expected = json.loads((case / "expected.json").read_text(encoding="utf-8"))
    file = next(path for path in case.iterdir() if path.stem == "source")
    assert found(case.parent.name.replace("_", "-"), file, expected.get("options", {})) == expected


def found(source: str, file: Path, options: dict[str, str]) -> dict[str, Any]:
    """What a source makes of a file, as JSON: the records and the report, and the options if there are any."""
    report = Report(source)
    records = [plain(record) for record in find(source)(**options).records(file, report)]
    told = {
        "options": options,
        "records": records,
        "skipped": [str(error) for error in report.skipped],
        "warnings": dict(report.warnings),
        "unresolved": dict(report.unresolved),
        "unused": dict(report.unused),
    }
    return {name: value for name, value in told.items() if value}


def plain(record: Record) -> dict[str, Any]:
    """A record as a plain dict of what it states: no defaults, no figures derived from rates, no checksum."""
    told = {one.name: getattr(record, one.name) for one in fields(record) if one.name != "sha256"}
    stated = {name: _plain(value) for name, value in told.items() if value not in (None, (), "", Status.ACTUAL)}
    return {"is": record.label if isinstance(record, Node) else record.type, **stated}


def _plain(value: Any) -> Any:
    match value:
        case Money():
            prices = "" if value.price_year is None else f", in prices of {value.price_year}"
            return f"{value.amount} {value.currency}, {value.kind}, {value.year}, {value.qualifier}{prices}"
        case tuple():
            return [_plain(one) for one in value]
        case PartialDate() | Citation() | StrEnum():
            return str(value)
        case float():
            return round(value, 6)
        case _:
            return value
