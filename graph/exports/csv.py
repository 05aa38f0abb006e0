"""A folder of CSV files: one for each label and each relationship type, and a data dictionary."""

import csv
from collections.abc import Iterable
from pathlib import Path

from bangiao.graph.exports import dictionary
from bangiao.graph.exports.content import Content, through
from bangiao.graph.exports.format import Export
from bangiao.graph.exports.selection import CHOICES
from bangiao.graph.exports.tables import as_text, tables

NODES, RELATIONS = "nodes", "relationships"


def fill(content: Content, folder: Path) -> None:
    """Write `nodes/LABEL.csv`, `relationships/TYPE.csv` and `dictionary.csv` into a new folder.

    UTF-8 with a byte order mark, commas, decimal points; a list is a JSON array, an unknown value an empty cell.
    """
    names = []
    for table in tables(content):
        inside = folder / (RELATIONS if table.is_relation else NODES)
        inside.mkdir(exist_ok=True)
        heading = [column.name for column in table.columns]
        rows = ([as_text(value) for value in row] for row in table.rows)
        _write(inside / f"{table.name}.csv", heading, rows)
        names.append(table.name)
    _write(folder / "dictionary.csv", dictionary.HEADINGS, dictionary.rows(names))


def _write(file: Path, heading: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(heading)
        writer.writerows(rows)


EXPORT = Export(
    name="csv",
    vi="Thư mục tệp CSV, mỗi nhãn và mỗi loại quan hệ một tệp, kèm từ điển dữ liệu",
    en="A folder of CSV files, one a label and a relationship type, and a data dictionary",
    write=through(fill),
    options=CHOICES,
    folder=True,
)
