"""Backs up the local database into one zip file and restores it from one."""

import shutil
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

from bangiao.errors import BangiaoError
from bangiao.graph.embedded.administration import Administration, Refused
from bangiao.graph.embedded.errors import BrokenBackup, NotBackedUp, NotRestored
from bangiao.graph.embedded.lock import alone, unserved
from bangiao.graph.embedded.notes import ADMINISTRATOR, read_access, read_running
from bangiao.graph.embedded.places import DATABASE, Places
from bangiao.graph.embedded.shutdown import stop_serving
from bangiao.graph.embedded.start import ensure_running, put_back

NEEDED = ("configuration.json", "schema.json")


def backup(home: Path, file: Path) -> Path:
    """Write a consistent backup while the database serves; it is started when it does not.

    An older file of that name is replaced only once the new one is whole. Raises NotBackedUp.
    """
    ensure_running(home)
    places = Places(home)
    running, access = read_running(places.running), read_access(places.access)
    if running is None or access is None:
        raise NotBackedUp(file=file, reason="the database has just stopped")
    try:
        name = Administration(running.http_port, ADMINISTRATOR, access.administrator_password).back_up()
    except Refused as error:
        raise NotBackedUp(file=file, reason=error) from error
    made = places.backups / DATABASE / name
    try:
        check_backup(made)
        _hand_over(made, file)
    except (OSError, BrokenBackup) as error:
        raise NotBackedUp(file=file, reason=error) from error
    finally:
        made.unlink(missing_ok=True)
    return file


def restore(home: Path, file: Path) -> None:
    """Put the data of a backup in the place of the present data, and serve it.

    The archive is unpacked beside the present data, which is deleted only when the restored data has opened, and put
    back when it does not. Users and passwords stay. Raises BrokenBackup (nothing was touched) or NotRestored.
    """
    check_backup(file)
    places = Places(home)
    places.create()
    with alone(places):
        put_back(places)
        try:
            _unpack(file, places.restoring)
        except OSError as error:
            shutil.rmtree(places.restoring, ignore_errors=True)
            raise BrokenBackup(file=file, reason=error) from error
        stop_serving(places)
        with unserved(places):
            shutil.rmtree(places.replaced, ignore_errors=True)
            places.databases.mkdir(mode=0o700, exist_ok=True)
            if places.data.exists():
                places.data.rename(places.replaced)
            places.restoring.rename(places.data)
    _serve_restored(places, file)


def check_backup(file: Path) -> None:
    """Read the whole archive: BrokenBackup unless every member is intact and it holds a database."""
    try:
        with zipfile.ZipFile(file) as archive:
            damaged = archive.testzip()
            names = archive.namelist()
    except (OSError, zipfile.BadZipFile, EOFError, ValueError, NotImplementedError) as error:
        raise BrokenBackup(file=file, reason=error) from error
    if damaged:
        raise BrokenBackup(file=file, reason=f"{damaged}: CRC")
    for name in names:
        path = PurePosixPath(name)
        if path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name:
            raise BrokenBackup(file=file, reason=f"{name!r} lies outside the archive")
    missing = [name for name in NEEDED if name not in names]
    if missing:
        raise BrokenBackup(file=file, reason=f"{', '.join(missing)}: not in the archive")


def _unpack(file: Path, folder: Path) -> None:
    folder.mkdir(mode=0o700)
    with zipfile.ZipFile(file) as archive:
        archive.extractall(folder)
    for path in folder.rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)


def _hand_over(made: Path, file: Path) -> None:
    with tempfile.NamedTemporaryFile(dir=file.parent, prefix=file.name, delete=False) as copy:  # mode 0600
        whole = Path(copy.name)
        try:
            with made.open("rb") as source:
                shutil.copyfileobj(source, copy)
        except OSError:
            copy.close()
            whole.unlink(missing_ok=True)
            raise
    whole.replace(file)


def _serve_restored(places: Places, file: Path) -> None:
    """Open the restored data and see that every type of the backup is there; else put the old data back."""
    try:
        ensure_running(places.home)
    except BangiaoError as error:
        with alone(places), unserved(places):
            shutil.rmtree(places.data, ignore_errors=True)
            if places.replaced.exists():
                places.replaced.rename(places.data)
        raise NotRestored(file=file, reason=error) from error
