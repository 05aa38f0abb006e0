"""`bangiao sparql`: one read-only query on the graph as RDF."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bangiao.cli import session
from bangiao.cli.answers import answer_options, give
from bangiao.cli.bilingual import Command, argument, option
from bangiao.cli.language import current
from bangiao.cli.options import WholeNumber, common
from bangiao.cli.progress import progress
from bangiao.cli.words import export as words
from bangiao.cli.words import frame

if TYPE_CHECKING:
    from rdflib import Graph


@click.command("sparql", cls=Command, about=words.SPARQL)
@argument("query", vi=words.QUERY.vi, en=words.QUERY.en)
@argument("file", required=False, type=click.Path(path_type=Path), vi=frame.FILE.vi, en=frame.FILE.en)
@option("--limit", type=WholeNumber(1), metavar=frame.NUMBER, vi=words.LIMIT.vi, en=words.LIMIT.en)
@answer_options
@common
def COMMAND(query: str, file: Path | None, limit: int | None, form: str | None, output: Path | None) -> None:
    """On the file, else on the database through the read-only door."""
    if not query.strip():
        raise click.UsageError(str(words.NO_QUERY), click.get_current_context())
    from bangiao.graph.rdf.query import ask
    from bangiao.graph.store.door import ROW_CAP

    answer = ask(_graph(file), query, limit=limit or ROW_CAP)
    from bangiao.queries.result import from_answer

    give(from_answer(answer, current()), form, output)


def _graph(file: Path | None) -> "Graph":
    from bangiao.graph.rdf.query import triples
    from bangiao.graph.rdf.read import parse

    if file is not None:
        return parse(file)
    with session.reading() as door, progress(words.EXPORTING(file=words.DATABASE)) as tell:
        return triples(door, tell)
