"""Prints a result, or writes it to a file, in the form that was asked for."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from bangiao.cli.bilingual import option
from bangiao.cli.language import current
from bangiao.cli.options import output
from bangiao.cli.words import options

if TYPE_CHECKING:
    from bangiao.queries.result import Result

F = TypeVar("F", bound=Callable[..., Any])

FORMS = ("table", "csv", "json", "xlsx", "parquet")
PLAIN = ("", "txt")


def form(function: F) -> F:
    """--format."""
    return option(
        "--format",
        "form",
        type=click.Choice(FORMS),
        metavar=options.FORM,
        vi=options.FORMAT.vi,
        en=options.FORMAT.en,
    )(function)


def answer_options(function: F) -> F:
    """--format and --output."""
    return form(output(function))


def give(result: "Result", form: str | None, file: Path | None) -> None:
    """Print the result, or write the file and say so on standard error.

    An ending that is no form, or another form than the one asked for, is wrong use: no program would open the file.
    """
    from bangiao.queries.formats import write

    text = write(result, form_of(form, file), file, language=current())
    if text is None:
        click.echo(options.WROTE(file=file), err=True)
    else:
        click.echo(text, nl=False)


def form_of(form: str | None, file: Path | None) -> str:
    """The form that was asked for, else that of the file's ending, else a table; .txt and no ending are a table's."""
    ending = file.suffix.lower().removeprefix(".") if file else ""
    unknown = ending not in FORMS and ending not in PLAIN
    if (unknown and form is None) or (ending in FORMS and form not in (None, ending)):
        allowed = ", ".join(f".{one}" for one in (FORMS[1:] if form in (None, "table") else [form]))
        raise click.BadParameter(options.NO_SUCH_FORM(file=file, allowed=allowed), param_hint="--output")
    return form or (ending if ending in FORMS else "table")
