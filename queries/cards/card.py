"""A suggestion as an official sees it: every sentence on it stands on facts of the graph."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bangiao.queries.words import Words


@dataclass(frozen=True, slots=True)
class Reason:
    """One sentence for or against, with the facts that it stands on.

    `kind` names the feature or rule that says it; `facts` are ids of nodes and relationships of the graph;
    `sources` are their citations; `told` are the figures and ids in the sentence, so that it can be derived again
    from the graph by other means (the tests do so). `more` counts the citations beyond those in `sources`.
    """

    kind: str
    words: Words
    facts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    told: Mapping[str, Any] = field(default_factory=dict)
    more: int = 0


@dataclass(frozen=True, slots=True)
class ScorePart:
    """What one feature adds to a score; the parts of a card add up to its score, `value` is None where unknown."""

    name: str
    words: Words
    value: float | None
    adds: float


@dataclass(frozen=True, slots=True)
class Door:
    """Whom to ask: a mission, a ministry's unit or the partner's own office."""

    id: str
    words: Words
    kind: Words
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One suggestion: `partner` for `province` (both ids), and for an organisation perhaps in a `sector`.

    `score` ranks and is no probability; `band` ("strong", "fair", "weak", "unmeasured") says how sure it is. `new`
    says how new it is to the province: "country" (no partner of that country yet), "partner", or "sector" (a partner
    that it has, in another sector). `advised` is what others suggested, which no score counts. `unknown` says what
    could not be weighed. `offers` is what the card puts forward: the "partner", or to a partner the "province".
    """

    province: str
    partner: str
    kind: str
    names: Mapping[str, Words]
    score: float
    band: str
    sector: str | None = None
    country: str = ""
    new: str = "partner"
    offers: str = "partner"
    parts: tuple[ScorePart, ...] = ()
    reasons: tuple[Reason, ...] = ()
    counter: tuple[Reason, ...] = ()
    needs: tuple[Reason, ...] = ()
    advised: tuple[Reason, ...] = ()
    doors: tuple[Door, ...] = ()
    unknown: tuple[Words, ...] = ()

    @property
    def id(self) -> str:
        """What `--judge` takes; the same for the same suggestion at every time."""
        return "~".join(filter(None, (self.province, self.partner, self.sector)))

    def name(self, key: str, language: str) -> str:
        """The name of the thing with this id, else the id."""
        return self.names[key].said(language) if key in self.names else key


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """The answer of `bangiao match`: the cards, best first, what others suggested, and what to know of it all.

    `asked` are the parameters as understood, named in the language of the answer.
    """

    title: Words
    asked: Mapping[str, str]
    cards: tuple[Card, ...]
    advised: tuple[Reason, ...] = ()
    notes: tuple[Words, ...] = ()
