"""`bangiao export`: the graph in the forms of other programs; each format that is registered is a command of its own."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bangiao.cli import session
from bangiao.cli.bilingual import Command, Group, Option
from bangiao.cli.language import Text, current
from bangiao.cli.options import Ending, common
from bangiao.cli.progress import progress
from bangiao.cli.words import export as words
from bangiao.cli.words import frame, options

if TYPE_CHECKING:
    from bangiao.graph.exports import Export
    from bangiao.graph.exports import Option as Choice


class Formats(Group):
    """A group whose commands are the formats of the registry."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names of all formats."""
        from bangiao.graph.exports import names

        return list(names())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command that writes the format of that name."""
        from bangiao.graph.exports import find

        return _command(find(cmd_name)) if cmd_name in self.list_commands(ctx) else None


@click.group("export", cls=Formats, about=words.ABOUT, no_args_is_help=True)
@common
def COMMAND() -> None:
    """Everything is done by the commands within."""


def _command(found: "Export") -> click.Command:
    about = Text(vi=words.FORMAT.vi.format(what=found.vi), en=words.FORMAT.en.format(what=found.en))

    def write(output: Path, **given: str | bool | None) -> None:
        _export(found, output, given)

    params = [_output(found), *(_option(one) for one in found.options)]
    return common(Command(found.name, about=about, callback=write, params=params))


def _export(found: "Export", output: Path, given: dict[str, str | bool | None]) -> None:
    from bangiao.graph.exports.format import export

    if found.derive:
        export(found, None, output, given)
        click.echo(options.WROTE(file=output))
        return
    with session.reading() as door, progress(words.EXPORTING(file=output.name)) as tell:
        written = export(found, door, output, given, tell)
    click.echo(words.DONE(nodes=written.nodes, relations=written.relations, file=output))
    for vi, en in written.notes:
        click.echo(vi if current() == "vi" else en)


def _output(found: "Export") -> Option:
    told, metavar = (words.FOLDER, words.FOLDER_FORM) if found.folder else (words.FILE, frame.FILE)
    kind = click.Path(path_type=Path) if found.folder else Ending(*found.suffixes)
    vi, en = (text.format(endings=", ".join(found.suffixes)) for text in (told.vi, told.en))
    return Option(["--output", "-o"], required=True, type=kind, metavar=metavar, vi=vi, en=en)


def _option(one: "Choice") -> Option:
    name = f"--{one.name.replace('_', '-')}"
    if isinstance(one.default, bool):
        return Option([name, one.name], is_flag=True, default=None, vi=one.vi, en=one.en)
    told = words.ONE_OF if one.choices else words.WITH_DEFAULT
    vi, en = (
        text.format(said=said.rstrip("."), choices=", ".join(one.choices), default=one.default) if one.default else said
        for text, said in ((told.vi, one.vi), (told.en, one.en))
    )
    kind = click.Choice(one.choices) if one.choices else click.STRING
    return Option([name, one.name], type=kind, metavar=frame.VALUE, vi=vi, en=en)
