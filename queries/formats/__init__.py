"""Answers as tables, text files and workbooks: one module a format, found by its name."""

from functools import cache
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import cast

from bangiao.drafts import save
from bangiao.graph.store.answer import Answer
from bangiao.queries.errors import CannotWrite, NeedsFile, UnknownFormat
from bangiao.queries.result import Result, from_answer


@cache
def formats() -> tuple[str, ...]:
    """The names of all formats: the modules of this folder that have a `render`."""
    modules = (one for one in files(__name__).iterdir() if one.name.endswith(".py"))
    found = (one.name.removesuffix(".py") for one in modules if "\ndef render(" in one.read_text(encoding="utf-8"))
    return tuple(sorted(found))


def write(result: Result | Answer, format: str, file: Path | None = None, *, language: str = "vi") -> str | None:
    """The result in a format as text, or None when it went to `file`, which is written whole or not at all.

    A plain Answer of a free statement is taken too, in the `language` given. Raises UnknownFormat, NeedsFile (xlsx
    and parquet are no text), MissingExtra or CannotWrite.
    """
    if format not in formats():
        raise UnknownFormat(found=format, allowed=", ".join(formats()))
    told = from_answer(result, language) if isinstance(result, Answer) else result
    rendered = cast("str | bytes", import_module(f"{__name__}.{format}").render(told))
    if file is not None:
        keep(rendered, file)
        return None
    if isinstance(rendered, bytes):
        raise NeedsFile(format=format)
    return rendered


def keep(content: str | bytes, file: Path) -> None:
    """Write the content to the file, whole or not at all. Raises CannotWrite."""
    try:
        save(file, content)
    except OSError as error:
        raise CannotWrite(file=file, reason=error) from error
