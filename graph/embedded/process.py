"""Is a process still the one it was, does a port answer, which port is free."""

import os
import socket
import sys
from enum import IntEnum
from pathlib import Path

from bangiao.graph.embedded.notes import Running

LOOPBACK = "127.0.0.1"


class Ending(IntEnum):
    """How the serving process ended, as its exit status."""

    STOPPED = 0
    FAILED = 1
    LOCKED = 75


def birth(pid: int) -> str | None:
    """What tells a process from another that got the same id later; None when no such process lives.

    On Linux the boot and the ticks since then, which no change of the clock moves; elsewhere the time of its creation.
    """
    if sys.platform == "linux":
        try:
            words = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            return None
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        return None if words[0] in "ZX" else f"{boot}:{words[19]}"
    import psutil  # imported here: find_running runs before every question, and Linux does not need it

    try:
        process = psutil.Process(pid)
        return None if process.status() == psutil.STATUS_ZOMBIE else f"{process.create_time():.1f}"
    except psutil.Error:
        return None


def is_alive(running: Running) -> bool:
    """Whether that very process still lives."""
    return birth(running.pid) == running.birth


def answers(port: int, seconds: float = 1.0) -> bool:
    """Whether something on this machine takes connections at the port."""
    try:
        with socket.create_connection((LOOPBACK, port), seconds):
            return True
    except OSError:
        return False


def speaks_bolt(port: int, seconds: float = 5.0) -> bool:
    """Whether the port agrees to a version of the Bolt protocol.

    The greeting is Bolt's magic number and four proposals of versions, of which the server picks one.
    Source: neo4j.com/docs/bolt/current/bolt/handshake.
    """
    greeting = bytes.fromhex("6060b01700020404000001040000000400000003")
    try:
        with socket.create_connection((LOOPBACK, port), seconds) as connection:
            connection.sendall(greeting)
            picked = connection.recv(4)
    except OSError:
        return False
    return len(picked) == 4 and picked != bytes(4)


def is_free(port: int) -> bool:
    """Whether a server could listen at the port."""
    with socket.socket() as probe:
        if os.name == "posix":  # on Windows this option would take a port that is in use
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
    return True


def free_port() -> int:
    """A port that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        port: int = probe.getsockname()[1]
    return port
