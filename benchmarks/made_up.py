"""A made-up graph of any size, the same on each run: organisations, provinces and sectors, and projects tied to them."""

import random
from collections.abc import Iterator, Sequence
from decimal import Decimal

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, InSector, LocatedIn, Organisation, Project, Province, Sector
from bangiao.graph.values import Money, MoneyKind, PartialDate

ORGANISATIONS, PROVINCES, SECTORS = 2000, 63, 300


def nodes(projects: int, own_places: bool = True) -> Iterator[Record]:
    """Organisations, that many projects, and provinces and sectors of its own if it is to have them."""
    for n in range(ORGANISATIONS):
        yield Organisation(id=f"org:made-up/{n}", name_en=f"Organisation {n}", kind="ngo")
    for n in range(PROVINCES if own_places else 0):
        yield Province(id=f"province:63/made-up-{n}", name_vi=f"Tỉnh {n}")
    for n in range(SECTORS if own_places else 0):
        yield Sector(id=f"sector:made-up/{n}", code=f"{n:05}", scheme="dac-5", name_en=f"Sector {n}")
    for n in range(projects):
        started = PartialDate(f"{1995 + n % 30}-{1 + n % 12:02}")
        yield Project(id=f"project:made-up/{n}", name_en=f"Project {n}", start_on=started, activity_id=f"X-{n}")


def relations(projects: int, places: Sequence[str] = (), sectors: Sequence[str] = ()) -> Iterator[Record]:
    """Five relationships a project: a funder's money, two places, two sectors, of those given or of its own."""
    places = places or [f"province:63/made-up-{n}" for n in range(PROVINCES)]
    sectors = sectors or [f"sector:made-up/{n}" for n in range(SECTORS)]
    chance = random.Random(20250701)
    for n in range(projects):
        project, year = f"project:made-up/{n}", 1995 + n % 30
        money = Money(Decimal(chance.randrange(10**4, 10**8)), "USD", MoneyKind.COMMITTED, year)
        yield Funds(start=f"org:made-up/{chance.randrange(ORGANISATIONS)}", end=project, key="1", money=money)
        for place in chance.sample(places, 2):
            yield LocatedIn(start=project, end=place, share=0.5, placement="province")
        for sector in chance.sample(sectors, 2):
            yield InSector(start=project, end=sector, share=0.5)
