"""The questions of the catalogue as commands: parameters, columns and help out of each question's header."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from bangiao.cli import session
from bangiao.cli.answers import answer_options, give
from bangiao.cli.bilingual import Command, Group, option
from bangiao.cli.language import Text, current
from bangiao.cli.options import common
from bangiao.cli.parameters import as_option
from bangiao.cli.words import ask as words

if TYPE_CHECKING:
    from bangiao.queries.question import Column, Question

FEW = 12
UNITS = ("USD", "%", "km")
explain = option("--explain", "explained", is_flag=True, vi=words.EXPLAIN.vi, en=words.EXPLAIN.en)
with_sources = option("--sources", "with_sources", is_flag=True, vi=words.SOURCES.vi, en=words.SOURCES.en)


class Catalogue(Group):
    """The questions as commands."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """The options, and the placeholder of a question in the line of usage."""
        found = super().get_params(ctx)
        self.subcommand_metavar = str(words.QUESTION)
        return found

    def list_commands(self, ctx: click.Context) -> Sequence[str]:  # type: ignore[override]  # noqa: ARG002
        """The names of all questions."""
        from bangiao.queries import catalogue

        return catalogue.names()

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The question of that name or id; raises UnknownQuestion, except while a shell completes a word."""
        from bangiao.queries import catalogue

        if ctx.resilient_parsing and cmd_name not in catalogue.names():
            return None
        return Asking(catalogue.find(cmd_name))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem[str]]:
        """The names of questions, with their titles where they are few enough to be read, and the options."""
        from bangiao.queries import catalogue

        found = [name for name in catalogue.names() if name.startswith(incomplete)]
        titles = {name: catalogue.find(name).title.said(current()) for name in found} if len(found) < FEW else {}
        options = click.Command.shell_complete(self, ctx, incomplete)
        return [*(CompletionItem(name, help=titles.get(name)) for name in found), *options]

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """A parameter before the name of its question gets a sentence of its own."""
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            raise click.UsageError(words.NAME_FIRST(found=error.option_name), ctx) from error

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The questions with their titles."""
        from bangiao.queries import catalogue

        with formatter.section(str(words.QUESTIONS)):
            rows = [(name, catalogue.find(name).title.said(current())) for name in self.list_commands(ctx)]
            formatter.write_dl(rows)


class Asking(Command):
    """One question as a command."""

    def __init__(self, question: "Question") -> None:
        self.question = question
        about = Text(*(f"{question.title.said(one)}. {question.explain.said(one)}" for one in ("vi", "en")))
        super().__init__(
            question.name,
            about=about,
            callback=_asked,
            params=[as_option(one) for one in question.parameters],
        )
        for add in (common, answer_options, explain, with_sources):
            add(self)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """An unknown parameter is answered with those that there are."""
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            from bangiao.queries.errors import UnknownParameter

            allowed = [option for one in self.params for option in one.opts if option.startswith("--")]
            raise UnknownParameter(
                question=self.question.name, found=error.option_name, allowed=", ".join(allowed)
            ) from error

    def invoke(self, ctx: click.Context) -> Any:
        """Ask with what was given."""
        own = {one.name for one in self.question.parameters}
        given = {name: value for name, value in ctx.params.items() if name in own and value is not None}
        rest = {name: value for name, value in ctx.params.items() if name not in own}
        return ctx.invoke(_asked, question=self.question, given=given, **rest)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, the columns of the answer, and what is counted."""
        super().format_options(ctx, formatter)
        with formatter.section(str(words.COLUMNS)):
            formatter.write_dl([(one.name, _column(one)) for one in self.question.columns])
        with formatter.section(str(words.COUNTED)):
            formatter.write_text(self.question.counts.said(current()))
            for note in self.question.notes:
                formatter.write_text(note.said(current()))


def _asked(
    question: "Question",
    given: dict[str, str],
    *,
    form: str | None,
    output: Path | None,
    explained: bool,
    with_sources: bool,
) -> None:
    above = click.get_current_context().parent
    before = above.params if above else {}
    if explained or before.get("explained"):
        click.echo(_explained(question, given))
        return
    with session.reading() as door:
        from bangiao.queries.run import ask

        result = ask(door, question.name, given, language=current(), sources=with_sources)
    give(result, form or before.get("form"), output)


def _explained(question: "Question", given: dict[str, str]) -> str:
    """The Cypher with its parameters bound; without those that are needed, and no database, as it stands."""
    from bangiao.queries.explain import bound, needed, unbound

    if needed(question, given):
        return unbound(question, current())
    with session.reading() as door:
        return bound(door, question, given, current())


def _column(column: "Column") -> str:
    """The column's name with its unit and kind of money."""
    from bangiao.queries.words import VOCABULARIES

    money = VOCABULARIES["money_kind"][column.money].said(current()) if column.money else ""
    unit = ", ".join(part for part in (column.unit if column.unit in UNITS else "", money) if part)
    return f"{column.words.said(current())} ({unit})" if unit else column.words.said(current())
