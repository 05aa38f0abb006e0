"""`bangiao db`: the local database."""

import os
from pathlib import Path

import click

from bangiao.cli.bilingual import Command, Group, argument, option
from bangiao.cli.consent import agreed
from bangiao.cli.figures import duration, size
from bangiao.cli.language import Text, current
from bangiao.cli.options import Ending, common, settings
from bangiao.cli.words import database as words
from bangiao.cli.words import frame


@click.group("db", cls=Group, about=words.ABOUT, no_args_is_help=True)
@common
def COMMAND() -> None:
    """Everything is done by the commands within."""


def _home() -> Path:
    from bangiao.graph.connect import home

    return home()


@COMMAND.command("status", cls=Command, about=words.STATUS)
@common
def status() -> None:
    """Print the state of the local database, and which server takes its place if one is named."""
    from bangiao.graph.embedded import status as find_status

    found = find_status(_home())
    click.echo(words.RUNS if found.running else words.RUNS_NOT)
    rows = {words.FOLDER: found.folder, words.SIZE: size(found.size)}
    if found.address and found.uptime is not None:
        rows |= {words.ADDRESS: found.address.uri, words.PROCESS: found.pid, words.FOR: duration(found.uptime)}
        rows |= {
            words.READER: words.READ_ONLY(name=found.reader_username),
            words.PASSWORDS: words.UNDER(file=found.password_file, key="reader_password"),
        }
    if found.log.exists():
        rows[words.LOG] = found.log
    _print_rows(rows)
    server = settings().database or os.environ.get("NEO4J_URI")
    if server:
        click.echo(words.SERVER_CHOSEN(uri=server))


def _print_rows(rows: dict[Text, object]) -> None:
    width = max(len(str(heading)) for heading in rows)
    for heading, value in rows.items():
        click.echo(f"  {heading!s:<{width}}  {value}")


@COMMAND.command("start", cls=Command, about=words.START)
@common
def start() -> None:
    """Start it, or say where it runs."""
    from bangiao.graph.embedded import ensure_running

    address = ensure_running(_home(), lambda told: click.echo(told, err=True), language=current())
    click.echo(words.STARTED(uri=address.uri))


@COMMAND.command("stop", cls=Command, about=words.STOP)
@common
def stop() -> None:
    """Stop it if it runs."""
    from bangiao.graph.embedded import stop as stop_database

    click.echo(words.STOPPED if stop_database(_home()) else words.WAS_NOT_RUNNING)


@COMMAND.command("backup", cls=Command, about=words.BACKUP)
@argument("file", type=Ending(".zip"), vi=frame.FILE.vi, en=frame.FILE.en)
@option("--yes", is_flag=True, vi=words.YES.vi, en=words.YES.en)
@common
def backup(file: Path, yes: bool) -> None:
    """Write one zip file; over one that is there only when the user agrees."""
    from bangiao.graph.embedded import backup as write_backup

    if file.exists() and not agreed(words.ASK_OVERWRITE(file=file), yes):
        return
    made = write_backup(_home(), file)
    click.echo(words.BACKED_UP(file=made, size=size(made.stat().st_size)))


@COMMAND.command("restore", cls=Command, about=words.RESTORE)
@argument("file", type=click.Path(path_type=Path), vi=frame.FILE.vi, en=frame.FILE.en)
@option("--yes", is_flag=True, vi=words.YES.vi, en=words.YES.en)
@common
def restore(file: Path, yes: bool) -> None:
    """Ask first, since the present data goes."""
    from bangiao.graph.embedded import restore as put_back

    home = _home()
    if agreed(words.ASK_RESTORE(folder=home, file=file), yes):
        put_back(home, file)
        click.echo(words.RESTORED(file=file))


@COMMAND.command("reset", cls=Command, about=words.RESET)
@option("--yes", is_flag=True, vi=words.YES.vi, en=words.YES.en)
@common
def reset(yes: bool) -> None:
    """Ask first, since the data goes."""
    from bangiao.graph.embedded import reset as delete_data

    home = _home()
    if agreed(words.ASK_RESET(folder=home), yes):
        delete_data(home)
        click.echo(words.RESET_DONE(folder=home))
