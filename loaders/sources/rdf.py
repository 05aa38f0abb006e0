"""RDF in the terms of `bangiao export rdf`: with it a graph moves to another database, with all that is stated and by whom."""

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from bangiao.graph.rdf.read import SYNTAXES, read
from bangiao.graph.rdf.records import records
from bangiao.graph.records import Record
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.restore import Kept, restore
from bangiao.loaders.report import Report
from bangiao.loaders.source import Source


class Rdf(Source):
    """An export, or a file that others wrote in the same terms; it is read whole, about 1 kB of memory a triple."""

    name: ClassVar[str] = "rdf"
    vi: ClassVar[str] = "RDF do bangiao export rdf ghi, kèm ai nêu gì"
    en: ClassVar[str] = "RDF as bangiao export rdf writes it, with who states what"
    formats: ClassVar[tuple[str, ...]] = tuple(SYNTAXES)

    def records(self, path: Path, report: Report) -> Iterator[Record]:
        """Each statement as a record."""
        for fact in self._facts(path, report):
            yield from records(fact)

    def restore(self, bolt: Bolt, path: Path, report: Report, *, dry_run: bool = False) -> None:
        """Put every fact back as it was, under the datasets that state it; facts of no dataset are of `rdf/` and the file.

        Nothing is marked withdrawn: what the file lacks may be from elsewhere.
        """
        restore(bolt, self._facts(path, report), report, dry_run=dry_run)

    def _facts(self, path: Path, report: Report) -> Iterator[Kept]:
        found = read(path, report.skip, report.leave)
        for done, fact in enumerate(found, 1):
            report.progress(done, len(found))
            yield fact


SOURCE = Rdf
