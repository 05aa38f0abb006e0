"""The command line: it parses, calls the functions that a notebook calls, and prints."""

import sys


def main() -> None:
    """Run `bangiao` with the arguments of the process, in UTF-8 whatever the console is set to."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    from bangiao.cli.root import root

    root.main(prog_name="bangiao")
