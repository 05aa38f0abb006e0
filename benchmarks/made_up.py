"""A made-up graph of any size, the same on each run: organisations, provinces and sectors, and projects tied to them."""

import random
from collections.abc import Iterator
from decimal import Decimal

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, InSector, LocatedIn, Organisation, Project, Province, Sector
from bangiao.graph.values import Money, MoneyKind, PartialDate

ORGANISATIONS, PROVINCES, SECTORS = 2000, 63, 300


def nodes(projects: int) -> Iterator[Record]:
    """Organisations, provinces, sectors and that many projects."""
    for n in range(ORGANISATIONS):
        yield Organisation(id=f"org:made-up/{n}", name_en=f"Organisation {n}", kind="ngo")
    for n in range(PROVINCES):
        yield Province(id=f"province:63/made-up-{n}", name_vi=f"Tỉnh {n}")
    for n in range(SECTORS):
        yield Sector(id=f"sector:made-up/{n}", code=f"{n:05}", scheme="dac-5", name_en=f"Sector {n}")
    for n in range(projects):
        started = PartialDate(f"{1995 + n % 30}-{1 + n % 12:02}")
        yield Project(id=f"project:made-up/{n}", name_en=f"Project {n}", start_on=started, activity_id=f"X-{n}")


def relations(projects: int) -> Iterator[Record]:
    """Five relationships a project: a funder's money, two places, two sectors."""
    chance = random.Random(20250701)
    for n in range(projects):
        project, year = f"project:made-up/{n}", 1995 + n % 30
        money = Money(Decimal(chance.randrange(10**4, 10**8)), "USD", MoneyKind.COMMITTED, year)
        yield Funds(start=f"org:made-up/{chance.randrange(ORGANISATIONS)}", end=project, key="1", money=money)
        for place in chance.sample(range(PROVINCES), 2):
            yield LocatedIn(start=project, end=f"province:63/made-up-{place}", share=0.5, placement="province")
        for sector in chance.sample(range(SECTORS), 2):
            yield InSector(start=project, end=f"sector:made-up/{sector}", share=0.5)
