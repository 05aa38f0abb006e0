"""Which indicator is meant: by its code, or by the name that figures of the graph bear, in either language."""

import re
from collections.abc import Sequence
from typing import Any

from bangiao.graph.store.door import Door
from bangiao.graph.values import fold
from bangiao.queries.errors import AmbiguousName, NothingLoaded, UnknownName
from bangiao.queries.parameters.reading import Given, Reading

_MANY = 6
_NEAR = 60

_ONE = """
MATCH (figure:Observation {indicator: $code}) WHERE figure.status <> 'withdrawn'
WITH DISTINCT figure.name_vi AS name_vi, figure.name_en AS name_en LIMIT 2
RETURN $code AS code, name_vi, name_en
"""
_EXACT = """
MATCH (figure:Observation {name_key: $key}) WHERE figure.indicator IS NOT NULL AND figure.status <> 'withdrawn'
RETURN DISTINCT figure.indicator AS code, figure.search_key AS keys, figure.name_vi AS name_vi, figure.name_en AS name_en
"""
_NAMED = """
MATCH (figure:Observation) WHERE figure.indicator IS NOT NULL
WITH DISTINCT figure.indicator AS code
CALL (code) {
  MATCH (figure:Observation {indicator: code}) WHERE figure.status <> 'withdrawn'
  WITH figure LIMIT 50
  RETURN DISTINCT figure.search_key AS keys, figure.name_vi AS name_vi, figure.name_en AS name_en
}
RETURN code, keys, name_vi, name_en ORDER BY code, name_vi
"""
"""The names of every indicator, as its first figures bear them; to look at all 200,000 figures takes a second."""

Rows = Sequence[dict[str, Any]]


def indicator(door: Door, given: Given) -> Reading:
    """The code of the one indicator that the text means; None where it is left out.

    The code itself comes first, then a name, then a part of one name alone.
    """
    name, text = given.parameter.name, (given.text or "").strip()
    if not text or (not given.parameter.required and fold(text) in ("all", "tat ca")):
        return Reading({name: None}, given.say("tất cả", "all"))
    key = fold(text)
    code = key.replace(" ", "_").replace("__", "_")
    known = door.ask(_ONE, {"code": code}, trusted=True).rows
    if known:
        return Reading({name: code}, _shown(known, code, given.language))
    meant = door.ask(_EXACT, {"key": key}, trusted=True).rows if key else []
    every = meant or door.ask(_NAMED, trusted=True).rows
    meant = meant or [row for row in every if key and f"|{key}|" in row["keys"]]
    meant = meant or [row for row in every if key and f" {key} " in re.sub(r"\W", " ", row["keys"])]
    codes = list(dict.fromkeys(str(row["code"]) for row in meant))
    if len(codes) == 1:
        return Reading({name: codes[0]}, _shown(meant, codes[0], given.language))
    if codes:
        listed = "; ".join(_listed(meant, one, given.language) for one in codes[:_MANY])
        more = "; …" if len(codes) > _MANY else ""
        raise AmbiguousName(parameter=given.label, found=text, candidates=listed + more)
    raise UnknownName(parameter=given.label, found=text, near=_near(door, given, code, every))


def _shown(rows: Rows, code: str, language: str) -> str:
    """The name with the code; the code alone where its figures bear several names."""
    names = {_name(row, language) for row in rows if row["code"] == code}
    return f"{names.pop()} ({code})" if len(names) == 1 else code


def _listed(rows: Rows, code: str, language: str) -> str:
    return f"{next(_name(row, language) for row in rows if row['code'] == code)} [{code}]"


def _name(row: dict[str, Any], language: str) -> str:
    first, second = ("name_vi", "name_en") if language == "vi" else ("name_en", "name_vi")
    return str(row[first] or row[second] or row["code"])


def _near(door: Door, given: Given, code: str, every: Rows) -> str:
    from rapidfuzz import fuzz, process

    if not every and not door.ask("MATCH (any) RETURN 1 AS one LIMIT 1", trusted=True).rows:
        raise NothingLoaded
    codes = list(dict.fromkeys(str(row["code"]) for row in every))
    found = process.extract(code, codes, scorer=fuzz.WRatio, limit=4, score_cutoff=_NEAR)
    return ", ".join(match[0] for match in found) or given.say("không có", "nothing")
