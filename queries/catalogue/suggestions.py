"""Suggestions: partners of the provinces like this one that it lacks, each with what speaks for and against it."""

from dataclasses import dataclass, field
from datetime import date
from statistics import median
from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.queries.coverage import flat
from bangiao.queries.formats.numbers import figure
from bangiao.queries.matching.likeness import likeness
from bangiao.queries.matching.traits import Traits, traits
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


Deed = tuple[float | None, Traits, dict[str, Any]]
"""How alike the province is where it was done, that province, and what it was."""


@dataclass
class Case:
    """One partner that the province lacks, and its deeds in the others: likeness, province and deed of each."""

    partner: GraphNode
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
        """The median of its known sums a project, in US dollars."""
        sums = [one for _, _, deed in self.deeds for one in deed["sums"] if one]
        return median(sums) if sums else None

    @property
    def flows(self) -> set[str]:
        """The kinds of finance that its money is known to have; a code such as 10 (ODA) tells neither grant nor loan."""
        told = {flow for _, _, deed in self.deeds for some in deed["flows"] for flow in some if flow}
        return {flow for flow in told if "grant" in flow or "loan" in flow}


def finish(rows: list[dict[str, Any]], parameters: dict[str, Any], language: str) -> list[dict[str, Any]]:
    """Ours by score, at most `top`; then what others suggested, apart."""
    known = {one.id: (one, row) for row in rows for one in [traits(row)]}
    asked, own = known.pop(parameters["province"])
    lacking = _cases(asked, own, list(known.values()), parameters)
    doors: dict[str, list[GraphNode]] = {}
    for door in own["doors"]:
        doors.setdefault(door["iso2"], []).append(door["mission"])
    ours = sorted(lacking, key=lambda case: (-(case.score or 0.0), str(case.partner.properties["id"])))
    shown = [_row(case, parameters, doors, language) for case in ours[: parameters["top"] or len(ours)]]
    return shown + [_advised(one, doors, language) for one in own["advised"]]


def _cases(
    asked: Traits, own: dict[str, Any], others: list[tuple[Traits, dict[str, Any]]], parameters: dict[str, Any]
) -> list[Case]:
    now = {str(earlier): later for earlier, later in own["renamed"]}
    held = {str(now[one].properties["id"]) if one in now else one for one in own["held"]}
    cases: dict[str, Case] = {}
    for other, row in others:
        score = likeness(asked, other).score
        for deed in row["deeds"]:
            partner = now.get(str(deed["partner"].properties["id"]), deed["partner"])
            key = str(partner.properties["id"])
            if key not in held:
                cases.setdefault(key, Case(partner)).deeds.append((score, other, deed))
    return [case for case in cases.values() if _wanted(case, parameters)]


def _wanted(case: Case, parameters: dict[str, Any]) -> bool:
    """Whether it is of the kind, size and finance asked for; what is not known is not shut out, and is said."""
    kind = "locality" if "ForeignLocality" in case.partner.labels else "organisation"
    size, finance = parameters["size"], parameters["finance"]
    usual = case.size
    known = None if usual is None else "small" if usual < SMALL else "large" if usual >= LARGE else "medium"
    return (
        parameters["kind"] in ("any", kind)
        and (size == "any" or known in (None, size))
        and (finance == "any" or not case.flows or any(finance in flow for flow in case.flows))
    )


def _row(case: Case, parameters: dict[str, Any], doors: dict[str, list[GraphNode]], language: str) -> dict[str, Any]:
    return {
        "partner": case.partner,
        "basis": "ours",
        "score": case.score,
        "reasons": [_reason(*precedent, language) for precedent in case.precedents],
        "counter": [words.said(language).format(year=case.last) for words in _against(case, parameters)],
        "door": doors.get(str(case.partner.properties.get("country")), []),
        "sources": flat([deed["sources"] for _, _, deed in case.precedents]),
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
