"""A knowledge graph of the international relations of Viet Nam's provinces.

    import bangiao

    with bangiao.open() as graph:
        result = graph.ask("partners", province="Lâm Đồng")
        answer = graph.cypher("MATCH (p:Province) RETURN p.name_vi AS name LIMIT 5")

What the command line does, these do: they call the same functions.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bangiao.notebook import Graph, open

    __version__: str

__all__ = ["Graph", "__version__", "open"]


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("bangiao")
    if name in ("Graph", "open"):
        from bangiao import notebook

        return getattr(notebook, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
