"""Options that several commands take, and the settings that they fill."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click

from bangiao.cli.bilingual import option
from bangiao.cli.language import LANGUAGES
from bangiao.cli.words import frame, options

F = TypeVar("F", bound=Callable[..., Any])


@dataclass
class Settings:
    """What holds for the whole command, given before or after its name."""

    database: str | None = None


def settings() -> Settings:
    """The settings of the command that runs."""
    return click.get_current_context().ensure_object(Settings)


class WholeNumber(click.types.IntParamType):
    """A whole number from `lowest` upwards."""

    def __init__(self, lowest: int) -> None:
        self.lowest = lowest

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The number, or a sentence about what was found."""
        if not str(value).isdecimal() or int(value) < self.lowest:
            self.fail(frame.NOT_A_WHOLE_NUMBER(found=value, lowest=self.lowest), param, ctx)
        return int(value)


class Ending(click.Path):
    """A path to write, whose ending is one of those allowed, such as ".html"; "" allows none."""

    def __init__(self, *allowed: str) -> None:
        self.allowed = allowed
        super().__init__(path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path, or a sentence about its ending."""
        found = super().convert(value, param, ctx)
        if Path(str(found)).suffix.lower() not in self.allowed:
            listed = ", ".join(one for one in self.allowed if one)
            self.fail(options.NO_SUCH_ENDING(file=value, allowed=listed), param, ctx)
        return found


def _keep_database(context: click.Context, _parameter: click.Parameter, uri: str | None) -> None:
    chosen = context.ensure_object(Settings)
    chosen.database = uri or chosen.database


def database(function: F) -> F:
    """--database URI."""
    return option(
        "--database",
        metavar="URI",
        expose_value=False,
        callback=_keep_database,
        vi=options.DATABASE.vi,
        en=options.DATABASE.en,
    )(function)


def language(function: F) -> F:
    """--lang; it was read before parsing, and is here for its help and for refusing other values."""
    return option(
        "--lang",
        type=click.Choice(LANGUAGES),
        expose_value=False,
        vi=options.LANGUAGE.vi,
        en=options.LANGUAGE.en,
    )(function)


def output(function: F) -> F:
    """--output FILE."""
    return option(
        "--output",
        "-o",
        type=click.Path(path_type=Path),
        metavar=frame.FILE,
        vi=options.OUTPUT.vi,
        en=options.OUTPUT.en,
    )(function)


def common(function: F) -> F:
    """The options of every command."""
    return database(language(function))
