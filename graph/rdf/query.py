"""SPARQL over RDF: reading only, and nothing outside the graph."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from bangiao.errors import WrongUse
from bangiao.graph.rdf.names import PREFIXES, Names
from bangiao.graph.store.answer import Answer
from bangiao.graph.store.door import ROW_CAP, Door
from bangiao.graph.store.whole import Tell

if TYPE_CHECKING:
    from rdflib import Graph

_TRIPLE = ("subject", "predicate", "object")


class SparqlWrong(WrongUse):
    """A query that is no SPARQL, or would change the graph."""

    vi = "Câu SPARQL sai: {reason}"
    en = "The SPARQL query is wrong: {reason}"
    phrased = ()


class SparqlRefused(WrongUse):
    """A query that would fetch something from elsewhere."""

    vi = "Câu SPARQL chỉ được đọc đồ thị này; {found} không được phép."
    en = "A SPARQL query may read this graph only; {found} is not allowed."


def triples(door: Door, tell: Tell = lambda _done, _total: None) -> "Graph":
    """The graph of a database as triples, in memory: about 1 kB a triple."""
    from bangiao.graph.rdf.read import parse
    from bangiao.graph.rdf.write import write

    with TemporaryDirectory() as folder:
        file = Path(folder) / "graph.nt"
        write(door, file, "n-triples", Names(), tell)
        return parse(file)


def ask(graph: "Graph", query: str, *, limit: int = ROW_CAP, names: Names | None = None) -> Answer:
    """The rows of a SELECT, the truth of an ASK, or the triples of a CONSTRUCT or DESCRIBE, at most `limit`.

    The prefixes of the export need not be declared. Raises SparqlWrong, SparqlRefused.
    """
    from rdflib.plugins import sparql

    prefixes = {**PREFIXES, "bangiao": (names or Names()).own("")}
    try:
        prepared = sparql.prepareQuery(query, initNs=prefixes)
    except Exception as error:  # pyparsing's and rdflib's own errors, bare Exception for an unknown prefix
        raise SparqlWrong(reason=(str(error).strip() or type(error).__name__).splitlines()[0]) from error
    _refuse(prepared.algebra)
    sparql.SPARQL_LOAD_GRAPHS = False
    found = graph.query(prepared)
    if found.type == "ASK":
        return Answer(("answer",), [{"answer": bool(found.askAnswer)}])
    columns = tuple(map(str, found.vars or ())) if found.type == "SELECT" else _TRIPLE
    rows = [dict(zip(columns, map(_plain, row), strict=True)) for row in islice(_rows(found), limit + 1)]
    return Answer(columns, rows[:limit], truncated=len(rows) > limit)


def _rows(found: Any) -> Iterator[tuple[Any, ...]]:
    yield from (tuple(row) for row in found)


def _refuse(algebra: Any) -> None:
    from rdflib.plugins.sparql.parserutils import CompValue

    if isinstance(algebra, CompValue):
        if algebra.name == "ServiceGraphPattern":
            raise SparqlRefused(found="SERVICE")
        if dict.get(algebra, "datasetClause"):
            raise SparqlRefused(found="FROM")
        for one in algebra.values():
            _refuse(one)
    elif isinstance(algebra, list | tuple):
        for one in algebra:
            _refuse(one)


def _plain(value: Any) -> Any:
    from rdflib import Literal

    if value is None:
        return None
    if not isinstance(value, Literal):
        return str(value)
    told = value.toPython()
    if isinstance(told, Decimal):
        return float(told)
    return told if isinstance(told, bool | int | float) or type(told) is date else str(value)
