"""What the world view shows: foreign partners, or the figure of a question, by country."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bangiao.graph.store.answer import GraphNode
from bangiao.queries.question import Column
from bangiao.queries.result import Result, node_name
from bangiao.queries.words import UNKNOWN, Words
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.charts.asked import PLACES, NameNotTaken, answered
from bangiao.visualisations.charts.measures import Measure, NoSuchColumn, measure_of
from bangiao.visualisations.charts.pieces import Piece, by, facts_of, gathered, ordered, pieces_of, value_of
from bangiao.visualisations.charts.sheet import Figure, Heading, InBoth, Line, Mark, Sheet
from bangiao.visualisations.charts.telling import TOTAL, cited, in_both, sheet_of
from bangiao.visualisations.map.provinces import provinces
from bangiao.visualisations.view import ViewSource

PARTNERS = "partners"
MOST = 40
"""How many countries have a bar of their own."""
NAMED = 30
"""How many partners are named in the facts of a country."""
_COLUMN = Column("partners", Words("Số đối tác", "Partners"), unit="partner", total="partner_ids")
_COUNTRY = Words("Nước", "Country")
_NAMES = Words("Các đối tác", "The partners")
_MORE = Words("… và {n} nữa", "… and {n} more")
_TITLE = Words("Đối tác nước ngoài theo nước: {names}", "Foreign partners by country: {names}")
_EVERY = Words("mọi tỉnh (thời kỳ {era} tỉnh)", "all provinces (of the {era})")
_SUMMARY = Words("{measure}: {total}; {n} nước", "{measure}: {total}; {n} countries")
_NO_COUNTRY = Words("Chưa ghi nước", "No country recorded")
_ONCE = Words("Một đối tác của nhiều tỉnh đếm một lần.", "A partner of several provinces counts once.")


@dataclass(frozen=True, slots=True)
class Bar:
    """A country's figure; `kind` is "", "others" or "unknown"."""

    name: str
    value: float | None
    kind: str = ""


@dataclass(frozen=True, slots=True)
class World:
    """Countries in one language, the largest figure first."""

    sheet: Sheet
    measure: Measure
    bars: tuple[Bar, ...]
    total: float | None
    marks: dict[str, Mark]


def compose_world(asking: Asking) -> InBoth[World]:
    """The partners of the named provinces, or of all, or the question told, in both languages."""
    return in_both(asking, compose_one)


def compose_one(asking: Asking) -> World:
    """The world view in the language asked for."""
    if asking.told.get("question"):
        result = answered(asking)
        measure = measure_of(result, asking.told.get("measure"))
        pieces = pieces_of(result, [_country_column(result)], measure)
        sheet = sheet_of(result, "", [one.names[0] for one in pieces])
        return _world(asking, sheet, measure, pieces, {})
    results = _partners(asking)
    measure = Measure(PARTNERS, _COLUMN, asking.language, millions=False)
    pieces, names = _pieces(results, asking.language)
    return _world(asking, _sheet(asking, results, pieces, names), measure, pieces, names)


def _world(asking: Asking, sheet: Sheet, measure: Measure, pieces: Sequence[Piece], names: Mapping[str, str]) -> World:
    unknown = (UNKNOWN if asking.told.get("question") else _NO_COUNTRY).said(asking.language)
    kept, others = gathered(pieces, 0, MOST, measure, {unknown}) if measure.additive else (list(pieces), "")
    grouped = by(kept, lambda one: one.names[0])
    kinds = {others: "others", unknown: "unknown"}
    order = ordered(kept, 0, measure, (others, unknown))
    bars = tuple(Bar(name, value_of(grouped[name], measure), kinds.get(name, "")) for name in order)
    total = value_of(pieces, measure) if pieces and measure.additive else None
    sources = cited(asking, (source for one in pieces for source in one.sources))
    summary = _SUMMARY.said(asking.language).format(
        measure=measure.name, total=measure.said(total), n=len({one.names[0] for one in pieces} - {unknown})
    )
    marks = {name: _mark(name, found, measure, names, sources) for name, found in grouped.items()}
    return World(replace(sheet, summary=summary), measure, bars, total, marks)


def _partners(asking: Asking) -> list[Result]:
    """The partners of each province named, else of each province of the era."""
    meant = [one[0] for one in asking.meant]
    for one in meant:
        if one.label not in PLACES:
            raise NameNotTaken(question=PARTNERS, found=one.name(asking.language))
    era = asking.era if asking.era in ("34", "63") else "34"
    ids = [one.id for one in meant] or [one.id for one in provinces(asking.door, [era])]
    return [asking.ask(PARTNERS, **{"province": one, **asking.settings}) for one in ids]


def _pieces(results: Sequence[Result], language: str) -> tuple[list[Piece], dict[str, str]]:
    """A piece for each partner of each province, and the names of partners by id."""
    pieces, names = [], {}
    for result in results:
        for row in result.found:
            partner: GraphNode = row["partner"]
            country = partner if "Country" in partner.labels else row["country"]
            key = str(partner.properties["id"])
            names[key] = node_name(partner, language)
            name = node_name(country, language) if country else _NO_COUNTRY.said(language)
            pieces.append(Piece((name,), None, frozenset({key}), sources=tuple(row["sources"])))
    return pieces, names


def _sheet(asking: Asking, results: Sequence[Result], pieces: Sequence[Piece], names: Mapping[str, str]) -> Sheet:
    """One row a country in the table, with all its partners."""
    language = asking.language
    meant = ", ".join(one[0].name(language) for one in asking.meant)
    title = _TITLE.said(language).format(names=meant or _EVERY.said(language).format(era=asking.era))
    headings = (Heading(_COUNTRY.said(language)), Heading(_COLUMN.words.said(language), number=True))
    lines = []
    for name, found in by(pieces, lambda one: one.names[0]).items():
        ids = {key for one in found for key in one.members}
        partners = "; ".join(sorted(names[key] for key in ids))
        lines.append(Line((name, Figure(str(len(ids)), len(ids)), partners), name))
    lines.sort(
        key=lambda one: (-len(one.cells[2].split("; ")) if isinstance(one.cells[2], str) else 0, str(one.cells[0]))
    )
    whole = len({key for one in pieces for key in one.members})
    lines.append(Line((TOTAL.said(language), Figure(str(whole), whole), ""), total=True))
    sheets = [sheet_of(one, "") for one in results]
    told = {label: value for one in sheets[:1] for label, value in one.parameters[1:]}
    return Sheet(
        language,
        title,
        "",
        tuple(told.items()),
        tuple(dict.fromkeys([_ONCE.said(language), *(note for one in sheets for note in one.notes)])),
        tuple({document[0]: document for one in sheets for document in one.coverage}.values()),
        tuple(dict.fromkeys(text for one in sheets for text in one.missing)),
        (*headings, Heading(_NAMES.said(language))),
        tuple(lines),
    )


def _country_column(result: Result) -> Column:
    for one in result.columns:
        cells = [row.get(one.name) for row in result.found]
        if one.name == "country" or any(isinstance(cell, GraphNode) and "Country" in cell.labels for cell in cells):
            return one
    raise NoSuchColumn(question=result.name, found="country", allowed="–")


def _mark(
    name: str,
    pieces: Sequence[Piece],
    measure: Measure,
    names: Mapping[str, str],
    sources: Mapping[str, ViewSource],
) -> Mark:
    facts = list(facts_of(pieces, measure))
    partners = sorted({names[key] for one in pieces for key in one.members if key in names})
    if partners:
        more = [_MORE.said(measure.language).format(n=len(partners) - NAMED)] if len(partners) > NAMED else []
        facts.append((_NAMES.said(measure.language), "; ".join([*partners[:NAMED], *more])))
    here = dict.fromkeys(source for one in pieces for source in one.sources)
    return Mark(name, tuple(facts), tuple(sources[one] for one in here))
