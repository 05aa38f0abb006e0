"""What `bangiao db status` tells about the local database."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bangiao.graph.embedded.find import find_running
from bangiao.graph.embedded.notes import READER, read_running
from bangiao.graph.embedded.places import Places
from bangiao.graph.store.address import Address


@dataclass(frozen=True)
class Status:
    """The local database at one moment; `pid`, `address` and `uptime` are None when it does not serve.

    `size` is bytes on disk. `password_file` holds the passwords of both users as JSON, readable by its owner alone.
    """

    running: bool
    pid: int | None
    address: Address | None
    uptime: timedelta | None
    size: int
    folder: Path
    log: Path
    reader_username: str
    password_file: Path


def status(home: Path) -> Status:
    """Whether the local database of this home folder serves, where, since when and how large it is."""
    places = Places(home)
    address = find_running(home)
    running = read_running(places.running) if address else None
    return Status(
        running=running is not None,
        pid=running.pid if running else None,
        address=address if running else None,
        uptime=datetime.now(UTC) - datetime.fromisoformat(running.started) if running else None,
        size=size_of(places.data),
        folder=home,
        log=places.log,
        reader_username=READER,
        password_file=places.access,
    )


def size_of(folder: Path) -> int:
    """Bytes of all files in a folder; 0 when it is not there. A file that goes away meanwhile counts 0."""
    total = 0
    for path in folder.rglob("*"):
        try:
            total += path.stat().st_size if path.is_file() else 0
        except OSError:
            continue
    return total
