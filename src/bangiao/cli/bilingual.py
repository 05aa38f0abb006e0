"""Commands, groups, options and arguments whose help is in the language of the command that runs."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, TypeVar

import click

from bangiao.cli.language import Text
from bangiao.cli.words import frame

F = TypeVar("F", bound=Callable[..., Any])


class Option(click.Option):
    """An option with its help in both languages; `metavar` may be a text in both, too."""

    def __init__(
        self, declarations: Sequence[str], *, vi: str, en: str, metavar: Text | str | None = None, **rest: Any
    ) -> None:
        self.text, self.placeholder = Text(vi, en), metavar
        super().__init__(declarations, **rest)

    def reword(self) -> None:
        """Take the words of the present language."""
        self.help = str(self.text)
        self.metavar = None if self.placeholder is None else str(self.placeholder)


class Argument(click.Argument):
    """A positional argument, named in both languages."""

    def __init__(self, declarations: Sequence[str], *, vi: str, en: str, **rest: Any) -> None:
        self.placeholder = Text(vi, en)
        super().__init__(declarations, **rest)

    def reword(self) -> None:
        """Take the words of the present language."""
        dots = "…" if self.nargs == -1 else ""
        self.metavar = f"{self.placeholder}{dots}" if self.required else f"[{self.placeholder}]{dots}"


class Command(click.Command):
    """A command whose help is the text `about`: its first sentence alone stands in the list of commands."""

    def __init__(self, name: str | None, *, about: Text, **rest: Any) -> None:
        self.about = about
        super().__init__(name, **rest)

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """The parameters, worded in the present language."""
        self.options_metavar = str(frame.OPTIONS)
        self.help = str(self.about)
        found = super().get_params(ctx)
        for parameter in found:
            if isinstance(parameter, Option | Argument):
                parameter.reword()
        return found

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """The line of usage; where no argument is given it is asked for before the parameters are."""
        self.get_params(ctx)
        return super().collect_usage_pieces(ctx)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """--help; click keeps it once made, so its words are renewed."""
        option = super().get_help_option(ctx)
        if option:
            option.help = str(frame.HELP)
        return option

    def get_short_help_str(self, limit: int = 45) -> str:
        """The first sentence."""
        self.help = str(self.about)
        return super().get_short_help_str(limit)


class Group(Command, click.Group):
    """A command that holds commands."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """The parameters, worded in the present language."""
        self.subcommand_metavar = str(frame.OPTIONAL_COMMAND if self.invoke_without_command else frame.COMMAND)
        return super().get_params(ctx)


class LazyGroup(Group):
    """A group that imports a command's module, `package`.name, only when that command is meant."""

    def __init__(self, name: str | None, *, package: str, names: Sequence[str], about: Text, **rest: Any) -> None:
        self.package, self.names = package, tuple(names)
        super().__init__(name, about=about, **rest)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names in the order in which a newcomer needs them."""
        return list(self.names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The COMMAND of the module of that name."""
        if cmd_name not in self.names:
            return None
        found: click.Command = import_module(f"{self.package}.{cmd_name}").COMMAND
        return found


def command(name: str, *, vi: str, en: str, **rest: Any) -> Callable[[Callable[..., Any]], Command]:
    """Turn a function into a bilingual command."""
    return click.command(name, cls=Command, about=Text(vi, en), **rest)


def option(*declarations: str, vi: str, en: str, **rest: Any) -> Callable[[F], F]:
    """Give a command a bilingual option."""
    return click.option(*declarations, cls=Option, vi=vi, en=en, **rest)


def argument(*declarations: str, vi: str, en: str, **rest: Any) -> Callable[[F], F]:
    """Give a command a bilingual argument."""
    return click.argument(*declarations, cls=Argument, vi=vi, en=en, **rest)
