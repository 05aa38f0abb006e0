"""One command at a time starts, stops, resets or restores a local database."""

from collections.abc import Iterator
from contextlib import contextmanager

from bangiao.graph.embedded.errors import Locked
from bangiao.graph.embedded.places import Places

PATIENCE = 180.0


@contextmanager
def alone(places: Places, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock that every change of who serves is made under; Locked when another command keeps it."""
    from filelock import FileLock, Timeout  # imported here: a quarter of a second that find_running must not pay

    lock = FileLock(places.starting)
    try:
        lock.acquire(timeout=patience)
    except Timeout as error:
        raise Locked(folder=places.home, holder="") from error
    try:
        yield
    finally:
        lock.release()
