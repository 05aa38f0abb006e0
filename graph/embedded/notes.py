"""The two small files in the home folder: how to get in, and who serves at present."""

import json
import os
import secrets
import tempfile
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from bangiao.graph.embedded.places import DATABASE, patiently
from bangiao.graph.store.address import Address

ADMINISTRATOR = "root"
READER = "reader"


@dataclass(frozen=True)
class Access:
    """Passwords of the two users, as old as the data, and the port that was served last (0: none yet)."""

    administrator_password: str = field(repr=False)
    reader_password: str = field(repr=False)
    port: int = 0

    @classmethod
    def random(cls) -> "Access":
        """New passwords."""
        return cls(secrets.token_urlsafe(24), secrets.token_urlsafe(24))


@dataclass(frozen=True)
class Running:
    """The process that serves: its id, its birth (see `bangiao.graph.embedded.process`), ports, start in UTC."""

    pid: int
    birth: str
    port: int
    http_port: int
    started: str


def read_access(path: Path) -> Access | None:
    """The passwords; None when the file is not there or cannot be read as ours."""
    found = _read(path)
    try:
        return Access(**found) if found else None
    except TypeError:
        return None


def read_running(path: Path) -> Running | None:
    """Who serves according to the file; None when it is not there or cannot be read as ours."""
    found = _read(path)
    try:
        return Running(**found) if found else None
    except TypeError:
        return None


def write_note(path: Path, note: Access | Running) -> None:
    """Write a note for the owner alone; a reader sees the old one or the new one, never a half."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)  # mkstemp: mode 0600
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(note), file)
            file.flush()
            os.fsync(file.fileno())
        patiently(lambda: temporary.replace(path))
    finally:
        temporary.unlink(missing_ok=True)


def address_of(access: Access, port: int) -> Address:
    """The Bolt address of the local database."""
    return Address(
        uri=f"bolt://127.0.0.1:{port}",
        username=ADMINISTRATOR,
        password=access.administrator_password,
        database=DATABASE,
        kind="embedded",
        reader_username=READER,
        reader_password=access.reader_password,
    )


def _read(path: Path) -> dict[str, Any] | None:
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None
