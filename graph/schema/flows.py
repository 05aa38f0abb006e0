"""Relationship types of activities: funds, the IATI roles, places, sectors, and what came of what."""

from typing import Annotated

from bangiao.graph.schema.declare import Property, Relation, relation
from bangiao.graph.schema.ties import PARTIES, PLACES
from bangiao.graph.values import Money, PartialDate, ShareBasis

ACTORS = "Organisation Country Province LocalUnit ForeignLocality"


@relation(vi="tài trợ", en="funds", starts=ACTORS, ends="Project", few="end", colour="#c0392b")
class Funds(Relation):
    """A funder's money for a project; amount and US dollars are absent where they are not known."""

    money: Annotated[Money | None, Property("Số tiền", "Money")] = None
    flow: Annotated[str | None, Property("Loại vốn", "Kind of flow")] = None
    window: Annotated[str | None, Property("Nguồn vốn của nhà tài trợ", "Window of the funder (IDA, IBRD, grants)")] = (
        None
    )
    finance_type: Annotated[str | None, Property("Hình thức vốn (DAC)", "Finance type (DAC)")] = None
    aid_type: Annotated[str | None, Property("Hình thức viện trợ (DAC)", "Aid type (DAC)")] = None
    transaction_type: Annotated[str | None, Property("Loại giao dịch (IATI)", "Transaction type (IATI)")] = None
    on: Annotated[PartialDate | None, Property("Ngày giá trị", "Value date", index=True)] = None
    recipient: Annotated[str | None, Property("Bên nhận", "Receiver")] = None


@relation(
    vi="thực hiện", en="implements", starts=f"{ACTORS} Plan", ends="Project Plan Document", few="end", colour="#117a65"
)
class Implements(Relation):
    """IATI role 4: carries out an activity; also a province that carries out a plan or directive."""

    level: Annotated[str | None, Property("Cấp", "Level")] = None


@relation(vi="chịu trách nhiệm về", en="is accountable for", starts=ACTORS, ends="Project", few="end")
class AccountableFor(Relation):
    """IATI role 2: oversees the activity and its outcomes (chủ khoản, cơ quan chủ quản)."""


@relation(vi="quản lý vốn của", en="extends", starts=ACTORS, ends="Project", few="end")
class Extends(Relation):
    """IATI role 3: manages the budget and direction of the activity for the funder."""


@relation(
    vi="ở",
    en="is located in",
    starts="Project Event Organisation",
    ends=PLACES,
    colour="#7f8c8d",
    rdf="schema:location",
)
class LocatedIn(Relation):
    """Where an activity is; shares of one activity add up to 1 over its places.

    `placement` is province, nationwide (no part of the country meant more than another) or unplaced (the
    source names a river, a delta or a place that is in no province); `precision` is the source's own class, and
    `certainty` (sure, likely, possible) is ours where the place was read out of a title or an agency's name.
    `share_other` is what the source gives by another way of splitting than the one chosen: never added to `share`.
    """

    share: Annotated[float | None, Property("Phần", "Share")] = None
    share_basis: Annotated[ShareBasis | None, Property("Cách chia", "Basis of the share")] = None
    placement: Annotated[str | None, Property("Cấp định vị", "Placement", index=True)] = None
    precision: Annotated[str | None, Property("Độ chính xác vị trí", "Precision class")] = None
    certainty: Annotated[str | None, Property("Độ chắc chắn", "Certainty")] = None
    share_other: Annotated[float | None, Property("Phần theo cách chia khác", "Share by the other split")] = None
    place_names: tuple[str, ...] = ()


@relation(
    vi="thuộc lĩnh vực",
    en="is in sector",
    starts="Project Observation Need",
    ends="Sector",
    colour="#2471a3",
    rdf="dcterms:subject",
)
class InSector(Relation):
    """The sector of an activity or of what a figure counts; shares of one activity and scheme add up to 1."""

    share: Annotated[float | None, Property("Phần", "Share")] = None
    share_basis: Annotated[ShareBasis | None, Property("Cách chia", "Basis of the share")] = None


@relation(vi="tham gia", en="took part in", starts=f"{PARTIES} Person", ends="Event", few="end", colour="#b9770e")
class TookPartIn(Relation):
    """Somebody organised, attended or was received at an event."""

    role: Annotated[str | None, Property("Vai trò", "Role")] = None


@relation(vi="tổ chức tại", en="was held in", starts="Event", ends=PLACES, colour="#b9770e", rdf="schema:location")
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

    office: Annotated[str | None, Property("Chức vụ", "Office")] = None
    as_of: Annotated[PartialDate | None, Property("Vào lúc", "As of")] = None


@relation(vi="ban hành", en="issued", starts=f"{PARTIES}", ends="Plan Document", few="end")
class Issued(Relation):
    """Somebody issued a plan, a directive or a document, or drafts it."""

    role: Annotated[str | None, Property("Vai trò", "Role")] = None
