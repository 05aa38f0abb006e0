"""Keeps the largest names of each stage and gathers the rest, so that the sum stays whole."""

from collections import defaultdict
from math import fsum
from typing import Any

from bangiao.queries.result import node_name
from bangiao.queries.words import VOCABULARIES, Words

Rows = list[dict[str, Any]]

_OTHERS = {
    "funder": Words("Nhà tài trợ khác", "Other funders"),
    "sector": Words("Lĩnh vực khác", "Other sectors"),
    "province": Words("Tỉnh khác", "Other provinces"),
}
_NO_SECTOR = Words("Không rõ lĩnh vực", "Sector not stated")


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:
    """One row a funder, sector and province; what stands for no sector or no province is never gathered away."""
    named = [_named(row, language) for row in rows]
    free = {_NO_SECTOR.said(language), *(words.said(language) for words in VOCABULARIES["placement"].values())}
    kept = {stage: _largest(named, stage, parameters["top"], free) for stage in _OTHERS}
    gathered: dict[tuple[str, ...], Rows] = defaultdict(list)
    for row in named:
        key = tuple(_shown(row[stage], kept[stage], _OTHERS[stage].said(language)) for stage in _OTHERS)
        gathered[key].append(row)
    made = [_gathered(key, found) for key, found in gathered.items()]
    return sorted(made, key=_by_amount)


def _named(row: dict[str, Any], language: str) -> dict[str, Any]:
    sector = node_name(row["sector"], language) if row["sector"] else row["code"] or _NO_SECTOR.said(language)
    place = (
        node_name(row["target"], language)
        if row["target"]
        else VOCABULARIES["placement"][row["placement"]].said(language)
    )
    return {**row, "funder": node_name(row["funder"], language), "sector": sector, "province": place}


def _largest(rows: Rows, stage: str, top: int | None, free: set[str]) -> set[str]:
    sums: dict[str, list[float]] = defaultdict(list)
    for row in rows:
        sums[row[stage]].append(row["amount"] or 0.0)
    order = sorted((name for name in sums if name not in free), key=lambda name: (-fsum(sums[name]), name))
    return set(order[: max(top or 0, 0)]) | (free & set(sums))


def _shown(name: str, kept: set[str], others: str) -> str:
    return name if name in kept else others


def _gathered(key: tuple[str, ...], rows: Rows) -> dict[str, Any]:
    amounts = [row["amount"] for row in rows if row["amount"] is not None]
    ids = sorted({one for row in rows for one in row["project_ids"]})
    return {
        **dict(zip(_OTHERS, key, strict=True)),
        "projects": len(ids),
        "amount": fsum(amounts) if amounts else None,
        "project_ids": ids,
        "sources": list(dict.fromkeys(source for row in rows for source in row["sources"])),
    }


def _by_amount(row: dict[str, Any]) -> tuple[Any, ...]:
    return (-(row["amount"] if row["amount"] is not None else -1.0), *(row[stage] for stage in _OTHERS))
