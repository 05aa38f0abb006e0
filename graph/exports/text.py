"""Text as XML and spreadsheets can hold it, and the name under which a node is shown."""

import re
from collections.abc import Mapping
from typing import Any

_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def printable(text: str) -> str:
    """The text without the control characters that neither XML 1.0 nor Excel can hold."""
    return _FORBIDDEN.sub("", text)


def shown_name(told: Mapping[str, Any]) -> str:
    """The Vietnamese name, else the English one, else the id."""
    return str(told.get("name_vi") or told.get("name_en") or told["id"])
