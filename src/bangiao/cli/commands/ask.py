"""`bangiao ask`: the catalogue of questions, or one of them asked."""

import click

from bangiao.cli.answers import form, give
from bangiao.cli.language import current
from bangiao.cli.lines import hanging
from bangiao.cli.options import common
from bangiao.cli.questions import Catalogue, explain
from bangiao.cli.words import ask as words


@click.group("ask", cls=Catalogue, about=words.ABOUT, invoke_without_command=True)
@form
@explain
@common
@click.pass_context
def COMMAND(context: click.Context, form: str | None, explained: bool) -> None:
    """Without a question, the catalogue."""
    if context.invoked_subcommand:
        return
    if explained:
        raise click.UsageError(str(words.NO_QUESTION), context)
    if form in (None, "table"):
        _print_catalogue()
    else:
        _write_catalogue(form)


def _print_catalogue() -> None:
    from bangiao.queries import catalogue
    from bangiao.queries.words import THEMES

    width = max(len(name) for name in catalogue.names())
    for theme, questions in catalogue.by_theme().items():
        click.secho(THEMES[theme].said(current()), bold=True)
        for one in questions:
            click.echo(hanging(f"{one.id:<4} {one.name:<{width}}  ", one.title.said(current())))
    click.echo(f"\n{words.MORE}")


def _write_catalogue(form: str | None) -> None:
    from bangiao.graph.store.answer import Answer
    from bangiao.queries import catalogue
    from bangiao.queries.result import from_answer

    rows = [
        {
            "name": one.name,
            "id": one.id,
            "theme": theme,
            "title": one.title.said(current()),
            "explain": one.explain.said(current()),
            "parameters": [parameter.name for parameter in one.parameters],
        }
        for theme, questions in catalogue.by_theme().items()
        for one in questions
    ]
    give(from_answer(Answer(tuple(rows[0]), rows), current(), str(words.QUESTIONS)), form, None)
