"""`bangiao find`: things by their names."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bangiao.cli import completion, session
from bangiao.cli.answers import answer_options, give
from bangiao.cli.bilingual import Command, argument, option
from bangiao.cli.language import current
from bangiao.cli.lines import hanging
from bangiao.cli.options import WholeNumber, common
from bangiao.cli.words import ask as words
from bangiao.cli.words import frame

if TYPE_CHECKING:
    from bangiao.queries.find import Found
    from bangiao.queries.result import Result

LIMIT = 20
ANYTHING = ("Province", "Country", "Organisation", "ForeignLocality", "Sector", "Agreement", "Project")


@click.command("find", cls=Command, about=words.FIND)
@argument(
    "text", nargs=-1, required=True, vi=words.TEXT.vi, en=words.TEXT.en, shell_complete=completion.of_names(ANYTHING)
)
@option("--limit", type=WholeNumber(1), default=LIMIT, metavar=frame.NUMBER, vi=words.LIMIT.vi, en=words.LIMIT.en)
@answer_options
@common
def COMMAND(text: tuple[str, ...], limit: int, form: str | None, output: Path | None) -> None:
    """Words may be given without quotes."""
    wanted = " ".join(text)
    with session.reading() as door:
        from bangiao.queries.find import find

        found = find(door, wanted, limit=limit)
    if not found and output is None and form in (None, "table"):
        click.echo(words.NOTHING_FOUND(text=wanted), err=True)
        return
    result = _result(wanted, found)
    if output or form not in (None, "table"):
        give(result, form, output)
    else:
        _list(result)


def _list(result: "Result") -> None:
    """Ids are for copying, so no table may break them."""
    widest = max(len(row["id"]) for row in result.rows)
    for row in result.rows:
        kind = f"{row['kind']}, {words.ERAS.get(row['era'], row['era'])}" if row["era"] else row["kind"]
        click.echo(hanging(f"{row['id']:<{min(widest, 36)}}  ", f"{row['name']} ({kind})"))


def _result(wanted: str, found: list["Found"]) -> "Result":
    from bangiao.graph.schema import NODE_TYPES
    from bangiao.queries.question import Column
    from bangiao.queries.result import Result
    from bangiao.queries.words import Words

    language = current()
    rows = [
        {
            "name": one.name(language),
            "kind": getattr(NODE_TYPES.get(one.label), language, one.label),
            "era": one.era,
            "id": one.id,
            "match": round(one.score),
        }
        for one in found
    ]
    columns = tuple(Column(name, Words(said.vi, said.en)) for name, said in words.FOUND.items())
    return Result("", "", words.FOUND_TITLE(text=wanted), language, {}, columns, list(rows))
