"""The ratio worked out from a target and its result, and what to make of it beside the stated one."""

from typing import Any

from bangiao.queries.formats.numbers import figure
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

_BOUNDS = {
    "more_than": Words("cận dưới: kết quả là “hơn {result}”", "a lower bound: the result is “more than {result}”"),
    "less_than": Words("cận trên: kết quả là “dưới {result}”", "an upper bound: the result is “less than {result}”"),
    "about": Words("gần đúng: kết quả là “khoảng {result}”", "approximate: the result is “about {result}”"),
    "nearly": Words("cận trên: kết quả là “gần {result}”", "an upper bound: the result is “nearly {result}”"),
}
_FITS = Words(
    "tỷ lệ nêu {ratio}% ứng với {implied}: không trái với kết quả nêu",
    "the stated {ratio}% is {implied}: not against the stated result",
)
_DIFFERS = Words(
    "tỷ lệ nêu {ratio}% ứng với {implied}: khác kết quả nêu", "the stated {ratio}% is {implied}: not the stated result"
)
_NO_YEAR = Words("mục tiêu hằng năm, nguồn không nêu năm", "a yearly target, the year is not stated")
_NO_RESULT = Words("chưa có kết quả trong dữ liệu", "no result in the data")

TOLERANCE = 0.005
"""Half a percent: ratios are stated in whole percents."""


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows with `ratio_computed` in percent and `flag`."""
    return [{**row, "ratio_computed": _ratio(row), "flag": "; ".join(_flags(row, language))} for row in rows]


def _ratio(row: dict[str, Any]) -> float | None:
    if row["result"] is None or not row["target"]:
        return None
    return 100 * float(row["result"]) / float(row["target"])


def _flags(row: dict[str, Any], language: str) -> list[str]:
    if row["result"] is None:
        return [_NO_RESULT.said(language)]
    flags = []
    bound = _BOUNDS.get(row["qualifier"])
    if bound:
        flags.append(bound.said(language).format(result=figure(row["result"], language)))
    stated = row["ratio_stated"]
    if stated is not None and row["target"]:
        implied = stated * row["target"] / 100
        said = _FITS if _fits(implied, row["result"], row["qualifier"]) else _DIFFERS
        flags.append(said.said(language).format(ratio=figure(stated, language), implied=figure(implied, language)))
    if row["own_period"] is None:
        flags.append(_NO_YEAR.said(language))
    return flags


def _fits(implied: float, result: float, qualifier: str) -> bool:
    slack = TOLERANCE * max(abs(implied), abs(result))
    match qualifier:
        case "more_than":
            return implied >= result - slack
        case "less_than" | "nearly":
            return implied <= result + slack
        case "about":
            return abs(implied - result) <= 0.1 * abs(result)
        case _:
            return abs(implied - result) <= slack
