"""Which sources there are: each module of `loaders/sources/` that has a SOURCE."""

import pkgutil
from importlib import import_module

from bangiao.errors import WrongUse
from bangiao.loaders import sources
from bangiao.loaders.source import Source


class UnknownSource(WrongUse):
    """No source has that name."""

    vi = "Không có nguồn {found}. Các nguồn: {allowed}."
    en = "There is no source {found}. Sources: {allowed}."


def names() -> list[str]:
    """The names of all sources, in order."""
    return sorted(module.name.replace("_", "-") for module in pkgutil.iter_modules(sources.__path__))


def find(name: str) -> type[Source]:
    """The source of that name; UnknownSource if there is none."""
    if name not in names():
        raise UnknownSource(found=name, allowed=", ".join(names()))
    found: type[Source] = import_module(f"{sources.__name__}.{name.replace('-', '_')}").SOURCE
    return found
