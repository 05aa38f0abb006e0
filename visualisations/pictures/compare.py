"""The picture `compare`: provinces side by side, or the names and figures of any question, as bars."""

from pathlib import Path

from bangiao.visualisations.charts.asked import OPTIONS
from bangiao.visualisations.charts.sheet import InBoth
from bangiao.visualisations.charts.write import ENDINGS, write_chart
from bangiao.visualisations.registry import Choice, Picture
from bangiao.visualisations.series.bars import Comparison
from bangiao.visualisations.series.compare import compose
from bangiao.visualisations.series.draw_bars import draw

ABOUT = (
    """So sánh hai hay nhiều tỉnh, hoặc vẽ cột của câu hỏi bất kỳ có tên và số.

Mỗi chỉ tiêu một thang riêng, kèm đơn vị và thời điểm; tỉnh không có số cùng kỳ thì ghi “không có số liệu”, không phải 0.""",
    """Two or more provinces side by side, or the bars of any question that has names and figures.

Each indicator has a scale of its own, with its unit and date; a province without a figure of that time is told as
unknown, which is not zero.""",
)


def write(model: InBoth[Comparison], file: Path, language: str) -> None:
    """Write the chart as a page, or the drawing alone."""
    write_chart(model, draw, file, language)


PICTURE = Picture(
    name="compare",
    vi="So sánh",
    en="Comparison",
    about=ABOUT,
    compose=compose,
    write=write,
    names=("Province", "Organisation", "Country", "ForeignLocality"),
    options=(
        Choice(
            "indicator",
            "Chỉ tiêu, theo mã hay tên; nhiều lần được.",
            "An indicator, by code or name; may be repeated.",
            many=True,
        ),
        Choice("top", "Vẽ mấy chỉ tiêu (12) hay mấy tên (40).", "Indicators (12) or names (40) drawn.", whole=True),
        Choice("measure", "Cột số được vẽ.", "The column of figures that is drawn."),
        Choice("by", "Cột tên của câu hỏi.", "The column of names of the question."),
        *OPTIONS,
    ),
    endings=ENDINGS,
)
