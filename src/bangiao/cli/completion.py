"""Completes a word at a tab: values of questions out of the graph, if a database serves already."""

import os
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click
from click.shell_completion import CompletionItem

from bangiao.cli.language import current
from bangiao.cli.options import Settings

if TYPE_CHECKING:
    from bangiao.graph.store.address import Address
    from bangiao.graph.store.door import Door
    from bangiao.queries.complete import Offer
    from bangiao.queries.question import Parameter

Complete = Callable[[click.Context, click.Parameter, str], list[CompletionItem[str]]]

_AT_ONCE = 0.3
"""Seconds in which a named server must take a connection: nobody waits longer at a tab."""


def of_parameter(parameter: "Parameter") -> Complete:
    """What completes the option of a question's parameter."""

    def complete(context: click.Context, _option: click.Parameter, typed: str) -> list[CompletionItem[str]]:
        if parameter.type == "folder":
            return [CompletionItem(typed, type="dir")]
        from bangiao.queries.complete import offers

        return _items(context, lambda door: offers(parameter, typed, door, current()))

    return complete


def of_names(labels: Sequence[str]) -> Complete:
    """What completes a name of anything with one of the labels."""

    def complete(context: click.Context, _argument: click.Parameter, typed: str) -> list[CompletionItem[str]]:
        from bangiao.queries.complete import names

        return _items(context, lambda door: names(door, labels, typed, current()))

    return complete


def _items(context: click.Context, offered: "Callable[[Door | None], list[Offer]]") -> list[CompletionItem[str]]:
    """From the database that serves, if one does; an error there is silent, it would stand in the line being typed."""
    found: list[Offer] | None = None
    with suppress(Exception):
        address = _address(context.ensure_object(Settings).database)
        if address:
            from bangiao.graph.store.door import Door

            with Door(address) as door:
                found = offered(door)
    return [CompletionItem(one.word, help=one.meaning or None) for one in found or offered(None)]


def _address(uri: str | None) -> "Address | None":
    from bangiao.graph.store.address import address_from_environment

    named = address_from_environment(os.environ, uri)
    if named:
        found = urlsplit(named.uri)
        with socket.create_connection((found.hostname or "", found.port or 7687), _AT_ONCE):
            return named
    from bangiao.graph.connect import home
    from bangiao.graph.embedded.find import find_running

    return find_running(home())
