"""What an agreement calls for: it sleeps, it expires, it is past its end, it was renewed."""

from collections.abc import Iterable, Mapping

from bangiao.graph.store.answer import GraphRelation
from bangiao.queries.words import Words
from bangiao.visualisations.asking import Asking

SLEEPS, EXPIRES, OVERDUE, RENEWED = "sleeps", "expires", "overdue", "renewed"

Signs = dict[str, list[tuple[str, str]]]
"""Of each agreement's id: which signs it bears, and each in words."""

_SLEEPS = Words("ngủ {n} tháng", "silent {n} months")
_SLEEPS_UNKNOWN = Words("không rõ hoạt động", "activity unknown")
_EXPIRES = Words("còn {n} tháng", "{n} months left")
_OVERDUE = Words("quá hạn {n} tháng", "{n} months overdue")
_RENEWED = Words("đã gia hạn", "renewed")


def signs_of(asking: Asking, renewals: Iterable[GraphRelation]) -> Signs:
    """The signs of all agreements, by the questions expiring-agreements and silent-agreements."""
    language, found = asking.language, Signs()
    for row in asking.ask("expiring-agreements").found:
        if row["months_left"] is not None:
            sign, words = (OVERDUE, _OVERDUE) if row["term"] == "overdue" else (EXPIRES, _EXPIRES)
            _add(found, row, sign, words.said(language).format(n=abs(row["months_left"])))
    for row in asking.ask("silent-agreements").found:
        months = row["silent_months"]
        text = _SLEEPS_UNKNOWN.said(language) if months is None else _SLEEPS.said(language).format(n=months)
        _add(found, row, SLEEPS, text)
    for relation in renewals:
        found.setdefault(relation.end, []).append((RENEWED, _RENEWED.said(language)))
    return found


def _add(found: Signs, row: Mapping[str, object], sign: str, text: str) -> None:
    agreement = row["agreement"]
    found.setdefault(str(agreement.properties["id"]), []).append((sign, text))  # type: ignore[attr-defined]
