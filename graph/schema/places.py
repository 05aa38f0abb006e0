"""Places: countries, regions, Vietnamese provinces in their eras, local units, localities abroad, gates."""

from enum import StrEnum

from bangiao.graph.schema.declare import Node, node, prop


class Era(StrEnum):
    """The set of provinces that a province belongs to."""

    BEFORE = "before"
    SIXTY_THREE = "63"
    THIRTY_FOUR = "34"


class ProvinceKind(StrEnum):
    """A province, or a city directly under the central government."""

    PROVINCE = "province"
    MUNICIPALITY = "municipality"


@node(prefix="country", vi="Quốc gia", en="Country", colour="#1f4e79")
class Country(Node):
    """A country or territory of ISO 3166-1."""

    iso2: str | None = prop("Mã ISO 2 chữ", "ISO 3166-1 alpha-2", index=True)
    iso3: str | None = prop("Mã ISO 3 chữ", "ISO 3166-1 alpha-3")
    kind: str | None = prop("Loại", "Kind")


@node(prefix="region", vi="Vùng", en="Region", colour="#5b7f95")
class Region(Node):
    """A named group of places; a vague one ("some Nordic countries") is never expanded into its members."""

    kind: str | None = prop("Loại", "Kind")
    vague: bool | None = prop("Không rõ thành viên", "Members not stated")


@node(prefix="province", vi="Tỉnh, thành phố", en="Province", colour="#c0392b")
class Province(Node):
    """A Vietnamese province or centrally-run city in one era."""

    era: Era | None = prop("Thời kỳ", "Era", index=True)
    kind: ProvinceKind | None = prop("Loại", "Kind")
    gso_code: str | None = prop("Mã đơn vị hành chính", "GSO code", index=True)
    iso3166_2: str | None = prop("Mã ISO 3166-2", "ISO 3166-2")
    lat: float | None = prop("Vĩ độ", "Latitude", unit="degree")
    lon: float | None = prop("Kinh độ", "Longitude", unit="degree")
    area_km2: float | None = prop("Diện tích", "Area", unit="km2")
    population: int | None = prop("Dân số", "Population", unit="person")


@node(prefix="unit", vi="Đơn vị cấp huyện, cấp xã", en="Local unit", colour="#d98880")
class LocalUnit(Node):
    """A Vietnamese district, town, commune or special zone."""

    kind: str | None = prop("Loại", "Kind")


@node(prefix="locality", vi="Địa phương nước ngoài", en="Foreign locality", colour="#1e8449")
class ForeignLocality(Node):
    """A province, state, region, city or district of another country."""

    level: str | None = prop("Cấp", "Level")
    iso3166_2: str | None = prop("Mã ISO 3166-2", "ISO 3166-2", index=True)
    country: str | None = prop("Nước (ISO 2)", "Country (ISO 2)", index=True)
    wikidata: str | None = prop("Wikidata", "Wikidata")


@node(prefix="gate", vi="Cửa khẩu", en="Border gate", colour="#7d6608")
class BorderGate(Node):
    """A border gate on either side of a land border."""

    kind: str | None = prop("Loại", "Kind")
    country: str | None = prop("Nước (ISO 2)", "Country (ISO 2)")
    state: str | None = prop("Tình trạng", "State")
