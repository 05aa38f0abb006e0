"""`bangiao template`: an empty workbook for an office's own list."""

from pathlib import Path

import click

from bangiao.cli.bilingual import Command, argument, option
from bangiao.cli.language import current
from bangiao.cli.options import common
from bangiao.cli.words import frame, options
from bangiao.cli.words import lists as words


@click.command("template", cls=Command, about=words.ABOUT)
@argument("name", vi=words.TEMPLATE.vi, en=words.TEMPLATE.en)
@option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    metavar=frame.FILE,
    vi=words.OUTPUT.vi,
    en=words.OUTPUT.en,
)
@common
def COMMAND(name: str, output: Path | None) -> None:
    """Never over a file that is there: it may be a list that somebody filled."""
    from bangiao.loaders.lists.choose import find
    from bangiao.loaders.lists.template import workbook

    found = find(name)
    target = output or Path(f"{found.name}.xlsx")
    try:
        with target.open("xb") as file:
            file.write(workbook(found, current()))
    except FileExistsError:
        raise click.UsageError(words.IS_THERE(file=target), click.get_current_context()) from None
    click.echo(options.WROTE(file=target))
