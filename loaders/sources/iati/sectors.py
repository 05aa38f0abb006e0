"""The sectors of an activity, with shares that add up to 1 within each vocabulary."""

from collections.abc import Iterator
from functools import lru_cache

from lxml import etree

from bangiao.errors import BadRecord
from bangiao.graph.schema import InSector
from bangiao.graph.values import split
from bangiao.loaders import gazetteer
from bangiao.loaders.sources.iati import codes
from bangiao.loaders.sources.iati.activity import Activity

TAG = "sector"
_NONE = ("", "0")


def identify(element: etree._Element, dialect: codes.Dialect) -> tuple[str, str | None]:
    """The vocabulary and the id of a sector: the shipped id of the DAC lists, else one of the vocabulary's own.

    The vocabulary is the DAC's five digits where none is stated, as the standard says. No id where there is no code.
    """
    return _identify(element.get("code") or "", element.get("vocabulary"), dialect)


@lru_cache(maxsize=5_000)
def _identify(told: str, vocabulary: str | None, dialect: codes.Dialect) -> tuple[str, str | None]:
    code, scheme = told.strip(), dialect.code("sector", vocabulary) or "1"
    if code in _NONE:
        return scheme, None
    dac = codes.DAC_SCHEMES.get(scheme)
    return scheme, (gazetteer.sector(code, dac) if dac else None) or f"sector:iati/{scheme}/{code}"


def state(activity: Activity) -> Iterator[InSector]:
    """IN_SECTOR for each sector; where only transactions state sectors, they are split evenly, with a warning."""
    elements = [(f"sector[{number}]", element) for number, element in activity.each(TAG)]
    if not elements:
        elements = [
            (f"transaction[{number}]/sector", element)
            for number, transaction in activity.each("transaction")
            for element in transaction.iterchildren(TAG)
        ]
        if elements:
            activity.report.warn(
                "Sectors stand at the transactions only: the project is split evenly over them",
                "Chỉ giao dịch nêu lĩnh vực: chia đều dự án cho các lĩnh vực",
            )
    by_vocabulary: dict[str, dict[str, list[tuple[str, float | None]]]] = {}
    for path, element in elements:
        try:
            scheme, sector = identify(element, activity.file.dialect)
            if not sector:
                told = repr(element.get("code"))
                activity.report.warn(
                    f"The sector code {told} is no sector", f"Mã lĩnh vực {told} không phải là lĩnh vực"
                )
                continue
            stated = None if path.startswith("transaction") else activity.percentage(element)
            by_vocabulary.setdefault(scheme, {}).setdefault(sector, []).append((path, stated))
        except BadRecord as error:
            activity.report.skip(error)
    for scheme, found in by_vocabulary.items():
        yield from _shared(activity, scheme, found)


def _shared(activity: Activity, scheme: str, found: dict[str, list[tuple[str, float | None]]]) -> Iterator[InSector]:
    shares, basis = split([total([share for _, share in stated]) for stated in found.values()])
    for (sector, stated), share in zip(found.items(), shares, strict=True):
        yield InSector(
            start=activity.project,
            end=sector,
            share=share,
            share_basis=basis,
            status=activity.status,
            sources=tuple([activity.cite(path) for path, _ in stated]),
        )
    check_total(activity, f"sectors (vocabulary {scheme})", [share for each in found.values() for _, share in each])


def total(shares: list[float | None]) -> float | None:
    """The sum of the shares that one thing has in several places; None if one of them is not stated."""
    if len(shares) == 1:
        return shares[0]
    known = [share for share in shares if share is not None]
    return sum(known) if len(known) == len(shares) else None


def check_total(activity: Activity, what: str, shares: list[float | None]) -> None:
    """Warn where stated percentages do not add up to 100, or where some are stated and some are not."""
    if len(shares) == 1 and (shares[0] is None or abs(shares[0] - 100) <= 1):
        return
    known = [share for share in shares if share is not None]
    if known and len(known) < len(shares):
        activity.report.warn(
            f"Some percentages of {what} are not stated: split evenly", f"Thiếu tỷ lệ phần trăm ({what}): chia đều"
        )
    elif known and abs(sum(known) - 100) > 1:
        activity.report.warn(
            f"The percentages of {what} do not add up to 100: brought to 100",
            f"Tỷ lệ phần trăm ({what}) cộng lại không bằng 100: quy về 100",
        )
