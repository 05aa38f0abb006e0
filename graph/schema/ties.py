"""Relationship types between partners: parties, cooperation, twinning, needs and what others suggest."""

from typing import Annotated

from bangiao.graph.schema.declare import Property, Relation, relation
from bangiao.graph.values import PartialDate

PLACES = "Province LocalUnit ForeignLocality Country Region"
PARTIES = f"{PLACES} Organisation"


@relation(vi="là bên ký", en="is party to", starts=f"{PARTIES} Person", ends="Agreement", few="end", colour="#8a5a00")
class PartyTo(Relation):
    """A party signed an agreement; the level is that of the signing body."""

    role: Annotated[str | None, Property("Vai trò", "Role")] = None
    level: Annotated[str | None, Property("Cấp ký", "Level")] = None


@relation(vi="thuộc lĩnh vực", en="covers", starts="Agreement", ends="Sector", rdf="dcterms:subject")
class Covers(Relation):
    """An agreement covers a sector."""


@relation(vi="hợp tác với", en="cooperates with", starts=PARTIES, ends=PARTIES, colour="#1e8449")
class CooperatesWith(Relation):
    """Two sides cooperate; the levels of both are kept, since they may differ."""

    since: Annotated[PartialDate | None, Property("Từ", "Since", index=True)] = None
    level_vn: Annotated[str | None, Property("Cấp phía Việt Nam", "Vietnamese level")] = None
    level_foreign: Annotated[str | None, Property("Cấp đối tác", "Partner's level")] = None
    kind: Annotated[str | None, Property("Loại quan hệ", "Kind of tie")] = None
    purpose: Annotated[str | None, Property("Nội dung", "Purpose")] = None
    sectors: tuple[str, ...] = ()
    unnamed_localities: Annotated[bool | None, Property("Địa phương không nêu tên", "Localities not named")] = None


@relation(vi="kết nghĩa với", en="is twinned with", starts=PLACES, ends=PLACES, colour="#27ae60")
class TwinnedWith(Relation):
    """Two places are twinned; stated once, whichever end comes first."""

    since: Annotated[PartialDate | None, Property("Từ", "Since", index=True)] = None
    level_vn: Annotated[str | None, Property("Cấp phía Việt Nam", "Vietnamese level")] = None
    level_foreign: Annotated[str | None, Property("Cấp đối tác", "Partner's level")] = None
    sectors: tuple[str, ...] = ()


@relation(
    vi="tìm kiếm", en="seeks", starts=f"{PARTIES} Person", ends=f"{PARTIES} Sector Need Project", colour="#e67e22"
)
class Seeks(Relation):
    """One side wants cooperation, funds or partners: never counted as having them."""

    purpose: Annotated[str | None, Property("Nội dung", "Purpose")] = None
    sectors: tuple[str, ...] = ()


@relation(vi="gợi ý", en="suggests", starts=f"{PARTIES} Person", ends=PARTIES, colour="#e67e22")
class Suggests(Relation):
    """Somebody suggests a partner or a source of funds for a beneficiary (an id of a place)."""

    beneficiary: Annotated[str | None, Property("Cho tỉnh", "For")] = None
    role: Annotated[str | None, Property("Vai trò được gợi ý", "Suggested as")] = None
    scale: Annotated[str | None, Property("Quy mô", "Scale")] = None
    sectors: tuple[str, ...] = ()


@relation(vi="đề nghị", en="asks", starts=f"{PARTIES} Person", ends=f"{PARTIES} Need", colour="#e67e22")
class Asks(Relation):
    """One side asks another for something."""

    matter: Annotated[str | None, Property("Nội dung", "Matter")] = None


@relation(vi="giáp", en="borders", starts=PLACES, ends=PLACES, colour="#7d6608", rdf="geo:sfTouches")
class Borders(Relation):
    """Two places share a border; stated once."""

    km: Annotated[float | None, Property("Chiều dài", "Length", unit="km")] = None
    km_qualifier: Annotated[str | None, Property("Mức chính xác", "Qualifier")] = None


@relation(vi="nối với", en="connects", starts="BorderGate", ends="BorderGate", colour="#7d6608")
class Connects(Relation):
    """A pair of gates on the two sides of a border."""

    state: Annotated[str | None, Property("Tình trạng", "State")] = None


@relation(vi="đại diện cho", en="represents", starts="Organisation", ends="Country Organisation", colour="#6c3483")
class Represents(Relation):
    """A mission represents a country or an organisation."""

    rank: Annotated[str | None, Property("Loại cơ quan đại diện", "Kind of mission")] = None


@relation(vi="được cử đến", en="is accredited to", starts="Organisation", ends="Country", colour="#6c3483")
class AccreditedTo(Relation):
    """A mission covers a country, be it seated there or elsewhere: the door to a partner without a mission here."""


@relation(vi="hỗ trợ", en="supports", starts=f"{PARTIES} Person", ends=PARTIES, colour="#16a085")
class Supports(Relation):
    """One side helped another (contact, information, introductions): neither funds nor an agreement."""

    purpose: Annotated[str | None, Property("Nội dung", "Purpose")] = None
    kind: Annotated[str | None, Property("Loại", "Kind")] = None
