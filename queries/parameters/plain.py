"""Parameters that need no look into the graph: years, statuses, numbers, choices, text."""

import re
from pathlib import Path

from bangiao.graph.values import Status, fold
from bangiao.queries.errors import BadValue
from bangiao.queries.parameters.reading import Given, Reading
from bangiao.queries.words import VOCABULARIES

ALL = ("all", "tat ca")

_YEARS = re.compile(r"^(\d{4})?(-)?(\d{4})?$")
_DASHES = re.compile(r"\s*[-–—/:]\s*")


def years(given: Given) -> Reading:
    """`2010-2015`, `2010`, `2010-`, `-2015` or `all`: the first and the last year, both inside, None for open.

    `…_undated` is false: true asks for what has no year, which is how an answer tells what it leaves out."""
    name, text = given.parameter.name, (given.text or "all").strip()
    if fold(text) in ALL:
        return Reading({f"{name}_from": None, f"{name}_to": None, f"{name}_undated": False}, given.say("tất cả", "all"))
    found = _YEARS.match(_DASHES.sub("-", text))
    first, dash, last = found.groups() if found else (None, None, None)
    if not (first or last) or (first and last and not dash):
        raise BadValue(parameter=given.label, found=text, allowed="2010, 2010-2015, 2010-, -2015, all")
    start = int(first) if first else None
    end = int(last) if last else (None if dash else start)
    if start and end and end < start:
        raise BadValue(parameter=given.label, found=text, allowed=f"{end}-{start}")
    shown = str(start) if start == end else f"{start or '…'}–{end or '…'}"
    return Reading({f"{name}_from": start, f"{name}_to": end, f"{name}_undated": False}, shown)


def status(given: Given) -> Reading:
    """A list of statuses by code or by name in either language; what its source no longer states never counts."""
    allowed = {code: words for code, words in VOCABULARIES["status"].items() if code != Status.WITHDRAWN}
    codes: list[str] = []
    for word in re.split(r"[,;|]", given.text or ""):
        key = fold(word)
        if key in ALL:
            codes += allowed
        elif key:
            match = [code for code, words in allowed.items() if key in (code, fold(words.vi), fold(words.en))]
            if not match:
                raise BadValue(parameter=given.label, found=word.strip(), allowed=", ".join((*allowed, "all")))
            codes += match
    codes = list(dict.fromkeys(codes))
    if not codes:
        raise BadValue(parameter=given.label, found=given.text, allowed=", ".join((*allowed, "all")))
    return Reading({given.parameter.name: codes}, ", ".join(allowed[code].said(given.language) for code in codes))


def choice(given: Given) -> Reading:
    """One of the words that the question allows, by code or by name in either language; None for all of them.

    A choice of `many` gives the list of their codes, all of them where none is given.
    """
    parameter, choices = given.parameter, given.parameter.choices or {}
    told = given.text or ("all" if not parameter.required else "")
    if fold(told) in ALL and not parameter.required and "all" not in choices:
        return Reading({parameter.name: list(choices) if parameter.many else None}, given.say("tất cả", "all"))
    words = [one for one in re.split(r"[,;|]", told) if one.strip()] if parameter.many else [told]
    codes = list(dict.fromkeys(_code(given, word) for word in words))
    if not codes:
        raise BadValue(parameter=given.label, found=told, allowed=", ".join(choices))
    shown = ", ".join(choices[code].said(given.language) for code in codes)
    return Reading({parameter.name: codes if parameter.many else codes[0]}, shown)


def _code(given: Given, word: str) -> str:
    choices, key = given.parameter.choices or {}, fold(word)
    for code, words in choices.items():
        if key and key in (fold(code), fold(words.vi), fold(words.en)):
            return code
    raise BadValue(parameter=given.label, found=word.strip(), allowed=", ".join(choices))


def whole(given: Given) -> Reading:
    """A whole number, or nothing."""
    if given.text is None:
        return Reading({given.parameter.name: None}, given.say("không đặt", "not set"))
    if not re.fullmatch(r"[-+]?\d{1,9}", given.text.strip()):
        raise BadValue(parameter=given.label, found=given.text, allowed="0, 1, 2, …")
    return Reading({given.parameter.name: int(given.text)}, str(int(given.text)))


def text(given: Given) -> Reading:
    """Any text, with its search key beside it as `…_key`; or nothing."""
    name = given.parameter.name
    if not given.text:
        return Reading({name: None, f"{name}_key": None}, given.say("tất cả", "all"))
    return Reading({name: given.text.strip(), f"{name}_key": fold(given.text)}, given.text.strip())


def folder(given: Given) -> Reading:
    """A folder that is there, or nothing."""
    if not given.text:
        return Reading({given.parameter.name: None}, given.say("không có", "none"))
    if not Path(given.text).is_dir():
        raise BadValue(parameter=given.label, found=given.text, allowed=given.say("một thư mục có thật", "a folder"))
    return Reading({given.parameter.name: given.text}, given.text)
