"""Relationship types between partners: parties, cooperation, twinning, needs and what others suggest."""

from bangiao.graph.schema.declare import Relation, prop, relation
from bangiao.graph.values import PartialDate

PLACES = "Province LocalUnit ForeignLocality Country Region"
PARTIES = f"{PLACES} Organisation"


@relation(vi="là bên ký", en="is party to", starts=f"{PARTIES} Person", ends="Agreement", few="end", colour="#8a5a00")
class PartyTo(Relation):
    """A party signed an agreement; the level is that of the signing body."""

    role: str | None = prop("Vai trò", "Role")
    level: str | None = prop("Cấp ký", "Level")


@relation(vi="thuộc lĩnh vực", en="covers", starts="Agreement", ends="Sector")
class Covers(Relation):
    """An agreement covers a sector."""


@relation(vi="hợp tác với", en="cooperates with", starts=PARTIES, ends=PARTIES, colour="#1e8449")
class CooperatesWith(Relation):
    """Two sides cooperate; the levels of both are kept, since they may differ."""

    since: PartialDate | None = prop("Từ", "Since", index=True)
    level_vn: str | None = prop("Cấp phía Việt Nam", "Vietnamese level")
    level_foreign: str | None = prop("Cấp đối tác", "Partner's level")
    kind: str | None = prop("Loại quan hệ", "Kind of tie")
    purpose: str | None = prop("Nội dung", "Purpose")
    sectors: tuple[str, ...] = ()
    unnamed_localities: bool | None = prop("Địa phương không nêu tên", "Localities not named")


@relation(vi="kết nghĩa với", en="is twinned with", starts=PLACES, ends=PLACES, colour="#27ae60")
class TwinnedWith(Relation):
    """Two places are twinned; stated once, whichever end comes first."""

    since: PartialDate | None = prop("Từ", "Since", index=True)
    level_vn: str | None = prop("Cấp phía Việt Nam", "Vietnamese level")
    level_foreign: str | None = prop("Cấp đối tác", "Partner's level")
    sectors: tuple[str, ...] = ()


@relation(
    vi="tìm kiếm", en="seeks", starts=f"{PARTIES} Person", ends=f"{PARTIES} Sector Need Project", colour="#e67e22"
)
class Seeks(Relation):
    """One side wants cooperation, funds or partners: never counted as having them."""

    purpose: str | None = prop("Nội dung", "Purpose")
    sectors: tuple[str, ...] = ()


@relation(vi="gợi ý", en="suggests", starts=f"{PARTIES} Person", ends=PARTIES, colour="#e67e22")
class Suggests(Relation):
    """Somebody suggests a partner or a source of funds for a beneficiary (an id of a place)."""

    beneficiary: str | None = prop("Cho tỉnh", "For")
    role: str | None = prop("Vai trò được gợi ý", "Suggested as")
    scale: str | None = prop("Quy mô", "Scale")
    sectors: tuple[str, ...] = ()


@relation(vi="đề nghị", en="asks", starts=f"{PARTIES} Person", ends=f"{PARTIES} Need", colour="#e67e22")
class Asks(Relation):
    """One side asks another for something."""

    matter: str | None = prop("Nội dung", "Matter")


@relation(vi="giáp", en="borders", starts=PLACES, ends=PLACES, colour="#7d6608")
class Borders(Relation):
    """Two places share a border; stated once."""

    km: float | None = prop("Chiều dài", "Length", unit="km")
    km_qualifier: str | None = prop("Mức chính xác", "Qualifier")


@relation(vi="nối với", en="connects", starts="BorderGate", ends="BorderGate", colour="#7d6608")
class Connects(Relation):
    """A pair of gates on the two sides of a border."""

    state: str | None = prop("Tình trạng", "State")


@relation(vi="đại diện cho", en="represents", starts="Organisation", ends="Country Organisation", colour="#6c3483")
class Represents(Relation):
    """A mission represents a country or an organisation."""


@relation(vi="hỗ trợ", en="supports", starts=f"{PARTIES} Person", ends=PARTIES, colour="#16a085")
class Supports(Relation):
    """One side helped another (contact, information, introductions): neither funds nor an agreement."""

    purpose: str | None = prop("Nội dung", "Purpose")
    kind: str | None = prop("Loại", "Kind")
