"""Which kinds of pictures there are: every module of bangiao.visualisations.pictures declares one."""

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bangiao.errors import WrongUse
from bangiao.visualisations.view import View

Draw = Callable[[View, Path, str], None]


class UnknownPicture(WrongUse):
    """There is no picture of this name."""

    vi = "Không có loại hình {found!r}. Có: {allowed}."
    en = "There is no picture {found!r}. There are: {allowed}."


@dataclass(frozen=True, slots=True)
class Picture:
    """A kind of picture: its name in commands, its names for people, and the function that writes the file."""

    name: str
    vi: str
    en: str
    draw: Draw


_FOUND: dict[str, Picture] = {}


def picture(*, name: str, vi: str, en: str) -> Callable[[Draw], Draw]:
    """Declare a function `(view, file, language)` as the picture `name`."""

    def declare(draw: Draw) -> Draw:
        _FOUND[name] = Picture(name, vi, en, draw)
        return draw

    return declare


def pictures() -> Mapping[str, Picture]:
    """All pictures by name, in the order of their names."""
    package = importlib.import_module("bangiao.visualisations.pictures")
    for module in pkgutil.iter_modules(package.__path__, prefix=package.__name__ + "."):
        importlib.import_module(module.name)
    return dict(sorted(_FOUND.items()))


def find_picture(name: str) -> Picture:
    """The picture of this name; raises UnknownPicture, which lists those there are."""
    known = pictures()
    if name not in known:
        raise UnknownPicture(found=name, allowed=", ".join(known))
    return known[name]
