"""What makes a transaction of an activity the same one in every release and form of a publisher's data."""

import hashlib

from lxml import etree


def key(element: etree._Element) -> str:
    """The key of an IATI transaction: its own reference, else a digest of all that it says.

    A release in tables builds the element that its XML has, so that both state one transaction.
    """
    ref = (element.get("ref") or "").strip()
    if ref:
        return f"ref/{ref}"
    told = [f"{one.tag}{sorted(one.items())}{(one.text or '').strip()}" for one in element.iter()]
    return hashlib.blake2b("".join(told).encode(), digest_size=8).hexdigest()
