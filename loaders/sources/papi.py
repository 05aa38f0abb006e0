"""The Governance and Public Administration Performance Index (UNDP, CECODES) 2011-2016, as vietnamdata gathered it.

Six dimensions of 1 to 10 points, each the sum of three or four sub-dimensions; `papi_unweighted` adds up the six.
Two rows have a total of 0 and nothing else: the index was not published for that province and year.
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

Names = dict[str, tuple[str, str]]

DIMENSIONS: Names = {
    "participation": ("Sự tham gia của người dân ở cấp cơ sở", "Participation at local levels"),
    "transparency": ("Công khai, minh bạch", "Transparency"),
    "accountability": ("Trách nhiệm giải trình với người dân", "Vertical accountability"),
    "corruption": ("Kiểm soát tham nhũng trong khu vực công", "Control of corruption in the public sector"),
    "procedures": ("Thủ tục hành chính công", "Public administrative procedures"),
    "service": ("Cung ứng dịch vụ công", "Public service delivery"),
}
SUB_DIMENSIONS: Names = {
    "participation_knowledge": ("Tri thức công dân", "Civic knowledge"),
    "participation_opportunities": ("Cơ hội tham gia", "Opportunities for participation"),
    "participation_elections": ("Chất lượng bầu cử", "Quality of elections"),
    "participation_contributions": ("Đóng góp tự nguyện", "Voluntary contributions"),
    "transparency_povertylists": ("Danh sách hộ nghèo", "Lists of poor households"),
    "transparency_budgetexpenditure": ("Thu, chi ngân sách cấp xã", "Commune budget and expenditure"),
    "transparency_landuse": ("Quy hoạch, kế hoạch sử dụng đất", "Land-use plans"),
    "accountability_interaction": ("Tương tác với chính quyền", "Interaction with authorities"),
    "accountability_inspection": ("Ban thanh tra nhân dân", "People's inspection boards"),
    "accountability_investment": ("Ban giám sát đầu tư của cộng đồng", "Community investment supervision boards"),
    "accountability_responsive": ("Đáp ứng kiến nghị của người dân", "Response to citizens' appeals"),
    "corruption_public": ("Trong chính quyền địa phương", "In local government"),
    "corruption_service": ("Trong cung ứng dịch vụ công", "In public service delivery"),
    "corruption_employment": ("Công bằng trong tuyển dụng vào khu vực nhà nước", "Equity in state employment"),
    "corruption_willingness": ("Quyết tâm chống tham nhũng", "Willingness to fight corruption"),
    "procedures_certification": ("Chứng thực, xác nhận", "Certification"),
    "procedures_construction": ("Cấp phép xây dựng", "Construction permits"),
    "procedures_landuse": ("Giấy chứng nhận quyền sử dụng đất", "Land-use right certificates"),
    "procedures_personal": ("Thủ tục hành chính cấp xã cho cá nhân", "Personal procedures at communes"),
    "service_health": ("Y tế công lập", "Public health care"),
    "service_primary": ("Giáo dục tiểu học công lập", "Public primary education"),
    "service_infrastructure": ("Cơ sở hạ tầng căn bản", "Basic infrastructure"),
    "service_law": ("An ninh, trật tự", "Law and order"),
}
HIGHER = "Điểm cao hơn là tốt hơn. / A higher score is better."


def _score(code: str, vi: str, en: str, lowest: str, highest: str, *, total: bool = False) -> Score:
    scale = f"{lowest}-{highest}"
    vi, en = f"PAPI: {vi} (thang {scale})", f"PAPI: {en} (scale {scale})"
    indicator = Indicator(f"papi_{code}", vi, en, "governance", "point", Counting.RATIO, note=HIGHER)
    return Score(indicator, Decimal(lowest), Decimal(highest), total)


def _below(code: str) -> Score:
    (vi, en), (over_vi, over_en) = SUB_DIMENSIONS[code], DIMENSIONS[code.partition("_")[0]]
    # A dimension of 1 to 10 points is shared by three or four sub-dimensions, evenly.
    return _score(code, f"{over_vi}: {vi}", f"{over_en}: {en}", "0.25", "3.34")


SCORES = {
    "papi_unweighted": _score(
        "unweighted", "Tổng sáu chỉ số nội dung", "sum of the six dimensions", "6", "60", total=True
    ),
    **{f"papi_{code}": _score(code, vi, en, "1", "10") for code, (vi, en) in DIMENSIONS.items()},
    **{f"papi_{code}": _below(code) for code in SUB_DIMENSIONS},
}


class Papi(Source):
    """The file papi.csv of vietnamdata: six dimensions, their parts and their sum by province and year."""

    name: ClassVar[str] = "papi"
    vi: ClassVar[str] = "Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) 2011-2016"
    en: ClassVar[str] = "Provincial Governance and Public Administration Performance Index (PAPI) 2011-2016"
    formats: ClassVar[tuple[str, ...]] = (".csv",)

    def records(self, path: Path, report: Report) -> Iterator[Record]:
        """An observation about the province for each score; a score that is not there in a year is not stated."""
        words = {"name_vi": self.vi, "name_en": self.en, "publisher": "UNDP, CECODES (mdtrinh/vietnamdata)"}
        document = file_document(path.name, path, licence="CC0", **words)
        yield from figures(self.name, path, SCORES, document, report)


SOURCE = Papi
