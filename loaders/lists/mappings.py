"""What users said of columns, kept for the next time: `mappings.json` in the home folder, by the sheet's headings."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bangiao.drafts import save
from bangiao.errors import WrongUse
from bangiao.graph.connect import home
from bangiao.graph.values import fold
from bangiao.loaders.lists.fields import OfficeList
from bangiao.loaders.lists.guess import Guess, How, Wish
from bangiao.loaders.lists.headings import heading_rows
from bangiao.loaders.lists.sheets import Sheet


class UnknownColumn(WrongUse):
    """What the user said of a column names a column or a field that there is not."""

    vi = "Không có {what_vi} {found!r}. Cho phép: {allowed}."
    en = "There is no {what_en} {found!r}. Allowed: {allowed}."


class BadMapping(WrongUse):
    """What the user said of a column has not the form column=field."""

    vi = "{found!r} không có dạng cột=trường."
    en = "{found!r} is not of the form column=field."


def file() -> Path:
    """Where mappings are kept."""
    return home() / "mappings.json"


def saved(sheet: Sheet) -> tuple[str, Wish] | None:
    """The list and the columns that were settled earlier for a sheet with these headings."""
    known = _read()
    for heading in heading_rows(sheet):
        found = known.get(heading.signature)
        if isinstance(found, dict) and {"list", "columns", "values"} <= found.keys():
            return found["list"], Wish(found["columns"], found["values"], How.SAVED)
    return None


def remember(guess: Guess) -> None:
    """Keep what was settled for the next sheet with these headings."""
    columns = {
        heading.key: guess.columns[number][0] if number in guess.columns else ""
        for number, heading in enumerate(guess.heading.columns)
        if heading.shown
    }
    known = _read() | {
        guess.heading.signature: {"list": guess.list.name, "columns": columns, "values": dict(guess.values)}
    }
    target = file()
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    save(target, json.dumps(known, ensure_ascii=False, indent=1), mode=0o600)


def wish(mapped: str, fixed: str, lists: Iterable[OfficeList]) -> Wish:
    """What the options say, one `column=field` or `field=value` a line; a field by its name or heading.

    Raises BadMapping and UnknownColumn.
    """
    known = list(lists)
    columns = {fold(column): _field(field, known) if field else "" for column, field in _pairs(mapped)}
    values = {_field(field, known): value for field, value in _pairs(fixed)}
    return Wish(columns, values)


def _pairs(told: str) -> list[tuple[str, str]]:
    found = []
    for line in filter(None, map(str.strip, told.splitlines())):
        left, equals, right = line.rpartition("=") if line.count("=") > 1 else line.partition("=")
        if not equals or not left.strip():
            raise BadMapping(found=line)
        found.append((left.strip(), right.strip()))
    return found


def _field(told: str, lists: list[OfficeList]) -> str:
    for one in lists:
        for field in one.fields:
            if fold(told) in {fold(field.name), *field.headings()} or told == field.name:
                return field.name
    allowed = ", ".join(dict.fromkeys(f"{field.vi} ({field.name})" for one in lists for field in one.fields))
    raise UnknownColumn(what_vi="trường", what_en="field", found=told, allowed=allowed)


def _read() -> dict[str, Any]:
    """What is kept; a file that is none is left alone until something new is kept, and counts for nothing."""
    try:
        found = json.loads(file().read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
