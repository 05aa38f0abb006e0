"""What makes a transaction of an activity the same one in every release and form of a publisher's data."""

import hashlib
from collections.abc import Iterable
from typing import cast

from lxml import etree

_Attributes = Iterable[tuple[str, str]]


def key(element: etree._Element) -> str:
    """The key of an IATI transaction: its own reference, else a digest of all that it says.

    A release in tables builds the element that its XML has, so that both state one transaction.
    """
    ref = (element.get("ref") or "").strip()
    if ref:
        return f"ref/{ref}"
    told: list[str] = []
    for one in element.iter():
        told.append(one.tag)
        said = cast(_Attributes, one.items())
        told += [f"{name}={value}" for name, value in sorted(said)]
        if one.text:
            told.append(one.text.strip())
    return hashlib.blake2b("\x1f".join(told).encode(), digest_size=8).hexdigest()
