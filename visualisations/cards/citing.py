"""Citations of cards as people of either language read them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from bangiao.phrases import vietnamese
from bangiao.visualisations.from_graph import view_sources
from bangiao.visualisations.view import ViewSource


def cited(sources: Iterable[str], documents: Mapping[str, Mapping[str, Any]], language: str) -> tuple[ViewSource, ...]:
    """Each document with the place in it, in words of the language."""
    found = view_sources(sources, documents, language)
    return tuple(replace(one, locator=vietnamese(one.locator)) for one in found) if language == "vi" else found
