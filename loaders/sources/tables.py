"""An office's own lists in Excel or CSV: agreements, delegations, aid, ODA, FDI, conferences, partners, needs.

Facts are kept by the name of the file (or by `--dataset`), so that the corrected file changes only what it corrects.
A row is cited as `sheet!row`. Rows with wrong cells are reported, and marked in a copy of the workbook.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from bangiao.errors import BadRecord
from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, Document
from bangiao.graph.values import fold
from bangiao.loaders.lists import mark, read
from bangiao.loaders.lists.entry import Entry, Stop
from bangiao.loaders.lists.faults import SameDataset, WrongRow
from bangiao.loaders.lists.fields import Kind
from bangiao.loaders.lists.guess import Guess, How
from bangiao.loaders.lists.ids import Ids
from bangiao.loaders.lists.mappings import remember
from bangiao.loaders.lists.names import Names
from bangiao.loaders.lists.rows import Line, lines
from bangiao.loaders.lists.sheets import FORMATS
from bangiao.loaders.report import Report
from bangiao.loaders.source import Source, file_document

_MARKED = re.compile(r"\.loi(?:-[0-9]+)?$")


class Tables(Source):
    """An office's own lists; `understand` tells how a file's columns are taken before anything is loaded."""

    name: ClassVar[str] = "tables"
    vi: ClassVar[str] = "Danh sách Excel, CSV của cơ quan"
    en: ClassVar[str] = "An office's own lists in Excel or CSV"
    formats: ClassVar[tuple[str, ...]] = FORMATS
    options: ClassVar[dict[str, str]] = {"map": "", "set": "", "template": "", "dataset": "", "errors": ""}
    repeated: ClassVar[tuple[str, ...]] = ("map", "set")

    def __init__(self, **options: str) -> None:
        super().__init__(**options)
        self._loaded: dict[str, Path] = {}

    def files(self, path: Path) -> list[Path]:
        """Of a folder the lists themselves, not the copies with marked errors beside them."""
        found = super().files(path)
        return [one for one in found if not _MARKED.search(one.stem)] or found

    def dataset(self, path: Path) -> str:
        """The office's name for the data, else the file's; the copy with marked errors is the same data."""
        return f"{self.name}/{self._own(path)}"

    def _own(self, path: Path) -> str:
        return fold(self.chosen["dataset"] or _MARKED.sub("", path.stem)).replace(" ", "-") or "list"

    def understand(self, path: Path) -> read.Understood:
        """The sheets of the file and what their columns are taken for; raises Unreadable and kinds of WrongUse."""
        options = self.chosen
        return read.understand(path, only=options["template"], mapped=options["map"], fixed=options["set"])

    def records(self, path: Path, report: Report) -> Iterator[Record]:
        """The facts of every row that is right; the wrong rows are skipped, and marked in a copy of the workbook."""
        earlier = self._loaded.setdefault(self.dataset(path), path)
        if earlier != path:
            raise SameDataset(file=path, other=earlier, dataset=self.dataset(path))
        found = self.understand(path)
        read.refuse_unsure(path, found)
        document = file_document(
            f"tables-{self._own(path)}", path, name_vi=_MARKED.sub("", path.stem) + path.suffix, publisher=None
        )
        _settle(found, report)
        yield document
        total = sum(len(guess.sheet.rows) for guess in found.guesses)
        yield from _Load(self._own(path), path, document, report, total).records(found)
        wrong = [error for error in report.skipped if isinstance(error, WrongRow)]
        if wrong:
            self._mark(path, found, wrong, report)

    def _mark(self, path: Path, found: read.Understood, wrong: list[WrongRow], report: Report) -> None:
        """The copy goes where the user wants that of the first file, else beside the file."""
        chosen = self.chosen["errors"] if len(self._loaded) == 1 else ""
        target = Path(chosen) if chosen else _beside(path)
        try:
            mark.write(path, target, found.sheets, wrong)
        except OSError as error:  # Excel holds an earlier copy open, or the folder may only be read
            report.warn(
                f"The copy with marked errors could not be written: {target} ({error.strerror}); try --errors",
                f"Không ghi được bản sao có đánh dấu lỗi: {target} ({error.strerror}); chọn tệp khác bằng --errors",
            )
            return
        report.warn(
            f"The wrong cells are marked in a copy: {target}", f"Các ô sai được đánh dấu trong bản sao: {target}"
        )


def _beside(path: Path) -> Path:
    """`FILE.loi.xlsx`; beside a file that is itself such a copy, the next one."""
    marked = _MARKED.search(path.stem)
    if not marked:
        return path.with_name(f"{path.stem}.loi.xlsx")
    number = int(marked[0].partition("-")[2] or 1) + 1
    return path.with_name(f"{_MARKED.sub('', path.stem)}.loi-{number}.xlsx")


def _settle(found: read.Understood, report: Report) -> None:
    """Keep what the user said of columns, and report what the loader did not use or took by a usual name."""
    for guess in found.guesses:
        if guess.values or any(how is How.TOLD for _, how in guess.columns.values()):
            remember(guess)
        for heading in guess.unused():
            report.leave(f"{guess.sheet.name}: {heading}")
        for number, (name, _) in guess.columns.items():
            field = guess.list.by_name[name]
            shown = guess.heading.columns[number].shown
            if field.kind is Kind.KEPT and any(
                row[number].text for row in guess.sheet.rows[guess.heading.last + 1 :] if number < len(row)
            ):
                report.leave(f"{guess.sheet.name}: {shown}")
        _tell_usual_names(guess, report)
    for name in found.others:
        report.warn(f"The sheet {name} is like no list; left out", f"Trang {name} không giống danh sách nào; không nạp")


def _tell_usual_names(guess: Guess, report: Report) -> None:
    """One line on the columns that have headings other than ours and are taken without asking."""
    taken = [
        (guess.heading.columns[number].shown, guess.list.by_name[name])
        for number, (name, how) in guess.columns.items()
        if how not in (How.OWN, How.TOLD) and guess.list.by_name[name].kind is not Kind.NUMBERING
    ]
    if taken:
        report.warn(
            f"{guess.sheet.name}: columns taken for: {'; '.join(f'{shown} → {field.en}' for shown, field in taken)}",
            f"{guess.sheet.name}: các cột được hiểu là: {'; '.join(f'{shown} → {field.vi}' for shown, field in taken)}",
        )


class _Load:
    """The rows of one file, in order, each fact once."""

    def __init__(self, dataset: str, path: Path, document: Document, report: Report, total: int) -> None:
        self.path, self.document, self.report, self.total = path, document, report, total
        self.names, self.ids, self.told = Names(dataset, report), Ids(), dict[str, Record]()
        self.done = 0

    def records(self, found: read.Understood) -> Iterator[Record]:
        for guess in found.guesses:
            for line in lines(guess):
                self.report.progress(self.done + line.number, self.total)
                if line.out:
                    self._left_out(guess, line)
                else:
                    yield from self._row(guess, line)
            self.done += len(guess.sheet.rows)
        self.report.progress(self.total, self.total)

    def _row(self, guess: Guess, line: Line) -> Iterator[Record]:
        cited = Citation(self.document.id, f"{guess.sheet.name}!{line.number}")
        entry = Entry(guess.list, line.cells, cited, self.names, self.ids, self.report)
        try:
            stated = list(guess.list.state(entry))
        except Stop:
            self.report.skip(WrongRow(self.path.name, guess.sheet.name, line.number, tuple(entry.faults)))
            return
        except BadRecord as error:
            self.report.skip(BadRecord(**{**error.facts, "file": self.path.name, "place": cited.locator}))
            return
        for record in stated:
            if self.told.setdefault(record.id, record) is record:
                yield record
            elif self.told[record.id] != record and not record.id.startswith(("org:", "locality:", "unit:")):
                self._twice(cited, self.told[record.id])

    def _twice(self, cited: Citation, first: Record) -> None:
        where = first.sources[0].locator if first.sources else "?"
        self.report.warn(
            f"{cited.locator}: states again what {where} states; the first row is taken",
            f"{cited.locator}: nêu lại điều mà {where} đã nêu; lấy dòng đầu",
        )

    def _left_out(self, guess: Guess, line: Line) -> None:
        where = f"{guess.sheet.name}!{line.number}" + (f" ({line.text[:60]})" if line.text else "")
        assert line.out is not None
        self.report.warn(f"{where}: {line.out.en}", f"{where}: {line.out.vi}")


SOURCE = Tables
