"""`bangiao show`: pictures of the graph; each kind that is registered is a command of its own."""

from pathlib import Path

import click

from bangiao.cli import completion, session
from bangiao.cli.bilingual import Command, Group, argument, option
from bangiao.cli.drawing import draw_shown
from bangiao.cli.language import Text
from bangiao.cli.options import Ending, WholeNumber, common
from bangiao.cli.words import demo as words
from bangiao.cli.words import frame, options

SHOWN = ("Province", "Country", "Organisation", "ForeignLocality")


class Pictures(Group):
    """A group whose commands are the pictures of the registry."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names of all pictures."""
        from bangiao.visualisations.registry import pictures

        return list(pictures())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command that draws the picture of that name."""
        return _command(cmd_name) if cmd_name in self.list_commands(ctx) else None


@click.group("show", cls=Pictures, about=words.SHOW, no_args_is_help=True)
@common
def COMMAND() -> None:
    """Everything is done by the commands within."""


def _command(picture: str) -> click.Command:
    from bangiao.visualisations.registry import find_picture

    found = find_picture(picture)
    about = Text(vi=words.ABOUT_PICTURE.vi.format(picture=found.vi), en=words.ABOUT_PICTURE.en.format(picture=found.en))

    @click.command(picture, cls=Command, about=about)
    @argument("names", nargs=-1, vi=words.NAME.vi, en=words.NAME.en, shell_complete=completion.of_names(SHOWN))
    @option(
        "--output",
        "-o",
        required=True,
        type=Ending(".html", ".htm"),
        metavar=frame.FILE,
        vi=options.OUTPUT_HTML.vi,
        en=options.OUTPUT_HTML.en,
    )
    @option("--depth", type=WholeNumber(1), default=1, metavar=frame.NUMBER, vi=words.DEPTH.vi, en=words.DEPTH.en)
    @option("--era", type=click.Choice(["34", "63", "as-signed"]), default="34", vi=words.ERA.vi, en=words.ERA.en)
    @common
    def draw(names: tuple[str, ...], output: Path, depth: int, era: str) -> None:
        """Through the read-only door."""
        with session.reading() as door:
            draw_shown(door, picture, names, output, depth=depth, era=era)

    return draw
