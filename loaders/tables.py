"""The project's own tables in `data/`: one file per label or relationship type, in folders by theme."""

import csv
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES


def data_folder() -> Traversable:
    """The folder of shipped tables, in a checkout or in an installed wheel."""
    return files("bangiao.data")


def tables() -> Iterator[tuple[Traversable, str, str]]:
    """Each shipped table of facts as (file, folder, label or type): all nodes first, then relationships."""
    folders = sorted((one for one in data_folder().iterdir() if one.is_dir()), key=lambda one: one.name)
    for known in (NODE_TYPES, RELATION_TYPES):
        for folder in folders:
            for file in sorted(folder.iterdir(), key=lambda one: one.name):
                name = file.name.removesuffix(".csv")
                if file.name.endswith(".csv") and name in known:
                    yield file, folder.name, name


@cache
def rows(folder: str, name: str) -> list[dict[str, str]]:
    """The rows of one shipped table as text by column."""
    with data_folder().joinpath(f"{folder}/{name}.csv").open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines))
