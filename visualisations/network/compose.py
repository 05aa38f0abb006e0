"""What the network shows: which of its ways is asked for, and the filters that hold for all of them."""

from bangiao.errors import WrongUse
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.network.around import around
from bangiao.visualisations.network.between import between
from bangiao.visualisations.network.narrow import narrowed
from bangiao.visualisations.network.overview import overview_of_provinces
from bangiao.visualisations.network.questions import of_questions
from bangiao.visualisations.network.statement import of_statement
from bangiao.visualisations.view import View


class TwoWays(WrongUse):
    """The network was asked for in two ways that exclude each other, or in one that lacks its names."""

    vi = "Không vẽ được {found}; cần: {allowed}."
    en = "{found} cannot be drawn; needed: {allowed}."


def compose(asking: Asking) -> View:
    """The network that was asked for, with the filters put to it.

    A statement, questions, the paths between two names, what lies around names, or without any of these all provinces
    with the countries they are tied to. Raises TwoWays, the errors of `narrowed`, and those of questions and the door.
    """
    ways = [name for name in ("cypher", "question", "between") if asking.told.get(name)]
    if len(ways) > 1:
        raise TwoWays(found=" + ".join(f"--{one}" for one in ways), allowed=" | ".join(f"--{one}" for one in ways))
    if ways == ["between"] and len(asking.names) != 2:
        raise TwoWays(found=f"--between ({len(asking.names)})", allowed="--between A B")
    if ways == ["cypher"] and asking.names:
        raise TwoWays(found="--cypher + " + asking.names[0], allowed="--cypher")
    make = {"cypher": of_statement, "question": of_questions, "between": between}.get(ways[0] if ways else "")
    if make is None:
        make = around if asking.names else overview_of_provinces
    return narrowed(make(asking), asking)
