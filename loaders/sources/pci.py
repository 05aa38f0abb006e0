"""The Provincial Competitiveness Index (VCCI, USAID) 2005-2016, as vietnamdata gathered it: a row a province and year.

`pci_weighted` is the published index (0 to 100). The sub-indices have 1 to 10 points. `pci_unweighted` adds up the
sub-indices that there were in the year, nine or ten, so it does not compare over years.
"""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import ClassVar

from bangiao.graph.records import Record
from bangiao.graph.schema import Counting
from bangiao.loaders.indicators import Indicator
from bangiao.loaders.panel import Score, figures
from bangiao.loaders.report import Report
from bangiao.loaders.source import Source, file_document

SUB_INDICES = {
    "entry": ("Chi phí gia nhập thị trường", "Entry costs"),
    "land": ("Tiếp cận đất đai và ổn định trong sử dụng đất", "Land access and security of tenure"),
    "transparency": ("Tính minh bạch và tiếp cận thông tin", "Transparency and access to information"),
    "time": ("Chi phí thời gian", "Time costs"),
    "informal": ("Chi phí không chính thức", "Informal charges"),
    "implement": ("Thực hiện chính sách", "Implementation of policies"),
    "bias": ("Cạnh tranh bình đẳng (không thiên vị)", "Policy bias"),
    "proactive": ("Tính năng động của lãnh đạo tỉnh", "Proactivity of provincial leadership"),
    "support": ("Dịch vụ hỗ trợ doanh nghiệp", "Business support services"),
    "labor": ("Đào tạo lao động", "Labour training"),
    "legal": ("Thiết chế pháp lý", "Legal institutions"),
}
HIGHER = "Điểm cao hơn là tốt hơn. / A higher score is better."


def _score(code: str, vi: str, en: str, scale: tuple[int, int], note: str = HIGHER, *, total: bool = False) -> Score:
    low, high = scale
    indicator = Indicator(
        code,
        f"{vi} (thang {low}-{high})",
        f"{en} (scale {low}-{high})",
        "governance",
        "point",
        Counting.RATIO,
        note=note,
    )
    return Score(indicator, Decimal(low), Decimal(high), total)


SCORES = {
    "pci_weighted": _score("pci_weighted", "PCI: Chỉ số tổng hợp", "PCI: composite index", (0, 100)),
    "pci_unweighted": _score(
        "pci_unweighted",
        "PCI: Tổng chỉ số thành phần, không trọng số",
        "PCI: sum of sub-indices, unweighted",
        (9, 100),
        "Cộng 9 hoặc 10 chỉ số thành phần tùy năm, không so sánh giữa các năm. / Adds up the nine or ten sub-indices "
        "of the year; years do not compare.",
        total=True,
    ),
    **{
        f"pci_{code}": _score(f"pci_{code}", f"PCI: {vi}", f"PCI: {en}", (1, 10))
        for code, (vi, en) in SUB_INDICES.items()
    },
}


class Pci(Source):
    """The file pci.csv of vietnamdata: index and sub-indices by province and year."""

    name: ClassVar[str] = "pci"
    vi: ClassVar[str] = "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) 2005-2016"
    en: ClassVar[str] = "Provincial Competitiveness Index (PCI) 2005-2016"
    formats: ClassVar[tuple[str, ...]] = (".csv",)

    def records(self, path: Path, report: Report) -> Iterator[Record]:
        """An observation about the province for each score; a score that is not there in a year is not stated."""
        words = {"name_vi": self.vi, "name_en": self.en, "publisher": "VCCI, USAID (mdtrinh/vietnamdata)"}
        document = file_document(path.name, path, licence="CC0", **words)
        yield from figures(self.name, path, SCORES, document, report)


SOURCE = Pci
