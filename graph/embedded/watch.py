"""When the serving process stops: it is told to, its note is gone, or nobody has used the database for long enough."""

import threading
import time
from dataclasses import dataclass

import psutil
from filelock import FileLock, Timeout

from bangiao.graph.embedded.notes import Running, write_note
from bangiao.graph.embedded.places import Places

LOOK_EVERY = 0.25
COUNT_EVERY = 5.0


def listening_ports() -> set[int]:
    """The ports at which this process listens."""
    return {c.laddr.port for c in psutil.Process().net_connections("tcp") if c.status == psutil.CONN_LISTEN}


@dataclass(frozen=True)
class Watch:
    """Waits for the end of serving; `idle_seconds` of 0 is no limit.

    Used is: a connection stands at one of the two ports, or a command found the database (it touches running.json).
    """

    places: Places
    running: Running
    idle_seconds: float

    def wait(self, told: threading.Event) -> None:
        """Return when it is time to stop."""
        last_used = time.time()
        count_every = min(COUNT_EVERY, self.idle_seconds / 4)
        next_count = last_used
        while not told.wait(LOOK_EVERY) and self.places.running.exists():
            now = time.time()
            if not self.idle_seconds or now < next_count:
                continue
            next_count = now + count_every
            last_used = now if self._in_use() else max(last_used, self._last_found())
            if now - last_used > self.idle_seconds and self._withdraw():
                print(f"\nidle for {self.idle_seconds / 60:g} minutes", flush=True)
                return

    def _withdraw(self) -> bool:
        """Take running.json away while no command can start another; False when one is at it or has just come."""
        lock = FileLock(self.places.starting, mode=0o600)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            return False
        try:
            self.places.remove_running()
            time.sleep(LOOK_EVERY)  # whoever read the note just before connects now
            if self._in_use():
                write_note(self.places.running, self.running)
                return False
            return True
        finally:
            lock.release()

    def _in_use(self) -> bool:
        ports = {self.running.port, self.running.http_port}
        connections = psutil.Process().net_connections("tcp")
        return any(c.status == psutil.CONN_ESTABLISHED and c.laddr.port in ports for c in connections)

    def _last_found(self) -> float:
        try:
            return self.places.running.stat().st_mtime
        except OSError:
            return 0.0
