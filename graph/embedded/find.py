"""Finds the local database that serves already: the way of every question, so it reads two files and connects once."""

import os
from contextlib import suppress
from pathlib import Path

from bangiao.graph.embedded.notes import address_of, read_access, read_running
from bangiao.graph.embedded.places import Places
from bangiao.graph.embedded.process import answers, is_alive
from bangiao.graph.store.address import Address


def find_running(home: Path) -> Address | None:
    """The address of the database that serves this home folder; None when none does.

    Counts as a use of the database: it does not idle out for its idle time.
    """
    places = Places(home)
    running, access = read_running(places.running), read_access(places.access)
    if running is None or access is None or not is_alive(running) or not answers(running.port):
        return None
    with suppress(OSError):  # it may stop at this very moment; then the caller finds no server and starts one
        os.utime(places.running)
    return address_of(access, running.port)
