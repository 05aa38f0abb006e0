"""The picture `series`: figures in time, with breaks where they may not be joined."""

from pathlib import Path

from bangiao.visualisations.charts.asked import OPTIONS
from bangiao.visualisations.charts.sheet import InBoth
from bangiao.visualisations.charts.write import ENDINGS, write_chart
from bangiao.visualisations.registry import Choice, Picture
from bangiao.visualisations.series.compose import Series, compose
from bangiao.visualisations.series.draw import draw

ABOUT = (
    """Chuỗi số liệu theo thời gian của một hay nhiều tỉnh, hoặc của câu hỏi bất kỳ có năm và số.

Đường đứt ở chỗ thiếu số liệu hay đổi địa giới; mỗi đơn vị đo, mỗi loại tiền một trục riêng; kế hoạch vẽ rỗng hoặc gạch chéo.
Không nêu chỉ tiêu: dân số.""",
    """A series of figures in time of one or more provinces, or of any question that has years and figures.

Lines break where figures are missing or the territory changed; each unit and each currency has an axis of its own; plans
are drawn hollow or hatched. Without an indicator: population.""",
)


def write(model: InBoth[Series], file: Path, language: str) -> None:
    """Write the chart as a page, or the drawing alone."""
    write_chart(model, draw, file, language)


PICTURE = Picture(
    name="series",
    vi="Chuỗi số liệu",
    en="Series",
    about=ABOUT,
    compose=compose,
    write=write,
    names=("Province", "Organisation", "Country", "ForeignLocality"),
    options=(
        Choice("indicator", "Chỉ tiêu của câu hỏi series.", "The indicator of the question series."),
        Choice("measure", "Cột số được vẽ.", "The column of figures that is drawn."),
        Choice("by", "Mỗi giá trị của cột này là một chuỗi.", "Each value of this column is a line."),
        Choice(
            "drawn",
            "Vẽ đường hay cột (mặc định: cột nếu cộng được).",
            "Lines or bars (default: bars where figures may be added up).",
            choices={"lines": ("đường", "lines"), "bars": ("cột", "bars")},
        ),
        *OPTIONS,
    ),
    endings=ENDINGS,
)
