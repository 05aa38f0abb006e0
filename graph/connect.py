"""Which database is meant, and a way into it."""

import os
from collections.abc import Callable
from pathlib import Path

from bangiao.graph.store.address import Address, address_from_environment


def find_address(
    uri: str | None = None, on_start: Callable[[str], None] | None = None, language: str = "en"
) -> Address:
    """The server that `uri` or NEO4J_URI names, else the embedded database, started if it is not running.

    `on_start` is told in `language` when the embedded database has to be started, or started again after it died.
    """
    named = address_from_environment(os.environ, uri)
    if named:
        return named
    from bangiao.graph.embedded import ensure_running

    return ensure_running(home(), on_start, language=language)


def home() -> Path:
    """The folder of the embedded database."""
    from bangiao.graph.embedded import home_folder

    return home_folder(os.environ)
