"""How tests ask a question of a graph of their own."""

from collections.abc import Callable

from bangiao.graph.records import Record
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.write import Writer
from bangiao.loaders.report import Report
from bangiao.queries.result import Result

Asked = Callable[..., Result]
"""`asked(name, language=…, sources=…, **parameters)` over the RECORDS of the test module."""


def load(bolt: Bolt, records: list[Record]) -> None:
    """Write the records, all of which must be good."""
    report = Report("test")
    writer = Writer(bolt, "test", report)
    writer.write(records)
    writer.seen.close()
    assert not report.skipped, report.skipped
