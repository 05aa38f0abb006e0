"""Which lists there are: each module of `loaders/lists/kinds/` that has a LIST."""

import pkgutil
from functools import cache
from importlib import import_module

from bangiao.errors import WrongUse
from bangiao.loaders.lists import kinds
from bangiao.loaders.lists.fields import OfficeList


class UnknownList(WrongUse):
    """No list has that name."""

    vi = "Không có mẫu {found}. Các mẫu: {allowed}."
    en = "There is no template {found}. Templates: {allowed}."


@cache
def lists() -> dict[str, OfficeList]:
    """Every list by its name."""
    modules = sorted(module.name for module in pkgutil.iter_modules(kinds.__path__))
    found: list[OfficeList] = [import_module(f"{kinds.__name__}.{name}").LIST for name in modules]
    return {one.name: one for one in found}


def find(name: str) -> OfficeList:
    """The list of that name; UnknownList if there is none."""
    if name not in lists():
        raise UnknownList(found=name, allowed=", ".join(lists()))
    return lists()[name]
