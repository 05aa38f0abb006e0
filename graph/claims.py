"""One fact, several datasets: who states what of it, what is shown, and what is left when one falls silent.

A fact that one dataset states is kept flat. When a second dataset states it too, both statements are kept
beside it (`claims`); what is shown takes each property from the first dataset that has it, `shipped` before
all others, and says in `differs` where another has a different value. So the graph does not depend on the
order of loads, both figures of a conflict stay visible, and a dataset can be taken back.
"""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from bangiao.graph.values import Status, fold

Properties = dict[str, Any]

KEPT = ("datasets", "claims", "differs", "name_key", "search_key")
FIRST = "shipped"
ELSEWHERE = "not loaded by bangiao"
JOINED = ("aliases", "sources", "fact_ids")


def merge(found: Mapping[str, Any] | None, dataset: str, stated: Properties) -> Properties:
    """The properties that a fact has once `dataset` states `stated` of it; `found` is what is there now.

    >>> now = merge(None, "a/2020", {"id": "project:x", "start_on": "2020"})
    >>> both = merge(now, "b/2021", {"id": "project:x", "start_on": "2021", "end_on": "2025"})
    >>> both["start_on"], both["end_on"], both["differs"]
    ('2020', '2025', ['start_on: 2021 (b/2021)'])
    >>> merge(both, "b/2021", {"id": "project:x", "start_on": "2021", "end_on": "2025"}) == both
    True
    """
    claims = _claims(found)
    claims[dataset] = stated
    return _shown(claims)


def withdraw(found: Mapping[str, Any], dataset: str) -> Properties:
    """The properties that are left when `dataset` no longer states the fact; alone, it is marked withdrawn."""
    claims = _claims(found)
    last = claims.pop(dataset, {})
    if claims:
        return _shown(claims)
    return _shown({dataset: {**last, "status": str(Status.WITHDRAWN)}})


def _claims(found: Mapping[str, Any] | None) -> dict[str, Properties]:
    if not found:
        return {}
    if "claims" in found:
        return {name: _read(text) for name, text in (claim.split("\t", 1) for claim in found["claims"])}
    dataset = next(iter(found.get("datasets", ())), ELSEWHERE)
    return {dataset: {key: value for key, value in found.items() if key not in KEPT}}


def _shown(claims: dict[str, Properties]) -> Properties:
    order = sorted(claims, key=lambda name: (name != FIRST, name))
    shown: Properties = {}
    differs: list[str] = []
    for dataset in order:
        for key, value in claims[dataset].items():
            if key not in shown:
                shown[key] = value
            elif key in JOINED:
                shown[key] = [*shown[key], *(one for one in value if one not in shown[key])]
            elif shown[key] != value:
                differs.append(f"{key}: {value} ({dataset})")
    if len(order) > 1:
        shown["claims"] = [f"{name}\t{_write(claims[name])}" for name in order]
    if differs:
        shown["differs"] = sorted(differs)
    return shown | _keys(shown) | {"datasets": order}


def _keys(shown: Properties) -> Properties:
    names = [shown[key] for key in ("name_vi", "name_en", "acronym") if shown.get(key)] + list(shown.get("aliases", ()))
    folded = list(dict.fromkeys(fold(name) for name in names))
    return {"name_key": folded[0], "search_key": "|".join(["", *folded, ""])} if folded else {}


def _write(claim: Properties) -> str:
    return json.dumps(claim, ensure_ascii=False, sort_keys=True, default=lambda day: {"date": day.isoformat()})


def _read(text: str) -> Properties:
    def day(found: dict[str, Any]) -> Any:
        return date.fromisoformat(found["date"]) if set(found) == {"date"} else found

    claim: Properties = json.loads(text, object_hook=day)
    return claim
