"""One fact, several statements: who states what of it, what is shown, and what is left when one falls silent.

A fact that one dataset states is kept flat. When a second dataset states it too, both statements are kept
beside it (`claims`); what is shown takes each property from the first dataset that has it, `shipped` before
all others, and says in `differs` where another has a different value. So the graph does not depend on the
order of loads, both figures of a conflict stay visible, and a dataset can be taken back.

Things that were judged the same are one node. Each statement keeps the id under which it was made (a
relationship's also its two ends), so that it can go back when the judgement is undone.
"""

import json
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from bangiao.graph.values import Status, fold

Properties = dict[str, Any]
Key = tuple[str, str]
"""Who states a fact: the dataset, and the id under which it does."""
Claims = dict[Key, Properties]

KEPT = ("datasets", "claims", "differs", "name_key", "search_key", "joined")
FIRST = "shipped"
ELSEWHERE = "not loaded by bangiao"
JOINED = ("aliases", "sources", "fact_ids", "locators")
NAMES = ("name_vi", "name_en", "acronym")
OWN = ("id", "start", "end")
SUM = frozenset(
    (
        *("amount", "amount_stated", "currency", "money_kind", "qualifier", "money_year", "price_year"),
        *("usd", "usd_rate", "usd_rate_source", "usd_constant", "value", "value_high", "value_text", "unit"),
    )
)
PARTS = ("amount", "usd", "usd_constant", "share")


def merge(found: Mapping[str, Any] | None, dataset: str, stated: Properties, fact_id: str | None = None) -> Properties:
    """The properties that a fact has once `dataset` states `stated` of it; `found` is what is there now.

    `fact_id` is the fact's own id where the statement was made under another one.

    >>> now = merge(None, "a/2020", {"id": "project:x", "start_on": "2020"})
    >>> both = merge(now, "b/2021", {"id": "project:x", "start_on": "2021", "end_on": "2025"})
    >>> both["start_on"], both["end_on"], both["differs"]
    ('2020', '2025', ['start_on: 2021 (b/2021)'])
    >>> merge(both, "b/2021", {"id": "project:x", "start_on": "2021", "end_on": "2025"}) == both
    True
    """
    claims = claims_of(found)
    claims[dataset, stated["id"]] = stated
    return shown(claims, fact_id or stated["id"])


def withdraw(found: Mapping[str, Any], dataset: str, ids: Collection[str] | None = None) -> Properties:
    """The properties that are left when `dataset` no longer states the fact (under these ids, if any are given).

    A fact that nobody else states is marked withdrawn.
    """
    claims = claims_of(found)
    gone = {key: told for key, told in claims.items() if key[0] == dataset and (ids is None or key[1] in ids)}
    left = {key: told for key, told in claims.items() if key not in gone}
    if left:
        return shown(left, found["id"])
    return shown({key: {**told, "status": str(Status.WITHDRAWN)} for key, told in gone.items()}, found["id"])


def claims_of(found: Mapping[str, Any] | None) -> Claims:
    """All statements of a fact by who makes them; none of what is not there."""
    if not found:
        return {}
    if "claims" in found:
        told = ((name, _read(text)) for name, text in (claim.split("\t", 1) for claim in found["claims"]))
        return {(name, claim["id"]): claim for name, claim in told}
    dataset = next(iter(found.get("datasets", ())), ELSEWHERE)
    return {(dataset, found["id"]): {key: value for key, value in found.items() if key not in KEPT}}


def shown(claims: Claims, fact_id: str) -> Properties:
    """The properties of the fact `fact_id` that these statements make together."""
    order = sorted(
        claims, key=lambda key: (_is_withdrawn(claims[key]), key[0] != FIRST, key[0], key[1] != fact_id, key)
    )
    told: Properties = {"id": fact_id}
    differs: list[str] = []
    taken: set[str] = set()
    for dataset, stated in _statements(claims, order):
        _show(told, taken, differs, stated, dataset)
    others = [claims[key] for key in order if key[1] != fact_id]
    if len(order) > 1 or others:
        told["claims"] = [f"{dataset}\t{_write(claims[dataset, one])}" for dataset, one in order]
    if differs:
        told["differs"] = sorted(set(differs))
    names = [one for one in others if "start" not in one]
    if names:
        _name_also(told, names)
    datasets = sorted({dataset for dataset, _ in order}, key=lambda name: (name != FIRST, name))
    return told | _keys(told) | {"datasets": datasets}


def _is_withdrawn(claim: Properties) -> bool:
    return claim.get("status") == Status.WITHDRAWN


def _statements(claims: Claims, order: list[Key]) -> Iterator[tuple[str, Properties]]:
    """The statements in their order; sums that a dataset states for two names of one end are added up once."""
    for dataset, one in order:
        together = [claims[key] for key in order if key[0] == dataset]
        if len(together) == 1 or not any("start" in claim for claim in together):
            yield dataset, claims[dataset, one]
        else:
            yield dataset, claims[dataset, one] | _sums(together)


def _sums(parts: list[Properties]) -> Properties:
    sums: Properties = {
        name: sum(part[name] for part in parts) for name in PARTS if all(name in part for part in parts)
    }
    if len({part.get("currency") for part in parts}) > 1:
        return {}
    if "amount" in sums:
        sums["amount_stated"] = str(sum(Decimal(part["amount_stated"]) for part in parts))
    return sums


def _show(told: Properties, taken: set[str], differs: list[str], stated: Properties, dataset: str) -> None:
    """Take from a statement what none before it told; a sum or a date is taken whole or not at all."""
    groups = {key: _group(key, stated) for key in stated if key not in OWN}
    for key, group in groups.items():
        value = stated[key]
        if key in JOINED:
            told[key] = [*told.get(key, ()), *(one for one in value if one not in told.get(key, ()))]
        elif group not in taken:
            told[key] = value
        elif key in told and told[key] != value:
            differs.append(f"{key}: {value} ({dataset})")
    taken.update(groups.values())


def _group(key: str, stated: Properties) -> str:
    """What a property belongs to: a sum of money with its currency and rate, a date with its bounds, else itself."""
    if key in SUM:
        return "sum"
    for ending in ("_from", "_before", "_basis"):
        base = key.removesuffix(ending)
        if base != key and f"{base}_before" in stated and base in stated:
            return base
    return key


def _name_also(told: Properties, others: list[Properties]) -> None:
    """What was a thing of its own is found by its id and by each of its names."""
    told["joined"] = sorted({one["id"] for one in others})
    names = (one[key] for one in others for key in NAMES if one.get(key))
    also = [name for name in dict.fromkeys(names) if name not in [told.get(key) for key in NAMES]]
    aliases = list(dict.fromkeys([*told.get("aliases", ()), *also]))
    if aliases:
        told["aliases"] = aliases


def _keys(told: Properties) -> Properties:
    names = [told[key] for key in NAMES if told.get(key)] + list(told.get("aliases", ()))
    folded = list(dict.fromkeys(fold(name) for name in names))
    return {"name_key": folded[0], "search_key": "|".join(["", *folded, ""])} if folded else {}


def _write(claim: Properties) -> str:
    return json.dumps(claim, ensure_ascii=False, sort_keys=True, default=lambda day: {"date": day.isoformat()})


def _read(text: str) -> Properties:
    def day(found: dict[str, Any]) -> Any:
        return date.fromisoformat(found["date"]) if set(found) == {"date"} else found

    claim: Properties = json.loads(text, object_hook=day)
    return claim
