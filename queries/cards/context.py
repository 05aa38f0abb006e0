"""What stands beside the score on a card: stated needs, what others suggested, and the missions that open the way."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bangiao.graph.schema import Citation
from bangiao.graph.store.answer import GraphNode
from bangiao.graph.store.door import Door as ReadOnly
from bangiao.queries.cards.card import Door, Reason
from bangiao.queries.coverage import documents, flat
from bangiao.queries.dates import said_date
from bangiao.queries.matching.sectors import within
from bangiao.queries.result import node_name
from bangiao.queries.run import ask
from bangiao.queries.words import VOCABULARIES, Words

Row = Mapping[str, Any]

_DOORS = """
UNWIND $countries AS code
MATCH (land:Country {iso2: code})
MATCH (land)<-[tie:ACCREDITED_TO|REPRESENTS]-(mission:Organisation {kind: 'diplomatic_mission'})
WHERE tie.status = 'actual' AND mission.status = 'actual' AND mission.valid_to IS NULL
  AND (mission.country = 'VN' OR (type(tie) = 'REPRESENTS'
       AND (EXISTS { (mission)-[:ACCREDITED_TO]->(:Country {iso2: 'VN'}) } OR EXISTS { (mission)-[:BASED_IN]->(:Country {iso2: 'VN'}) }
            OR EXISTS { (mission)-[:BASED_IN]->(:Province) })))
OPTIONAL MATCH (mission)-[:BASED_IN]->(seat)
RETURN code, land, mission, collect(tie.sources) AS sources, collect(coalesce(seat.country, seat.iso2)) AS seats
ORDER BY mission.id
"""
_OURS = Words("cơ quan đại diện Việt Nam", "Vietnamese mission")
_THEIRS = Words("cơ quan đại diện nước ngoài cho Việt Nam", "foreign mission for Viet Nam")
_NEED = Words("tỉnh nêu: {what}{date}", "the province stated: {what}{date}")
_FROM = Words("tỉnh muốn tìm đến {who}: {what}{date}", "the province looks to {who}: {what}{date}")
_LOBBIED = Words("tỉnh đang vận động {who} cho: {what}{date}", "the province seeks from {who}: {what}{date}")
_ADVISED = Words("{voice}{year} gợi ý {role}: {who}{sectors}", "{voice}{year} suggested as {role}: {who}{sectors}")
_FOR = Words(" (lĩnh vực: {sectors})", " (sectors: {sectors})")
_ON = Words(" ({date})", " ({date})")
DOORS = 4
STATED = ("need", "seeks")
"""Kinds of rows that the province itself states without being bound to one partner."""


@dataclass(frozen=True)
class Context:
    """What a province has stated and was advised, as rows of the question `needs` with their nodes."""

    needs: tuple[Row, ...] = ()
    advised: tuple[Row, ...] = ()

    def needs_met(self, partner: str, country: str, sector: GraphNode | None) -> tuple[Reason, ...]:
        """Needs that name the partner or its country, or whose sector is that of the suggestion.

        A project that is sought from one partner is no need that another one meets.
        """
        found = []
        for row in self.needs:
            named = [one for one in row["from_whom"] if str(one.properties["id"]) in (partner, country)]
            themed = sector is not None and bool(row["sectors"]) and within(row["sectors"], sector)
            if named and (themed or sector is None or not row["sectors"]):
                found.append(_need(row, _LOBBIED if row["kind"] == "funds" else _FROM, named))
            elif themed and row["kind"] in STATED:
                found.append(_need(row, _NEED, []))
        return tuple(found)

    def advised_of(self, partner: str, country: str) -> tuple[Reason, ...]:
        """What others suggested that names the partner or its country; a group of countries names no single one."""
        return tuple(
            advice(row)
            for row in self.advised
            if any(str(one.properties["id"]) in (partner, country) for one in row["from_whom"])
        )


def context(door: ReadOnly, province: str, era: str, language: str) -> Context:
    """The needs of a province (of its old units too) that stand open, and the suggestions of others."""
    rows = ask(door, "needs", {"province": province, "era": era}, language=language).found
    known = documents(door, (Citation.parse(one).document for row in rows for one in row["sources"]))
    open_ones = [{**row, "year": _year(row, known)} for row in rows if row.get("state") != "met"]
    return Context(
        tuple(row for row in open_ones if row["kind"] != "suggested"),
        tuple(row for row in open_ones if row["kind"] == "suggested"),
    )


def _year(row: Row, known: Mapping[str, Mapping[str, Any]]) -> str:
    """The year of the document that states it, where one is known: the document's content, else its publication."""
    told = (known.get(Citation.parse(one).document) or {} for one in row["sources"])
    dates = (str(one.get("content_date") or one.get("published_on") or "") for one in told)
    return max((date[:4] for date in dates), default="")


def advice(row: Row) -> Reason:
    """One suggestion of others as a sentence: who suggested whom as what, when, in which sectors."""
    role = next(one for one in VOCABULARIES["seeking"].values() if row["what"] in (one.vi, one.en))
    said = {
        language: _ADVISED.said(language).format(
            voice=_names(row["stated_by"], language),
            role=role.said(language),
            who=_names(row["from_whom"], language),
            year=_ON.said(language).format(date=row["year"]) if row["year"] else "",
            sectors=_FOR.said(language).format(sectors=_names(row["sectors"], language)) if row["sectors"] else "",
        )
        for language in ("vi", "en")
    }
    return Reason("advised", Words(**said), _ids(row["from_whom"]), tuple(flat(row["sources"])))


def doors(door: ReadOnly, countries: Iterable[str]) -> dict[str, tuple[Door, ...]]:
    """By country code, at most four missions: Viet Nam's own first, those that sit in the country before others."""
    wanted = sorted({one for one in countries if one})
    found: dict[str, list[tuple[bool, bool, str, Door]]] = {code: [] for code in wanted}
    for row in door.ask(_DOORS, {"countries": wanted}, trusted=True).rows if wanted else []:
        mission: GraphNode = row["mission"]
        ours = mission.properties.get("country") == "VN"
        words = Words(*(_named(mission, row["land"], language) for language in ("vi", "en")))
        key = str(mission.properties["id"])
        opened = Door(key, words, _OURS if ours else _THEIRS, tuple(flat(row["sources"])))
        found[row["code"]].append((not ours, row["code"] not in row["seats"], key, opened))
    return {
        code: tuple(opened for *_, opened in sorted(some, key=lambda one: one[:3])[:DOORS])
        for code, some in found.items()
    }


def _named(mission: GraphNode, land: GraphNode, language: str) -> str:
    """The mission's name; a seat such as Shibuya-ku says nothing to most, so the country stands behind it."""
    name, country = node_name(mission, language), node_name(land, language)
    return name if country in name else f"{name} ({country})"


def _need(row: Row, words: Words, named: Sequence[GraphNode]) -> Reason:
    said = {}
    for language in ("vi", "en"):
        date = _ON.said(language).format(date=said_date(str(row["date"]), language)) if row.get("date") else ""
        what = row["what"]
        text = node_name(what, language) if isinstance(what, GraphNode) else str(what or "")
        said[language] = words.said(language).format(what=text, date=date, who=_names(named, language))
    facts = _ids([row["what"]]) or _ids(row["from_whom"])
    return Reason("need", Words(**said), facts, tuple(flat(row["sources"])))


def _names(nodes: Iterable[GraphNode], language: str) -> str:
    return ", ".join(dict.fromkeys(node_name(one, language) for one in nodes if isinstance(one, GraphNode)))


def _ids(nodes: Iterable[GraphNode]) -> tuple[str, ...]:
    return tuple(str(one.properties["id"]) for one in nodes if isinstance(one, GraphNode))
