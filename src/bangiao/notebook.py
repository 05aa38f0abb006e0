"""The graph from Python: what `bangiao.open()` gives to a notebook or a script."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from bangiao.graph.connect import find_address
from bangiao.graph.store.answer import Answer
from bangiao.graph.store.door import ROW_CAP, Door

if TYPE_CHECKING:
    from bangiao.draw import Drawing
    from bangiao.queries.find import Found
    from bangiao.queries.result import Result


class Graph:
    """Read-only access to one database, for as long as it is open."""

    def __init__(self, door: Door, language: str = "vi") -> None:
        self.door, self.language = door, language

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def ask(self, name: str, *, sources: bool = False, **parameters: object) -> "Result":
        """The answer to a question of the catalogue, as `bangiao ask` gives it.

        Values are given as one would type them: `province="ha giang"`, `years="2001-2005"` or `years=2010`.
        """
        from bangiao.queries.run import ask

        given = {key: str(value) for key, value in parameters.items() if value is not None}
        return ask(self.door, name, given, language=self.language, sources=sources)

    def cypher(self, statement: str, *, limit: int = ROW_CAP, **parameters: Any) -> Answer:
        """The rows of one read-only statement; `parameters` are bound to $names in it."""
        return self.door.ask(statement, parameters, limit=limit)

    def find(self, text: str) -> "list[Found]":
        """The entities whose names are, begin with, contain or resemble the text, the best first."""
        from bangiao.queries.find import find

        return find(self.door, text)

    def draw(self, picture: str, *names: str, file: str | Path, depth: int = 1, era: str = "34") -> "Drawing":
        """Write a picture of what lies around the named things, as `bangiao show` does."""
        from bangiao.draw import draw

        return draw(self.door, picture, names, Path(file), depth=depth, era=era, language=self.language)

    def close(self) -> None:
        """Give the connections back; an embedded database goes on for others and stops by itself when idle."""
        self.door.__exit__()


def open(database: str | None = None, *, language: str = "vi") -> Graph:
    """The graph in the server that `database` or NEO4J_URI names, else in the embedded database, started if need be."""
    return Graph(Door(find_address(database)), language)
