"""The picture `matrix`: partners, sectors and provinces against each other."""

from pathlib import Path

from bangiao.visualisations.charts.asked import MEASURE, MONEY, OPTIONS, YEARS
from bangiao.visualisations.charts.sheet import InBoth
from bangiao.visualisations.charts.write import ENDINGS, write_chart
from bangiao.visualisations.matrix.compose import Matrix, compose
from bangiao.visualisations.matrix.draw import draw
from bangiao.visualisations.registry import Choice, Picture

ABOUT = (
    """Ma trận nhà tài trợ, lĩnh vực và tỉnh.

Nhà tài trợ × lĩnh vực, nhà tài trợ × tỉnh, hoặc tỉnh × lĩnh vực. Ô chưa rõ khác ô không có gì; tổng chỉ có khi cộng
được, mỗi dự án đếm một lần. TÊN tỉnh hoặc nhà tài trợ để thu hẹp. --question vẽ câu hỏi bất kỳ có hai cột tên và một
cột số.""",
    """Matrix of partners, sectors and provinces.

Partner by sector, partner by province, or province by sector. A cell that is unknown differs from one with nothing;
totals stand only where figures may be added, each project counted once. NAMES of provinces or funders narrow it.
--question draws any question with two columns of names and a number.""",
)


def write(model: InBoth[Matrix], file: Path, language: str) -> None:
    """Write the matrix as a page, or the drawing alone."""
    write_chart(model, draw, file, language)


PICTURE = Picture(
    name="matrix",
    vi="Ma trận",
    en="Matrix",
    about=ABOUT,
    compose=compose,
    write=write,
    names=("Province", "Organisation", "Country", "ForeignLocality"),
    options=(
        Choice(
            "rows",
            "Dòng: partner, sector, province, hoặc tên cột của câu hỏi.",
            "Rows: partner, sector, province, or a column of the question.",
        ),
        Choice("columns", "Cột: như --rows.", "Columns: as --rows."),
        MEASURE,
        Choice("top-rows", "Giữ mấy dòng (mặc định: 24).", "Rows kept (default: 24).", "24", whole=True),
        Choice("top-columns", "Giữ mấy cột (mặc định: 12).", "Columns kept (default: 12).", "12", whole=True),
        YEARS,
        MONEY,
        *OPTIONS,
    ),
    endings=ENDINGS,
)
