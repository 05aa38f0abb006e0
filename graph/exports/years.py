"""When a fact holds, as far as its dates say: for programs that draw a graph along time."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

_BEGINS = (
    *("valid_from", "effective_on", "signed_on", "start_on", "held_on", "since", "on", "period", "as_of"),
    *("approved_on", "published_on", "content_date", "issued_on", "stated_on"),
)
_ENDS = ("expires_on", "end_on", "held_on", "period", "content_date")
_INSTANTS = ("held_on", "period", "content_date")


def span(told: Mapping[str, Any]) -> tuple[date | None, date | None]:
    """The first and the last day on which a node or relationship holds; None for a side that is open or not known.

    `valid_to` is the day from which it holds no more; of a date that is less precise than a day, the widest reading.

    >>> span({"start_on_from": date(2012, 1, 1), "end_on_before": date(2017, 1, 1)})
    (datetime.date(2012, 1, 1), datetime.date(2016, 12, 31))
    >>> span({})
    (None, None)
    """
    begins = next((name for name in _BEGINS if told.get(f"{name}_from")), None)
    first: date | None = told[f"{begins}_from"] if begins else None
    last: date | None = None
    if told.get("valid_to_from"):
        last = told["valid_to_from"] - timedelta(days=1)
    else:
        for name in _ENDS:
            if told.get(f"{name}_before") and (name not in _INSTANTS or name == begins):
                last = told[f"{name}_before"] - timedelta(days=1)
                break
    return (first, last) if first is None or last is None or first <= last else (first, None)
