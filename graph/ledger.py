"""A file of lines that are only ever added: what people have judged, kept beside the database and apart from it."""

import getpass
import json
import os
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from filelock import FileLock

from bangiao.errors import NotAvailable

T = TypeVar("T")


class BrokenLedger(NotAvailable):
    """A line of a file of judgements cannot be read; nothing is judged or loaded until it is mended."""

    vi = "Không đọc được phán định trong {file}, dòng {line}: {found}. Sửa hoặc xóa dòng đó."
    en = "A judgement in {file}, line {line}, cannot be read: {found}. Mend or delete that line."


def now() -> str:
    """The present moment in UTC, ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def user() -> str:
    """Who judges: the name of the user of this machine."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a container's user may have no name
        return "unknown"


def read(file: Path, make: Callable[[Mapping[str, Any]], T]) -> list[T]:
    """What the lines of the file tell, the oldest first, none where there is no file. Raises BrokenLedger."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return []
    return [_made(file, line, number, make) for number, line in enumerate(lines, 1) if line.strip()]


def add(file: Path, told: Iterable[Mapping[str, Any]]) -> None:
    """Add lines; the whole file is replaced at once, so no line is ever half there, and others may add meanwhile."""
    lines = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in told)
    file.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{file}.lock"):
        before = file.read_text(encoding="utf-8") if file.exists() else ""
        if before and not before.endswith("\n"):
            before += "\n"
        draft = file.with_suffix(".new")
        with draft.open("w", encoding="utf-8") as stream:
            stream.write(before + lines)
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(file)


def _made(file: Path, line: str, number: int, make: Callable[[Mapping[str, Any]], T]) -> T:
    try:
        return make(json.loads(line))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise BrokenLedger(file=file, line=number, found=error) from error
