"""`bangiao cypher`: one read-only statement."""

import json
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bangiao.cli import session
from bangiao.cli.answers import answer_options, give
from bangiao.cli.bilingual import Command, argument, option
from bangiao.cli.language import current
from bangiao.cli.options import WholeNumber, common
from bangiao.cli.words import ask as words
from bangiao.cli.words import frame
from bangiao.cli.words import load as load_words

if TYPE_CHECKING:
    from bangiao.graph.store.answer import Answer

_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)


@click.command("cypher", cls=Command, about=words.CYPHER)
@argument("statement", vi=words.STATEMENT.vi, en=words.STATEMENT.en)
@option("--param", "given", multiple=True, metavar=load_words.OPTION_FORM, vi=words.PARAM.vi, en=words.PARAM.en)
@option("--limit", type=WholeNumber(1), metavar=frame.NUMBER, vi=words.ROW_LIMIT.vi, en=words.ROW_LIMIT.en)
@answer_options
@common
def COMMAND(statement: str, given: tuple[str, ...], limit: int | None, form: str | None, output: Path | None) -> None:
    """Through the read-only door."""
    text, parameters = _read(statement)
    if not _COMMENT.sub("", text).strip(" \t\r\n;"):
        raise click.UsageError(str(words.EMPTY), click.get_current_context())
    parameters |= dict(_parameter(one) for one in given)
    with session.reading() as door:
        from bangiao.graph.store.door import ROW_CAP

        answer = door.ask(text, parameters, limit=limit or ROW_CAP)
    from bangiao.queries.result import from_answer

    give(from_answer(replace(answer, notes=_doubts(answer, given)), current()), form, output)


def _read(statement: str) -> tuple[str, dict[str, Any]]:
    """The statement, from standard input for "-", and the parameters of the `:param` lines that stand before it."""
    text = sys.stdin.read() if statement == "-" else statement
    if not text.lstrip().startswith(":"):
        return text, {}
    from bangiao.queries.explain import taken_apart

    return taken_apart(text.lstrip())


def _doubts(answer: "Answer", given: tuple[str, ...]) -> list[str]:
    """Where nothing was found, each bare number that may have been meant as text, as most codes are."""
    named = [_parameter(one) for one in given] if not answer.rows else []
    numbers = [(name, value) for name, value in named if isinstance(value, int) and not isinstance(value, bool)]
    return [words.A_NUMBER(name=name, value=value) for name, value in numbers]


def _parameter(text: str) -> tuple[str, Any]:
    """The name and the value, which is JSON where it can be read as JSON, otherwise the text as it stands."""
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise click.BadParameter(load_words.NOT_NAME_VALUE(found=text), param_hint="--param")
    try:
        return name.strip().removeprefix("$"), json.loads(value)
    except ValueError:
        return name.strip().removeprefix("$"), value
