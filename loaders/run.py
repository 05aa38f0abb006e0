"""One load: a source's records, through the store, into the graph, with its report."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from bangiao.graph.identity import Identity
from bangiao.graph.records import Record
from bangiao.graph.schema import Funds
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.define import define
from bangiao.graph.store.faults import StatementTooLong
from bangiao.graph.store.seen import Seen
from bangiao.graph.store.withdraw import count_missing, withdraw_missing
from bangiao.graph.store.write import Writer
from bangiao.graph.values import Money
from bangiao.loaders.report import Progress, Report
from bangiao.loaders.skips import Skips
from bangiao.loaders.source import Keeping, Source

FEW = 50
"""So many facts may fall silent without a question."""


def load(
    bolt: Bolt,
    source: Source,
    path: Path,
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    identity: Identity | None = None,
    withdraw_most: bool = False,
    skips: Skips | None = None,
) -> Report:
    """Load one file of a source and report; a dry run reports the same and writes nothing.

    Things that `identity` holds for one are kept as one; a judgement that cannot hold is among the warnings.

    Facts that this dataset stated in an earlier load and does not state now are marked withdrawn, unless records
    could not be read (then a silent fact may only be a broken one; not if `skips` knows that no fact hangs on them),
    or they are most of the dataset (then this may be another file of the same name; `withdraw_most` says that it is
    not). The report says so.
    """
    report = Report(source.name)
    if progress:
        report.progress = progress
    if not dry_run:
        define(bolt)
    if isinstance(source, Keeping):
        source.restore(bolt, path, report, dry_run=dry_run)
        return report.finish()
    dataset = source.kept_as(path)
    identity = identity or Identity()
    for conflict in identity.conflicts:
        report.warn(conflict.said("en"), conflict.said("vi"))
    writer = Writer(bolt, dataset, report, dry_run=dry_run, canonical=identity.canonical)
    try:
        writer.write(with_warnings(source.records(path, report), report))
        missing, facts = _missing(bolt, dataset, writer.seen, report)
        if missing and _may_withdraw(dataset, writer, report, (missing, facts), most=withdraw_most, skips=skips):
            report.withdrawn = withdraw_missing(bolt, dataset, writer.seen, dry_run=dry_run)
        if skips and facts and not dry_run and missing == report.withdrawn:
            skips.note(dataset, facts - missing, report.skipped if len(report.skipped) > writer.dangling else ())
    finally:
        writer.seen.close()
    return report.finish()


def _missing(bolt: Bolt, dataset: str, seen: Seen, report: Report) -> tuple[int, int]:
    """How many facts of the dataset this load did not state, and how many it has.

    Where the graph is too large to be gone through in the time of one statement, all that was written stays, nothing
    is withdrawn, and the report says so.
    """
    try:
        return count_missing(bolt, dataset, seen)
    except StatementTooLong:
        report.warn(
            "The graph is too large to look, in the time of one statement, for facts that the file no longer states: "
            "nothing was marked withdrawn. Allow more with BANGIAO_QUERY_SECONDS, start the database anew, and load "
            "again.",
            "Đồ thị quá lớn nên không kịp tìm, trong thời gian của một câu lệnh, các dữ kiện mà tệp không còn nêu: chưa "
            "đánh dấu rút dữ kiện nào. Tăng BANGIAO_QUERY_SECONDS, khởi động lại cơ sở dữ liệu rồi nạp lại.",
        )
        return 0, 0


def _may_withdraw(
    dataset: str, writer: Writer, report: Report, counted: tuple[int, int], *, most: bool, skips: Skips | None
) -> bool:
    """Whether what this load did not state is to be marked withdrawn; where not, the report says why."""
    missing, before = counted[0], counted[1] - report.created
    at_risk = len(report.skipped) > writer.dangling
    if at_risk and not (skips and skips.are_harmless(dataset, before, report.skipped)):
        report.warn(
            f"Records were skipped, so none of the {missing} facts that the file does not state was marked withdrawn.",
            f"Có bản ghi bị bỏ qua nên trong {missing} dữ kiện mà tệp không nêu, không dữ kiện nào bị đánh dấu đã rút.",
        )
        return False
    if most or missing <= max(FEW, before / 2):
        return True
    report.warn(
        f"The file does not state {missing} of the {before} facts kept as {dataset}: nothing was marked withdrawn. "
        "If it is another file of the same name, rename it; if it replaces the other, load it with --withdraw.",
        f"Tệp không nêu {missing} trong {before} dữ kiện đang giữ dưới tên {dataset}: chưa đánh dấu rút dữ kiện nào. "
        "Nếu đây là tệp khác trùng tên, hãy đổi tên; nếu nó thay tệp cũ, hãy nạp lại với --withdraw.",
    )
    return False


def with_warnings(records: Iterable[Record], report: Report) -> Iterator[Record]:
    """The records as they come; money that has no dollars is told to the report on the way."""
    for record in records:
        if isinstance(record, Funds) and record.money and record.money.usd is None:
            _warn_of_no_dollars(record.money, report)
        yield record


def _warn_of_no_dollars(money: Money, report: Report) -> None:
    currency, year, prices = money.currency, money.year, money.price_year
    if prices is None:
        report.warn(
            f"No exchange rate for {currency} of {year or 'an unknown year'}: no US dollars.",
            f"Không có tỷ giá {currency} năm {year or 'không rõ'}: không quy đổi ra USD.",
        )
    else:
        report.warn(
            f"Amounts in constant {currency} of {prices or 'a year that is not named'}: no US dollars of their time.",
            f"Số tiền theo giá cố định {currency} năm {prices or 'không nêu'}: không có giá trị USD tại thời điểm đó.",
        )
