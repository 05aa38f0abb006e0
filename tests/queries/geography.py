"""A small country for the tests of questions: three mergers of 2025, one split of 2004, one unit that stayed."""

from bangiao.graph.records import Record
from bangiao.graph.schema import Country, Document, Era, LocalUnit, PartOf, Province, SucceededBy
from bangiao.graph.schema.declare import Citation
from bangiao.graph.values import PartialDate

MERGED = PartialDate("2025-07-01")
SPLIT = PartialDate("2004-01-01")
PAPER = Citation("document:paper", "p1 c0-9")


def _province(era: str, key: str, vi: str, en: str, code: str = "") -> Province:
    return Province(
        id=f"province:{era}/{key}",
        name_vi=vi,
        name_en=en,
        aliases=(f"Tỉnh {vi}",),
        era=Era(era),
        iso3166_2=code or None,
        sources=(PAPER,),
    )


def _moved(start: str, end: str, share: float = 1.0, on: PartialDate = MERGED) -> SucceededBy:
    return SucceededBy(start=f"province:{start}", end=f"province:{end}", on=on, share_area=share, sources=(PAPER,))


PLACES: list[Record] = [
    Document(
        id="document:paper",
        name_vi="Báo thử",
        name_en="Test paper",
        kind="article",
        publisher="Chúng tôi",
        licence="CC0-1.0",
        content_date=PartialDate("2020"),
    ),
    Country(id="country:VN", name_vi="Việt Nam", name_en="Viet Nam", iso2="VN"),
    Country(id="country:KR", name_vi="Hàn Quốc", name_en="South Korea", iso2="KR"),
    Country(id="country:JP", name_vi="Nhật Bản", name_en="Japan", iso2="JP"),
    _province("before", "dak-lak", "Đắk Lắk", "Dak Lak"),
    _province("63", "dak-lak", "Đắk Lắk", "Dak Lak", "VN-33"),
    _province("63", "dak-nong", "Đắk Nông", "Dak Nong"),
    _province("63", "ha-giang", "Hà Giang", "Ha Giang", "VN-03"),
    _province("63", "lam-dong", "Lâm Đồng", "Lam Dong"),
    _province("63", "phu-yen", "Phú Yên", "Phu Yen"),
    _province("63", "son-la", "Sơn La", "Son La"),
    _province("63", "tuyen-quang", "Tuyên Quang", "Tuyen Quang"),
    _province("34", "dak-lak", "Đắk Lắk", "Dak Lak", "VN-33"),
    _province("34", "lam-dong", "Lâm Đồng", "Lam Dong"),
    _province("34", "son-la", "Sơn La", "Son La"),
    _province("34", "tuyen-quang", "Tuyên Quang", "Tuyen Quang"),
    LocalUnit(id="unit:bac-quang", name_vi="huyện Bắc Quang", name_en="Bac Quang district", sources=(PAPER,)),
    PartOf(start="unit:bac-quang", end="province:63/ha-giang", sources=(PAPER,)),
    _moved("before/dak-lak", "63/dak-lak", 0.75, SPLIT),
    _moved("before/dak-lak", "63/dak-nong", 0.25, SPLIT),
    _moved("63/dak-lak", "34/dak-lak"),
    _moved("63/phu-yen", "34/dak-lak"),
    _moved("63/dak-nong", "34/lam-dong"),
    _moved("63/lam-dong", "34/lam-dong"),
    _moved("63/ha-giang", "34/tuyen-quang"),
    _moved("63/tuyen-quang", "34/tuyen-quang"),
    _moved("63/son-la", "34/son-la"),
]
