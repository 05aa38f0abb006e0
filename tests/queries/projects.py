"""Builders of projects, their money, places and sectors for the tests of questions about money."""

from decimal import Decimal

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, InSector, LocatedIn, Organisation, Project, Sector
from bangiao.graph.values import Money, MoneyKind, PartialDate, ShareBasis, Status
from tests.queries.geography import PAPER

FUNDERS: list[Record] = [
    Organisation(id="org:bank", name_vi="Ngân hàng", name_en="Bank", kind="development_bank", sources=(PAPER,)),
    Organisation(id="org:agency", name_vi="Cơ quan", name_en="Agency", country="KR", sources=(PAPER,)),
    Organisation(id="org:ngo", name_vi="Hội", name_en="Charity", kind="ngo", sources=(PAPER,)),
]
SECTORS: list[Record] = [
    Sector(id="sector:dac/110", name_vi="Giáo dục", name_en="Education", code="110", scheme="dac-3"),
    Sector(id="sector:dac/210", name_vi="Giao thông", name_en="Transport", code="210", scheme="dac-3"),
    Sector(id="sector:dac/21020", name_vi="Đường bộ", name_en="Road", code="21020", scheme="dac-5"),
    Sector(id="sector:dac/122", name_vi="Y tế", name_en="Health", code="122", scheme="dac-3"),
]


def project(key: str, year: str | None = "2010", status: Status = Status.ACTUAL, **told: object) -> Project:
    """An actual project that was approved in 2010, or as told."""
    approved = PartialDate(year) if year else None
    said = {"name_vi": key, "name_en": key, "approved_on": approved, "status": status, "sources": (PAPER,), **told}
    return Project.keyed("test", key, **said)


def funds(
    funder: str,
    paid: str,
    millions: str | None,
    kind: MoneyKind = MoneyKind.COMMITTED,
    year: int | None = 2010,
    currency: str = "USD",
    **told: object,
) -> Funds:
    """Millions of dollars for a project, or a sum that is not stated."""
    money = None if millions is None else Money(Decimal(millions) * 1_000_000, currency, kind, year)
    said = {"money": money, "key": kind.value, "sources": (PAPER,), **told}
    return Funds(start=f"org:{funder}", end=f"project:test/{paid}", **said)  # type: ignore[arg-type]


def at(key: str, place: str, share: float | None = None, **told: object) -> LocatedIn:
    """A project in a place, with the share that its source states."""
    basis = None if share is None else ShareBasis.STATED
    said = {"share": share, "share_basis": basis, "sources": (PAPER,), **told}
    return LocatedIn(start=f"project:test/{key}", end=place, **said)  # type: ignore[arg-type]


def sector(key: str, code: str, share: float | None = None) -> InSector:
    """A project in a sector of the DAC list."""
    return InSector(start=f"project:test/{key}", end=f"sector:dac/{code}", share=share, sources=(PAPER,))
