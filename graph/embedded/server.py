"""The serving process: `python -m bangiao.graph.embedded.server HOME IDLE_MINUTES`, started by `ensure_running`.

It ends when running.json is taken away, on SIGTERM, or after idling.
"""

import os
import signal
import sys
import threading
import traceback
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from arcadedb_embedded import ArcadeDBError
from filelock import FileLock, Timeout

from bangiao.graph.embedded.administration import Administration
from bangiao.graph.embedded.engine import ensure_reader, start_engine
from bangiao.graph.embedded.find import find_running
from bangiao.graph.embedded.notes import ADMINISTRATOR, Access, Running, read_access, write_note
from bangiao.graph.embedded.places import Places
from bangiao.graph.embedded.process import Ending, birth, speaks_bolt
from bangiao.graph.embedded.watch import LOOK_EVERY, Watch, listening_ports

WAIT_FOR_THE_OTHER = 30.0


def main(home: str, idle_minutes: str) -> Ending:
    """Serve until told to stop; the exit status says how it ended."""
    os.umask(0o077)  # database files are for their owner alone
    os.chdir(home)  # the engine writes ./log
    places = Places(Path(home))
    lock = FileLock(places.serving)
    if not _take_over(lock, places):
        return Ending.STOPPED if find_running(places.home) else Ending.LOCKED
    try:
        return _serve(places, float(idle_minutes) * 60)
    finally:
        lock.release()


def _take_over(lock: FileLock, places: Places) -> bool:
    """Wait for an earlier process to end; False when it serves after all or does not end."""
    for _ in range(int(WAIT_FOR_THE_OTHER / LOOK_EVERY)):
        try:
            lock.acquire(timeout=LOOK_EVERY)
        except Timeout:
            if find_running(places.home):
                return False
        else:
            return True
    return False


def _serve(places: Places, idle_seconds: float) -> Ending:
    access = read_access(places.access)
    if access is None:
        print(f"{places.access} is missing or not readable", flush=True)
        return Ending.FAILED
    try:
        server, port = start_engine(places, access)
    except ArcadeDBError as error:
        print(f"\n{type(error).__name__}: {error}", flush=True)
        return Ending.LOCKED if "LockException" in str(error) else Ending.FAILED
    told = threading.Event()
    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: told.set())
    try:
        running = _announce(places, access, port)
        Watch(places, running, idle_seconds).wait(told)
    finally:
        with suppress(OSError):
            places.remove_running()
        server.stop()
    return Ending.STOPPED


def _announce(places: Places, access: Access, port: int) -> Running:
    """Note who serves, once both users can get in and Bolt answers."""
    (http_port,) = listening_ports() - {port}
    ensure_reader(Administration(http_port, ADMINISTRATOR, access.administrator_password), access)
    if not speaks_bolt(port):
        raise ConnectionError(f"port {port} does not speak Bolt")
    own = os.getpid()
    started = datetime.now(UTC).isoformat(timespec="seconds")
    running = Running(own, birth(own) or "", port, http_port, started)
    write_note(places.access, replace(access, port=port))
    write_note(places.running, running)
    print(f"\n{started} ready at port {port}", flush=True)
    return running


if __name__ == "__main__":
    status = Ending.FAILED
    try:
        status = main(*sys.argv[1:])
    finally:
        if error := sys.exception():
            traceback.print_exception(error)
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)  # everything is closed; Java's own threads would keep the process
