"""What stands on a timeline: for each thing the stretches of time that its dates mean, none where it has no date."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.graph.values import COUNTED, PartialDate
from bangiao.queries import agreements as pacts

KINDS = ("Agreement", "Project", "Event")

_STARTS = {"Agreement": ("effective_on", "signed_on"), "Project": ("start_on",), "Event": ()}
_MOMENTS = {"Agreement": (), "Project": ("approved_on", "received_on"), "Event": ("held_on",)}
_SOUGHT = "sought_on"


@dataclass(frozen=True, slots=True)
class Stretch:
    """From its first day up to, not including, the other one; `text` is the date as the graph has it."""

    first: date
    before: date
    text: str = ""

    @property
    def known(self) -> bool:
        """Whether the very day is known."""
        return (self.before - self.first).days == 1


@dataclass(frozen=True, slots=True)
class Span:
    """The time of a thing.

    `start` and `end` are the stretches that its two dates mean, a day long where the day is known; one of them is
    None where no source states it. A moment has a start alone and does not `last`; what lasts without an end has an
    unknown one, which is not for ever.
    """

    start: Stretch | None
    end: Stretch | None = None
    lasts: bool = True

    @property
    def first(self) -> date:
        """The first day that can be meant."""
        return next(one.first for one in (self.start, self.end) if one)

    @property
    def before(self) -> date:
        """The day after the last one that can be meant."""
        return next(one.before for one in (self.end, self.start) if one)


@dataclass(frozen=True, slots=True)
class Bar:
    """A thing on the timeline, or beside it where `span` is None; `said` tells its `signs` in words."""

    key: str
    kind: str
    name: str
    status: str
    span: Span | None
    signs: tuple[str, ...] = ()
    said: str = ""

    @property
    def dates(self) -> tuple[str, str]:
        """When it starts and ends, "" for what is not stated."""
        span = self.span
        return (span.start.text if span and span.start else "", span.end.text if span and span.end else "")

    @property
    def planned(self) -> bool:
        """Whether it is planned, proposed, sought or the like."""
        return self.status not in COUNTED


def span_of(node: GraphNode) -> Span | None:
    """The time of an agreement, a project or an event by its own dates; None where it has none.

    An end before the start is a slip of the source: it is not drawn, and the facts tell both.
    """
    told, kind = node.properties, node.labels[0]
    starts = [*_STARTS[kind], *([_SOUGHT] if kind == "Project" and told.get("status") not in COUNTED else [])]
    start, end = _first(told, starts), _end(node)
    if start and end and end.before <= start.first:
        end = None
    if start or end:
        return Span(start, end)
    moment = _first(told, _MOMENTS[kind])
    return Span(moment, lasts=False) if moment else None


def span_of_years(first: int, last: int) -> Span:
    """The time of a project of which only the years of its money are known: somewhere in these."""
    text = str(first) if first == last else f"{first}/{last}"
    return Span(_stretch(text), lasts=False)


def _end(node: GraphNode) -> Stretch | None:
    """When it ends: as stated, or by the years in an agreement's title."""
    if node.labels[0] != "Agreement":
        return _stretch(node.properties.get("end_on"))
    ended = node.properties.get("ended_on") if node.properties.get("legal_status") in pacts.ENDED else None
    return _stretch(ended or pacts.expiry({"agreement": node})[0])


def _first(told: Mapping[str, Any], keys: list[str] | tuple[str, ...]) -> Stretch | None:
    return next((_stretch(told[key]) for key in keys if told.get(key)), None)


def _stretch(text: Any) -> Stretch | None:
    if not text:
        return None
    meant = PartialDate(str(text))
    return Stretch(meant.start, meant.before, str(text))


def chosen(bars: Sequence[Bar], kind: str, most: int) -> tuple[list[Bar], int]:
    """The dated bars of a kind that are drawn, and how many are not: those with signs first, then the latest."""
    dated = [(one, one.span) for one in bars if one.kind == kind and one.span]
    ranked = sorted(dated, key=lambda pair: (bool(pair[0].signs), pair[1].before), reverse=True)
    kept = {one.key for one, _ in ranked[:most]}
    return [one for one, _ in dated if one.key in kept], len(dated) - len(kept)
