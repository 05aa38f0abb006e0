"""The picture `match`: suggestions for a province or a partner, with the ties that speak for them."""

from pathlib import Path

from bangiao.visualisations.match.asked import OPTIONS
from bangiao.visualisations.match.network import compose
from bangiao.visualisations.network import write_network
from bangiao.visualisations.registry import Picture
from bangiao.visualisations.view import View

ABOUT = (
    """Mạng lưới gợi ý đối tác cho một tỉnh.

Nét đứt là gợi ý, chưa phải quan hệ; nét liền là quan hệ và dự án đã ghi nhận làm căn cứ. Bấm vào một nét để xem điểm,
lý do và nguồn. Như lệnh bangiao match.""",
    """Network of partner suggestions for a province.

Dashed lines are suggestions, no ties yet; solid ones are recorded ties and projects that speak for them. Press a line
for score, reasons and sources. As the command bangiao match.""",
)


def write(view: View, file: Path, language: str) -> None:
    """Write the network page."""
    write_network(view, file, language=language)


PICTURE = Picture(
    name="match",
    vi="Gợi ý đối tác",
    en="Partner suggestions",
    about=ABOUT,
    compose=compose,
    write=write,
    names=("Province",),
    options=OPTIONS,
)
