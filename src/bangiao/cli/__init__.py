"""The command line: it parses, calls the functions that a notebook calls, and prints."""

import signal
import sys
from types import FrameType

TERMINATED = 128 + 15


def main() -> None:
    """Run `bangiao` with the arguments of the process, in UTF-8 whatever the console is set to."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    signal.signal(signal.SIGTERM, _end)
    from bangiao.cli.root import root

    root.main(prog_name="bangiao")


def _end(_: int, __: FrameType | None) -> None:
    """End as an error would, so that nothing half-written stays; told again, it goes on tidying up."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise SystemExit(TERMINATED)
