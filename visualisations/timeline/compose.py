"""Gathers what has a time around what is named: agreements, projects and events, dated or not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bangiao.graph.schema import NODE_TYPES, AgreementKind
from bangiao.graph.store.answer import GraphNode, GraphRelation
from bangiao.graph.values import STATUS_NAMES, Status
from bangiao.queries.coverage import documents
from bangiao.queries.dates import said_date
from bangiao.queries.neighbourhood import Neighbourhood, neighbourhood
from bangiao.queries.result import node_name
from bangiao.queries.words import Words
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.charts.sheet import Heading, InBoth, Line, Mark, Sheet
from bangiao.visualisations.charts.telling import in_both
from bangiao.visualisations.from_graph import cited, view_of
from bangiao.visualisations.timeline.bars import KINDS, Bar, chosen, span_of, span_of_years
from bangiao.visualisations.timeline.signs import Signs, signs_of
from bangiao.visualisations.view import View, ViewNode, ViewSource

STATUSES = tuple(one for one in Status if one not in (Status.CANCELLED, Status.WITHDRAWN))
TYPES = (
    "PARTY_TO INHERITED_BY TOOK_PART_IN HELD_IN FUNDS LOCATED_IN IMPLEMENTS ACCOUNTABLE_FOR EXTENDS SUPPORTS RENEWS"
).split()
AGREEMENTS = ",".join(AgreementKind)
PARTIES = "PARTY_TO TOOK_PART_IN FUNDS IMPLEMENTS ACCOUNTABLE_FOR EXTENDS SUPPORTS".split()
UNDATED = 150
LIMIT = 4000
"""Relationships read around what is named."""

_ALL = "MATCH (a:Agreement) WHERE a.status IN $statuses RETURN a ORDER BY a.id LIMIT 2000"
_RENEWED = """
MATCH (a:Agreement)-[r:RENEWS]->(b:Agreement) WHERE r.status IN $statuses RETURN r, a.id AS start, b.id AS end
"""
_TITLE = Words("Dòng thời gian: {names}", "Timeline: {names}")
_EVERY = Words("Thỏa thuận của mọi tỉnh theo thời gian", "The agreements of all provinces in time")
_SUMMARY = Words(
    "{agreements} thỏa thuận, {projects} dự án, {events} sự kiện; {undated} không có ngày",
    "{agreements} agreements, {projects} projects, {events} events; {undated} without a date",
)
_HEADS = (
    Words("Loại", "Kind"),
    Words("Tên", "Name"),
    Words("Trạng thái", "Status"),
    Words("Từ", "From"),
    Words("Đến", "Until"),
    Words("Lưu ý", "Note"),
    Words("Với ai", "With whom"),
)
_NOTES = (
    Words(
        "Ngày chỉ biết đến năm hoặc tháng được vẽ cả năm, cả tháng đó, nhạt hơn. Việc không có ngày đứng riêng, không đặt lên trục.",
        "A date known to the year or month alone is drawn as that whole year or month, paler. What has no date stands apart and is never placed.",
    ),
    Words(
        "Không rõ ngày hết hạn không phải là vô thời hạn. “Ngủ”: hơn 24 tháng không thấy hoạt động trong dữ liệu đã nạp, điều đó không có nghĩa là không hoạt động.",
        "An unknown end does not mean in force for ever. “Silent”: no sign of life for more than 24 months in the data loaded, which is no proof of inaction.",
    ),
)
_MONEY = Words("theo năm của tiền", "year of its money")
_CUT = Words("Còn {n} quan hệ không đọc.", "{n} more relationships were not read.")


@dataclass(frozen=True, slots=True)
class Timeline:
    """A timeline in one language: bars by kind and start; those without a `span` have no date. `most` are drawn a kind."""

    sheet: Sheet
    bars: tuple[Bar, ...]
    marks: Mapping[str, Mark]
    today: date
    most: int


def compose(asking: Asking) -> InBoth[Timeline]:
    """What has a time around the names; without a name the agreements of all provinces."""
    return in_both(asking, compose_one)


def compose_one(asking: Asking) -> Timeline:
    """The timeline in the language asked for."""
    most = int(asking.told.get("top", "50"))
    found = _around(asking)
    nodes = [one for one in found.nodes if _shown(one)]
    signs = signs_of(asking, _renewals(asking))
    found = _with_parties(asking, found, _looked_at([_bar(one, signs, {}, asking.language) for one in nodes], most))
    years = _years(found.relations)
    bars = tuple(sorted((_bar(one, signs, years, asking.language) for one in nodes), key=_order))
    documented = documents(asking.door, cited([*nodes, *found.relations]))
    view = view_of(found.nodes, found.relations, documented, title=("", ""), language=asking.language)
    others = _others(asking, found)
    told = {one.id: one for one in view.nodes}
    ties = _ties(view)
    marks = {one.key: _mark(told[one.key], one, others, ties, view, asking.language) for one in bars}
    return Timeline(_sheet(asking, bars, others, found.cut), bars, marks, date.today(), most)


def _looked_at(bars: Sequence[Bar], most: int) -> list[str]:
    """Of which things the parties are read: those that are drawn, and undated ones, for which money may tell a year."""
    undated = [one.key for one in bars if one.span is None]
    return [*(one.key for kind in KINDS for one in chosen(bars, kind, most)[0]), *undated[:UNDATED]]


def _with_parties(asking: Asking, found: Neighbourhood, keys: Sequence[str]) -> Neighbourhood:
    """With who else is party to these things; of thousands of projects that are not drawn nobody asks it."""
    statuses = [str(one) for one in STATUSES]
    near = neighbourhood(asking.door, keys, depth=1, limit=LIMIT, statuses=statuses, types=PARTIES) if keys else found
    nodes = {str(one.properties["id"]): one for one in [*near.nodes, *found.nodes]}
    relations = {str(one.properties["id"]): one for one in [*near.relations, *found.relations]}
    return Neighbourhood(list(nodes.values()), list(relations.values()), found.cut)


def _ties(view: View) -> dict[str, list[ViewSource]]:
    """The sources of the ties of each thing."""
    ties: dict[str, list[ViewSource]] = {}
    for edge in view.edges:
        for end in (edge.start, edge.end):
            ties.setdefault(end, []).extend(edge.sources)
    return ties


def _shown(node: GraphNode) -> bool:
    told = node.properties
    return node.labels[0] in KINDS and not told.get("is_class") and told.get("status", "actual") in STATUSES


def _around(asking: Asking) -> Neighbourhood:
    """What is tied to the names; what bodies and districts of a province signed belongs to it, too."""
    ids = [one[0].id for one in asking.meant]
    statuses = [str(one) for one in STATUSES]
    if not ids:
        every = asking.door.ask(_ALL, {"statuses": statuses}, trusted=True).rows
        return Neighbourhood([row["a"] for row in every])
    found = neighbourhood(asking.door, ids, depth=1, limit=LIMIT, era=asking.era, statuses=statuses, types=TYPES)
    known = {one.properties["id"] for one in found.nodes}
    signed: dict[str, GraphNode] = {}
    for one in (meant[0] for meant in asking.meant if meant[0].label == "Province"):
        for row in asking.ask(
            "agreements", province=one.id, kind=AGREEMENTS, under="yes", status=",".join(statuses)
        ).found:
            signed[str(row["agreement"].properties["id"])] = row["agreement"]
    more = [node for key, node in signed.items() if key not in known]
    return Neighbourhood([*found.nodes, *more], found.relations, found.cut)


def _renewals(asking: Asking) -> list[GraphRelation]:
    rows = asking.door.ask(_RENEWED, {"statuses": [str(one) for one in STATUSES]}, trusted=True).rows
    return [GraphRelation("RENEWS", row["start"], row["end"], row["r"].properties) for row in rows]


def _years(relations: Sequence[GraphRelation]) -> dict[str, tuple[int, int]]:
    """The first and the last year of the money of each project."""
    years: dict[str, list[int]] = {}
    for one in relations:
        year = one.properties.get("money_year") if one.type == "FUNDS" else None
        if year:
            years.setdefault(one.end, []).append(int(year))
    return {key: (min(found), max(found)) for key, found in years.items()}


def _bar(node: GraphNode, signs: Signs, years: Mapping[str, tuple[int, int]], language: str) -> Bar:
    key = str(node.properties["id"])
    status = str(node.properties.get("status", "actual"))
    borne = tuple(sign for sign, _ in signs.get(key, ()))
    words = [text for _, text in signs.get(key, ())]
    span = span_of(node)
    if span is None and key in years:
        span = span_of_years(*years[key])
        words.append(_MONEY.said(language))
    return Bar(key, node.labels[0], node_name(node, language), status, span, borne, "; ".join(words))


def _order(bar: Bar) -> tuple[int, bool, date, str]:
    return KINDS.index(bar.kind), bar.span is None, bar.span.first if bar.span else date.min, bar.name


def _others(asking: Asking, found: Neighbourhood) -> dict[str, tuple[str, ...]]:
    """Who else is party to each thing, by name; where several names were given, which of them."""
    asked = {one.id for meant in asking.meant for one in meant} if len(asking.meant) == 1 else set()
    names = {str(one.properties["id"]): node_name(one, asking.language) for one in found.nodes}
    things = {str(one.properties["id"]) for one in found.nodes if one.labels[0] in KINDS}
    held: dict[str, dict[str, None]] = {}
    for relation in found.relations:
        for thing, other in ((relation.start, relation.end), (relation.end, relation.start)):
            if thing in things and other not in asked and other not in things and other in names:
                held.setdefault(thing, {})[names[other]] = None
    return {key: tuple(one) for key, one in held.items()}


def _mark(
    node: ViewNode,
    bar: Bar,
    others: Mapping[str, Sequence[str]],
    ties: Mapping[str, Sequence[ViewSource]],
    view: View,
    language: str,
) -> Mark:
    """What a press on a bar tells: every fact of the thing, who else is in it, and the sources of it and its ties."""
    at = language != "vi"
    facts = [(view.words[key][at], _fact(value, view, language)) for key, value in node.facts.items()]
    facts += [(_HEADS[5].said(language), bar.said)] if bar.said else []
    facts += [(_HEADS[6].said(language), "; ".join(others[bar.key]))] if bar.key in others else []
    sources = tuple(dict.fromkeys([*node.sources, *ties.get(node.id, ())]))
    return Mark(bar.name, tuple(facts), sources, bar.status)


def _fact(value: str, view: View, language: str) -> str:
    return view.words[value][language != "vi"] if value in view.words else said_date(value, language)


def _sheet(asking: Asking, bars: Sequence[Bar], others: Mapping[str, Sequence[str]], cut: int) -> Sheet:
    language = asking.language
    names = ", ".join(dict.fromkeys(one[0].name(language) for one in asking.meant))
    counts = {f"{kind.lower()}s": sum(1 for one in bars if one.kind == kind) for kind in KINDS}
    summary = _SUMMARY.said(language).format(**counts, undated=sum(1 for one in bars if one.span is None))
    return Sheet(
        language,
        _TITLE.said(language).format(names=names) if names else _EVERY.said(language),
        summary,
        notes=(*(one.said(language) for one in _NOTES), *([_CUT.said(language).format(n=cut)] if cut else [])),
        headings=tuple(Heading(one.said(language)) for one in _HEADS),
        lines=tuple(_line(one, others.get(one.key, ()), language) for one in bars),
    )


def _line(bar: Bar, others: Sequence[str], language: str) -> Line:
    status = STATUS_NAMES.get(bar.status, (bar.status, bar.status))[language != "vi"]
    dates = [said_date(one, language) or "–" for one in bar.dates]
    kind = NODE_TYPES[bar.kind].vi if language == "vi" else NODE_TYPES[bar.kind].en
    return Line((kind, bar.name, status, *dates, bar.said or "–", "; ".join(others) or "–"), bar.key)
