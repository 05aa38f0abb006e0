"""The tables of the five articles, as rows of text and as records."""

import pytest

from bangiao.graph.records import Record, record
from bangiao.loaders.tables import rows, tables

Told = list[tuple[str, dict[str, str]]]


@pytest.fixture(scope="session")
def told() -> Told:
    """Every row of `data/articles/` with the label or relationship type of its table."""
    return [(name, row) for _, folder, name in tables() if folder == "articles" for row in rows(folder, name)]


@pytest.fixture(scope="session")
def facts(told: Told) -> list[Record]:
    """The same rows as records of the schema."""
    return [record(name, row, f"articles/{name}.csv", str(row)) for name, row in told]
