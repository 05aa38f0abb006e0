"""One thing, many names: what people have judged to be the same, what is never the same, what looks alike."""

from bangiao.graph.identity.clusters import Conflict, Identity
from bangiao.graph.identity.journal import Journal, Judgement, NothingToUndo, Verdict
from bangiao.graph.identity.rules import why_never

__all__ = [
    "Conflict",
    "Identity",
    "Journal",
    "Judgement",
    "NothingToUndo",
    "Verdict",
    "why_never",
]
