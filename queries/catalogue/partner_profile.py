"""Profile of a partner: what each row holds is added up, and said in words."""

import re
from collections.abc import Iterable
from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.queries.formats.numbers import figure as number
from bangiao.queries.result import node_name
from bangiao.queries.words import VOCABULARIES, Words

Rows = list[dict[str, Any]]

TIES = ("project", "twinning", "agreement", "cooperation", "contact", "figure")

SHOWN = 2
"""Names in one cell; the rest is counted."""

_MORE = Words("… và {n} nữa", "… and {n} more")
_UNKNOWN = Words(
    "Có {n} dự án mà nguồn không nêu tiền của chính đối tác này, hoặc nêu mà không quy được ra USD của năm (chẳng hạn chỉ theo giá cố định): không rõ, không phải bằng 0.",
    "For {n} projects no money of the partner itself is stated, or none in US dollars of its year (in constant prices alone, say): unknown, not zero.",
)
_APART = Words(
    "Số liệu nêu, không cộng vào dự án và tiền ở trên: {told}.",
    "Stated figures, added to no project and no money above: {told}.",
)
_RECORDS = Words("{n} lượt người", "{n} records of people")
_DOLLARS = Words("{n} USD", "USD {n}")
_YEAR = re.compile(r"\s*\b(?:19|20)\d\d\b")


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:
    """One row a province and tie, the provinces of most money first; what lies in no province after them."""
    finished = [_row(row, parameters["partner"], language) for row in rows]
    money: dict[str, float] = {}
    for row in finished:
        money[row["of"]] = max(money.get(row["of"], 0.0), (row["committed"] or 0.0) + (row["disbursed"] or 0.0))
    return sorted(finished, key=lambda row: (row["last"], -money[row["of"]], row["of"], TIES.index(row["tie"])))


def remarks(rows: Rows, parameters: dict[str, Any], language: str) -> list[str]:  # noqa: ARG001
    """How many projects have no amount, since that is unknown; and what stated figures hold beside the sums."""
    figures = [deed for row in rows if row["tie"] == "figure" for deed in row["deeds"]]
    told_apart = [
        words.said(language).format(n=number(value, language))
        for words, value in ((_RECORDS, _stated(figures, "record")), (_DOLLARS, _stated(figures, "USD")))
        if value
    ]
    notes = [_APART.said(language).format(told=", ".join(told_apart))] if told_apart else []
    known: dict[str, bool] = {}
    for row in rows:
        for deed in row["deeds"] if row["tie"] == "project" else ():
            key = deed["deed"].properties["id"]
            known[key] = known.get(key, False) or deed["committed"] is not None or deed["disbursed"] is not None
    lacking = sum(1 for stated in known.values() if not stated)
    return [*notes, _UNKNOWN.said(language).format(n=number(lacking, language))] if lacking else notes


def _row(row: dict[str, Any], partner: str, language: str) -> dict[str, Any]:
    deeds, tie = sorted(row["deeds"], key=lambda deed: str(deed["deed"].properties["id"])), row["tie"]
    figures = tie == "figure"
    names = VOCABULARIES["placement"][row["placement"]].said(language)
    return {
        "province": row["target"] or names,
        "of": row["target"].properties["id"] if row["target"] else row["placement"],
        "last": row["target"] is None,
        "tie": tie,
        "projects": len(set(row["project_ids"])) if tie == "project" else None,
        "committed": _sum(deeds, "committed"),
        "disbursed": _sum(deeds, "disbursed"),
        "years": _years(deeds),
        "sectors": _few([node_name(one, language) for _, one in sorted(row["sectors"], key=_most)], language),
        "what": _few(_figures(deeds, language) if figures else _what(deeds, partner, language), language),
        "with_whom": _few(_locals({**row, "deeds": deeds}, language), language),
        "status": sorted({deed["status"] for deed in deeds}),
        "stated_usd": _stated(deeds, "USD") if figures else None,
        "people": _stated(deeds, "record") if figures else None,
        "project_ids": row["project_ids"],
        "sources": row["sources"],
    }


def _sum(deeds: Rows, key: str) -> float | None:
    known = [deed[key] for deed in deeds if deed[key] is not None]
    return sum(known) if known else None


def _stated(deeds: Rows, unit: str) -> float | None:
    """The sum of the flows in a unit; a stock of one day is in no sum."""
    found = [deed["deed"].properties for deed in deeds]
    known = [one["value"] for one in found if one.get("unit") == unit and one.get("counting") == "flow"]
    return sum(known) if known else None


def _years(deeds: Rows) -> str | None:
    known = [deed[key] for deed in deeds for key in ("first", "last") if deed[key] is not None]
    if not known:
        return None
    return str(min(known)) if min(known) == max(known) else f"{min(known)}–{max(known)}"


def _most(one: list[Any]) -> tuple[int, str]:
    return -one[0], str(one[1].properties["id"])


def _few(names: Iterable[str], language: str) -> list[str] | None:
    """The first names, each once, and how many there are besides; None for none."""
    told = list(dict.fromkeys(names))
    more = [_MORE.said(language).format(n=number(len(told) - SHOWN, language))] if len(told) > SHOWN + 1 else []
    return [*told[:SHOWN], *more] if more else told or None


def _what(deeds: Rows, partner: str, language: str) -> Iterable[str]:
    """The names of what was done, the largest first; a tie of the partner itself is told by its purpose alone."""
    for deed in sorted(deeds, key=lambda one: -((one["committed"] or 0.0) + (one["disbursed"] or 0.0))):
        itself = deed["deed"].properties["id"] == partner
        told = [None if itself else node_name(deed["deed"], language), deed["purpose"]]
        if any(told):
            yield ": ".join(one for one in told if one)


def _locals(row: dict[str, Any], language: str) -> Iterable[str]:
    """Who took part on the Vietnamese side; the province of the row need not be told again."""
    seat = row["target"].properties.get("name_vi") if row["target"] else None
    for deed in row["deeds"]:
        for one in sorted(deed["locals"], key=lambda local: str(local.properties["id"])):
            if "Province" not in one.labels or one.properties.get("name_vi") != seat:
                yield node_name(one, language)


def _figures(deeds: Rows, language: str) -> Iterable[str]:
    """Figures in words, money only where nothing else is stated: flows added over the years, all else each alone."""
    series: dict[str, list[GraphNode]] = {}
    found = [deed["deed"] for deed in deeds]
    for one in [one for one in found if one.properties.get("unit") != "USD"] or found:
        flow = one.properties.get("counting") == "flow"
        series.setdefault(str(one.properties["indicator"] if flow else one.properties["id"]), []).append(one)
    for held in sorted(series.values(), key=_whole, reverse=True):
        unit = str(held[0].properties.get("unit") or "").replace("record", "")
        words = VOCABULARIES["unit"].get(unit)
        name = node_name(held[0], language)
        name = _YEAR.sub("", name) if len(held) > 1 else name
        yield f"{name}: {number(_whole(held), language)} {words.said(language) if words else unit}".strip()


def _whole(held: list[GraphNode]) -> float:
    return sum(float(one.properties["value"]) for one in held)
