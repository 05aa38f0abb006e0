"""Splits each sum over its sectors and places, keeps the largest names of each stage and gathers the rest: the sum stays whole."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import fsum
from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.graph.store.door import Door
from bangiao.queries.catalogue.stands import MOST, Stand, stands
from bangiao.queries.named import nodes_of
from bangiao.queries.result import node_name
from bangiao.queries.words import VOCABULARIES, Words

Rows = list[dict[str, Any]]
_Key = tuple[str, str, str]

_OTHERS = (
    Words("Nhà tài trợ khác", "Other funders"),
    Words("Lĩnh vực khác", "Other sectors"),
    Words("Tỉnh khác", "Other provinces"),
)
_NO_SECTOR = Words("Không rõ lĩnh vực", "Sector not stated")


@dataclass(slots=True)
class _Flow:
    amounts: list[float] = field(default_factory=list)
    projects: set[str] = field(default_factory=set)
    doubted: set[str] = field(default_factory=set)
    sources: list[Any] = field(default_factory=list)


def gather(door: Door, statement: str, parameters: dict[str, Any]) -> Rows:
    """One row a funder, sector and province; what stands for no sector or no province is never gathered away."""
    asked = door.ask(statement, parameters, limit=MOST, trusted=True).rows
    places = stands(door, (end[0] for row in asked for end in row["places"]), parameters["era"])
    parts = [(row, list(_located(row, places)), list(_shared(row["sectors"]))) for row in asked]
    names = _Names.of(door, parts, str(parameters["language"]))
    kept = names.largest(parts, max(parameters["top"] or 0, 0))
    flows: dict[_Key, _Flow] = defaultdict(_Flow)
    for row, ends, sectors in parts:
        funder = kept[0][row["funder"]]
        for place, share, placed in ends:
            for code, part, told in sectors:
                flow = flows[funder, kept[1][code], kept[2][place]]
                if row["amount"] is not None:
                    flow.amounts.append(row["amount"] * share * part)
                flow.projects.update(row["project_ids"])
                flow.doubted.update(row["doubted_ids"])
                flow.sources += [one for one in (row["sources"], placed, told) if one]
    return sorted((_row(key, flow) for key, flow in flows.items()), key=_by_amount)


_Part = tuple[dict[str, Any], list[tuple[str, float, Any]], list[tuple[str | None, float, Any]]]


def _located(row: dict[str, Any], places: dict[str, list[Stand]]) -> Iterator[tuple[str, float, Any]]:
    """The part in each province, else under its placement; what is abroad is left out."""
    for place, share, placement, sources in row["places"]:
        for stand in places[place]:
            if stand.placement != "abroad":
                of_country = placement if stand.placement == "nationwide" else None
                yield stand.province or of_country or str(stand.placement), share * stand.weight, sources
    if row["rest"] > 0.0:
        yield "unplaced" if row["left_in"] == "vietnam" else "unstated", row["rest"], None


def _shared(sectors: list[list[Any]]) -> Iterator[tuple[str | None, float, Any]]:
    """The part of each sector: as stated, else even; a single unknown one where none is stated."""
    total = None if any(share is None for _, share, _ in sectors) else fsum(share for _, share, _ in sectors)
    for code, share, sources in sectors or [[None, 1.0, None]]:
        yield code, share / total if sectors and total else 1.0 / max(len(sectors), 1), sources


@dataclass(frozen=True, slots=True)
class _Names:
    """What funders, sectors and places are called, by their ids, codes and placements."""

    stages: tuple[dict[Any, str], dict[Any, str], dict[Any, str]]
    others: tuple[str, ...]
    free: frozenset[str]

    @classmethod
    def of(cls, door: Door, parts: list[_Part], language: str) -> "_Names":
        funders = {row["funder"] for row, _, _ in parts}
        codes = {code for _, _, sectors in parts for code, _, _ in sectors}
        places = {place for _, ends, _ in parts for place, _, _ in ends}
        nodes = nodes_of(door, {*funders, *(f"sector:dac/{code}" for code in codes if code), *places})
        placements = {key: words.said(language) for key, words in VOCABULARIES["placement"].items()}
        unknown = _NO_SECTOR.said(language)

        def called(node: GraphNode | None, otherwise: str) -> str:
            return node_name(node, language) if node else otherwise

        return cls(
            (
                {one: called(nodes.get(one), one) for one in funders},
                {one: called(nodes.get(f"sector:dac/{one}"), one or unknown) for one in codes},
                {one: called(nodes.get(one), placements.get(one, one)) for one in places},
            ),
            tuple(words.said(language) for words in _OTHERS),
            frozenset({unknown, *placements.values()}),
        )

    def largest(self, parts: list[_Part], top: int) -> tuple[dict[Any, str], ...]:
        """The name under which each funder, code and place is shown: its own for the `top` largest of each stage."""
        sums: tuple[dict[str, float], ...] = (defaultdict(float), defaultdict(float), defaultdict(float))
        for row, ends, sectors in parts:
            amount = row["amount"] or 0.0
            within = fsum(share for _, share, _ in ends)
            sums[0][self.stages[0][row["funder"]]] += amount * within
            for code, part, _ in sectors:
                sums[1][self.stages[1][code]] += amount * within * part
            for place, share, _ in ends:
                sums[2][self.stages[2][place]] += amount * share
        return tuple(self._shown(*stage, top) for stage in zip(self.stages, sums, self.others, strict=True))

    def _shown(self, names: dict[Any, str], sums: dict[str, float], others: str, top: int) -> dict[Any, str]:
        order = sorted((name for name in sums if name not in self.free), key=lambda name: (-sums[name], name))
        kept = {*order[:top], *self.free}
        return {key: name if name in kept else others for key, name in names.items()}


def _row(key: _Key, flow: _Flow) -> dict[str, Any]:
    return {
        **dict(zip(("funder", "sector", "province"), key, strict=True)),
        "projects": len(flow.projects),
        "amount": fsum(flow.amounts) if flow.amounts else None,
        "project_ids": sorted(flow.projects),
        "doubted_ids": sorted(flow.doubted),
        "sources": flow.sources,
    }


def _by_amount(row: dict[str, Any]) -> tuple[Any, ...]:
    amount = row["amount"]
    return (-(amount if amount is not None else -1.0), row["funder"], row["sector"], row["province"])
