"""The serving process: `python -m bangiao.graph.embedded.server HOME IDLE_MINUTES`, started by `ensure_running`.

It ends when running.json is taken away, on SIGTERM, or after idling.
"""

import os
import signal
import sys
import threading
import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import psutil
from filelock import FileLock, Timeout

from bangiao.graph.embedded.engine import ensure_reader, listening_ports, start_engine
from bangiao.graph.embedded.find import find_running
from bangiao.graph.embedded.notes import ADMINISTRATOR, Access, Running, read_access, write_note
from bangiao.graph.embedded.administration import Administration
from bangiao.graph.embedded.places import Places
from bangiao.graph.embedded.process import Ending, birth, speaks_bolt

WAIT_FOR_THE_OTHER = 30.0
LOOK_EVERY = 0.25


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
    except Exception as error:
        print(f"{type(error).__name__}: {error}", flush=True)
        return Ending.LOCKED if "LockException" in repr(error) or "lock" in str(error).lower() else Ending.FAILED
    told = threading.Event()
    for name in ("SIGTERM", "SIGINT", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: told.set())
    try:
        _announce(places, access, port)
        _watch(places, told, idle_seconds)
    finally:
        with suppress(OSError):
            places.remove_running()
        server.stop()
    return Ending.STOPPED


def _announce(places: Places, access: Access, port: int) -> None:
    """Note who serves, once both users can get in and Bolt answers."""
    (http_port,) = listening_ports() - {port}
    ensure_reader(Administration(http_port, ADMINISTRATOR, access.administrator_password), access)
    if not speaks_bolt(port):
        raise ConnectionError(f"port {port} does not speak Bolt")
    own = os.getpid()
    write_note(places.access, replace(access, port=port))
    started = datetime.now(UTC).isoformat(timespec="seconds")
    write_note(places.running, Running(own, birth(own) or "", port, http_port, started))
    print(f"{started} ready at port {port}", flush=True)


def _watch(places: Places, told: threading.Event, idle_seconds: float) -> None:
    """Return when told to stop, when running.json is gone, or when nobody has used the database for so long."""
    ports = listening_ports()
    last_used = time.time()
    count_every = min(5.0, idle_seconds / 4 or 5.0)
    next_count = last_used + count_every
    while not told.wait(LOOK_EVERY) and places.running.exists():
        now = time.time()
        if not idle_seconds or now < next_count:
            continue
        next_count = now + count_every
        last_used = now if _in_use(ports) else max(last_used, _last_found(places))
        if now - last_used > idle_seconds and _withdraw(places, ports):
            print(f"idle for {idle_seconds / 60:g} minutes", flush=True)
            return


def _withdraw(places: Places, ports: set[int]) -> bool:
    """Take running.json away while no command is looking for the database; False when one is or just came."""
    lock = FileLock(places.starting)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return False
    try:
        found_before = _last_found(places)
        running = places.running.read_bytes()
        places.remove_running()
        time.sleep(LOOK_EVERY)  # whoever read the note just before connects now
        if not _in_use(ports):
            return True
        del found_before
        places.running.write_bytes(running)
        return False
    finally:
        lock.release()


def _in_use(ports: set[int]) -> bool:
    connections = psutil.Process().net_connections("tcp")
    return any(c.status == psutil.CONN_ESTABLISHED and c.laddr.port in ports for c in connections)


def _last_found(places: Places) -> float:
    """When a command last found the database: `find_running` touches running.json."""
    try:
        return places.running.stat().st_mtime
    except OSError:
        return 0.0


if __name__ == "__main__":
    status = Ending.FAILED
    try:
        status = main(*sys.argv[1:])
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)  # everything is closed; Java's own threads would keep the process
