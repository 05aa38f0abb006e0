"""The graph in the forms of other programs: each module of this folder that has an EXPORT is a format of its own."""

import importlib
from functools import cache
from importlib.resources import files

from bangiao.errors import WrongUse
from bangiao.graph.exports.format import Export, Option, Written

__all__ = ["Export", "Option", "UnknownExport", "Written", "find", "names"]


class UnknownExport(WrongUse):
    """The graph cannot be written in a format of this name."""

    vi = "Không có dạng xuất {found!r}. Có: {allowed}."
    en = "There is no export {found!r}. There are: {allowed}."


@cache
def names() -> tuple[str, ...]:
    """The names of all formats, in order: the modules of this folder that have an EXPORT."""
    modules = (one for one in files(__name__).iterdir() if one.name.endswith(".py"))
    found = (one.name.removesuffix(".py") for one in modules if "\nEXPORT" in one.read_text(encoding="utf-8"))
    return tuple(sorted(name.replace("_", "-") for name in found))


def find(name: str) -> Export:
    """The format of this name; raises UnknownExport, which lists those there are."""
    if name not in names():
        raise UnknownExport(found=name, allowed=", ".join(names()))
    found: Export = importlib.import_module(f"{__name__}.{name.replace('-', '_')}").EXPORT
    return found
