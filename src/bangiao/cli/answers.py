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
    """Print the result, or write the file and say so on standard error."""
    from bangiao.queries.formats import write

    text = write(result, form or _form_of(file), file, language=current())
    if text is None:
        click.echo(options.WROTE(file=file), err=True)
    else:
        click.echo(text, nl=False)


def _form_of(file: Path | None) -> str:
    ending = file.suffix.lower().removeprefix(".") if file else ""
    return ending if ending in FORMS else "table"
