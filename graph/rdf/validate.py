"""Whether a graph fits the shapes: through pySHACL."""

from pathlib import Path
from typing import TYPE_CHECKING

from bangiao.errors import MissingExtra, NotAvailable
from bangiao.graph.rdf.names import Names, expand, local
from bangiao.graph.rdf.shapes import SH, shapes

if TYPE_CHECKING:
    from rdflib import Graph

SHOWN = 5


class NotValid(NotAvailable):
    """A graph does not fit the shapes; it is not written."""

    vi = "{file} không hợp lệ theo SHACL, {count} lỗi: {found}"
    en = "{file} is not valid by SHACL, {count} faults: {found}"
    phrased = ()


def faults(graph: "Graph", names: Names) -> list[str]:
    """What does not fit, a line each: the thing, the property, the value, the constraint. Raises MissingExtra."""
    try:
        import pyshacl
    except ImportError as error:
        raise MissingExtra(package="pyshacl", extra="rdf") from error
    from rdflib import Graph, URIRef

    conforms, report, _ = pyshacl.validate(graph, shacl_graph=shapes(names))
    if conforms or not isinstance(report, Graph):
        return []
    said = []
    for result in report.subjects(URIRef(expand("rdf:type")), URIRef(f"{SH}ValidationResult")):
        told = {name: report.value(result, URIRef(SH + name)) for name in ("focusNode", "resultPath", "value")}
        constraint = local(str(report.value(result, URIRef(f"{SH}sourceConstraintComponent"))))
        said.append(" ".join([*(str(one) for one in told.values() if one is not None), constraint]))
    return sorted(said)


def check(file: Path, names: Names) -> None:
    """Raise NotValid where a file does not fit the shapes."""
    from bangiao.graph.rdf.read import parse

    found = faults(parse(file), names)
    if found:
        raise NotValid(file=file.name, count=len(found), found="; ".join(found[:SHOWN]))
