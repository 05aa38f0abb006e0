"""The graph from Python: what `bangiao.open()` gives to a notebook or a script."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from bangiao.graph.connect import find_address
from bangiao.graph.store.door import ROW_CAP, Door

if TYPE_CHECKING:
    import networkx

    from bangiao.draw import Drawing
    from bangiao.queries.find import Found
    from bangiao.shown import ShownAnswer, ShownCards, ShownResult


class Graph:
    """Read-only access to one database, for as long as it is open."""

    def __init__(self, door: Door, language: str = "vi") -> None:
        self.door, self.language = door, language

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def ask(self, name: str, *, sources: bool = False, **parameters: object) -> "ShownResult":
        """The answer to a question of the catalogue, as `bangiao ask` gives it.

        Values are given as one would type them: `province="ha giang"`, `years="2001-2005"` or `years=2010`; a list
        of several as a list. The answer shows itself as a table and has `to_polars`, `to_pandas` and `to_networkx`.
        """
        from bangiao.queries.run import ask
        from bangiao.shown import ShownResult

        given = {key: _typed(value) for key, value in parameters.items() if value is not None}
        return ShownResult.of(ask(self.door, name, given, language=self.language, sources=sources))

    def cypher(self, statement: str, *, limit: int = ROW_CAP, **parameters: Any) -> "ShownAnswer":
        """The rows of one read-only statement; `parameters` are bound to $names in it, numpy's values too.

        The answer shows itself as a table and has `to_polars`, `to_pandas` and `to_networkx`.
        """
        from bangiao.shown import ShownAnswer

        values = {name: _plain(value) for name, value in parameters.items()}
        return ShownAnswer.of(self.door.ask(statement, values, limit=limit), self.language)

    def match(
        self, province: str | None = None, *, partner: str | None = None, sectors: Iterable[str] = (), **given: object
    ) -> "ShownCards":
        """Partners suggested to a province, or provinces to a partner, as `bangiao match` gives them.

        `given` as its options: kind, size, finance, era, top, spread. What was judged on this machine is heeded.
        """
        from bangiao.graph.connect import home
        from bangiao.queries.cards.judgements import Judgements
        from bangiao.queries.cards.match import FOLDER, match
        from bangiao.queries.cards.rows import known
        from bangiao.queries.cards.wanted import wanted
        from bangiao.shown import ShownCards

        told = {"province": province, "partner": partner, **given}
        texts = {key: _typed(value) for key, value in told.items() if value is not None}
        asked = wanted(self.door, texts, list(sectors), self.language)
        matched = match(self.door, asked, Judgements.of(home()), home() / FOLDER, self.language)
        return ShownCards(matched, known(self.door, matched), self.language)

    def find(self, text: str) -> "list[Found]":
        """The entities whose names are, begin with, contain or resemble the text, the best first."""
        from bangiao.queries.find import find

        return find(self.door, text)

    def draw(
        self, picture: str, *names: str, file: str | Path | None = None, era: str = "34", **told: object
    ) -> "Drawing":
        """A picture as `bangiao show` draws it, written to a file, or without one shown in the notebook.

        `told` are the picture's own options, such as `depth=2`; True for one that takes no value, a list for one
        that may be given several times.
        """
        from bangiao.draw import draw

        given = {name: _line(value) for name, value in told.items() if value not in (None, False)}
        path = None if file is None else Path(file)
        return draw(self.door, picture, names, path, era=era, language=self.language, told=given)

    def to_networkx(
        self, labels: Iterable[str] = (), *, statuses: Iterable[str] = (), era: str = ""
    ) -> "networkx.MultiDiGraph[str]":
        """The graph as a directed multigraph of NetworkX, in memory: all, or the nodes of these labels and what ties them.

        Nodes go by their ids and have `label`; relationships have `type`, and `relation_key` for what they have as `key`.
        `statuses` and `era` ("63" or "34") choose as in `bangiao export`. Raises NoSuchChoice.
        """
        from bangiao.graph.exports.content import InDatabase
        from bangiao.graph.exports.networkx import to_networkx
        from bangiao.graph.exports.selection import Selection

        return to_networkx(InDatabase(self.door.bolt, Selection(tuple(labels), tuple(statuses), era)))

    def close(self) -> None:
        """Give the connections back; an embedded database goes on for others and stops by itself when idle."""
        self.door.__exit__()


def _typed(value: object) -> str:
    """A value as one would type it."""
    return ",".join(map(str, value)) if isinstance(value, list | tuple | set | frozenset) else str(value)


def _line(value: object) -> str:
    """An option of a picture as text; one of several values a line."""
    if value is True:
        return "yes"
    return "\n".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def _plain(value: Any) -> Any:
    """A value of numpy or pandas as Python has it, in lists and maps too."""
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return value.tolist() if hasattr(value, "tolist") else value


def open(database: str | None = None, *, language: str = "vi") -> Graph:
    """The graph in the server that `database` or NEO4J_URI names, else in the embedded database, started if need be."""
    return Graph(Door(find_address(database)), language)
