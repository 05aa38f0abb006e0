"""Says which money stands behind an answer without being in its sums: amounts without a rate, and no amount at all."""

from collections.abc import Iterable, Mapping
from typing import Any

from bangiao.graph.store.door import Door
from bangiao.queries.words import Words

KINDS = {"disbursed": ["disbursed", "realised"], "committed": ["committed", "approved", "registered", "unclear"]}

_STATEMENT = """
UNWIND $ids AS id
MATCH (project:Project {id: id})<-[fund:FUNDS]-()
WHERE fund.status IN $status AND fund.usd IS NULL AND (fund.money_kind IS NULL OR fund.money_kind IN $kinds)
RETURN count(fund.amount) AS unconverted, count(fund) - count(fund.amount) AS unstated,
       collect(DISTINCT fund.currency) AS currencies
"""

_UNCONVERTED = Words(
    "{n} khoản bằng {currencies} không có tỷ giá năm đó nên không nằm trong các tổng USD.",
    "{n} amounts in {currencies} have no exchange rate of their year, so they are in no sum of US dollars.",
)
_UNSTATED = Words(
    "{n} khoản không nêu số tiền: không rõ, không phải bằng 0.", "{n} funds state no amount: unknown, not zero."
)


def remarks(door: Door, rows: Iterable[Mapping[str, Any]], values: Mapping[str, Any], language: str) -> list[str]:
    """Notes on the money of the rows' projects that no sum holds; none for an answer that sums no money."""
    ids = sorted({one for row in rows for one in row.get("project_ids") or ()})
    if not ids or values.get("money") not in KINDS:
        return []
    told = {"ids": ids, "status": values["status"], "kinds": KINDS[values["money"]]}
    (found,) = door.ask(_STATEMENT, told, trusted=True).rows
    notes = []
    if found["unconverted"]:
        currencies = ", ".join(sorted(one for one in found["currencies"] if one and one != "USD"))
        notes.append(_UNCONVERTED.said(language).format(n=found["unconverted"], currencies=currencies))
    if found["unstated"]:
        notes.append(_UNSTATED.said(language).format(n=found["unstated"]))
    return notes
