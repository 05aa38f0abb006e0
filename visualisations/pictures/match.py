"""The picture `match`: suggestions for a province or a partner, with the ties that speak for them."""

from pathlib import Path

from bangiao.visualisations.asking import Asking
from bangiao.visualisations.charts.sheet import InBoth
from bangiao.visualisations.charts.write import write_chart
from bangiao.visualisations.match import matrix, network
from bangiao.visualisations.match.asked import OPTIONS
from bangiao.visualisations.matrix.compose import Matrix
from bangiao.visualisations.matrix.draw import draw
from bangiao.visualisations.network import write_network
from bangiao.visualisations.registry import Choice, Picture
from bangiao.visualisations.view import View

ABOUT = (
    """Mạng lưới gợi ý đối tác cho một tỉnh.

Nét đứt là gợi ý, chưa phải quan hệ; nét liền là quan hệ và dự án đã ghi nhận làm căn cứ. Bấm vào một nét để xem điểm,
lý do và nguồn. --form matrix: mỗi phần thêm bao nhiêu vào điểm. Như lệnh bangiao match.""",
    """Network of partner suggestions for a province.

Dashed lines are suggestions, no ties yet; solid ones are recorded ties and projects that speak for them. Press a line
for score, reasons and sources. --form matrix: how much each part adds to the score. As the command bangiao match.""",
)


FORM = Choice(
    "form",
    "Vẽ thành gì: mạng lưới, hay ma trận các phần của điểm (mặc định: network).",
    "Drawn as a network, or as a matrix of what makes the scores (default: network).",
    "network",
    {"network": ("mạng lưới", "network"), "matrix": ("ma trận", "matrix")},
)


def compose(asking: Asking) -> View | InBoth[Matrix]:
    """The suggestions in the form that was told."""
    return matrix.compose(asking) if asking.told.get("form") == "matrix" else network.compose(asking)


def write(model: View | InBoth[Matrix], file: Path, language: str) -> None:
    """Write the page."""
    if isinstance(model, View):
        write_network(model, file, language=language)
    else:
        write_chart(model, draw, file, language)


PICTURE = Picture(
    name="match",
    vi="Gợi ý đối tác",
    en="Partner suggestions",
    about=ABOUT,
    compose=compose,
    write=write,
    names=("Province",),
    options=(FORM, *OPTIONS),
)
