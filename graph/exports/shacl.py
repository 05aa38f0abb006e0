"""SHACL shapes of the RDF export, out of the schema."""

from pathlib import Path

from bangiao.graph.exports.format import Export, Option, Options
from bangiao.graph.exports.rdf import base_of
from bangiao.graph.rdf.names import BASE, Names


def derive(path: Path, options: Options) -> None:
    """Write the shapes as Turtle, JSON-LD or N-Triples. Raises NoBase."""
    from bangiao.graph.rdf.read import SYNTAXES
    from bangiao.graph.rdf.shapes import shapes

    found = shapes(Names(base_of(str(options["base"]))))
    found.serialize(path, format=SYNTAXES[path.suffix.lower()], encoding="utf-8")


EXPORT = Export(
    name="shacl",
    vi="Quy tắc SHACL của bản xuất RDF, rút ra từ lược đồ",
    en="SHACL shapes of the RDF export, out of the schema",
    derive=derive,
    suffixes=(".ttl", ".jsonld", ".nt"),
    options=(Option("base", "Phần đầu của mọi IRI.", "What every IRI begins with.", default=BASE),),
)
