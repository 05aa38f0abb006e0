"""Says why an agreement must be looked at again, who inherits it, on what basis, and what was decided."""

from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.queries import agreements as pacts
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

_DECREE = Words("Nghị định 177/2025/NĐ-CP (suy ra)", "Decree 177/2025/NĐ-CP (derived)")
_RESOLUTION = Words("Nghị quyết 202/2025/QH15 (suy ra)", "Resolution 202/2025/QH15 (derived)")
_BASES = {"merged": _RESOLUTION, "kept_name": _RESOLUTION, "district": _DECREE, "body": _DECREE, "abolished": _DECREE}
_ORDER = ("district", "merged", "kept_name", "body", "abolished", "commune")
_COMMUNES = ("commune", "ward", "township", "special_zone", "village")


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """One row an agreement that must be reviewed; those without a decision first."""
    found = [row for one in rows if (row := _row(one, language))]
    return sorted(found, key=lambda row: (row["action"] != "none", _ORDER.index(row["reason"]), row["agreement"].name))


def _row(row: dict[str, Any], language: str) -> dict[str, Any] | None:
    reasons = [reason for one in row["fates"] if (reason := _reason(one, row))]
    stated = pacts.heirs(row)
    if not reasons and not stated:
        return None
    reason = min(reasons, key=_ORDER.index, default="abolished")
    derived = None if stated or reason not in _BASES else _BASES[reason].said(language)
    basis = next((one["basis"] or one["decision"] for one in stated if one["basis"] or one["decision"]), None)
    return {
        **row,
        "signed_by": [one["body"] for one in pacts.parties(row, ours=True)],
        "level": pacts.level(row, ours=True),
        "reason": reason,
        "holder": pacts.holders(row),
        "basis": basis or derived,
        "partner_consent": next((one["consent"] for one in stated if one["consent"]), "unknown"),
        "partner": [one["body"] for one in pacts.parties(row, ours=False)],
    }


def _reason(fate: dict[str, Any], row: dict[str, Any]) -> str:
    """Why what this signer signed must be reviewed; "" where nothing happened to it."""
    body, heir, merged = fate["body"], fate["heir"], fate["merged"] > 1
    level = next((one["level"] for one in row["parties"] if one["body"] == body), None) or ""
    if "Province" in body.labels:
        return ("kept_name" if _same_name(body, heir) else "merged") if merged else ""
    kinds = [one.properties.get("kind") or "" for one in fate["units"]]
    if level == "commune" or (kinds and kinds[0] in _COMMUNES):
        return "commune"
    if level == "district" or kinds:
        return "district"
    if body.properties.get("valid_to"):
        return "abolished"
    return "body" if merged else ""


def _same_name(body: GraphNode, heir: GraphNode | None) -> bool:
    return heir is not None and body.properties.get("name_vi") == heir.properties.get("name_vi")
