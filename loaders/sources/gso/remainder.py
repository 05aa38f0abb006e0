"""What a table leaves for the provinces that have no row in it: the national figure less all rows that there are."""

from decimal import Decimal

from bangiao.errors import BadRecord
from bangiao.graph.schema import Counting
from bangiao.loaders.report import Report
from bangiao.loaders.sources.gso import described, places
from bangiao.loaders.sources.gso.figures import Table
from bangiao.loaders.tables import rows

_ADDS_UP = (Counting.STOCK, Counting.FLOW)


def tell(table: Table, report: Report) -> None:
    """Warn of provinces without a figure in a table of one point in time, with what is left for them of the whole.

    The provinces are the 63; nothing is said of a table of several years, of shares or rates, without
    a national row, or that is about fewer than half of the provinces.
    """
    if len({column.time for column in table.columns}) != 1:
        return
    silent = _silent(table)
    parts = [
        part
        for number, column in enumerate(table.columns)
        if described.indicator(table.sheet.name, column).counting in _ADDS_UP and (part := _part(table, number))
    ]
    if not silent or 2 * len(silent) > len(_provinces()) or not parts:
        return
    said = "; ".join(
        f"{heading}: {_plain(whole)} - {_plain(whole - left)} = {_plain(left)}" for heading, whole, left in parts
    )
    nothing = all(left == 0 for _, _, left in parts)
    names = [", ".join(_provinces()[node][language] for node in silent) for language in (0, 1)]
    report.warn(
        f"{table.sheet.name}: no row for {names[1]}. National row less all other rows: {said}."
        + (" Nothing is left for it; no figure is stored." if nothing else " No figure is stored for them."),
        f"{table.sheet.name}: không có dòng {names[0]}. Dòng cả nước trừ mọi dòng khác: {said}."
        + (" Không còn phần nào cho tỉnh này; không lưu số nào." if nothing else " Không lưu số nào cho các tỉnh này."),
    )


def _provinces() -> dict[str, tuple[str, str]]:
    known = (row for row in rows("places", "Province") if row["era"] == "63")
    return {row["id"]: (row["name_vi"], row["name_en"]) for row in known}


def _silent(table: Table) -> list[str]:
    stated = {subject.node for line, subject in table.lines if not line.empty}
    return [node for node in _provinces() if node not in stated]


def _part(table: Table, number: int) -> tuple[str, Decimal, Decimal] | None:
    """A column's heading, national figure, and remainder; None without a national figure."""
    whole: Decimal | None = None
    parts = Decimal(0)
    for line, subject in table.lines:
        try:
            figure = table.figure(line, number)
        except BadRecord:
            return None
        if figure is None:
            continue
        if places.is_whole(line.label):
            whole = figure
        elif subject.apart or subject.node.startswith("province:"):
            parts += figure
    column = table.columns[number]
    heading = f"{column.item} ({column.unit.stated})" if column.unit else column.item
    return (heading, whole, whole - parts) if whole is not None else None


def _plain(figure: Decimal) -> str:
    return f"{figure.normalize():f}"
