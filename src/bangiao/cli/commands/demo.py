"""`bangiao demo`: facts in, three answers and a picture out."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bangiao.cli import report as shown
from bangiao.cli import session
from bangiao.cli.answers import give
from bangiao.cli.bilingual import Command, option
from bangiao.cli.drawing import draw_shown
from bangiao.cli.figures import number
from bangiao.cli.language import Text, current
from bangiao.cli.loading import load_shown, what_is_loaded
from bangiao.cli.options import Ending, common
from bangiao.cli.words import demo as words
from bangiao.cli.words import frame

if TYPE_CHECKING:
    from bangiao.graph.store.door import Door
    from bangiao.loaders.report import Report

PLACES = ("Hà Giang", "Lâm Đồng")
PICTURE = Path("bangiao-demo.html")
QUESTIONS: tuple[tuple[Text, str, Mapping[str, str]], ...] = (
    (words.FUNDERS, "funders", {"province": "Hà Giang", "status": "proposed"}),
    (words.PARTNERS, "partners", {"province": "Lâm Đồng"}),
    (words.NEEDS, "needs", {"province": "Hà Giang"}),
)


@click.command("demo", cls=Command, about=words.ABOUT)
@option(
    "--output",
    "-o",
    type=Ending(".html", ".htm"),
    default=PICTURE,
    metavar=frame.FILE,
    vi=words.OUTPUT.vi,
    en=words.OUTPUT.en,
)
@common
def COMMAND(output: Path) -> int:
    """Each step under its heading; the exit status is that of the load."""
    _heading(1, str(words.LOAD), "bangiao load")
    report = _load()
    with session.reading() as door:
        for place, (title, name, given) in enumerate(QUESTIONS, 2):
            parameters = " ".join(f"--{key} {_quoted(value)}" for key, value in given.items())
            _heading(place, str(title), f"bangiao ask {name} {parameters}")
            _answer(door, name, given)
        names = " ".join(map(_quoted, PLACES))
        _heading(5, str(words.PICTURE), f"bangiao show network {names} --output {output}")
        draw_shown(door, "network", PLACES, output)
    _name_next_commands()
    return report.exit_status


def _heading(place: int, title: str, command: str) -> None:
    lead = "\n" if place > 1 else ""
    click.echo(lead + click.style(f"{place}. {title}", bold=True))
    click.echo(click.style(f"   $ {command}", dim=True) + "\n")


def _quoted(value: str) -> str:
    """As it is typed in any shell, Windows' too."""
    return f'"{value}"' if " " in value else value


def _load() -> "Report":
    from bangiao.loaders.registry import find

    source = find("shipped")()
    with session.writing() as bolt:
        report = load_shown(bolt, source, Path())
    if shown.changed_nothing(report) and not report.skipped:
        click.echo(words.UNCHANGED(facts=number(report.unchanged), seconds=number(report.seconds, 1)))
    else:
        click.echo("\n".join(shown.lines(report, what_is_loaded(source, Path()))))
    return report


def _answer(door: "Door", name: str, given: Mapping[str, str]) -> None:
    from bangiao.queries.run import ask

    give(ask(door, name, given, language=current()), "table", None)


def _name_next_commands() -> None:
    click.echo("\n" + click.style(str(words.NEXT), bold=True))
    for command, text in words.NEXT_COMMANDS:
        click.echo(f"  $ {command}\n      {text}")
