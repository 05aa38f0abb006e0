"""What a source is to the loaders: something with a name that turns its files into records."""

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar, Protocol, runtime_checkable

from bangiao.errors import NotAvailable
from bangiao.graph.records import Record
from bangiao.graph.schema import Document
from bangiao.graph.store.bolt import Bolt
from bangiao.loaders.report import Report


class Unreadable(NotAvailable):
    """A file cannot be read as what it should be; nothing of it is loaded."""

    vi = "Không đọc được {file} ({place}): thấy {found}; cần: {allowed}."
    en = "{file} cannot be read ({place}): found {found}; expected: {allowed}."


class Source(ABC):
    """One kind of source. A subclass in `loaders/sources/` is found by the name of its module.

    `records` yields nodes before the relationships that need them, gives each record its sources, tells
    the report what it skips, which names it could not resolve and which columns it did not use, and
    advances the report by bytes or rows. It raises Unreadable when the whole file cannot be read,
    before the first record is yielded: nothing half-loaded stays. A source whose files belong together, as the
    tables of one release, takes their folder (`takes_folder`); else a folder stands for each of its files.

    `options` are what a user may choose, with their defaults; `chosen` is what this load goes by. An option in
    `repeated` may be given several times; its values are then lines of one text.
    """

    name: ClassVar[str]
    vi: ClassVar[str]
    en: ClassVar[str]
    formats: ClassVar[tuple[str, ...]] = ()
    options: ClassVar[dict[str, str]] = {}
    repeated: ClassVar[tuple[str, ...]] = ()
    takes_folder: ClassVar[bool] = False

    def __init__(self, **options: str) -> None:
        self.chosen = {**self.options, **options}

    def files(self, path: Path) -> list[Path]:
        """What a path means, each to be loaded by itself: a file, or of a folder all files of the source's formats.

        Raises Unreadable for a folder that has none.
        """
        if self.takes_folder or not self.formats or not path.is_dir():
            return [path]
        wanted = (one for one in path.iterdir() if one.suffix.casefold() in self.formats and one.is_file())
        found = sorted(one for one in wanted if not one.name.startswith((".", "~$")))  # "~$": Excel has it open
        if not found:
            formats = ", ".join(self.formats)
            raise Unreadable(file=path.name, place="folder", found=f"no {formats}", allowed=f"a folder with {formats}")
        return found

    def dataset(self, path: Path) -> str:
        """The name under which this file's facts are kept; a later release of the file replaces them."""
        return f"{self.name}/{path.stem}"

    def kept_as(self, path: Path) -> str:
        """The dataset of this load: another choice of country than the default is a dataset of its own."""
        country, usual = (options.get("country", "").strip().upper() for options in (self.chosen, self.options))
        return self.dataset(path) if country == usual else f"{self.dataset(path)}?country={country}"

    @abstractmethod
    def records(self, path: Path, report: Report) -> Iterator[Record]:
        """The facts of one file."""


@runtime_checkable
class Keeping(Protocol):
    """A source whose file says who states each fact; its facts are put back so, and not kept as the file's own."""

    def restore(self, bolt: Bolt, path: Path, report: Report, *, dry_run: bool = False) -> None:
        """Put the facts of one file back."""


def sha256(path: Path) -> str:
    """The SHA-256 of a file in hexadecimal, read in pieces; Unreadable when it cannot be opened."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        found = error.strerror or str(error)
        raise Unreadable(file=path.name, place="opening", found=found, allowed="a readable file") from error


def file_document(name: str, path: Path, **values: object) -> Document:
    """The document that stands for a data file: its id is its name, its checksum says which release it was.

    Raises Unreadable when the file cannot be opened.
    """
    return Document.keyed("file", name, kind="data_file", filename=path.name, sha256=sha256(path), **values)
