"""Suggestions: partners of the provinces like this one that it lacks, each with what speaks for and against it."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from statistics import median
from typing import Any

from bangiao.graph.schema import label_of
from bangiao.graph.store.answer import GraphNode
from bangiao.graph.store.door import Door
from bangiao.queries.catalogue.ties import by_label
from bangiao.queries.coverage import flat
from bangiao.queries.formats.numbers import figure
from bangiao.queries.matching.likeness import likeness
from bangiao.queries.matching.traits import Traits, traits
from bangiao.queries.named import nodes_of
from bangiao.queries.result import node_name
from bangiao.queries.words import VOCABULARIES, Words

SMALL, LARGE = 5e6, 50e6
"""US dollars a project; our own bounds, said with the question."""
OLD, PRECEDENTS = 10, 3

_REASON = Words(
    "{number} × {tie} ở {province} (độ giống {score}){last}", "{number} × {tie} in {province} (likeness {score}){last}"
)
_UNKNOWN = Words("chưa rõ", "not known")
_LAST = Words(", gần nhất {year}", ", last in {year}")
_OLD = Words(
    "việc gần nhất ghi nhận ở các tỉnh ấy là năm {year}", "the last thing recorded in those provinces is of {year}"
)
_UNDATED = Words("không rõ năm của việc nào", "no year of anything is known")
_ONE = Words("chỉ ghi nhận ở một tỉnh", "recorded in one province alone")
_NO_SIZE = Words("không rõ quy mô thường thấy", "its usual size is not known")
_NO_FINANCE = Words("không rõ loại vốn", "its kind of finance is not known")


_DEED = ("partner", "tie", "number", "last", "sums", "flows")
_ASKED = """
UNWIND $asked AS one
MATCH (partner:{label} {id: one.partner})
CALL (one, partner) {
  MATCH (partner)-[fund:FUNDS]->(project:Project)-[at:LOCATED_IN]->(place:Province|LocalUnit)-[:PART_OF*0..3]->(unit:Province)
  WHERE one.tie = 'project' AND unit.id IN one.units
    AND at.status IN $status AND project.status IN $status AND fund.status IN $status
    AND ($sector IS NULL OR EXISTS { MATCH (project)-[:IN_SECTOR]->(theme:Sector) WHERE theme.id IN $wanted })
  WITH project, collect(DISTINCT at.sources) AS placed, collect(fund.sources) AS funded
  RETURN [placed[0], funded[0]] AS told
  UNION ALL
  MATCH (partner)-[r:TWINNED_WITH|COOPERATES_WITH]-(place:Province|LocalUnit)-[:PART_OF*0..3]->(unit:Province)
  WHERE one.tie = CASE type(r) WHEN 'TWINNED_WITH' THEN 'twinning' ELSE 'cooperation' END
    AND unit.id IN one.units AND r.status IN $status
  RETURN r.sources AS told
}
RETURN one.today AS today, collect(told) AS sources
"""

Deed = tuple[float | None, Traits, dict[str, Any]]
"""How alike the province is where it was done, that province, and what it was."""


@dataclass
class Case:
    """One partner that the province lacks, and its deeds in the others: likeness, province and deed of each."""

    partner: str
    deeds: list[Deed] = field(default_factory=list)

    @property
    def precedents(self) -> list[Deed]:
        """The deeds in the most alike provinces, one a province."""
        best: dict[str, Deed] = {}
        for deed in sorted(self.deeds, key=lambda one: (-(one[0] or 0.0), one[1].id, one[2]["tie"])):
            best.setdefault(deed[1].id, deed)
        return list(best.values())[:PRECEDENTS]

    @property
    def score(self) -> float | None:
        """The likeness of up to three provinces over three, so that one precedent is worth less than three.

        None where nothing is known of how alike they are.
        """
        known = [score for score, _, _ in self.precedents if score is not None]
        return sum(known) / PRECEDENTS if known else None

    @property
    def last(self) -> int | None:
        """The year of the newest deed that has one."""
        return max((deed["last"] for _, _, deed in self.deeds if deed["last"]), default=None)

    @property
    def size(self) -> float | None:
        """The median of its known sums a project, in US dollars; a project counts once in each province."""
        sums: dict[tuple[str, str], float] = defaultdict(float)
        for _, other, deed in self.deeds:
            for project, _, usd in deed["sums"]:
                sums[other.id, project] += usd
        return median(sums.values()) if sums else None

    @property
    def flows(self) -> set[str]:
        """The kinds of finance that its money is known to have; a code such as 10 (ODA) tells neither grant nor loan."""
        told = {flow for _, _, deed in self.deeds for flow in deed["flows"] if flow}
        return {flow for flow in told if "grant" in flow or "loan" in flow}


def gather(door: Door, statement: str, parameters: dict[str, Any]) -> list[dict[str, Any]]:
    """Ours by score, at most `top`; then what others suggested, apart. Sources are asked for of what is shown."""
    rows = door.ask(statement, parameters, trusted=True).rows
    known = {one.id: (one, row) for row in rows for one in [traits(row)]}
    asked, own = known.pop(parameters["province"])
    lacking = _cases(asked, own, {one: other for one, (other, _) in known.items()}, parameters)
    ours = sorted(lacking, key=lambda case: (-(case.score or 0.0), case.partner))
    ours = ours[: parameters["top"] or len(ours)]
    doors: dict[str, list[GraphNode]] = {}
    for one in own["doors"]:
        doors.setdefault(one["iso2"], []).append(one["mission"])
    partners = nodes_of(door, {case.partner for case in ours})
    cited = _cited(door, ours, {one: row["unit_ids"] for one, (_, row) in known.items()}, own["wanted"], parameters)
    shown = [
        _row(case, partners[case.partner], parameters, doors) | {"sources": cited.get(case.partner, [])}
        for case in ours
    ]
    return shown + [_advised(one, doors, str(parameters["language"])) for one in own["advised"]]


def _cited(
    door: Door, cases: list[Case], units: dict[str, list[str]], wanted: list[str], parameters: dict[str, Any]
) -> dict[str, list[str]]:
    """The sources of the precedents of each partner: one place and one sum of each project, each tie."""
    asked = {
        (deed["partner"], case.partner, other.id, deed["tie"]): units[other.id]
        for case in cases
        for _, other, deed in case.precedents
    }
    found: dict[str, list[Any]] = defaultdict(list)
    for label, ids in by_label({one for one, *_ in asked}).items():
        some = [
            {"partner": stated, "today": today, "tie": tie, "units": own}
            for (stated, today, _, tie), own in asked.items()
            if stated in ids
        ]
        told = door.ask(_ASKED.replace("{label}", label), {**parameters, "asked": some, "wanted": wanted}, trusted=True)
        for row in told.rows:
            found[row["today"]].append(row["sources"])
    return {today: flat(sources) for today, sources in found.items()}


def _cases(asked: Traits, own: dict[str, Any], others: dict[str, Traits], parameters: dict[str, Any]) -> list[Case]:
    now = dict(own["renamed"])
    held = {now.get(one, one) for one in own["held"]}
    scores = {one: likeness(asked, other).score for one, other in others.items()}
    cases: dict[str, Case] = {}
    for home, *told in own["deeds"]:
        partner = now.get(told[0], told[0])
        if home in others and partner not in held:
            deed = dict(zip(_DEED, told, strict=True))
            cases.setdefault(partner, Case(partner)).deeds.append((scores[home], others[home], deed))
    return [case for case in cases.values() if _wanted(case, parameters)]


def _wanted(case: Case, parameters: dict[str, Any]) -> bool:
    """Whether it is of the kind, size and finance asked for; what is not known is not shut out, and is said."""
    kind = "locality" if label_of(case.partner) == "ForeignLocality" else "organisation"
    size, finance = parameters["size"], parameters["finance"]
    usual = case.size
    known = None if usual is None else "small" if usual < SMALL else "large" if usual >= LARGE else "medium"
    return (
        parameters["kind"] in ("any", kind)
        and (size == "any" or known in (None, size))
        and (finance == "any" or not case.flows or any(finance in flow for flow in case.flows))
    )


def _row(
    case: Case, partner: GraphNode, parameters: dict[str, Any], doors: dict[str, list[GraphNode]]
) -> dict[str, Any]:
    language = str(parameters["language"])
    return {
        "partner": partner,
        "basis": "ours",
        "score": case.score,
        "reasons": [_reason(*precedent, language) for precedent in case.precedents],
        "counter": [words.said(language).format(year=case.last) for words in _against(case, parameters)],
        "door": doors.get(str(partner.properties.get("country")), []),
    }


def _reason(score: float | None, other: Traits, deed: dict[str, Any], language: str) -> str:
    said = _UNKNOWN.said(language) if score is None else figure(score, language, 2)
    return _REASON.said(language).format(
        number=deed["number"],
        tie=VOCABULARIES["tie"][deed["tie"]].said(language),
        province=node_name(other.province, language),
        score=said,
        last=_LAST.said(language).format(year=deed["last"]) if deed["last"] else "",
    )


def _against(case: Case, parameters: dict[str, Any]) -> list[Words]:
    told = []
    if case.last is None:
        told.append(_UNDATED)
    elif case.last < date.today().year - OLD:
        told.append(_OLD)
    if len({other.id for _, other, _ in case.deeds}) == 1:
        told.append(_ONE)
    if parameters["size"] != "any" and case.size is None:
        told.append(_NO_SIZE)
    if parameters["finance"] != "any" and not case.flows:
        told.append(_NO_FINANCE)
    return told


def _advised(one: dict[str, Any], doors: dict[str, list[GraphNode]], language: str) -> dict[str, Any]:
    partner = one["partner"]
    role = VOCABULARIES["seeking"].get(str(one["role"]))
    country = partner.properties.get("iso2") or partner.properties.get("country")
    return {
        "partner": partner,
        "basis": node_name(one["adviser"], language),
        "score": None,
        "reasons": [role.said(language)] if role else [],
        "counter": [],
        "door": doors.get(str(country), []),
        "sources": flat(one["sources"]),
    }
