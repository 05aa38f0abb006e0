"""The question catalogue: every `.cypher` file of this folder is a question, found by its name."""

import re
from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.resources import files
from importlib.util import find_spec
from types import ModuleType
from typing import Any, cast

from bangiao.graph.store.door import Door
from bangiao.queries.errors import UnknownQuestion
from bangiao.queries.question import Question, parse

_SUFFIX = ".cypher"
_PART = re.compile(r"^ */\* (parts/[a-z_]+\.cypher) \*/$", re.MULTILINE)
"""A line of a statement that stands for the text of a file which several questions share."""
_ID = re.compile(r"^// id: (\S+)$", re.MULTILINE)

Rows = list[dict[str, Any]]
Gather = Callable[[Door, str, dict[str, Any]], Rows]
Finish = Callable[[Rows, dict[str, Any], str], Rows]
Remark = Callable[[Rows, dict[str, Any], str], list[str]]


@cache
def names() -> tuple[str, ...]:
    """The names of all questions, in alphabetical order."""
    found = (one.name for one in files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(_SUFFIX) for name in found if name.endswith(_SUFFIX)))


def find(name_or_id: str) -> Question:
    """The question of this name ("funders") or id ("q10"); raises UnknownQuestion, which lists near names."""
    wanted = name_or_id.strip().casefold().replace("_", "-")
    if wanted in names():
        return _read(wanted)
    ids = _ids()
    if wanted in ids:
        return _read(ids[wanted])
    from rapidfuzz import process

    near = [match[0] for match in process.extract(wanted, names(), limit=3, score_cutoff=40)]
    raise UnknownQuestion(found=name_or_id, near=", ".join(near or names()))


def by_theme() -> dict[str, list[Question]]:
    """All questions under the codes of their themes, in the order of bangiao.queries.words.THEMES."""
    from bangiao.queries.words import THEMES

    every = [_read(name) for name in names()]
    grouped = {theme: [one for one in every if one.theme == theme] for theme in THEMES}
    return {theme: sorted(found, key=lambda one: one.id) for theme, found in grouped.items() if found}


def gatherer(name: str) -> Gather | None:
    """How a question collects its rows where asking its statement once is not enough: `gather` of the module beside it.

    It is given the read-only door, the statement and the parameters as understood.
    """
    return cast("Gather | None", getattr(_beside(name), "gather", None))


def finisher(name: str) -> Finish | None:
    """What a question does in Python with the rows of its Cypher: `finish` of the module beside it, if any."""
    return cast("Finish | None", getattr(_beside(name), "finish", None))


def remarker(name: str) -> Remark | None:
    """What a question says of one answer, beside its standing notes: `remarks` of the module beside it, if any.

    It is given the rows as they were found, before `finish`.
    """
    return cast("Remark | None", getattr(_beside(name), "remarks", None))


def _beside(name: str) -> ModuleType | None:
    module = f"{__name__}.{name.replace('-', '_')}"
    return import_module(module) if find_spec(module) else None


def _text(name: str) -> str:
    return files(__name__).joinpath(name + _SUFFIX).read_text(encoding="utf-8")


def whole(text: str) -> str:
    """The text with the parts that it names, and those that they name, in their places."""
    return _PART.sub(lambda found: whole(files(__name__).joinpath(found[1]).read_text(encoding="utf-8").rstrip()), text)


def _read(name: str) -> Question:
    return parse(whole(_text(name)), name + _SUFFIX)


def _ids() -> dict[str, str]:
    return {found[1]: name for name in names() if (found := _ID.search(_text(name)))}
