"""Starts the local database in a process of its own, once, however many commands ask at the same moment."""

import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from bangiao.graph.embedded.errors import BadIdleTime, Locked, NoEngine, NotStarted
from bangiao.graph.embedded.find import find_running
from bangiao.graph.embedded.limits import query_milliseconds
from bangiao.graph.embedded.lock import alone
from bangiao.graph.embedded.notes import Access, read_access, write_note
from bangiao.graph.embedded.places import Places
from bangiao.graph.embedded.process import Ending
from bangiao.graph.store.address import Address

PACKAGE = "arcadedb-embedded"
IDLE_MINUTES = 15.0
PATIENCE = 120.0
LOG_LIMIT = 1_000_000
SAID = {
    "starting": {
        "vi": "Đang mở cơ sở dữ liệu tại chỗ (vài giây)…",
        "en": "Starting the local database (a few seconds)…",
    },
    "again": {
        "vi": "Cơ sở dữ liệu tại chỗ đã dừng đột ngột (nhật ký: {log}); đang mở lại…",
        "en": "The local database had stopped unexpectedly (log: {log}); starting it again…",
    },
}
_children: list[subprocess.Popen[bytes]] = []  # kept, so that a notebook that started one is not warned of it


def ensure_running(
    home: Path,
    on_start: Callable[[str], None] | None = None,
    idle_minutes: float | None = None,
    language: str = "en",
) -> Address:
    """The address of the local database, started when it does not serve yet.

    `on_start` is told in `language` ("vi" or "en") that a start takes some seconds, and when the last process had
    died. `idle_minutes` (default: BANGIAO_IDLE_MINUTES, else 15; 0 is never) holds for a process that this call starts.

    Raises NoEngine, NotStarted, Locked, BadFolder, BadIdleTime or BadQueryTime.
    """
    found = find_running(home)
    if found:
        return found
    minutes = idle_time(os.environ) if idle_minutes is None else idle_minutes
    query_milliseconds(os.environ)  # refused here, where the user sees it, and not in the serving process
    if importlib.util.find_spec("arcadedb_embedded") is None:
        raise NoEngine(platform=f"{platform.system()} {platform.machine()}", package=PACKAGE)
    places = Places(home)
    places.create()
    with alone(places):
        return find_running(home) or _start(places, on_start, minutes, language)


def idle_time(environ: Mapping[str, str]) -> float:
    """Minutes without a client after which the database stops, from BANGIAO_IDLE_MINUTES; 0 is never.

    >>> idle_time({}), idle_time({"BANGIAO_IDLE_MINUTES": "0.5"})
    (15.0, 0.5)
    """
    stated = environ.get("BANGIAO_IDLE_MINUTES") or IDLE_MINUTES
    try:
        minutes = float(stated)
    except ValueError:
        minutes = -1.0
    if not 0 <= minutes < float("inf"):
        raise BadIdleTime(found=stated)
    return minutes


def _start(places: Places, on_start: Callable[[str], None] | None, minutes: float, language: str) -> Address:
    said = "again" if places.running.exists() else "starting"
    if on_start:
        on_start(SAID[said]["vi" if language == "vi" else "en"].format(log=places.log))
    places.remove_running()
    put_back(places)
    if read_access(places.access) is None:
        (places.config / "server-users.jsonl").unlink(missing_ok=True)  # users whose passwords nobody knows any more
        write_note(places.access, Access.random())
    address = _wait(places, spawn(places, minutes))
    shutil.rmtree(places.replaced, ignore_errors=True)  # the restored data stands
    return address


def put_back(places: Places) -> None:
    """Undo a restore that was interrupted between the two renames."""
    if places.replaced.exists() and not places.data.exists():
        places.replaced.rename(places.data)
    shutil.rmtree(places.restoring, ignore_errors=True)


def spawn(places: Places, minutes: float) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-P", "-m", "bangiao.graph.embedded.server", str(places.home), str(minutes)]
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    if places.log.exists() and places.log.stat().st_size > LOG_LIMIT:
        with suppress(OSError):  # Windows: an earlier process that is still ending has it open
            places.log.replace(places.log.with_suffix(".log.1"))
    with os.fdopen(os.open(places.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab") as log:
        child = subprocess.Popen(
            command,
            cwd=places.home,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=os.name == "posix",
            creationflags=flags,
        )
    _children[:] = [*(known for known in _children if known.poll() is None), child]
    return child


def _wait(places: Places, child: subprocess.Popen[bytes]) -> Address:
    """Until a process serves: the child, or one that another command had started and that was not ready yet."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        ended = child.poll()
        found = find_running(places.home)
        if found:
            return found
        if ended == Ending.LOCKED:
            raise Locked(folder=places.home)
        if ended is not None:
            raise NotStarted(reason=f"exit status {ended}", log=places.log)
        time.sleep(0.05)
    child.kill()
    raise NotStarted(reason=f"{PATIENCE:g} s", log=places.log)
