"""Tables of the General Statistics Office: one saved as text, or a zip of many.

Loaded are tables whose rows are provinces and regions, or counterpart countries, and whose columns have a time. What
else is in a zip (weather stations, rivers, branches of the economy) is listed as unused. See `sheet`, `columns`,
`places`, `described` and `figures` for each step.
"""

import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import ClassVar

from bangiao.errors import BadRecord
from bangiao.graph.records import Record
from bangiao.graph.schema import Document
from bangiao.graph.values import fold
from bangiao.loaders.report import Report
from bangiao.loaders.source import Source, Unreadable, file_document
from bangiao.loaders.sources.gso import columns, described, remainder, sheet
from bangiao.loaders.sources.gso.figures import COUNTERPARTS, PLACES, Table, state, understand

# Rows of these tables bear the names of towns, and are weather stations.
_STATIONS = ("at some stations", "precipitation")


class Gso(Source):
    """Statistics of the General Statistics Office by province, region and counterpart: a .csv, or a .zip of them."""

    name: ClassVar[str] = "gso"
    vi: ClassVar[str] = "Số liệu Tổng cục Thống kê theo tỉnh, vùng và đối tác"
    en: ClassVar[str] = "Statistics of the General Statistics Office by province, region and counterpart"
    formats: ClassVar[tuple[str, ...]] = (".csv", ".zip")

    def records(self, path: Path, report: Report) -> Iterator[Record]:
        """An observation for each figure, about its place, with its counterpart; `..` states nothing."""
        words = {"name_vi": self.vi, "name_en": self.en, "publisher": "Tổng cục Thống kê"}
        document = file_document(path.name, path, **words)
        if not zipfile.is_zipfile(path):
            yield from _single(path, document, report)
            return
        try:
            with zipfile.ZipFile(path) as archive:
                yield from _archive(archive, path, document, report)
        except (OSError, zipfile.BadZipFile) as error:
            raise _unreadable(path, str(error), "a zip whose list of files is whole") from error


def _single(path: Path, document: Document, report: Report) -> Iterator[Record]:
    size = path.stat().st_size
    if size > sheet.LARGEST:
        raise _unreadable(path, f"{size} bytes", f"a table of at most {sheet.LARGEST} bytes")
    try:
        table = _table(sheet.read(path.read_bytes(), path.stem), path.name, document.id, "", report)
    except OSError as error:
        raise _unreadable(path, error.strerror or str(error), "a readable file") from error
    except BadRecord as error:
        raise _unreadable(path, str(error.facts["found"]), str(error.facts["allowed"])) from error
    yield document
    yield from _told(table, report)
    report.progress(size, size)


def _archive(archive: zipfile.ZipFile, path: Path, document: Document, report: Report) -> Iterator[Record]:
    members = [one for one in archive.infolist() if one.filename.lower().endswith(".csv")]
    if not members:
        raise _unreadable(path, "no table in the zip", "a zip of .csv files")
    total = sum(one.file_size for one in members)
    yield document
    done = 0
    names: dict[str, str] = {}
    for member in members:
        stem = PurePosixPath(member.filename).stem
        try:
            found = sheet.read(_content(archive, member), stem)
            table = _table(found, path.name, document.id, f"{stem}: ", report)
            first = names.setdefault(fold(found.name), stem)
            if first != stem:
                raise BadRecord(file=path.name, place=stem, found=f"the table {first} again", allowed="a table once")
        except BadRecord as error:
            _leave(stem, error, described.describe(stem) is not None, path, report)
        else:
            yield from _told(table, report)
        done += member.file_size
        report.progress(done, total)


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """The bytes of a member, at most one more than a table may have; BadRecord when they cannot be had."""
    try:
        with archive.open(member) as file:
            return file.read(sheet.LARGEST + 1)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError) as error:
        raise BadRecord(file=member.filename, place="zip", found=str(error), allowed="a readable member") from error


class NoPlaces(BadRecord):
    """The rows of a table are no places: it is left out, as nothing of it was ever meant to be loaded."""


def _table(found: sheet.Sheet, file: str, document: str, place: str, report: Report) -> Table:
    if fold(found.rows_are) not in PLACES | COUNTERPARTS or any(word in found.name for word in _STATIONS):
        raise NoPlaces(
            file=file, place=found.name, found=repr(found.rows_are), allowed="rows of provinces or countries"
        )
    read = columns.columns(found.columns, found.title or found.name)
    if isinstance(read, str):
        raise BadRecord(
            file=file, place=found.name, found=read, allowed="columns that have a year, or a title with one"
        )
    return understand(found, read, file, document, place, report)


def _told(table: Table, report: Report) -> Iterator[Record]:
    if described.describe(table.sheet.name) is None:
        name = table.sheet.name
        report.warn(
            f"{name}: not described, so without a Vietnamese name, and without a unit unless a heading has one",
            f"{name}: chưa có mô tả nên thiếu tên tiếng Việt, và thiếu đơn vị nếu đầu cột không ghi",
        )
    yield from state(table, report)
    remainder.tell(table, report)


def _leave(stem: str, error: BadRecord, known: bool, path: Path, report: Report) -> None:
    """A table that is not loaded: one that should have been is skipped; one that nobody described is a warning."""
    found = error.facts["found"]
    if isinstance(error, NoPlaces):
        report.leave(f"{stem} ({found})")
    elif known:
        report.skip(BadRecord(file=path.name, place=stem, found=found, allowed=error.facts["allowed"]))
    else:
        report.warn(
            f"The table {stem} is left out: {found} is not understood",
            f"Bỏ qua bảng {stem}: không hiểu {found}",
        )


def _unreadable(path: Path, found: str, allowed: str) -> Unreadable:
    return Unreadable(file=path.name, place="table", found=found, allowed=allowed)


SOURCE = Gso
