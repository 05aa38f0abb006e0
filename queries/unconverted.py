"""Says which money stands behind an answer without being in its sums: amounts without a rate, and no amount at all."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from bangiao.graph.store.door import Door
from bangiao.queries import catalogue
from bangiao.queries.words import Words

_STATEMENT = """
UNWIND $ids AS id
MATCH (project:Project {id: id})<-[fund:FUNDS]-(funder)
WHERE fund.status IN $status AND ($partner IS NULL OR funder.id = $partner OR 'country:' + funder.country = $partner)
/* parts/dated.cypher */
/* parts/amount.cypher */
WITH project, funder, amount, CASE WHEN fund.money_kind = kind AND fund.usd IS NULL AND fund.amount IS NOT NULL THEN coalesce(fund.currency, '?') END AS lost
WITH project, funder, count(amount) AS known, collect(lost) AS lost
RETURN sum(size(lost)) AS unconverted, sum(CASE WHEN known = 0 AND size(lost) = 0 THEN 1 ELSE 0 END) AS unstated, collect(lost) AS currencies
"""

_UNCONVERTED = Words(
    "{n} khoản bằng {currencies} không có tỷ giá năm đó nên không nằm trong các tổng USD.",
    "{n} amounts in {currencies} have no exchange rate of their year, so they are in no sum of US dollars.",
)
_CONSTANT = Words(
    "{n} khoản chỉ nêu theo USD giá cố định, không cộng với giá hiện hành nên không nằm trong các tổng USD.",
    "{n} amounts are stated in constant US dollars alone; those are not added to current ones, so no sum holds them.",
)
_UNSTATED = Words(
    "Có {n} cặp nhà tài trợ và dự án không nêu số tiền loại này: không rõ, không phải bằng 0.",
    "For {n} pairs of a funder and a project no such amount is stated: unknown, not zero.",
)
_UNDATED = Words(
    "Vì hỏi theo năm, phần tiền không rõ năm của {n} dự án bị để ngoài.",
    "Years are asked, so {n} projects are left out as far as their money or they themselves have no year.",
)
_STANDING = Words(
    "Vì hỏi theo năm, mục nào lọc theo năm thì không có những gì không rõ năm.",
    "Years are asked: wherever they choose, what has no year is left out.",
)


def remarks(door: Door, rows: Iterable[Mapping[str, Any]], values: Mapping[str, Any], language: str) -> list[str]:
    """Notes on the money of the rows' projects that no sum holds; none for an answer that sums no money.

    A statement that counts many projects returns, as `doubted_ids`, those of them with any money that is not in US
    dollars or of another kind than is asked for: the others need not be looked at again.
    """
    ids = sorted({one for row in rows for one in row.get("doubted_ids", row.get("project_ids")) or ()})
    if not ids or "money_kinds" not in values:
        return []
    asked = {"years_from": None, "years_to": None, "years_undated": False, "partner": None}
    told = {key: values.get(key, default) for key, default in asked.items()}
    told |= {"ids": ids, "status": values["status"], "money_kinds": values["money_kinds"]}
    (found,) = door.ask(_statement(), told, trusted=True).rows
    currencies = [one for lost in found["currencies"] for one in lost]
    constant = currencies.count("USD")
    others = ", ".join(sorted(set(currencies) - {"USD"}))
    notes = []
    if found["unconverted"] > constant:
        notes.append(_UNCONVERTED.said(language).format(n=found["unconverted"] - constant, currencies=others))
    if constant:
        notes.append(_CONSTANT.said(language).format(n=constant))
    if found["unstated"]:
        notes.append(_UNSTATED.said(language).format(n=found["unstated"]))
    return notes


def undated(door: Door, statement: str, values: Mapping[str, Any], language: str) -> list[str]:
    """A note on the projects that an answer by years leaves out since no year is known; none where none are.

    The question's own statement is asked for them: its part `dated.cypher` takes `$years_undated`. A question that does
    not take it gets a note that holds for every answer by years.
    """
    if values.get("years_from") is None and values.get("years_to") is None:
        return []
    if "$years_undated" not in statement:
        return [_STANDING.said(language)]
    rows = door.ask(statement, {**values, "years_undated": True}, trusted=True).rows
    left = {one for row in rows for one in row.get("project_ids") or ()}
    return [_UNDATED.said(language).format(n=len(left))] if left else []


@cache
def _statement() -> str:
    return catalogue.whole(_STATEMENT)
