"""Shows two things side by side, with what is known of each."""

import json
import textwrap
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from bangiao.cli.figures import number
from bangiao.cli.language import current
from bangiao.cli.lines import width
from bangiao.cli.words import resolve as words

if TYPE_CHECKING:
    from bangiao.graph.candidates import Evidence
    from bangiao.graph.identity.propose import Proposal

SHOWN = 6


def lines(proposal: "Proposal", known: dict[str, "Evidence"], place: int, total: int) -> Iterator[str]:
    """One pair as a small table."""
    yield words.PLACE(number=place, total=total, score=score(proposal), reasons=reasons(proposal))
    mine, theirs = (fields(known[thing.id]) for thing in (proposal.one, proposal.other))
    label = max(len(str(heading)) for heading in words.FIELDS.values())
    column = (width() - label - 6) // 2
    for name, heading in words.FIELDS.items():
        left, right = (textwrap.wrap(one[name], column, break_on_hyphens=False) for one in (mine, theirs))
        for row, (one, other) in enumerate(zip_longest(left, right, fillvalue="")):
            yield f"  {'' if row else str(heading):<{label}}  {one:<{column}}  {other}".rstrip()


def fields(known: "Evidence") -> dict[str, str]:
    """What is known of a thing, in words."""
    found = known.found
    names = [found[name] for name in ("name_vi", "name_en", "acronym") if found.get(name)]
    refs = [found[name] for name in ("iati_ref", "iso3166_2", "wikidata") if found.get(name)]
    return {
        "id": known.id,
        "name": " / ".join(names),
        "aliases": _some(found.get("aliases", ())),
        "country": found.get("country", ""),
        "ref": ", ".join(refs),
        "dates": _dates(found),
        "funders": _some(known.funders),
        "money": "; ".join(_sum(*one) for one in known.money),
        "projects": "" if known.id.startswith("project:") else number(known.projects),
        "places": ", ".join(known.places),
        "documents": _some(known.documents),
    }


def as_json(proposals: list["Proposal"], known: dict[str, "Evidence"]) -> str:
    """The pairs as one JSON object."""
    rows: list[dict[str, Any]] = [
        {
            "score": round(one.likeness.score, 3),
            "reasons": list(one.likeness.reasons),
            "one": fields(known[one.one.id]),
            "other": fields(known[one.other.id]),
        }
        for one in proposals
    ]
    return json.dumps({"rows": rows}, ensure_ascii=False)


def score(proposal: "Proposal") -> str:
    """How alike the two are, in per cent."""
    return number(round(proposal.likeness.score * 100))


def reasons(proposal: "Proposal") -> str:
    """What speaks for and against."""
    return ", ".join(str(words.REASONS[reason]) for reason in proposal.likeness.reasons)


def _sum(kind: str, currency: str, amount: float) -> str:
    """What was committed, disbursed, …, with its currency."""
    from bangiao.queries.words import VOCABULARIES

    said = VOCABULARIES["money_kind"].get(kind)
    return f"{getattr(said, current(), kind)} {number(amount)} {currency}"


def _dates(found: Mapping[str, Any]) -> str:
    """Start and end as the sources have them, else the day of approval."""
    first, last = found.get("start_on") or found.get("approved_on"), found.get("end_on")
    return " – ".join(day for day in (first, last) if day)


def _some(told: "list[str] | tuple[str, ...]") -> str:
    more = f" (+{len(told) - SHOWN})" if len(told) > SHOWN else ""
    return "; ".join(told[:SHOWN]) + more
