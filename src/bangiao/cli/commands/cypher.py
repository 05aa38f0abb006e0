"""`bangiao cypher`: one read-only statement."""

import json
import re
from pathlib import Path
from typing import Any

import click

from bangiao.cli import session
from bangiao.cli.answers import answer_options, give
from bangiao.cli.bilingual import Command, argument, option
from bangiao.cli.language import current
from bangiao.cli.options import WholeNumber, common
from bangiao.cli.words import ask as words
from bangiao.cli.words import frame
from bangiao.cli.words import load as load_words

_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)


@click.command("cypher", cls=Command, about=words.CYPHER)
@argument("statement", vi=words.STATEMENT.vi, en=words.STATEMENT.en)
@option("--param", "given", multiple=True, metavar=load_words.OPTION_FORM, vi=words.PARAM.vi, en=words.PARAM.en)
@option("--limit", type=WholeNumber(1), metavar=frame.NUMBER, vi=words.LIMIT.vi, en=words.LIMIT.en)
@answer_options
@common
def COMMAND(statement: str, given: tuple[str, ...], limit: int | None, form: str | None, output: Path | None) -> None:
    """Through the read-only door."""
    if not _COMMENT.sub("", statement).strip(" \t\r\n;"):
        raise click.UsageError(str(words.EMPTY), click.get_current_context())
    parameters = dict(_parameter(one) for one in given)
    with session.reading() as door:
        from bangiao.graph.store.door import ROW_CAP

        answer = door.ask(statement, parameters, limit=limit or ROW_CAP)
    from bangiao.queries.result import from_answer

    give(from_answer(answer, current()), form, output)


def _parameter(text: str) -> tuple[str, Any]:
    """The name and the value, which is JSON where it can be read as JSON, otherwise the text as it stands."""
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise click.BadParameter(load_words.NOT_NAME_VALUE(found=text), param_hint="--param")
    try:
        return name.strip().removeprefix("$"), json.loads(value)
    except ValueError:
        return name.strip().removeprefix("$"), value
