"""Files that are written whole or not at all: to a draft beside the file, which then takes its place."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def draft(file: Path, *, mode: int = 0o666) -> Iterator[Path]:
    """An empty file beside `file` to write to; at the end of the block it becomes `file`, after an error it is gone.

    It has the ending of `file` and the rights of one that is there, else `mode` less the umask. Of a link, the file
    that it leads to is written. Raises OSError.
    """
    if file.is_symlink():
        file = file.resolve()
    path = file.parent / f".{file.stem[:40]}.{secrets.token_hex(4)}{file.suffix}"
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode))
    try:
        yield path
        if file.exists():
            path.chmod(file.stat().st_mode & 0o777)
        path.replace(file)
    finally:
        path.unlink(missing_ok=True)


def save(file: Path, content: str | bytes, *, mode: int = 0o666) -> None:
    """Write the content; text in UTF-8 with its line ends as they are. Raises OSError, and then `file` is as it was."""
    with draft(file, mode=mode) as path:
        path.write_bytes(content.encode() if isinstance(content, str) else content)
