"""The picture `flows`: who gives how much for what, and where."""

from pathlib import Path

from bangiao.visualisations.charts.asked import MEASURE, MONEY, OPTIONS, YEARS
from bangiao.visualisations.charts.sheet import InBoth
from bangiao.visualisations.charts.write import ENDINGS, write_chart
from bangiao.visualisations.flows.compose import Flows, compose
from bangiao.visualisations.flows.draw import draw
from bangiao.visualisations.registry import Choice, Picture

ABOUT = (
    """Dòng vốn từ nhà tài trợ qua lĩnh vực đến tỉnh.

Mỗi chặng giữ những tên lớn nhất, phần còn lại gộp thành “Khác” nên tổng luôn đủ; phần không rõ lĩnh vực, cho cả nước
hoặc không phân theo tỉnh có dải riêng. TÊN tỉnh hoặc nhà tài trợ để chỉ vẽ phần của họ.""",
    """Flows of money from funder through sector to province.

Each stage keeps its largest names and gathers the rest as "Others", so that the sum stays whole; what has no sector, is
nationwide or in no province has bands of its own. NAMES of provinces or funders narrow it to their part.""",
)


def write(model: InBoth[Flows], file: Path, language: str) -> None:
    """Write the flows as a page, or the drawing alone."""
    write_chart(model, draw, file, language)


PICTURE = Picture(
    name="flows",
    vi="Dòng vốn",
    en="Flows of money",
    about=ABOUT,
    compose=compose,
    write=write,
    names=("Province", "Organisation", "Country", "ForeignLocality"),
    options=(
        MEASURE,
        Choice(
            "top",
            "Giữ mấy tên ở mỗi chặng (mặc định: 12).",
            "Names kept at each stage (default: 12).",
            "12",
            whole=True,
        ),
        Choice(
            "stages",
            "Cột làm một chặng, theo thứ tự; nhiều lần được.",
            "A column that is a stage, in order; may be repeated.",
            many=True,
        ),
        YEARS,
        MONEY,
        *OPTIONS,
    ),
    endings=ENDINGS,
)
