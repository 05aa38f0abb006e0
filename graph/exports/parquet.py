"""A folder of Parquet files in the layout that Neo4j's connector for Spark takes; needs the extra `tables` (polars).

The connector writes one label, or one relationship type between two labels, at a time and finds the ends by keys
(https://neo4j.com/docs/spark/current/write/relationship/, strategy "keys"). So nodes lie in `nodes/LABEL/` and
relationships in `relationships/TYPE/start_label=LABEL/end_label=LABEL/`, with `start` and `end` as the keys of the ends.
"""

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bangiao.errors import MissingExtra
from bangiao.graph.exports import dictionary
from bangiao.graph.exports.columns import Column
from bangiao.graph.exports.content import Content, through
from bangiao.graph.exports.format import Export
from bangiao.graph.exports.selection import CHOICES
from bangiao.graph.exports.tables import Table, tables
from bangiao.graph.schema import label_of

if TYPE_CHECKING:
    import polars

PART = 100_000
"""So many rows are kept in memory and written as one file."""


def fill(content: Content, folder: Path, *, part: int = PART) -> None:
    """Write the typed files and `dictionary.parquet` into a new folder. Raises MissingExtra."""
    try:
        import polars
    except ImportError as error:
        raise MissingExtra(package="polars", extra="tables") from error
    names = []
    for table in tables(content):
        _write(table, folder, part)
        names.append(table.name)
    rows = list(dictionary.rows(names))
    told = polars.DataFrame(rows, schema=list(dictionary.HEADINGS), orient="row")
    told.write_parquet(folder / "dictionary.parquet")


def _write(table: Table, draft: Path, part: int) -> None:
    waiting: dict[Path, list[list[Any]]] = defaultdict(list)
    parts: dict[Path, int] = defaultdict(int)

    def flush(inside: Path) -> None:
        inside.mkdir(parents=True, exist_ok=True)
        _frame(table.columns, waiting.pop(inside)).write_parquet(inside / f"part-{parts[inside]:05}.parquet")
        parts[inside] += 1

    for row in table.rows:
        inside = _folder(table, row, draft)
        waiting[inside].append(row)
        if sum(map(len, waiting.values())) >= part:
            flush(max(waiting, key=lambda one: len(waiting[one])))
    for inside in list(waiting):
        flush(inside)


def _folder(table: Table, row: list[Any], draft: Path) -> Path:
    if not table.is_relation:
        return draft / "nodes" / table.name
    start, end = row[:2]
    return draft / f"relationships/{table.name}/start_label={label_of(start)}/end_label={label_of(end)}"


def _frame(columns: tuple[Column, ...], rows: list[list[Any]]) -> "polars.DataFrame":
    import polars

    kinds: dict[str, Any] = {
        "text": polars.String,
        "int": polars.Int64,
        "float": polars.Float64,
        "bool": polars.Boolean,
        "date": polars.Date,
    }
    schema = {one.name: polars.List(kinds[one.kind]) if one.many else kinds[one.kind] for one in columns}
    return polars.DataFrame(rows, schema=schema, orient="row")


EXPORT = Export(
    name="parquet",
    vi="Thư mục tệp Parquet chia phần, cho pandas, polars và Spark",
    en="A folder of partitioned Parquet files, for pandas, polars and Spark",
    write=through(fill),
    options=CHOICES,
    folder=True,
)
