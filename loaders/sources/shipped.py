"""The facts that bangiao ships in its own tables."""

import csv
from collections.abc import Iterator
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import ClassVar

from bangiao.errors import BadRecord
from bangiao.graph.records import Record, join, record
from bangiao.loaders.report import Report
from bangiao.loaders.source import Source
from bangiao.loaders.tables import tables


class Shipped(Source):
    """The tables of `data/`: their columns are the properties of the schema."""

    name: ClassVar[str] = "shipped"
    vi: ClassVar[str] = "Dữ liệu kèm theo bangiao"
    en: ClassVar[str] = "The facts that come with bangiao"

    def dataset(self, path: Path) -> str:  # noqa: ARG002
        """One dataset, whatever the folder."""
        return self.name

    def records(self, path: Path, report: Report) -> Iterator[Record]:  # noqa: ARG002
        """Every row of every table; what several tables state of one fact is one record."""
        told: dict[str, Record] = {}
        known = list(tables())
        for done, (file, folder, name) in enumerate(known, 1):
            for row in _table(file, f"{folder}/{name}.csv", name, report):
                try:
                    told[row.id] = join(told[row.id], row) if row.id in told else row
                except BadRecord as error:
                    report.skip(error)
            report.progress(done, len(known))
        yield from told.values()


def _table(file: Traversable, shown: str, name: str, report: Report) -> Iterator[Record]:
    with file.open(encoding="utf-8") as lines:
        for line, row in enumerate(csv.DictReader(lines), 2):
            try:
                yield record(name, row, shown, f"line {line}")
            except BadRecord as error:
                report.skip(error)


SOURCE = Shipped
