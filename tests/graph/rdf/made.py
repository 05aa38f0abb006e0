"""Facts as a database holds them, without a database: the shipped ones, and some of every difficult kind."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path

from bangiao.graph.claims import Claims, merge, shown, withdraw
from bangiao.graph.rdf.names import Names
from bangiao.graph.rdf.read import parse, read
from bangiao.graph.rdf.write import told, write_facts
from bangiao.graph.records import Record
from bangiao.graph.schema import (
    Citation,
    CooperatesWith,
    Document,
    Funds,
    LocatedIn,
    Node,
    Observation,
    Organisation,
    PartyTo,
    Project,
    Province,
    Sector,
)
from bangiao.graph.schema.activities import Agreement
from bangiao.graph.store.restore import Kept
from bangiao.graph.store.whole import StoredNode, StoredRelation
from bangiao.graph.store.write import _states
from bangiao.graph.values import Basis, Money, MoneyKind, PartialDate, Qualifier, ShareBasis, Status
from bangiao.loaders.report import Report
from bangiao.loaders.sources.shipped import Shipped

Stored = StoredNode | StoredRelation
FORMS = ["turtle", "json-ld", "n-triples", "trig", "n-quads"]
ROW = (Citation("document:list", "sheet 1!row 2 – “ô B”"), Citation("document:list", "row 1"), Citation("document:a"))


def stored(record: Record, dataset: str = "shipped") -> Stored:
    """A record as the database holds it when one dataset states it."""
    return _stored(record, merge(None, dataset, record.properties() | {"id": record.id}))


def _stored(record: Record, properties: dict[str, object]) -> Stored:
    if isinstance(record, Node):
        return StoredNode(record.label, properties)
    return StoredRelation(record.type, record.start, record.end, properties)


@cache
def shipped() -> tuple[Stored, ...]:
    """All shipped facts, nodes first."""
    records = list(Shipped().records(Path(), Report("shipped")))
    states = [one for record in records if isinstance(record, Node) for one in _states(record)]
    seen = {record.id: record for record in [*records, *states]}
    return tuple(stored(record) for record in sorted(seen.values(), key=lambda one: not isinstance(one, Node)))


def awkward() -> list[Stored]:
    """Parallel edges, money, dates of each precision and basis, ordered lists, odd letters, two sources, withdrawn facts."""
    road = Project(
        id="project:list/1/ô #7 100%",
        name_vi="Đường “quốc lộ 8” \\ B",
        aliases=("Z road", "A road", "Đường 8"),
        start_on=PartialDate("2012/2016", Basis.INFERRED),
        end_on=PartialDate("2017-12"),
        approved_on=PartialDate("2011", Basis.RELATIVE),
        sought_on=PartialDate("2010-02-28"),
        sources=ROW,
        fact_ids=("D2.f9", "D2.f10"),
    )
    bank = Organisation(id="org:wb", name_en="World Bank", acronym="WB", is_class=False, sources=ROW)
    place = Province(id="province:63/dak-lak", name_vi="Đắk Lắk", lat=12.0, lon=108.123456789012, population=1900000)
    base: list[Record] = [
        Document(id="document:list", name_en="A list"),
        Document(id="document:a", name_en="An article", published_on=PartialDate("2020-01")),
        *(road, bank, place),
        Sector(id="sector:own/x", code="05", scheme="own list", dac_code="111"),
        Agreement(id="agreement:list/1", legal_status=None, status=Status.PLANNED, sources=ROW),
        Observation(id="observation:1", value=0.1234567890123, value_high=1e-7, unit="%", sources=ROW),
        Funds(start=bank.id, end=road.id, key="1", money=_money("1500000.50", "USD", 2012), sources=ROW),
        Funds(start=bank.id, end=road.id, key="2", money=_money("1500000.50", "USD", 2012), sources=ROW),
        Funds(start=bank.id, end=road.id, key="3", money=_money("12E+3", "JPY", None), sources=ROW[:1]),
        Funds(start=bank.id, end=road.id, key="4", money=_money("7", "USD", 2010, prices=2021), sources=ROW[:1]),
        LocatedIn(start=road.id, end=place.id, share=1.0, share_basis=ShareBasis.EVEN, place_names=("b", "a")),
        CooperatesWith(start=place.id, end=bank.id, sectors=("one",), status=Status.PROPOSED),
        PartyTo(start=bank.id, end="agreement:list/1", role="signatory"),
    ]
    facts = [stored(record, "list/a b#c") for record in base]
    return [*(one for one in facts if isinstance(one, StoredNode)), *_contested(road), *_relations(facts, bank, road)]


def _money(amount: str, currency: str, year: int | None, prices: int | None = None) -> Money:
    return Money(Decimal(amount), currency, MoneyKind.COMMITTED, year, Qualifier.ABOUT, price_year=prices)


def _contested(road: Project) -> Iterator[StoredNode]:
    """A node of two sources that differ; one that was two things; one that its source took back."""
    first = {"id": "project:x", "status": "actual", **road.properties(), "sources": ["document:a#1"]}
    other = replace(road, id="project:x", start_on=PartialDate("2013"), name_vi="Tên khác").properties()
    second = {**other, "id": "project:x", "sources": ["document:list#2"], "is_odd": True}
    yield StoredNode("Project", merge(merge(None, "b/2", first), "a/1", second))
    one = {"id": "org:one", "status": "actual", "name_en": "One", "sources": ["document:a#"]}
    claims: Claims = {("a/1", "org:one"): one, ("a/1", "org:two"): {**one, "id": "org:two", "name_en": "Two"}}
    yield StoredNode("Organisation", shown(claims, "org:one"))
    gone = merge(None, "a/1", {"id": "project:gone", "status": "actual", "sources": ["document:a#9"]})
    yield StoredNode("Project", withdraw(gone, "a/1"))


def _relations(facts: list[Stored], bank: Organisation, road: Project) -> Iterator[StoredRelation]:
    yield from (one for one in facts if isinstance(one, StoredRelation))
    kept = Funds(start=bank.id, end=road.id, key="9")
    moved = {"id": kept.id, "status": "actual", "key": "9", "sources": ["document:a#7"]}
    claims: Claims = {
        ("a/1", kept.id): moved,
        ("b/2", "0123"): {**moved, "id": "0123", "start": "org:old", "end": road.id, "usd": 5.0},
    }
    yield StoredRelation("FUNDS", bank.id, road.id, shown(claims, kept.id))
    gone = {key: {**told, "status": "withdrawn"} for key, told in claims.items()}
    aside = {**shown(gone, "aside"), "was": "FUNDS"}
    yield StoredRelation("WITHDRAWN", bank.id, road.id, aside)


def written(facts: Iterable[Stored], file: Path, form: str, names: Names | None = None) -> Path:
    """The facts in a file."""
    chosen = names or Names()
    write_facts(told(facts, chosen), file, form, chosen)
    return file


def facts_in(file: Path) -> dict[tuple[str, ...], dict[str, object]]:
    """What a file says, as it would be stored; it may skip nothing and leave nothing unread."""
    wrong: list[object] = []
    found = read(file, wrong.append, wrong.append)
    assert wrong == []
    return {_key(one): one.merged(None) for one in found}


def as_read(facts: Iterable[Stored]) -> dict[tuple[str, ...], dict[str, object]]:
    """The facts under the keys of `facts_in`."""
    return {
        (one.label, one.id) if isinstance(one, StoredNode) else (one.type, one.id, one.start, one.end): one.properties
        for one in facts
    }


def _key(one: Kept) -> tuple[str, ...]:
    return (one.name, one.id, *(one.ends or ()))


__all__ = ["FORMS", "as_read", "awkward", "facts_in", "parse", "shipped", "stored", "written"]
