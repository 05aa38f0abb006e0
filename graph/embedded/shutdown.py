"""Stops the local database, or throws its data away."""

import os
import shutil
import signal
import time
from pathlib import Path

from bangiao.graph.embedded.errors import Locked
from bangiao.graph.embedded.lock import alone, unserved
from bangiao.graph.embedded.notes import Running, read_running
from bangiao.graph.embedded.places import Places
from bangiao.graph.embedded.process import is_alive

PATIENCE = 15.0


def stop(home: Path) -> bool:
    """Whether a database served and was stopped; everything acknowledged is in its files."""
    places = Places(home)
    if not places.running.exists():
        return False
    with alone(places):
        return stop_serving(places)


def reset(home: Path) -> None:
    """Stop the database and delete its data, users and backups in the folder; the logs stay."""
    places = Places(home)
    if not places.home.exists():
        return
    with alone(places):
        stop_serving(places)
        with unserved(places):
            for folder in (places.databases, places.config, places.restoring, places.replaced, places.backups):
                if folder.exists():
                    shutil.rmtree(folder)
            places.access.unlink(missing_ok=True)


def stop_serving(places: Places) -> bool:
    """Stop under a lock that the caller holds: ask by taking the note away, then end the process."""
    running = read_running(places.running)
    places.remove_running()
    if running is None or not is_alive(running):
        return False
    if not _gone(running, PATIENCE):
        os.kill(running.pid, signal.SIGTERM)
    if not _gone(running, PATIENCE):
        os.kill(running.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        if not _gone(running, PATIENCE):
            raise Locked(folder=places.home)
    return True


def _gone(running: Running, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while is_alive(running):
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True
