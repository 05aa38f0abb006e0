"""Which kinds of pictures there are: every module of bangiao.visualisations.pictures declares one, as PICTURE."""

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from bangiao.errors import WrongUse
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.view import Words


class UnknownPicture(WrongUse):
    """There is no picture of this name."""

    vi = "Không có loại hình {found!r}. Có: {allowed}."
    en = "There is no picture {found!r}. There are: {allowed}."


class Model(Protocol):
    """What a picture shows, before it is drawn: it can be tested without a file, a browser or a database."""

    @property
    def summary(self) -> Words:
        """One sentence on what is drawn, for whoever asked for it: how many points, rows, bars."""

    @property
    def notes(self) -> tuple[Words, ...]:
        """What is counted, and what is missing."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be told to a picture, `--name VALUE` in commands, `name=…` in Python; a value is text.

    `choices` maps each allowed word to what it means; `many` may be given several times, and stands in
    `Asking.told` one a line; a `flag` takes no value and stands there as "yes"; a `whole` one is a number from 1
    upwards. `default` None means left out.
    """

    name: str
    vi: str
    en: str
    default: str | None = None
    choices: Mapping[str, Words] | None = None
    many: bool = False
    flag: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A kind of picture: its names, what it takes, and how it is made.

    `compose` asks questions of the catalogue and gives a Model; `write` draws that into a file, whose ending is
    one of `endings`, in a language. `name` is that of its module. `about` says in a few sentences, the first one
    short, what is drawn. `names` are the labels of the things whose names can be given, none where none can.
    """

    name: str
    vi: str
    en: str
    about: Words
    compose: Callable[[Asking], Any]
    write: Callable[[Any, Path, str], None]
    names: tuple[str, ...] = ()
    options: tuple[Choice, ...] = ()
    endings: tuple[str, ...] = (".html", ".htm")


@cache
def pictures() -> Mapping[str, Picture]:
    """All pictures by name, in the order of their names."""
    package = importlib.import_module("bangiao.visualisations.pictures")
    modules = pkgutil.iter_modules(package.__path__, prefix=package.__name__ + ".")
    found: list[Picture] = [importlib.import_module(module.name).PICTURE for module in modules]
    return {one.name: one for one in sorted(found, key=lambda one: one.name)}


def find_picture(name: str) -> Picture:
    """The picture of this name; raises UnknownPicture, which lists those there are."""
    known = pictures()
    if name not in known:
        raise UnknownPicture(found=name, allowed=", ".join(known))
    return known[name]
