"""What a load did: how many facts were read, made, changed, left alone, withdrawn and skipped, and why."""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from bangiao.errors import BadRecord

Progress = Callable[[int, int], None]


@dataclass
class Report:
    """Filled along the road by the loader and the store; `progress` is told (done, total) in bytes or rows."""

    source: str
    progress: Progress = lambda _done, _total: None
    read: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    withdrawn: int = 0
    skipped: list[BadRecord] = field(default_factory=list)
    warnings: Counter[str] = field(default_factory=Counter)
    unresolved: Counter[str] = field(default_factory=Counter)
    unused: Counter[str] = field(default_factory=Counter)
    vietnamese: dict[str, str] = field(default_factory=dict)
    started: float = field(default_factory=time.monotonic)
    seconds: float = 0.0

    def skip(self, error: BadRecord) -> None:
        """A record that is left out, with what was wrong; the rest goes on."""
        self.skipped.append(error)

    def warn(self, message: str, vi: str = "") -> None:
        """Something the user should know about facts that are loaded all the same; in English and Vietnamese."""
        self.warnings[message] += 1
        if vi:
            self.vietnamese[message] = vi

    def said(self, message: str, language: str) -> str:
        """A warning in "vi" or "en"; in English where it was given in English only."""
        return self.vietnamese.get(message, message) if language == "vi" else message

    def unresolve(self, name: str) -> None:
        """A name in the source that no known place or organisation bears."""
        self.unresolved[name] += 1

    def leave(self, column: str) -> None:
        """A column or element of the source that the loader has no use for and does not know."""
        self.unused[column] += 1

    def finish(self) -> "Report":
        """The report with its time taken."""
        self.seconds = time.monotonic() - self.started
        return self

    @property
    def exit_status(self) -> int:
        """0 when all was loaded, 1 when records were skipped."""
        return 1 if self.skipped else 0
