"""The columns of a statement out of the embedded database's plan: an answer without rows comes without them."""

import re
from collections.abc import Mapping
from typing import Any

_FINAL = re.compile(r"FINAL PROJECTION \[(.*)\]\s*$", re.MULTILINE)
_OPENING, _CLOSING, _QUOTES = "([{", ")]}", "'\"`"


def columns(plan: Mapping[str, Any]) -> tuple[str, ...]:
    """The names of the columns that the plan ends with; none where it does not say them, as for RETURN *.

    >>> columns({"args": {"string-representation": "+ FINAL PROJECTION [coalesce(a, 'x, y'), b]"}})
    ("coalesce(a, 'x, y')", 'b')
    """
    found = _FINAL.findall(str(plan.get("args", {}).get("string-representation", "")))
    return tuple(_parts(found[-1])) if found and found[-1] else ()


def _parts(text: str) -> list[str]:
    """The text split at the commas that stand in no bracket and no quotation."""
    parts, depth, quote = [""], 0, ""
    for letter in text:
        if quote:
            quote = "" if letter == quote else quote
        elif letter in _QUOTES:
            quote = letter
        depth += 0 if quote else (letter in _OPENING) - (letter in _CLOSING)
        if letter == "," and not depth and not quote:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts]
