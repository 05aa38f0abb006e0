"""Opens the database that the command is about."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from bangiao.cli.language import current
from bangiao.cli.options import settings

if TYPE_CHECKING:
    from bangiao.graph.store.address import Address
    from bangiao.graph.store.bolt import Bolt
    from bangiao.graph.store.door import Door


def address() -> "Address":
    """The server that was named, else the embedded database, started (and said so) when it does not serve."""
    from bangiao.graph.connect import find_address

    return find_address(settings().database, lambda said: click.echo(said, err=True), current())


@contextmanager
def reading() -> Iterator["Door"]:
    """The read-only door."""
    found = address()
    from bangiao.graph.store.door import Door

    with Door(found) as door:
        yield door


@contextmanager
def writing() -> Iterator["Bolt"]:
    """A connection that can write."""
    found = address()
    from bangiao.graph.store.bolt import Bolt

    with Bolt(found) as bolt:
        yield bolt
