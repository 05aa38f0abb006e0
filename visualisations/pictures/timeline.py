"""The picture `timeline`: agreements with validity and renewal, projects and events, what is planned apart."""

from pathlib import Path

from bangiao.visualisations.charts.sheet import InBoth
from bangiao.visualisations.charts.write import ENDINGS, write_chart
from bangiao.visualisations.registry import Choice, Picture
from bangiao.visualisations.timeline.compose import Timeline, compose
from bangiao.visualisations.timeline.draw import draw

ABOUT = (
    """Dòng thời gian của một hay nhiều tỉnh, đối tác.

Thỏa thuận với hiệu lực và gia hạn, dự án, sự kiện; dự kiến vẽ khác cái đã có; thỏa thuận ngủ, sắp hết hạn được đánh dấu;
việc không có ngày đứng riêng. Không có TÊN: thỏa thuận của mọi tỉnh.""",
    """The timeline of one or more provinces or partners.

Agreements with their validity and renewals, projects, events; what is planned is drawn apart from what is; agreements
that sleep or expire are marked; what has no date stands apart. Without a NAME: the agreements of all provinces.""",
)


def write(model: InBoth[Timeline], file: Path, language: str) -> None:
    """Write the timeline as a page, or the drawing alone."""
    write_chart(model, draw, file, language)


PICTURE = Picture(
    name="timeline",
    vi="Dòng thời gian",
    en="Timeline",
    about=ABOUT,
    compose=compose,
    write=write,
    names=("Province", "Organisation", "Country", "ForeignLocality"),
    options=(
        Choice("top", "Vẽ mấy việc mỗi loại (mặc định: 50).", "Drawn of each kind (default: 50).", "50", whole=True),
    ),
    endings=ENDINGS,
)
