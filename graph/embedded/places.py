"""The folder of the local database and what stands where in it."""

import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bangiao.graph.embedded.errors import BadFolder

OURS = (
    "access.json",
    "running.json",
    "judgements.jsonl",
    "mappings.json",
    "skips.json",
    "databases",
    "config",
    "backups",
    "log",
    "restoring",
    "replaced",
)
DATABASE = "bangiao"


def home_folder(environ: Mapping[str, str]) -> Path:
    """BANGIAO_HOME where it is set, else the user's own data folder for bangiao. Nothing is created.

    >>> home_folder({"BANGIAO_HOME": "somewhere"}).name
    'somewhere'
    """
    chosen = environ.get("BANGIAO_HOME")
    if chosen:
        return Path(chosen).expanduser().absolute()
    import platformdirs  # imported here: it costs every command some hundredths of a second, and few need it

    return Path(platformdirs.user_data_dir("bangiao", appauthor=False))


@dataclass(frozen=True)
class Places:
    """The paths inside one home folder."""

    home: Path

    @property
    def access(self) -> Path:
        """Passwords and the last port; as old as the data."""
        return self.home / "access.json"

    @property
    def running(self) -> Path:
        """The process that serves; its removal asks that process to stop."""
        return self.home / "running.json"

    @property
    def starting(self) -> Path:
        """Held while a command starts, stops or replaces the database."""
        return self.home / "starting.lock"

    @property
    def serving(self) -> Path:
        """Held by the serving process as long as it lives."""
        return self.home / "serving.lock"

    @property
    def log(self) -> Path:
        """What the serving process and its engine say."""
        return self.home / "log" / "server.log"

    @property
    def config(self) -> Path:
        """The engine's users and groups."""
        return self.home / "config"

    @property
    def databases(self) -> Path:
        """The engine's folder of databases."""
        return self.home / "databases"

    @property
    def data(self) -> Path:
        """The files of the one database."""
        return self.databases / DATABASE

    @property
    def backups(self) -> Path:
        """Where the engine writes a backup before it is handed over."""
        return self.home / "backups"

    @property
    def restoring(self) -> Path:
        """A backup being unpacked; never opened."""
        return self.home / "restoring"

    @property
    def replaced(self) -> Path:
        """The data that a restored backup takes the place of, until that one stands."""
        return self.home / "replaced"

    def create(self) -> None:
        """Make the folder, for its owner alone; a folder that holds other people's files keeps its mode.

        Raises BadFolder where it cannot be made.
        """
        try:
            try:
                self.home.mkdir(mode=0o700, parents=True)
            except FileExistsError:
                if all(entry.name in OURS or entry.suffix == ".lock" for entry in self.home.iterdir()):
                    self.home.chmod(0o700)
            self.log.parent.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise BadFolder(folder=self.home, reason=error.strerror) from error

    def remove_running(self) -> None:
        """Take the note of the serving process away."""
        patiently(lambda: self.running.unlink(missing_ok=True))


def patiently(act: Callable[[], object]) -> None:
    """Do what Windows refuses as long as another process has the file open, for up to two seconds."""
    for _ in range(40):
        try:
            act()
        except PermissionError:
            if os.name != "nt":
                raise
            time.sleep(0.05)
        else:
            return
    act()
