"""The text of IATI elements: narratives in languages (version 2), or text straight in the element (version 1)."""

from functools import lru_cache
from typing import TypedDict

from lxml import etree

from bangiao.graph.values import clean

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"

Texts = list[tuple[str, str]]
"""Texts with the main part of their language ("vi"), which is "" where none is stated."""


class Names(TypedDict):
    """The names of a node."""

    name_vi: str | None
    name_en: str | None
    aliases: tuple[str, ...]


def texts(element: etree._Element, language: str = "") -> Texts:
    """What an element says, in the order of the file; `language` is what holds where none is stated."""
    own = element.get(LANGUAGE) or language
    found = [
        (_main(one.get(LANGUAGE) or own), clean(one.text))
        for one in element
        if one.tag == "narrative" and one.text and not one.text.isspace()
    ]
    if found or not element.text or element.text.isspace():
        return found
    return [(_main(own), clean(element.text))]


def raw(element: etree._Element) -> str:
    """The first text of an element as it stands in the file: what tells apart two mentions that differ."""
    return (element[0].text if len(element) else element.text) or ""


def first(element: etree._Element | None) -> str:
    """The first text of an element, "" where it says nothing."""
    if element is None:
        return ""
    told = clean(raw(element))
    if told:
        return told
    found = texts(element)
    return found[0][1] if found else ""


def names(told: Texts) -> Names:
    """Texts as the names of a node: Vietnamese, English, and all others.

    Where there is neither, the first text stands as the English name whatever its language, so that
    the node can be shown.

    >>> names([("vi", "Đường tỉnh 12"), ("fr", "Route 12")])
    {'name_vi': 'Đường tỉnh 12', 'name_en': None, 'aliases': ('Route 12',)}
    """
    if len(told) == 1:
        ((language, text),) = told
        vi, en = (text, None) if language == "vi" else (None, text)
        return Names(name_vi=vi, name_en=en, aliases=())
    vietnamese = next((text for language, text in told if language == "vi"), None)
    english = next((text for language, text in told if language == "en"), None)
    if not vietnamese and not english and told:
        english = told[0][1]
    others = dict.fromkeys(text for _, text in told if text not in (vietnamese, english))
    return Names(name_vi=vietnamese, name_en=english, aliases=tuple(others))


@lru_cache(maxsize=1_000)
def _main(language: str) -> str:
    return language.partition("-")[0].casefold()
