"""Counts delegations by direction and by the countries they went to or came from, beside the same period before."""

from datetime import date
from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.graph.values import PartialDate
from bangiao.queries import agreements as pacts
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

_UNDATED = Words("Để ngoài kỳ vì không rõ thời gian: {n} đoàn.", "Left out of the period, having no date: {n}.")
_ACROSS = Words(
    "Để ngoài kỳ vì thời gian nêu dài hơn kỳ (như chỉ nêu năm): {n} đoàn.",
    "Left out because their stated time goes beyond the period (such as a bare year): {n}.",
)
_NO_PEOPLE = Words("Không nêu số người: {n}/{all} đoàn.", "Without a number of people: {n} of {all}.")


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """One row a direction and set of countries, or one row a delegation; most delegations first."""
    start, end = _period(parameters)
    now = [row for row in rows if _within(row, start, end)]
    if parameters["each"] == "delegation":
        return [_row([row], None) for row in now]
    asked = start is not None or end is not None
    earlier = [row for row in rows if asked and _within(row, _year_before(start), _year_before(end))]
    groups: dict[tuple[str, tuple[str, ...]], tuple[Rows, Rows]] = {}
    for part, some in enumerate((now, earlier)):
        for row in some:
            groups.setdefault(_group(row), ([], []))[part].append(row)
    found = [_row(these, len(those) if asked else None, those) for these, those in groups.values()]
    return sorted(
        found,
        key=lambda row: (
            row["direction"] != "out",
            -row["delegations"],
            [str(one.name) for one in row["country"] or ()],
        ),
    )


def remarks(rows: Rows, parameters: dict[str, Any], language: str) -> list[str]:
    """How many delegations a period leaves out, and how many of the others say nothing of people."""
    start, end = _period(parameters)
    now = [row for row in rows if _within(row, start, end)]
    silent = sum(1 for row in now if row["event"].properties.get("people") is None)
    undated = sum(1 for row in rows if (start or end) and not row["event"].properties.get("held_on"))
    across = sum(1 for row in rows if _across(row, start, end))
    counts = ((_UNDATED, undated), (_ACROSS, across), (_NO_PEOPLE, silent))
    return [words.said(language).format(n=n, all=len(now)) for words, n in counts if n]


def _period(parameters: dict[str, Any]) -> tuple[date | None, date | None]:
    """The first and the last day asked for, None for open ends."""
    cut = date.fromisoformat(parameters["until"]) if parameters["until"] else None
    first, last = parameters["years_from"], parameters["years_to"]
    if cut and first is None and last is None:
        first = cut.year
    end = date(last, 12, 31) if last else None
    return (date(first, 1, 1) if first else None), min((day for day in (cut, end) if day), default=None)


def _year_before(day: date | None) -> date | None:
    if day is None:
        return None
    return day.replace(year=day.year - 1, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=day.year - 1)


def _within(row: dict[str, Any], start: date | None, end: date | None) -> bool:
    """Whether the whole time of the delegation lies in the period; of no period, always."""
    told = row["event"].properties.get("held_on")
    if start is None and end is None:
        return True
    last = pacts.last_day(told)
    if last is None:
        return False
    first = PartialDate(str(told)).start
    whole = (first, last) if PartialDate(str(told)).precision in ("month", "year") else (first, first)
    return (start is None or whole[0] >= start) and (end is None or whole[1] <= end)


def _across(row: dict[str, Any], start: date | None, end: date | None) -> bool:
    told = row["event"].properties.get("held_on")
    last = pacts.last_day(told)
    if last is None or _within(row, start, end):
        return False
    return (start is None or last >= start) and (end is None or PartialDate(str(told)).start <= end)


def _group(row: dict[str, Any]) -> tuple[str, tuple[str, ...]]:
    return row["event"].properties["direction"], tuple(sorted(str(one.properties["id"]) for one in row["lands"]))


def _row(rows: Rows, before: int | None, others: Rows | None = None) -> dict[str, Any]:
    events = [row["event"].properties for row in rows]
    model = (rows or others or [])[0]
    people = [one["people"] for one in events if one.get("people") is not None]
    return {
        "direction": model["event"].properties["direction"],
        "country": sorted(model["lands"], key=lambda one: str(one.name)) or None,
        "delegations": len(rows),
        "before": before,
        "people": sum(people) if people else None,
        "by_leaders": _number(events, "leader_rank", "provincial"),
        "received": _number(events, "reception", "received"),
        "licensed": _number(events, "reception", "licensed"),
        "purpose": _texts(events, "purpose"),
        "head": _texts(events, "leader"),
        "held_on": events[0].get("held_on") if len(events) == 1 else None,
        "names": [one for row in rows for one in [row["event"]] if isinstance(one, GraphNode)],
        "sources": [source for row in (*rows, *(others or ())) for source in row["sources"]],
    }


def _number(events: list[Any], name: str, code: str) -> int | None:
    """How many have the code; unknown where none says anything of it."""
    told = [one[name] for one in events if one.get(name)]
    return told.count(code) if told else None


def _texts(events: list[Any], name: str) -> list[str] | None:
    return list(dict.fromkeys(one[name] for one in events if one.get(name))) or None
