"""Suggests a funder for a sector in a province, with the model's own contributions and the projects behind them."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from bangiao.queries.matching.donors.cells import Floats
from bangiao.queries.matching.donors.evidence import About, Reason, Wish, against, misfits, reasons, unknown
from bangiao.queries.matching.donors.model import band, weights
from bangiao.queries.matching.donors.read import Tables

PER_FUNDER = 2
PER_PROVINCE = 2
TOP = 10


@dataclass(frozen=True)
class Part:
    """What one feature adds to a score; `value` is the feature's own."""

    feature: str
    value: float
    contribution: float


@dataclass(frozen=True)
class Suggestion:
    """A cell that the data does not have: this funder, this province, this DAC group of sectors.

    `score` is the sum of the contributions and ranks; it is no probability. `until` is the last year for which the
    data has anything of this funder. `needs` are ids of Need nodes, or of sectors that the province says it seeks;
    they are not in the score.
    """

    funder: str
    province: str
    sector: str
    score: float
    band: str
    parts: tuple[Part, ...]
    reasons: tuple[Reason, ...]
    against: tuple[Reason, ...]
    unknown: tuple[str, ...]
    until: int
    needs: tuple[str, ...]


def suggest_funders(
    tables: Tables,
    province: str,
    *,
    sectors: Collection[str] = (),
    sizes: Collection[str] = (),
    finance: Collection[str] = (),
    known: Collection[str | tuple[str, str]] = (),
    alike: Mapping[str, float] | None = None,
    top: int = TOP,
    per_funder: int = PER_FUNDER,
    today: int | None = None,
) -> tuple[Suggestion, ...]:
    """Funders and sectors for a province, best first, at most `per_funder` sectors of one funder.

    `sectors` are DAC groups, all where empty; `sizes` "small" (under 5 million USD), "medium", "large" (50 million or
    more); `finance` words such as "grant", "loan". A funder that is known not to suit size or finance stands after
    those that suit or are not known, and its counter-evidence says so. `known`: funders, or pairs of funder and
    sector, not to suggest. `alike` tells how alike the other provinces are, 0 to 1, as the question
    likeness does. An unknown province has
    no suggestion.
    """
    if province not in tables.provinces:
        return ()
    wish = Wish(frozenset(sizes), frozenset(finance), today or date.today().year, alike or {})
    found = [
        cell
        for donor in tables.known
        if donor not in known
        for cell in _cells(tables, donor, "all", (province,), sectors)
        if (donor, cell.sector) not in known
    ]
    return _finished(tables, found, wish, lambda cell: cell.donor, per_funder, top)


def suggest_provinces(
    tables: Tables,
    funder: str,
    *,
    sectors: Collection[str] = (),
    known: Collection[str | tuple[str, str]] = (),
    top: int = TOP,
    per_province: int = PER_PROVINCE,
    today: int | None = None,
) -> tuple[Suggestion, ...]:
    """Provinces for a funder, best first; for one sector alone by the weights of that form.

    `known`: provinces, or pairs of province and sector, not to suggest. A funder without dated projects in Viet Nam
    has no suggestion.
    """
    if funder not in tables.known:
        return ()
    form = "provinces" if len(sectors) == 1 else "all"
    wish = Wish(frozenset(), frozenset(), today or date.today().year, {})
    found = [
        cell
        for cell in _cells(tables, funder, form, tuple(tables.provinces), sectors)
        if cell.province not in known and (cell.province, cell.sector) not in known
    ]
    return _finished(tables, found, wish, lambda cell: cell.province, per_province, top)


@dataclass(frozen=True)
class _Cell:
    """An open cell with its scores."""

    donor: str
    province: str
    sector: str
    score: float
    sure: float
    parts: tuple[Part, ...]


def _cells(
    tables: Tables, donor: str, form: str, provinces: Iterable[str], sectors: Collection[str]
) -> Iterator[_Cell]:
    """The open cells of a funder in the provinces; what it has there in whatever year is not open."""
    table, habits = tables.known[donor]
    model = weights(form)
    values = model.values(table, habits)
    added = model.added(values)
    score = model.total(added, table.first.shape)
    sure = score if form == "all" else weights("all").score(table, habits)
    held = {(place, theme) for one in tables.by_donor[donor] for place in one.provinces for theme in one.sectors}
    rows = {name: position for position, name in enumerate(table.regions)}
    for province in provinces:
        row = rows[province]
        for column, sector in enumerate(table.sectors):
            if (province, sector) not in held and (not sectors or sector in sectors):
                parts = tuple(_part(name, values, added, row, column) for name in values)
                yield _Cell(donor, province, sector, float(score[row, column]), float(sure[row, column]), parts)


def _part(name: str, values: Mapping[str, Floats], added: Mapping[str, Floats], row: int, column: int) -> Part:
    return Part(name, float(values[name][row, column]), float(added[name][row, column]))


def _finished(
    tables: Tables, found: Iterable[_Cell], wish: Wish, key: Callable[[_Cell], str], most: int, top: int
) -> tuple[Suggestion, ...]:
    """The best of the cells, no more than `most` of one key, with what speaks for and against them."""
    ranked = sorted(
        found, key=lambda cell: (misfits(tables, cell.donor, wish), -cell.score, cell.donor, cell.province, cell.sector)
    )
    taken: dict[str, int] = {}
    chosen: list[Suggestion] = []
    for cell in ranked:
        if len(chosen) == top:
            break
        taken[key(cell)] = taken.get(key(cell), 0) + 1
        if taken[key(cell)] <= most:
            chosen.append(_told(tables, cell, wish))
    return tuple(chosen)


def _told(tables: Tables, cell: _Cell, wish: Wish) -> Suggestion:
    about = About(tables, cell.donor, cell.province, cell.sector)
    return Suggestion(
        funder=cell.donor,
        province=cell.province,
        sector=cell.sector,
        score=cell.score,
        band=band(cell.sure),
        parts=cell.parts,
        reasons=tuple(reasons(about, wish)),
        against=tuple(against(about, wish)),
        unknown=tuple(unknown(about, wish)),
        until=about.until,
        needs=tuple(need.id for need in tables.needs if need.province == cell.province and cell.sector in need.sectors),
    )
