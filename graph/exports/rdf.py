"""The graph as RDF: Turtle, JSON-LD, N-Triples, TriG or N-Quads, with where each fact is stated."""

from pathlib import Path

from bangiao.errors import WrongUse
from bangiao.graph.exports.format import Export, Option, Options, Tell, Written
from bangiao.graph.rdf.names import BASE, Names
from bangiao.graph.store.door import Door
from bangiao.graph.store.whole import others


class NoBase(WrongUse):
    """The base of the IRIs is no address to which names can be added."""

    vi = "--base: thấy {found!r}; cần một địa chỉ IRI kết thúc bằng / hoặc #, chẳng hạn " + BASE
    en = "--base: found {found!r}; needed is an IRI that ends with / or #, such as " + BASE


def write(door: Door, path: Path, options: Options, tell: Tell) -> Written:
    """Write the form that the ending of the file means. Raises NoBase, NotValid, MissingExtra."""
    from bangiao.graph.rdf.write import FORMS
    from bangiao.graph.rdf.write import write as write_form

    form = next(name for name, ending in FORMS.items() if ending == path.suffix.lower())
    names = Names(base_of(str(options["base"])))
    held = write_form(door, path, form, names, tell)
    if options["validate"]:
        from bangiao.graph.rdf.validate import check

        check(path, names)
    return Written(*held, _notes(door))


def _notes(door: Door) -> tuple[tuple[str, str], ...]:
    nodes, relations = others(door)
    if not (nodes or relations):
        return ()
    return (
        (
            f"{nodes} thực thể và {relations} quan hệ không do bangiao ghi nên không xuất.",
            f"{nodes} nodes and {relations} relationships that bangiao did not write are not in it.",
        ),
    )


def base_of(found: str) -> str:
    """The base as given; raises NoBase where names cannot be added to it."""
    absolute = "://" in found or found.startswith("urn:")
    if not (absolute and found[-1] in "/#") or any(letter in found for letter in ' <>"{}|\\^`'):
        raise NoBase(found=found)
    return found


EXPORT = Export(
    name="rdf",
    vi="RDF với nguồn (Turtle, JSON-LD, N-Triples, TriG)",
    en="RDF with provenance (Turtle, JSON-LD, TriG, N-Triples)",
    write=write,
    suffixes=(".ttl", ".jsonld", ".nt", ".trig", ".nq"),
    options=(
        Option("base", "Phần đầu của mọi IRI.", "What every IRI begins with.", default=BASE),
        Option(
            "validate",
            "Kiểm tra bằng pySHACL trước khi ghi; không hợp lệ thì không ghi.",
            "Check with pySHACL first; nothing is written if it is not valid.",
            default=False,
        ),
    ),
)
