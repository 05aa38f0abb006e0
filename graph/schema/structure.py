"""Relationship types that order the graph itself: wholes, successors, heirs, and who states what."""

from typing import Annotated

from bangiao.graph.schema.declare import Property, Relation, relation
from bangiao.graph.schema.ties import PARTIES, PLACES
from bangiao.graph.values import PartialDate

FACTS = (
    "Country Region Province LocalUnit ForeignLocality BorderGate Organisation Agreement Project Event Need "
    "Plan Sector Observation Person Document"
)


@relation(vi="thuộc", en="is part of", starts=FACTS, ends=FACTS, rdf="dcterms:isPartOf")
class PartOf(Relation):
    """A place, body, sector, project, agreement or task lies within another."""

    role: Annotated[str | None, Property("Vai trò", "Role")] = None


@relation(vi="đặt tại", en="is based in", starts="Organisation", ends=PLACES)
class BasedIn(Relation):
    """Where an organisation sits; the city of a mission is no partner."""


@relation(vi="được phép hoạt động ở", en="is registered in", starts="Organisation", ends=PLACES, colour="#6c3483")
class RegisteredIn(Relation):
    """A foreign non-governmental organisation may work in a place by one permit; being registered is not being active.

    The key is the number of the permit, since one organisation may hold several.
    """

    kind: Annotated[str | None, Property("Loại giấy", "Kind of permit")] = None
    number: Annotated[str | None, Property("Số giấy", "Number of the permit")] = None
    issued_on: Annotated[PartialDate | None, Property("Ngày cấp", "Issued on")] = None
    expires_on: Annotated[PartialDate | None, Property("Giá trị đến", "Valid until")] = None
    sectors: tuple[str, ...] = ()


@relation(
    vi="được kế tục bởi",
    en="is succeeded by",
    starts=f"{PLACES} Organisation Project Plan",
    ends=f"{PLACES} Organisation Project Plan",
    rdf="dcterms:isReplacedBy",
)
class SucceededBy(Relation):
    """A place, body or project goes on as another; shares say how a split unit was divided."""

    on: Annotated[PartialDate | None, Property("Ngày", "On")] = None
    share_area: Annotated[float | None, Property("Phần diện tích", "Share of area")] = None
    share_population: Annotated[float | None, Property("Phần dân số", "Share of population")] = None
    share_basis: Annotated[str | None, Property("Cơ sở của phần chia", "Basis of the share")] = None


@relation(vi="được kế thừa bởi", en="is inherited by", starts="Agreement", ends=PARTIES)
class InheritedBy(Relation):
    """Who holds an agreement now that its signatory has ended."""

    basis: Annotated[str | None, Property("Căn cứ", "Legal basis")] = None
    partner_consent: Annotated[str | None, Property("Đối tác đồng ý", "Partner's consent")] = None
    decision: Annotated[str | None, Property("Quyết định", "Decision")] = None


@relation(vi="sửa đổi", en="amends", starts="Agreement Plan", ends="Agreement Plan")
class Amends(Relation):
    """One agreement or plan changes another."""


@relation(vi="gia hạn", en="renews", starts="Agreement", ends="Agreement")
class Renews(Relation):
    """One agreement renews another."""


@relation(
    vi="nói về", en="is about", starts="Observation Need", ends=FACTS, colour="#99a3a4", rdf="schema:observationAbout"
)
class About(Relation):
    """The subject of a stated figure or a need."""


@relation(vi="với", en="is with", starts="Observation", ends=FACTS, colour="#99a3a4")
class With(Relation):
    """The counterpart of a stated figure."""

    role: Annotated[str | None, Property("Vai trò", "Role")] = None


@relation(
    vi="bao gồm",
    en="includes",
    starts="Observation",
    ends="Observation Agreement Project Organisation ForeignLocality",
    colour="#99a3a4",
    rdf="dcterms:hasPart",
)
class Includes(Relation):
    """A stated total includes another figure (52 lies inside 76), or a member that can be named."""


@relation(vi="nêu", en="states", starts="Document", ends=FACTS, few="end", colour="#bdc3c7")
class States(Relation):
    """A document states a fact, at the places that `locators` name; written from each node's sources."""

    locators: tuple[str, ...] = ()
    surface: Annotated[str | None, Property("Dạng chữ trong nguồn", "As written in the source")] = None
    mentions: Annotated[int | None, Property("Số lần nhắc", "Mentions")] = None
    role: Annotated[str | None, Property("Vai trò", "Role")] = None


@relation(vi="không còn được nêu", en="is no longer stated", starts=FACTS, ends=FACTS, colour="#bdc3c7")
class Withdrawn(Relation):
    """A relationship that its last source no longer states: of a type of its own, so that no question meets it."""

    was: Annotated[str | None, Property("Loại trước đây", "Former type")] = None
