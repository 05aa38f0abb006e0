"""Places: countries, regions, Vietnamese provinces in their eras, local units, localities abroad, gates."""

from enum import StrEnum
from typing import Annotated

from bangiao.graph.schema.declare import Node, Property, node


class Era(StrEnum):
    """The set of provinces that a province belongs to."""

    BEFORE = "before"
    SIXTY_THREE = "63"
    THIRTY_FOUR = "34"


class ProvinceKind(StrEnum):
    """A province, or a city directly under the central government."""

    PROVINCE = "province"
    MUNICIPALITY = "municipality"


@node(prefix="country", vi="Quốc gia", en="Country", colour="#1f4e79", rdf="schema:Country")
class Country(Node):
    """A country or territory of ISO 3166-1."""

    iso2: Annotated[str | None, Property("Mã ISO 2 chữ", "ISO 3166-1 alpha-2", index=True)] = None
    iso3: Annotated[str | None, Property("Mã ISO 3 chữ", "ISO 3166-1 alpha-3")] = None
    kind: Annotated[str | None, Property("Loại", "Kind")] = None


@node(prefix="region", vi="Vùng", en="Region", colour="#5b7f95", rdf="schema:Place")
class Region(Node):
    """A named group of places; a vague one ("some Nordic countries") is never expanded into its members."""

    kind: Annotated[str | None, Property("Loại", "Kind")] = None
    vague: Annotated[bool | None, Property("Không rõ thành viên", "Members not stated")] = None


@node(prefix="province", vi="Tỉnh, thành phố", en="Province", colour="#c0392b", rdf="schema:AdministrativeArea")
class Province(Node):
    """A Vietnamese province or centrally-run city in one era."""

    era: Annotated[Era | None, Property("Thời kỳ", "Era", index=True)] = None
    kind: Annotated[ProvinceKind | None, Property("Loại", "Kind")] = None
    gso_code: Annotated[str | None, Property("Mã đơn vị hành chính", "GSO code", index=True)] = None
    iso3166_2: Annotated[str | None, Property("Mã ISO 3166-2", "ISO 3166-2")] = None
    lat: Annotated[float | None, Property("Vĩ độ", "Latitude", unit="degree", rdf="wgs84:lat")] = None
    lon: Annotated[float | None, Property("Kinh độ", "Longitude", unit="degree", rdf="wgs84:long")] = None
    area_km2: Annotated[float | None, Property("Diện tích", "Area", unit="km2")] = None
    population: Annotated[int | None, Property("Dân số", "Population", unit="person")] = None


@node(prefix="unit", vi="Đơn vị cấp huyện, cấp xã", en="Local unit", colour="#d98880", rdf="schema:AdministrativeArea")
class LocalUnit(Node):
    """A Vietnamese district, town, commune or special zone."""

    kind: Annotated[str | None, Property("Loại", "Kind")] = None


@node(
    prefix="locality",
    vi="Địa phương nước ngoài",
    en="Foreign locality",
    colour="#1e8449",
    rdf="schema:AdministrativeArea",
)
class ForeignLocality(Node):
    """A province, state, region, city or district of another country."""

    level: Annotated[str | None, Property("Cấp", "Level")] = None
    iso3166_2: Annotated[str | None, Property("Mã ISO 3166-2", "ISO 3166-2", index=True)] = None
    country: Annotated[str | None, Property("Nước (ISO 2)", "Country (ISO 2)", index=True)] = None
    wikidata: Annotated[str | None, Property("Wikidata", "Wikidata")] = None


@node(prefix="gate", vi="Cửa khẩu", en="Border gate", colour="#7d6608", rdf="schema:Place")
class BorderGate(Node):
    """A border gate on either side of a land border."""

    kind: Annotated[str | None, Property("Loại", "Kind")] = None
    country: Annotated[str | None, Property("Nước (ISO 2)", "Country (ISO 2)")] = None
    state: Annotated[str | None, Property("Tình trạng", "State")] = None
