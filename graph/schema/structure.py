"""Relationship types that order the graph itself: wholes, successors, heirs, and who states what."""

from bangiao.graph.schema.declare import Relation, prop, relation
from bangiao.graph.schema.ties import PARTIES, PLACES
from bangiao.graph.values import PartialDate

FACTS = (
    "Country Region Province LocalUnit ForeignLocality BorderGate Organisation Agreement Project Event Need "
    "Plan Sector Observation Person Document"
)


@relation(vi="thuộc", en="is part of", starts=FACTS, ends=FACTS)
class PartOf(Relation):
    """A place, body, sector, project, agreement or task lies within another."""

    role: str | None = prop("Vai trò", "Role")


@relation(vi="đặt tại", en="is based in", starts="Organisation", ends=PLACES)
class BasedIn(Relation):
    """Where an organisation sits; the city of a mission is no partner."""


@relation(
    vi="được kế tục bởi",
    en="is succeeded by",
    starts=f"{PLACES} Organisation Project Plan",
    ends=f"{PLACES} Organisation Project Plan",
)
class SucceededBy(Relation):
    """A place, body or project goes on as another; shares say how a split unit was divided."""

    on: PartialDate | None = prop("Ngày", "On")
    share_area: float | None = prop("Phần diện tích", "Share of area")
    share_population: float | None = prop("Phần dân số", "Share of population")
    share_basis: str | None = prop("Cơ sở của phần chia", "Basis of the share")


@relation(vi="được kế thừa bởi", en="is inherited by", starts="Agreement", ends=PARTIES)
class InheritedBy(Relation):
    """Who holds an agreement now that its signatory has ended."""

    basis: str | None = prop("Căn cứ", "Legal basis")
    partner_consent: str | None = prop("Đối tác đồng ý", "Partner's consent")
    decision: str | None = prop("Quyết định", "Decision")


@relation(vi="sửa đổi", en="amends", starts="Agreement Plan", ends="Agreement Plan")
class Amends(Relation):
    """One agreement or plan changes another."""


@relation(vi="gia hạn", en="renews", starts="Agreement", ends="Agreement")
class Renews(Relation):
    """One agreement renews another."""


@relation(vi="nói về", en="is about", starts="Observation Need", ends=FACTS, colour="#99a3a4")
class About(Relation):
    """The subject of a stated figure or a need."""


@relation(vi="với", en="is with", starts="Observation", ends=FACTS, colour="#99a3a4")
class With(Relation):
    """The counterpart of a stated figure."""

    role: str | None = prop("Vai trò", "Role")


@relation(
    vi="bao gồm",
    en="includes",
    starts="Observation",
    ends="Observation Agreement Project Organisation ForeignLocality",
    colour="#99a3a4",
)
class Includes(Relation):
    """A stated total includes another figure (52 lies inside 76), or a member that can be named."""


@relation(vi="nêu", en="states", starts="Document", ends=FACTS, few="end", colour="#bdc3c7")
class States(Relation):
    """A document states a fact, at the places that `locators` name; written from each node's sources."""

    locators: tuple[str, ...] = ()
    surface: str | None = prop("Dạng chữ trong nguồn", "As written in the source")
    mentions: int | None = prop("Số lần nhắc", "Mentions")
    role: str | None = prop("Vai trò", "Role")
