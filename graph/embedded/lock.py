"""Who may change what: one command at a time, and no process that serves while files are exchanged."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bangiao.graph.embedded.errors import Locked
from bangiao.graph.embedded.places import Places

PATIENCE = 180.0


@contextmanager
def alone(places: Places, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock under which commands start, stop, reset and restore; Locked when another keeps it."""
    with _held(places, places.starting, patience):
        yield


@contextmanager
def unserved(places: Places, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock that a serving process holds, so that none is there and none comes; Locked when one stays."""
    with _held(places, places.serving, patience):
        yield


@contextmanager
def _held(places: Places, path: Path, patience: float) -> Iterator[None]:
    from filelock import FileLock, Timeout  # imported here: a quarter of a second that find_running must not pay

    lock = FileLock(path, mode=0o600)
    try:
        lock.acquire(timeout=patience)
    except Timeout as error:
        raise Locked(folder=places.home) from error
    try:
        yield
    finally:
        lock.release()
