"""What speaks for and against a suggestion: projects of the graph, counted so that anyone can count them again."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from statistics import median

import numpy as np

from bangiao.queries.matching.donors.read import Funded, Tables
from bangiao.queries.matching.donors.table import apart

SMALL, LARGE = 5e6, 50e6
OLD = 10
"""So many years without a new project are counted as counter-evidence."""
RECENT = 3
NEAREST = 3
FAR = 300.0
"""Provinces further than this, in kilometres between centres, are not called near."""
ALIKE = 3


@dataclass(frozen=True)
class Wish:
    """What was asked for beside the sector, the year of today, and how alike the other provinces are."""

    sizes: frozenset[str]
    finance: frozenset[str]
    today: int
    alike: Mapping[str, float]


@dataclass(frozen=True)
class Reason:
    """One thing that speaks for or against: its kind (see words.py), its figures, and the ids of what was counted."""

    kind: str
    facts: Mapping[str, int | float]
    projects: tuple[str, ...] = ()
    provinces: tuple[str, ...] = ()


@dataclass(frozen=True)
class About:
    """A cell, and the projects of its funder."""

    tables: Tables
    donor: str
    province: str
    sector: str
    own: tuple[Funded, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "own", self.tables.by_donor[self.donor])

    @property
    def until(self) -> int:
        """The last year for which there is anything of the funder."""
        return self.tables.known[self.donor][0].year

    @cached_property
    def here(self) -> list[Funded]:
        """Its projects in the province."""
        return [one for one in self.own if self.province in one.provinces]

    @cached_property
    def themed(self) -> list[Funded]:
        """Its projects of the sector that lie in provinces."""
        return [one for one in self.own if self.sector in one.sectors and one.provinces]

    def within(self, provinces: Iterable[str]) -> list[Funded]:
        """Its projects of the sector that lie in one of the provinces."""
        chosen = set(provinces)
        return [one for one in self.themed if one.provinces & chosen]


def reasons(about: About, wish: Wish) -> Iterator[Reason]:
    """What speaks for the suggestion."""
    if about.here:
        yield _counted("own_province", about.here, (about.province,))
    elsewhere = sorted({place for one in about.themed for place in one.provinces})
    if elsewhere:
        yield _counted("sector_here", about.themed, elsewhere, provinces=len(elsewhere))
        yield from _near(about, elsewhere)
        yield from _alike(about, elsewhere, wish)
    whole = [one for one in about.own if about.sector in one.sectors and not one.provinces]
    if whole:
        yield _counted("nationwide", whole, ())
    late = [one for one in about.own if about.sector in one.sectors and one.year and one.year > about.until - RECENT]
    if late:
        yield _counted("momentum", late, (), years=RECENT, until=about.until)


def _counted(kind: str, projects: list[Funded], places: Iterable[str], **facts: float) -> Reason:
    """A reason with how many projects there are, and the year of the last that has one (0 where none has)."""
    last = max((one.year for one in projects if one.year), default=0)
    ids = tuple(sorted({one.project for one in projects}))
    return Reason(kind, {"projects": len(ids), "last": last, **facts}, ids, tuple(places))


def _near(about: About, elsewhere: list[str]) -> Iterator[Reason]:
    own = about.tables.provinces[about.province]
    placed = [
        one for place in elsewhere if (one := about.tables.provinces[place]).lat is not None and one.lon is not None
    ]
    if own.lat is None or own.lon is None or not placed:
        return
    lat, lon = (np.array([getattr(one, name) for one in placed], dtype=np.float64) for name in ("lat", "lon"))
    away = apart(np.array([own.lat]), np.array([own.lon]), lat, lon)[0]
    order = [int(one) for one in np.argsort(away, kind="stable")[:NEAREST] if away[one] <= FAR]
    if order:
        close = [placed[one].id for one in order]
        yield _counted("sector_near", about.within(close), close, kilometres=round(float(away[order].max())))


def _alike(about: About, elsewhere: list[str], wish: Wish) -> Iterator[Reason]:
    ranked = sorted((-wish.alike[place], place) for place in elsewhere if place in wish.alike)[:ALIKE]
    if ranked:
        like = [place for _, place in ranked]
        yield _counted("sector_alike", about.within(like), like, likeness=round(-ranked[0][0], 2))


def against(about: About, wish: Wish) -> Iterator[Reason]:
    """What speaks against the suggestion."""
    if about.until < wish.today - OLD:
        yield Reason("ended", {"last": about.until})
    elif about.here and (last := max((one.year or 0 for one in about.here), default=0)) and last < wish.today - OLD:
        yield _counted("ended_here", about.here, (about.province,))
    if not about.here:
        yield Reason("never_here", {}, (), (about.province,))
    if len({one.project for one in about.themed}) == 1:
        yield _counted("sector_once", about.themed, sorted(about.themed[0].provinces))
    yield from _misfits(about.own, wish)


def misfits(tables: Tables, donor: str, wish: Wish) -> int:
    """In how many ways the funder is known not to suit the size and the finance asked for."""
    return len(list(_misfits(tables.by_donor[donor], wish)))


def _misfits(own: tuple[Funded, ...], wish: Wish) -> Iterator[Reason]:
    sized = [one for one in own if one.usd]
    if wish.sizes and sized:
        usual = median(one.usd for one in sized if one.usd)
        known = "small" if usual < SMALL else "large" if usual >= LARGE else "medium"
        if known not in wish.sizes:
            smaller = _ORDER[known] < min(_ORDER[size] for size in wish.sizes)
            yield _counted("size_below" if smaller else "size_above", sized, (), usd=usual)
    told = [one for one in own if one.finance]
    if wish.finance and told and not any(word in flow for one in told for flow in one.finance for word in wish.finance):
        yield _counted("finance", told, ())


def unknown(about: About, wish: Wish) -> Iterator[str]:
    """What is not known and would weigh: keys of words.UNKNOWN."""
    if about.until < wish.today - 1:
        yield "after"
    if not any(one.usd for one in about.own):
        yield "size"
    if not any(one.finance for one in about.own):
        yield "finance"
    if any(one.year is None for one in about.own):
        yield "year"
    if any(not one.sectors for one in about.here):
        yield "sector"
    if about.tables.provinces[about.province].population is None:
        yield "people"


_ORDER = {"small": 0, "medium": 1, "large": 2}
