"""Money in a dossier: by sector, by funder and by year; what is not stated stays apart and is no zero."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bangiao.queries.formats.numbers import MILLION, figure
from bangiao.queries.result import Result
from bangiao.queries.words import UNKNOWN
from bangiao.visualisations.dossier.rows import NONE, command, pooled, said
from bangiao.visualisations.dossier.sheet import Column, Line, Section
from bangiao.visualisations.view import Words

SPANS = 8
"""Stretches of years in which money is shown, before their projects' counts."""

PROJECTS: Words = ("Số dự án", "Projects")
TOTAL: Words = ("Tổng", "Total")
_AMOUNT: dict[str, Words] = {
    "committed": ("Cam kết, triệu USD", "Committed, USD million"),
    "disbursed": ("Giải ngân, triệu USD", "Disbursed, USD million"),
}
_PART: Words = (
    "Theo tỷ lệ nguồn nêu, nếu không thì chia đều. “{unknown}”: nguồn không nêu, không phải 0. Một dự án có thể ở nhiều dòng.",
    "Split as the source states, else evenly. “{unknown}”: the source states none; it is not zero. A project can stand in several rows.",
)


@dataclass(frozen=True, slots=True)
class Sum:
    """What one name has: an amount in US dollars (None where no row states one), projects, and their citations."""

    name: str
    amount: float | None
    projects: int
    sources: tuple[str, ...]


def by(result: Result, name: Callable[[Mapping[str, Any]], str]) -> list[Sum]:
    """The rows of an answer added up by a name, the greatest amount first; a project counts once a name.

    The sums add up to the total of the answer's column `amount`.
    """
    places: dict[str, list[int]] = {}
    for place, row in enumerate(result.rows):
        places.setdefault(name(row), []).append(place)
    sums = [_sum(result, key, at) for key, at in places.items()]
    return sorted(sums, key=lambda one: (one.amount is None, -(one.amount or 0), -one.projects, one.name))


def table(
    key: str,
    title: Words,
    first: Words,
    sums: Sequence[Sum],
    result: Result,
    kind: str,
    rows: int,
    parameters: Mapping[str, str],
) -> Section:
    """Sums as a section with a total; those beyond `rows` are left out of the lines, never out of the total."""
    language = result.language
    shown = [Line((one.name, str(one.projects), millions(one.amount, language)), one.sources) for one in sums[:rows]]
    if sums:
        total = (
            said(TOTAL, language),
            str(int(result.totals.get("projects", 0))),
            millions(result.totals.get("amount"), language),
        )
        shown.append(Line(total, pooled(result, range(len(result.rows))), total=True))
    columns = (
        Column(said(first, language), 0.6),
        Column(said(PROJECTS, language), 0.15, right=True),
        Column(said(_AMOUNT[kind], language), 0.25, right=True),
    )
    note = said(_PART, language).format(unknown=UNKNOWN.said(language)) if sums else said(NONE, language)
    left, asked = max(0, len(sums) - rows), command(result.name, parameters)
    return Section(key, said(title, language), columns, tuple(shown), said=note, left=left, asked=asked)


def by_year(key: str, title: Words, result: Result, kind: str, parameters: Mapping[str, str]) -> Section:
    """Money and projects of each year, or of stretches of years of one length where there are many.

    A dash stands where nothing is recorded, which is not zero either.
    """
    language = result.language
    dated = [place for place, row in enumerate(result.rows) if row["year"] is not None]
    undated = [place for place, row in enumerate(result.rows) if row["year"] is None]
    asked = command(result.name, parameters)
    if not result.rows:
        return Section(key, said(title, language), said=said(NONE, language), asked=asked)
    spans = [_sum(result, label, at) for label, at in _spans(result, dated)]
    if undated:
        spans.append(_sum(result, said(("không rõ năm", "no year"), language), undated))
    share = 0.8 / len(spans)
    columns = (Column("", 0.2), *(Column(one.name, share, right=True) for one in spans))
    amounts = Line(
        (said(_AMOUNT[kind], language), *(millions(one.amount, language) if one.projects else "–" for one in spans)),
        pooled(result, range(len(result.rows))),
    )
    counts = Line((said(PROJECTS, language), *(str(one.projects or "–") for one in spans)), amounts.sources)
    return Section(key, said(title, language), columns, (amounts, counts), asked=asked)


def millions(amount: float | None, language: str) -> str:
    """An amount in millions of dollars, or that it is unknown.

    >>> millions(27_605_278, "vi"), millions(None, "en")
    ('27,6', 'no data')
    """
    return (
        UNKNOWN.said(language)
        if amount is None
        else figure(amount / MILLION, language, 1 if amount >= MILLION / 10 else 3)
    )


def _spans(result: Result, places: Iterable[int]) -> list[tuple[str, list[int]]]:
    """The places of rows by their stretch of years, all of one length; stretches without a row are among them."""
    years = {place: int(result.rows[place]["year"]) for place in places}
    if not years:
        return []
    first, last = min(years.values()), max(years.values())
    length = -(-(last - first + 1) // SPANS)
    spans = []
    for start in range(first, last + 1, length):
        end = min(start + length - 1, last)
        at = [place for place, year in years.items() if start <= year <= end]
        spans.append((str(start) if start == end else f"{start}–{end}", at))
    return spans


def _sum(result: Result, name: str, places: Sequence[int]) -> Sum:
    stated = [result.rows[place]["amount"] for place in places if result.rows[place]["amount"] is not None]
    projects = {one for place in places for one in result.found[place].get("project_ids") or ()}
    return Sum(name, sum(stated) if stated else None, len(projects), pooled(result, places))
