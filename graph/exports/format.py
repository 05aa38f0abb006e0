"""What a format of export declares, and how it is written: whole or not at all."""

import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bangiao.errors import NotAvailable, WrongUse
from bangiao.graph.store.door import Door
from bangiao.graph.store.whole import Tell

__all__ = [
    "CannotExport",
    "Derive",
    "Export",
    "FolderIsThere",
    "Option",
    "Options",
    "Tell",
    "Write",
    "Written",
    "export",
    "refuse_full",
]

Options = Mapping[str, str | bool]


class CannotExport(NotAvailable):
    """The file or folder cannot be written; what was there before is untouched."""

    vi = "Không ghi được {file}: {reason}."
    en = "{file} cannot be written: {reason}."


class FolderIsThere(WrongUse):
    """An export that is a folder is never mixed into one that holds something."""

    vi = "Thư mục {file} đã có tệp bên trong. Chọn thư mục khác hoặc xóa nó trước."
    en = "The folder {file} holds files already. Choose another one or delete it first."


@dataclass(frozen=True, slots=True)
class Option:
    """What a user may choose: `--name`, its help in both languages, what is allowed, and what holds otherwise.

    Without choices it takes any text; with a default of False it is a flag.
    """

    name: str
    vi: str
    en: str
    choices: tuple[str, ...] = ()
    default: str | bool = ""


@dataclass(frozen=True, slots=True)
class Written:
    """How many nodes and relationships an export holds, and what a user should know of it, as (vi, en)."""

    nodes: int
    relations: int
    notes: tuple[tuple[str, str], ...] = ()


Write = Callable[[Door, Path, Options, Tell], Written]
Derive = Callable[[Path, Options], None]


@dataclass(frozen=True)
class Export:
    """A format: its name and what it is in both languages, the endings of its files, its options and its writer.

    `write(door, path, options, tell)` writes a new file (or fills a new, empty folder) at `path`, whose name ends as
    the user's does. It reads through the door alone, is given every option, and raises BangiaoErrors. What it leaves
    half-done is deleted; what it finished is put where the user wants it. What follows from the schema alone has
    `derive(path, options)` instead, for which no database is opened.
    """

    name: str
    vi: str
    en: str
    write: Write | None = None
    derive: Derive | None = None
    suffixes: tuple[str, ...] = ()
    options: tuple[Option, ...] = field(default=())
    folder: bool = False

    def chosen(self, given: Mapping[str, str | bool | None]) -> dict[str, str | bool]:
        """Every option with its value: the one given, else its default."""
        told = {one.name: given.get(one.name) for one in self.options}
        return {one.name: one.default if (value := told[one.name]) is None else value for one in self.options}


def export(
    found: Export,
    door: Door | None,
    target: Path,
    given: Mapping[str, str | bool | None] | None = None,
    tell: Tell = lambda _done, _total: None,
) -> Written:
    """Write the graph to `target` in a format, whole or not at all; a file that is there is replaced at the end.

    Raises CannotExport, FolderIsThere, and what the format raises.
    """
    if found.folder:
        refuse_full(target)
    try:
        draft = Path(tempfile.mkdtemp(prefix=".bangiao-", dir=target.parent))
    except OSError as error:
        raise CannotExport(file=target, reason=error) from error
    try:
        inside = draft / target.name
        if found.folder:
            inside.mkdir()
        written = _written(found, door, inside, found.chosen(given or {}), tell)
        if found.folder and target.is_dir():
            target.rmdir()
        inside.replace(target)
    except OSError as error:
        raise CannotExport(file=target, reason=error) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return written


def refuse_full(folder: Path) -> None:
    """Raise FolderIsThere for a folder that holds something."""
    if folder.is_dir() and any(folder.iterdir()):
        raise FolderIsThere(file=folder)


def _written(found: Export, door: Door | None, path: Path, options: Options, tell: Tell) -> Written:
    if found.write and door:
        return found.write(door, path, options, tell)
    if found.derive:
        found.derive(path, options)
    return Written(0, 0)
