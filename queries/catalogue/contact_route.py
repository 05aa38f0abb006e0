"""Doors to a partner in the order in which one knocks at them, and what opens them."""

from typing import Any

from bangiao.queries.result import node_name
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

KINDS = ("vn_mission", "foreign_mission", "own_office", "trade_office", "unit")
_RANKS = ("embassy", "high_commission", "de_facto_embassy", "consulate_general", "de_facto_consulate")

_THROUGH = Words(
    "{who} được tiếp cận qua nước của mình: {country}.", "{who} is reached through its country: {country}."
)
_STATELESS = Words(
    "{who} không thuộc nước nào trong dữ liệu (chẳng hạn tổ chức quốc tế), nên không có cơ quan đại diện nào của một nước mở đường.",
    "{who} belongs to no country in the data (an international organisation, say), so no mission of a country opens the way.",
)
_NO_MISSION = Words(
    "Chưa ghi nhận cơ quan đại diện Việt Nam nào tại hoặc phụ trách {country}; điều đó không có nghĩa là không có.",
    "No Vietnamese mission in or for {country} is recorded; that does not mean there is none.",
)


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """Missions of Viet Nam first, those that sit in the country before others; embassies before consulates."""
    return sorted((row for row in rows if row["contact"] is not None), key=_order)


def remarks(rows: Rows, parameters: dict[str, Any], language: str) -> list[str]:  # noqa: ARG001
    """Which country opens the way, that none does, or that Viet Nam has no mission for it."""
    who, country = rows[0]["who"], rows[0]["country"]
    if country is None:
        return [_STATELESS.said(language).format(who=node_name(who, language))]
    named = node_name(country, language)
    notes = [] if who == country else [_THROUGH.said(language).format(who=node_name(who, language), country=named)]
    lacking = country.properties.get("iso2") != "VN" and not any(row["kind"] == "vn_mission" for row in rows)
    return [*notes, *([_NO_MISSION.said(language).format(country=named)] if lacking else [])]


def _order(row: dict[str, Any]) -> tuple[int, bool, int, str]:
    here = row["country"].properties.get("iso2") if row["country"] else None
    seated = any(here in (one.properties.get("country"), one.properties.get("iso2")) for one in row["city"])
    rank = _RANKS.index(row["rank"]) if row["rank"] in _RANKS else len(_RANKS)
    return KINDS.index(row["kind"]), not seated, rank, str(row["contact"].properties["id"])
