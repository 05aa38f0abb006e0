"""Relationship types of activities: funds, the IATI roles, places, sectors, and what came of what."""

from bangiao.graph.schema.declare import Relation, prop, relation
from bangiao.graph.schema.ties import PARTIES, PLACES
from bangiao.graph.values import Money, PartialDate, ShareBasis

ACTORS = "Organisation Country Province LocalUnit ForeignLocality"


@relation(vi="tài trợ", en="funds", starts=ACTORS, ends="Project", few="end", colour="#c0392b")
class Funds(Relation):
    """A funder's money for a project; amount and US dollars are absent where they are not known."""

    money: Money | None = prop("Số tiền", "Money")
    flow: str | None = prop("Loại vốn", "Kind of flow")
    finance_type: str | None = prop("Hình thức vốn (DAC)", "Finance type (DAC)")
    aid_type: str | None = prop("Hình thức viện trợ (DAC)", "Aid type (DAC)")
    transaction_type: str | None = prop("Loại giao dịch (IATI)", "Transaction type (IATI)")
    on: PartialDate | None = prop("Ngày giá trị", "Value date", index=True)
    recipient: str | None = prop("Bên nhận", "Receiver")


@relation(
    vi="thực hiện", en="implements", starts=f"{ACTORS} Plan", ends="Project Plan Document", few="end", colour="#117a65"
)
class Implements(Relation):
    """IATI role 4: carries out an activity; also a province that carries out a plan or directive."""

    level: str | None = prop("Cấp", "Level")


@relation(vi="chịu trách nhiệm về", en="is accountable for", starts=ACTORS, ends="Project", few="end")
class AccountableFor(Relation):
    """IATI role 2: oversees the activity and its outcomes (chủ khoản, cơ quan chủ quản)."""


@relation(vi="quản lý vốn của", en="extends", starts=ACTORS, ends="Project", few="end")
class Extends(Relation):
    """IATI role 3: manages the budget and direction of the activity for the funder."""


@relation(vi="ở", en="is located in", starts="Project Event Organisation", ends=PLACES, colour="#7f8c8d")
class LocatedIn(Relation):
    """Where an activity is; shares of one activity add up to 1 over its places.

    `placement` is province, nationwide (no part of the country meant more than another) or unplaced (the
    source names a river, a delta or a place that is in no province); `precision` is the source's own class.
    """

    share: float | None = prop("Phần", "Share")
    share_basis: ShareBasis | None = prop("Cách chia", "Basis of the share")
    placement: str | None = prop("Cấp định vị", "Placement", index=True)
    precision: str | None = prop("Độ chính xác vị trí", "Precision class")
    place_names: tuple[str, ...] = ()


@relation(vi="thuộc lĩnh vực", en="is in sector", starts="Project Observation Need", ends="Sector", colour="#2471a3")
class InSector(Relation):
    """The sector of an activity or of what a figure counts; shares of one activity and scheme add up to 1."""

    share: float | None = prop("Phần", "Share")
    share_basis: ShareBasis | None = prop("Cách chia", "Basis of the share")


@relation(vi="tham gia", en="took part in", starts=f"{PARTIES} Person", ends="Event", few="end", colour="#b9770e")
class TookPartIn(Relation):
    """Somebody organised, attended or was received at an event."""

    role: str | None = prop("Vai trò", "Role")


@relation(vi="tổ chức tại", en="was held in", starts="Event", ends=PLACES, colour="#b9770e")
class HeldIn(Relation):
    """Where an event took place."""


@relation(
    vi="dẫn đến", en="led to", starts="Event Agreement Plan Project", ends="Agreement Project Event Observation Sector"
)
class LedTo(Relation):
    """What came of an event or an agreement."""


@relation(vi="giữ chức vụ ở", en="holds office at", starts="Person", ends="Organisation", colour="#7f8c8d")
class HoldsOffice(Relation):
    """Somebody holds a public office at an organisation at a date."""

    office: str | None = prop("Chức vụ", "Office")
    as_of: PartialDate | None = prop("Vào lúc", "As of")


@relation(vi="ban hành", en="issued", starts=f"{PARTIES}", ends="Plan Document", few="end")
class Issued(Relation):
    """Somebody issued a plan, a directive or a document, or drafts it."""
