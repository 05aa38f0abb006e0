"""Quotations out of the user's own files: a document is known by its SHA-256, a place in it by paragraph and characters."""

import hashlib
import re
import unicodedata
from pathlib import Path

_SPAN = re.compile(r"\bc(\d+)-(\d+)\b")
_LARGEST = 20_000_000


def texts(folder: Path) -> dict[str, Path]:
    """The files of a folder by their SHA-256; files of more than 20 MB are no articles and are passed over."""
    found: dict[str, Path] = {}
    for file in sorted(folder.iterdir()):
        if file.is_file() and file.stat().st_size <= _LARGEST:
            found[hashlib.sha256(file.read_bytes()).hexdigest()] = file
    return found


def quote(file: Path, locator: str) -> str | None:
    """The characters that a locator like `p3 c120-180` names: half-open, counted in the text in NFC.

    None when the locator names no characters, when they lie outside the text, or when the file is no UTF-8.
    """
    span = _SPAN.search(locator)
    if not span:
        return None
    try:
        text = unicodedata.normalize("NFC", file.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        return None
    start, before = int(span[1]), int(span[2])
    return " ".join(text[start:before].split()) if start < before <= len(text) else None
