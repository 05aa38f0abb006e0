"""The annex of international agreements: numbered rows, the holder before the signer where it was inherited."""

from typing import Any

from bangiao.queries import agreements as pacts
from bangiao.queries.result import node_name
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

_TIES = {
    "annex": Words("phụ lục của: {}", "annex of: {}"),
    "yearly_plan": Words("kế hoạch năm của: {}", "yearly plan of: {}"),
    "renewal": Words("gia hạn của: {}", "renews: {}"),
    "amendment": Words("sửa đổi: {}", "amends: {}"),
    "part": Words("thuộc: {}", "part of: {}"),
}
_LEFT_OUT = Words(
    "{n} phụ lục, bản gia hạn, sửa đổi hoặc kế hoạch năm không tính là thỏa thuận mới; xem bằng --under yes.",
    "{n} annexes, renewals, amendments or yearly plans are no new agreements; see them with --under yes.",
)


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:
    """The rows of the annex."""
    shown = [row for row in rows if parameters["under"] == "yes" or not pacts.heads(row)]
    return [_row(number, row, language) for number, row in enumerate(shown, 1)]


def remarks(rows: Rows, parameters: dict[str, Any], language: str) -> list[str]:
    """How many documents are left out because they belong to another."""
    nested = sum(1 for row in rows if pacts.heads(row))
    return [_LEFT_OUT.said(language).format(n=nested)] if nested and parameters["under"] == "no" else []


def _row(number: int, row: dict[str, Any], language: str) -> dict[str, Any]:
    ours, theirs = pacts.parties(row, ours=True), pacts.parties(row, ours=False)
    signers, holders = [one["body"] for one in ours], [one["holder"] for one in pacts.heirs(row)]
    return {
        **row,
        "number": number,
        "near": holders or signers,
        "inherited_from": signers if holders else None,
        "far": [one["body"] for one in theirs],
        "country": pacts.once([one["land"] for one in theirs if one["land"] is not None]),
        "level_vn": pacts.level(row, ours=True),
        "level_foreign": pacts.level(row, ours=False),
        "under": [
            _TIES.get(one["tie"], _TIES["part"]).said(language).format(node_name(one["head"], language))
            for one in pacts.heads(row)
        ]
        or None,
    }
