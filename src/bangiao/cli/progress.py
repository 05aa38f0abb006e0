"""Shows how far a long step is: a bar on a terminal, now and then a plain line anywhere else, on standard error."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from bangiao.cli.words import load as words

Tell = Callable[[int, int], None]

FIRST_LINE = 1.0
NEXT_LINE = 5.0


@contextmanager
def progress(label: str) -> Iterator[Tell]:
    """A function to be told (done, total) in bytes or rows; what it shows is gone when the block ends."""
    if sys.stderr.isatty():
        with _bar(label) as tell:
            yield tell
    else:
        yield _lines(label, lambda line: click.echo(line, err=True))


@contextmanager
def _bar(label: str) -> Iterator[Tell]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(bar_width=None), TaskProgressColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, expand=True) as shown:
        name = label.replace("[", "\\[")
        task = shown.add_task(name, total=None)

        def tell(done: int, total: int) -> None:
            if total and done >= total:  # all is read; what was read last is still being written
                shown.update(task, description=f"{name} ({words.FINISHING})", completed=0, total=None)
            else:
                shown.update(task, completed=done, total=total or None)

        yield tell


def _lines(label: str, say: Callable[[str], None]) -> Tell:
    due = time.monotonic() + FIRST_LINE

    def tell(done: int, total: int) -> None:
        nonlocal due
        if time.monotonic() >= due:
            due = time.monotonic() + NEXT_LINE
            say(f"{label} {done * 100 // total} %" if total else f"{label} {done:,}")

    return tell
