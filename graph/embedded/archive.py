"""Backs up the local database into one zip file and restores it from one.

The archive is the engine's own, with a list of its contents added (size and CRC-32 of every file): the engine opens
a database with a file missing or cut short without a word, and shows what is left of it.
"""

import json
import os
import shutil
import tempfile
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from bangiao.errors import BangiaoError
from bangiao.graph.embedded.administration import Administration, Refused
from bangiao.graph.embedded.errors import BrokenBackup, NotBackedUp, NotRestored, NotStarted
from bangiao.graph.embedded.lock import alone, unserved
from bangiao.graph.embedded.notes import ADMINISTRATOR, read_access, read_running
from bangiao.graph.embedded.places import DATABASE, Places
from bangiao.graph.embedded.shutdown import stop_serving
from bangiao.graph.embedded.start import ensure_running, put_back

CONTENTS = "bangiao-backup.json"


def backup(home: Path, file: Path) -> Path:
    """Write a consistent backup while the database serves; it is started when it does not.

    An older file of that name is replaced only once the new one is whole. Raises NotBackedUp.
    """
    ensure_running(home)
    places = Places(home)
    running, access = read_running(places.running), read_access(places.access)
    if running is None or access is None:
        raise NotStarted(reason=places.running.name, log=places.log)
    try:
        name = Administration(running.http_port, ADMINISTRATOR, access.administrator_password).back_up()
    except Refused as error:
        raise NotBackedUp(file=file, reason=error) from error
    made = places.backups / DATABASE / name
    try:
        _hand_over(made, file)
    except (OSError, zipfile.BadZipFile) as error:
        raise NotBackedUp(file=file, reason=getattr(error, "strerror", None) or error) from error
    except BrokenBackup as error:
        raise NotBackedUp(file=file, reason=error.facts["found"]) from error
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
            raise NotRestored(file=file, reason=error.strerror) from error
        stop_serving(places)
        with unserved(places):
            shutil.rmtree(places.replaced, ignore_errors=True)
            places.databases.mkdir(mode=0o700, exist_ok=True)
            if places.data.exists():
                places.data.rename(places.replaced)
            places.restoring.rename(places.data)
    _serve_restored(places, file)


def check_backup(file: Path) -> None:
    """Read the whole archive: BrokenBackup unless it holds exactly the files that its list names, each intact."""
    try:
        with zipfile.ZipFile(file) as archive:
            damaged = archive.testzip()
            found = _contents(archive)
            listed = json.loads(archive.read(CONTENTS)) if CONTENTS in archive.namelist() else None
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError) as error:
        raise BrokenBackup(file=file, found=error) from error
    if not isinstance(listed, dict):
        raise BrokenBackup(file=file, found=CONTENTS)
    wrong = {name for name in found.keys() | listed.keys() if found.get(name) != listed.get(name)}
    wrong |= {name for name in found if PurePosixPath(name).name != name or "\\" in name or ":" in name}
    wrong |= {damaged} if damaged else set()
    if wrong:
        raise BrokenBackup(file=file, found=", ".join(sorted(wrong)[:5]))


def _contents(archive: zipfile.ZipFile) -> dict[str, list[int]]:
    return {info.filename: [info.file_size, info.CRC] for info in archive.infolist() if info.filename != CONTENTS}


def _unpack(file: Path, folder: Path) -> None:
    folder.mkdir(mode=0o700)
    with zipfile.ZipFile(file) as archive:
        for name in _contents(archive):
            archive.extract(name, folder)
            (folder / name).chmod(0o600)


def _hand_over(made: Path, file: Path) -> None:
    """Put the engine's backup with its list of contents where it was asked for, whole or not at all."""
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr(CONTENTS, json.dumps(_contents(archive), indent=1))
    check_backup(made)
    handle, name = tempfile.mkstemp(dir=file.absolute().parent, prefix=file.name)  # mode 0600
    os.close(handle)
    copy = Path(name)
    try:
        shutil.copyfile(made, copy)
        copy.replace(file)
    finally:
        copy.unlink(missing_ok=True)


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
