"""The last step of every way: nodes and relationships, with their documents, traits and quotations, become a view."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from bangiao.errors import NotAvailable
from bangiao.graph.store.answer import GraphNode, GraphRelation
from bangiao.graph.values import Status
from bangiao.queries.coverage import documents
from bangiao.queries.find import by_id
from bangiao.queries.quotation import texts
from bangiao.queries.traits import traits
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.from_graph import cited, view_of
from bangiao.visualisations.view import View, Words

STATUSES = tuple(one for one in Status if one not in (Status.CANCELLED, Status.WITHDRAWN))
"""Facts of these are drawn, each as its status is."""


class NoTexts(NotAvailable):
    """The folder of texts cannot be read."""

    vi = "Không đọc được thư mục văn bản {file}: {found}."
    en = "The folder of texts {file} cannot be read: {found}."


def drawn(
    asking: Asking,
    nodes: Sequence[GraphNode],
    relations: Sequence[GraphRelation],
    *,
    title: Words,
    focus: Iterable[str] = (),
    notes: Iterable[Words] = (),
) -> View:
    """The view of nodes and relationships as read; relationships whose ends are not among the nodes are left out.

    Raises NoTexts if the folder of the option `texts` cannot be read.
    """
    return view_of(
        nodes,
        relations,
        documents(asking.door, cited([*nodes, *relations])),
        title=title,
        language=asking.language,
        focus=focus,
        notes=notes,
        former=_former(asking, relations),
        traits=traits(asking.door, nodes),
        texts=_texts(asking.told.get("texts")),
    )


def _texts(folder: str | None) -> dict[str, Path]:
    if not folder:
        return {}
    try:
        return texts(Path(folder))
    except OSError as error:
        raise NoTexts(file=folder, found=error.strerror or error) from error


def _former(asking: Asking, relations: Sequence[GraphRelation]) -> dict[str, str]:
    """The names of the old units whose ties are drawn from their heirs."""
    ids = {str(one.properties["via"]) for one in relations if one.properties.get("via")}
    units = {one: by_id(asking.door, one) for one in sorted(ids)}
    return {one: unit.name(asking.language) for one, unit in units.items() if unit}
