"""One load: a source's records, through the store, into the graph, with its report."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.define import define
from bangiao.graph.store.withdraw import withdraw_missing
from bangiao.graph.store.write import Writer
from bangiao.loaders.report import Progress, Report
from bangiao.loaders.source import Source


def load(bolt: Bolt, source: Source, path: Path, *, dry_run: bool = False, progress: Progress | None = None) -> Report:
    """Load one file of a source and report; a dry run reports the same and writes nothing.

    Facts that this dataset stated in an earlier load and does not state now are marked withdrawn, unless records
    could not be read: then a silent fact may only be a broken one, and the report says so.
    """
    report = Report(source.name)
    if progress:
        report.progress = progress
    if not dry_run:
        define(bolt)
    dataset = source.dataset(path)
    writer = Writer(bolt, dataset, report, dry_run=dry_run)
    try:
        writer.write(_with_warnings(source.records(path, report), report))
        if len(report.skipped) > writer.dangling:
            report.warn(
                "Records were skipped, so no fact was marked withdrawn.",
                "Có bản ghi bị bỏ qua nên không dữ kiện nào bị đánh dấu đã rút.",
            )
        else:
            report.withdrawn = withdraw_missing(bolt, dataset, writer.seen, dry_run=dry_run)
    finally:
        writer.seen.close()
    return report.finish()


def _with_warnings(records: Iterable[Record], report: Report) -> Iterator[Record]:
    for record in records:
        if isinstance(record, Funds) and record.money and record.money.usd is None:
            currency, year = record.money.currency, record.money.year
            report.warn(
                f"No exchange rate for {currency} of {year or 'an unknown year'}: no US dollars.",
                f"Không có tỷ giá {currency} năm {year or 'không rõ'}: không quy đổi ra USD.",
            )
        yield record
