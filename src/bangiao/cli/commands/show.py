"""`bangiao show`: pictures of the graph; each kind that is registered is a command of its own."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bangiao.cli import completion, session
from bangiao.cli.bilingual import Argument, Command, Group, Option, option
from bangiao.cli.drawing import draw_shown
from bangiao.cli.language import Text
from bangiao.cli.options import Ending, WholeNumber, common
from bangiao.cli.words import demo as words
from bangiao.cli.words import frame, options

if TYPE_CHECKING:
    from bangiao.visualisations.registry import Choice, Picture

ERAS = ("34", "63", "as-signed")
WIDEST = 44


class Pictures(Group):
    """A group whose commands are the pictures of the registry."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names of all pictures."""
        from bangiao.visualisations.registry import pictures

        return list(pictures())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command that draws the picture of that name."""
        from bangiao.visualisations.registry import find_picture

        return _command(find_picture(cmd_name)) if cmd_name in self.list_commands(ctx) else None


@click.group("show", cls=Pictures, about=words.SHOW, no_args_is_help=True)
@common
def COMMAND() -> None:
    """Everything is done by the commands within."""


def _command(picture: "Picture") -> click.Command:
    own = {_key(one): one for one in picture.options}

    @click.command(picture.name, cls=Command, about=Text(*picture.about), params=[*_names(picture), *_options(picture)])
    @option(
        "--output",
        "-o",
        required=True,
        type=Ending(*picture.endings),
        metavar=frame.FILE,
        vi=options.OUTPUT_PICTURE.vi.format(endings=", ".join(picture.endings)),
        en=options.OUTPUT_PICTURE.en.format(endings=", ".join(picture.endings)),
    )
    @option("--era", type=click.Choice(ERAS), default="34", vi=words.ERA.vi, en=words.ERA.en)
    @common
    def draw(output: Path, era: str, names: tuple[str, ...] = (), **given: object) -> None:
        """Through the read-only door."""
        told = {own[key].name: _told(value) for key, value in given.items() if value not in (None, (), False)}
        with session.reading() as door:
            draw_shown(door, picture.name, names, output, era=era, told=told)

    return draw


def _names(picture: "Picture") -> list[click.Parameter]:
    if not picture.names:
        return []
    complete = completion.of_names(picture.names)
    return [Argument(["names"], nargs=-1, vi=words.NAME.vi, en=words.NAME.en, shell_complete=complete)]


def _options(picture: "Picture") -> list[click.Parameter]:
    return [
        Option(
            [f"--{one.name.replace('_', '-')}", _key(one)],
            vi=one.vi + _allowed(one),
            en=one.en + _allowed(one),
            is_flag=one.flag,
            multiple=one.many,
            type=_type(one),
            metavar=_placeholder(one),
        )
        for one in picture.options
    ]


def _placeholder(option: "Choice") -> Text | None:
    """What stands for a value; click's own for a flag and for few short words."""
    if option.flag or (option.choices and not _allowed(option)):
        return None
    return frame.NUMBER if option.whole else frame.VALUE


def _allowed(option: "Choice") -> str:
    """The allowed words, where they are too many to stand in the place of a value."""
    words = ", ".join(option.choices or ())
    return f" ({words})" if len(words) > WIDEST else ""


def _type(option: "Choice") -> Any:
    if option.flag:
        return None
    if option.choices:
        return click.Choice(list(option.choices))
    return WholeNumber(1) if option.whole else str


def _key(option: "Choice") -> str:
    """The name of the option among the parameters of the command, where Python's own words cannot stand."""
    return f"told_{option.name.replace('-', '_')}"


def _told(value: object) -> str:
    """The value as `Asking.told` has it."""
    return "\n".join(map(str, value)) if isinstance(value, tuple) else "yes" if value is True else str(value)
