"""The picture `network`: points and lines that an analyst can search, filter and trace to their sources."""

from pathlib import Path

from bangiao.visualisations.network import write_network
from bangiao.visualisations.network.compose import compose
from bangiao.visualisations.registry import Choice, Picture
from bangiao.visualisations.view import View

ABOUT = (
    """Mạng lưới quan hệ quanh những gì được nêu tên.

Không có TÊN: hình của mọi tỉnh có quan hệ được ghi nhận. Tệp HTML mở được khi không có mạng.""",
    """Network of relations around what is named.

Without a NAME: all provinces with recorded ties. The HTML file opens without any network access.""",
)


def write(view: View, file: Path, language: str) -> None:
    """Write the network page."""
    write_network(view, file, language=language)


PICTURE = Picture(
    name="network",
    vi="Mạng lưới quan hệ",
    en="Network of relations",
    about=ABOUT,
    compose=compose,
    write=write,
    names=("Province", "Country", "Organisation", "ForeignLocality"),
    options=(
        Choice(
            "depth",
            "Số bước quanh mỗi tên (mặc định: 1).",
            "Steps around each name (default: 1).",
            default="1",
            whole=True,
        ),
    ),
)
