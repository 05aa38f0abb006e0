"""The picture `map`: provinces of both eras with one measure, or foreign partners by country."""

from pathlib import Path

from bangiao.visualisations.asking import Asking
from bangiao.visualisations.charts.asked import MEASURE, MONEY, OPTIONS, YEARS
from bangiao.visualisations.charts.sheet import InBoth
from bangiao.visualisations.charts.write import ENDINGS, Drawn, write_chart
from bangiao.visualisations.map.compose import ProvinceMap, compose
from bangiao.visualisations.map.draw import draw
from bangiao.visualisations.map.draw_world import draw_world
from bangiao.visualisations.map.world import World, compose_world
from bangiao.visualisations.registry import Choice, Picture

ABOUT = (
    """Bản đồ ô của các tỉnh ở cả hai thời kỳ.

63 tỉnh và 34 tỉnh cạnh nhau, cùng một số đo và một thang màu; Hoàng Sa và Trường Sa trong khung phụ. Tỉnh chưa rõ khác
tỉnh không có gì. TÊN nhà tài trợ để chỉ vẽ tiền của họ; --question vẽ câu hỏi bất kỳ có một dòng mỗi tỉnh; --outlines
lấy đường ranh giới từ tệp GeoJSON của bạn; --world vẽ các đối tác nước ngoài theo nước.""",
    """Tile map of the provinces in both eras.

63 and 34 provinces stand side by side, with one measure and one scale; Hoang Sa and Truong Sa in insets. A province
that is unknown differs from one with nothing. NAMES of funders draw their money alone; --question draws any question
with one row per province; --outlines takes boundaries from your own GeoJSON file; --world draws foreign partners by
country.""",
)


def composed(asking: Asking) -> InBoth[ProvinceMap] | InBoth[World]:
    """The map of provinces, or with --world the countries of foreign partners."""
    return compose_world(asking) if asking.told.get("world") else compose(asking)


def write(model: InBoth[ProvinceMap] | InBoth[World], file: Path, language: str) -> None:
    """Write the map as a page, or the drawing alone."""

    def drawn(one: ProvinceMap | World) -> Drawn:
        return draw_world(one) if isinstance(one, World) else draw(one)

    write_chart(InBoth[ProvinceMap | World](model.vi, model.en), drawn, file, language)


PICTURE = Picture(
    name="map",
    vi="Bản đồ",
    en="Map",
    about=ABOUT,
    compose=composed,
    write=write,
    names=("Organisation", "Country", "ForeignLocality", "Province"),
    options=(
        MEASURE,
        Choice(
            "world",
            "Thay vào đó vẽ các đối tác nước ngoài theo nước; TÊN là các tỉnh.",
            "Draw foreign partners by country instead; NAMES are provinces.",
            flag=True,
        ),
        Choice("outlines", "Đường ranh giới tỉnh từ tệp GeoJSON này.", "Outlines of provinces from this GeoJSON file."),
        YEARS,
        MONEY,
        *OPTIONS,
    ),
    endings=ENDINGS,
)
