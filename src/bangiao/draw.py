"""Draws a picture: the way from names and options to a file, for commands and notebooks."""

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from bangiao.errors import WrongUse
from bangiao.graph.store.door import Door
from bangiao.queries.find import Found
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.registry import Choice, Model, Picture, find_picture


class UnknownOption(WrongUse):
    """Something was told to a picture that it does not take, or a value that is none of the allowed ones."""

    vi = "Hình {picture} không có {option}={found!r}; cho phép: {allowed}."
    en = "The picture {picture} has no {option}={found!r}; allowed: {allowed}."


@dataclass(frozen=True)
class Drawing:
    """A picture that was drawn: what it shows, its page where it is one, the file if it was written to one.

    `meant` tells what each name was taken to mean, with the others of that name. In a notebook it shows itself.
    """

    model: Model
    meant: tuple[tuple[Found, ...], ...]
    file: Path | None = None
    page: str = ""

    def _repr_html_(self) -> str:
        """The page in a frame of its own, from which no request can go out."""
        return (
            f'<iframe srcdoc="{escape(self.page)}" sandbox="allow-scripts allow-downloads" '
            'style="width: 100%; height: 640px; border: 1px solid #999"></iframe>'
        )


def draw(
    door: Door,
    picture: str,
    names: Sequence[str],
    file: Path | None,
    *,
    era: str = "34",
    language: str = "vi",
    told: Mapping[str, str] | None = None,
) -> Drawing:
    """Draw the picture of that name; without a file, for a notebook.

    A name may be an id. Raises UnknownPicture, UnknownOption, NothingToDraw, the errors of questions, or an error
    of the picture when the file cannot be written.
    """
    kind = find_picture(picture)
    if names and not kind.names:
        raise UnknownOption(picture=kind.name, option="names", found=names[0], allowed="–")
    asking = Asking(door, tuple(names), era, language, _checked(kind, told or {}))
    model: Model = kind.compose(asking)
    if file is not None:
        kind.write(model, file, language)
        return Drawing(model, asking.meant, file)
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "page.html")
        kind.write(model, page, language)
        return Drawing(model, asking.meant, page=page.read_text(encoding="utf-8"))


def _checked(kind: Picture, told: Mapping[str, str]) -> dict[str, str]:
    """What was told, with the defaults of the rest."""
    options = {one.name: one for one in kind.options}
    for name, value in told.items():
        if name not in options:
            raise UnknownOption(picture=kind.name, option=name, found=value, allowed=", ".join(options) or "–")
        _allowed(kind, options[name], value)
    defaults = {one.name: one.default for one in kind.options if one.default is not None}
    return {**defaults, **told}


def _allowed(kind: Picture, option: Choice, value: str) -> None:
    for one in value.splitlines() if option.many else [value]:
        if option.choices and one not in option.choices:
            raise UnknownOption(picture=kind.name, option=option.name, found=one, allowed=", ".join(option.choices))
        if option.whole and not (one.isdecimal() and int(one) >= 1):
            raise UnknownOption(picture=kind.name, option=option.name, found=one, allowed="1, 2, 3…")
