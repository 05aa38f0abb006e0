"""The embedded database: an ArcadeDB that speaks Bolt on this machine, started on first need in its own process."""

from bangiao.graph.embedded.archive import backup, restore
from bangiao.graph.embedded.errors import (
    BadFolder,
    BadIdleTime,
    BadQueryTime,
    BrokenBackup,
    Locked,
    NoEngine,
    NotBackedUp,
    NotRestored,
    NotStarted,
)
from bangiao.graph.embedded.find import find_running
from bangiao.graph.embedded.places import home_folder
from bangiao.graph.embedded.report import Status, status
from bangiao.graph.embedded.shutdown import reset, stop
from bangiao.graph.embedded.start import ensure_running

__all__ = [
    "BadFolder",
    "BadIdleTime",
    "BadQueryTime",
    "BrokenBackup",
    "Locked",
    "NoEngine",
    "NotBackedUp",
    "NotRestored",
    "NotStarted",
    "Status",
    "backup",
    "ensure_running",
    "find_running",
    "home_folder",
    "reset",
    "restore",
    "status",
    "stop",
]
