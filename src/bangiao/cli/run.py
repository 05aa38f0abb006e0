"""Runs a command to its exit status: every error becomes one sentence in the user's language."""

import os
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click
from click.exceptions import NoArgsIsHelpError

from bangiao.cli.language import current
from bangiao.cli.lines import paragraph
from bangiao.cli.words import frame
from bangiao.cli.words.files import trouble
from bangiao.errors import BangiaoError

WRONG_USE = 2
NOT_HAD = 3
BUG = 70
INTERRUPTED = 130
BROKEN_PIPE = 141


class ReaderGone(Exception):
    """Whoever read our output does not want more of it."""


@contextmanager
def reader_gone() -> Iterator[None]:
    """Raise ReaderGone for a broken pipe, which click would take for an error of its own."""
    try:
        yield
    except BrokenPipeError as error:
        raise ReaderGone from error


def status_of(act: Callable[[], object]) -> int:
    """The exit status of a command.

    0 done, 1 done with records skipped, 2 wrong use, 3 a source, a file or a database could not be had,
    70 (EX_SOFTWARE) a fault of ours, 130 interrupted, 141 the reader of our output went away.
    """
    try:
        returned = act()
        sys.stdout.flush()
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except (BrokenPipeError, ReaderGone):
        return _leave_pipe()
    except Exception as error:  # noqa: BLE001 - here every error ends
        if os.environ.get("BANGIAO_DEBUG") == "1":
            traceback.print_exc()
        return tell(error)
    return returned if isinstance(returned, int) else 0


def tell(error: Exception) -> int:
    """Say it on standard error; the exit status that goes with it."""
    match error:
        case NoArgsIsHelpError():
            click.echo(error.format_message(), err=True)
            return WRONG_USE
        case click.UsageError():
            _say(error.format_message(), error.ctx)
            return WRONG_USE
        case click.ClickException():
            _say(error.format_message())
            return NOT_HAD
        case BangiaoError():
            _say(error.message(current()))
            return error.exit_status
        case OSError():
            _say(frame.FILE_TROUBLE(file=error.filename or "bangiao", reason=trouble(error)))
            return NOT_HAD
        case _:
            reason = (str(error).strip() or "–").splitlines()[0]
            _say(frame.UNEXPECTED(kind=type(error).__name__, reason=reason))
            return BUG


def _say(message: str, context: click.Context | None = None) -> None:
    click.echo(_wrapped(frame.ERROR(message=message)), err=True)
    if context is not None:
        click.echo(frame.HINT(command=context.command_path), err=True)


def _wrapped(text: str) -> str:
    """Each line broken to the width of a terminal; for a file or a pipe as it is, so that it can be searched."""
    if not sys.stderr.isatty():
        return text
    return "\n".join(paragraph(line) if line.strip() else line for line in text.split("\n"))


def _leave_pipe() -> int:
    """Let the interpreter's last flush go nowhere, so that it has nothing to complain of."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    return BROKEN_PIPE
