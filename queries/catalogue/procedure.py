"""The steps that an agreement goes through, each with its day, its term, and the rule that was in force then."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from bangiao.graph.values import PartialDate
from bangiao.queries.agreements import ENDED
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

_LAW_FROM = date(2021, 7, 1)
"""Law 70/2020/QH14 and Decree 64/2021/NĐ-CP are in force from this day."""
_DECREE_177 = date(2025, 6, 20)
_HOLIDAYS = ((1, 1), (4, 30), (5, 1), (9, 2))
"""Public holidays of the solar calendar, as month and day."""
_EARLIER = Words("trước Luật 70/2020: chưa có quy định trong bangiao", "before Law 70/2020: no rule known here")
_UNCHECKED = Words("hạn chưa được kiểm tra", "term not checked")


def working_days(start: date, number: int) -> date:
    """The day that ends a term of so many working days after another day.

    >>> working_days(date(2024, 4, 26), 7)
    datetime.date(2024, 5, 9)
    """
    day = start
    while number:
        day += timedelta(days=1)
        if day.weekday() < 5 and (day.month, day.day) not in _HOLIDAYS:
            number -= 1
    return day


@dataclass(frozen=True, slots=True)
class Step:
    """A step: what is done, its day, and the term that runs from the day of an earlier one."""

    words: Words
    done: str
    since: str = ""
    articles: str = ""
    term: Callable[[date], date] | None = None
    rule: Words | None = None
    if_needed: bool = False


_ANSWER, _REPORT = Words("7 ngày làm việc", "7 working days"), Words("15 ngày", "15 days")
_STEPS = (
    Step(Words("Lấy ý kiến Bộ Ngoại giao, cơ quan liên quan", "Consult the ministry and agencies"), "consulted_on", articles="18"),
    Step(Words("Nhận đủ ý kiến trả lời", "All answers received"), "answered_on", "consulted_on", "18", lambda day: working_days(day, 7), _ANSWER),
    Step(Words("Trình Thủ tướng khi có ý kiến khác nhau", "Submit to the Prime Minister where opinions differ"), "submitted_on", articles="18", if_needed=True),
    Step(Words("Quyết định, đồng ý chủ trương ký", "Consent to sign"), "consented_on", articles="18"),
    Step(Words("Ký", "Sign"), "signed_on", articles="18"),
    Step(Words("Báo cáo Thủ tướng, gửi bản sao cho Bộ Ngoại giao", "Report to the Prime Minister, copy to the ministry"), "reported_on", "signed_on", "19", lambda day: day + timedelta(days=15), _REPORT),
)  # fmt: skip
_END = (
    Step(Words("Chấm dứt, rút khỏi hoặc tạm đình chỉ", "Terminate, leave or suspend"), "ended_on", articles="33, 34"),
    Step(Words("Thông báo Bộ Ngoại giao việc chấm dứt", "Tell the ministry of the end"), "end_told_on", "ended_on", "34", lambda day: day + timedelta(days=15), _REPORT),
)  # fmt: skip


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:
    """One row a step; the steps of ending only where the agreement ends."""
    found = []
    for row in rows:
        told, level = row["agreement"].properties, row["level"]
        ends = told.get("ended_on") or told.get("legal_status") in (*ENDED[1:], "suspended")
        for step in (*_STEPS, *(_END if ends else ())):
            found.append(
                {
                    **_row(step, told, level, date.fromisoformat(parameters["as_of"]), language),
                    "sources": row["sources"],
                }
            )
    return found


def remarks(rows: Rows, parameters: dict[str, Any], language: str) -> list[str]:  # noqa: ARG001
    """Who was consulted, where the list says so."""
    asked = [one for row in rows if (one := row["agreement"].properties.get("consulted"))]
    return [Words("Đã lấy ý kiến: {}.", "Consulted: {}.").said(language).format("; ".join(asked))] if asked else []


def _row(step: Step, told: dict[str, Any], level: str | None, today: date, language: str) -> dict[str, Any]:
    done, start = told.get(step.done), told.get(step.since)
    begun = start or done
    law = PartialDate(str(begun)).start if begun else today
    provincial, known = level in ("province", None), law >= _LAW_FROM
    due = None
    if step.term and start and provincial and known and PartialDate(str(start)).precision == "day":
        due = step.term(PartialDate(str(start)).start)
    rule = step.rule if provincial else _UNCHECKED if step.term else None
    return {
        "step": step.words.said(language),
        "due": due.isoformat() if due else None,
        "done": done,
        "state": _state(step, str(done) if done else None, due, today),
        "rule": rule.said(language) if rule and known else None,
        "basis": _basis(step, level, law).said(language),
    }


def _state(step: Step, done: str | None, due: date | None, today: date) -> str:
    if done:
        when = PartialDate(done)
        if due is None or when.before - timedelta(days=1) <= due:
            return "done"
        return "late" if when.start > due else "unclear"
    if due:
        return "overdue" if today > due else "waiting"
    return "if_needed" if step.if_needed else "open"


def _basis(step: Step, level: str | None, day: date) -> Words:
    if day < _LAW_FROM:
        return _EARLIER
    if level in ("province", None) or step in _END:
        return Words(f"Luật 70/2020/QH14, điều {step.articles}", f"Law 70/2020/QH14, article {step.articles}")
    later = day >= _DECREE_177
    return Words(
        "Nghị định 64/2021/NĐ-CP" + (", sửa đổi bởi 177/2025/NĐ-CP" if later else ""),
        "Decree 64/2021/NĐ-CP" + (", as amended by 177/2025/NĐ-CP" if later else ""),
    )
