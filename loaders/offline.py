"""A load into files for Neo4j's bulk importer, without a database: the same records, by the same rules, kept the same."""

from pathlib import Path

from bangiao.errors import WrongUse
from bangiao.graph.exports.staging import Stager, Staging
from bangiao.graph.identity import Identity
from bangiao.loaders.report import Progress, Report
from bangiao.loaders.run import with_warnings
from bangiao.loaders.source import Keeping, Source


class StatedTwice(WrongUse):
    """Two files of one dataset: the second would replace the first, which only a database can do."""

    vi = "Hai tệp cùng thuộc bộ dữ liệu {dataset}: khi nạp vào thư mục, mỗi bộ chỉ có một tệp. Đổi tên hoặc nạp riêng."
    en = "Two files are of the dataset {dataset}: into a folder goes one file a dataset. Rename one, or load it later."


class NeedsDatabase(WrongUse):
    """The source puts facts back as another database kept them."""

    vi = "Nguồn {source} chỉ nạp được vào cơ sở dữ liệu, không nạp vào thư mục."
    en = "The source {source} loads into a database only, not into a folder."


class Offline:
    """Loads one file after the other into a staging."""

    def __init__(self, staging: Staging, identity: Identity | None = None) -> None:
        self.staging, self.identity = staging, identity or Identity()
        self._datasets: set[str] = set()

    def load(self, source: Source, path: Path, progress: Progress | None = None) -> Report:
        """The report of a file that was taken; nothing is ever withdrawn, since nothing was there before.

        Raises StatedTwice, NeedsDatabase, and Unreadable.
        """
        if isinstance(source, Keeping):
            raise NeedsDatabase(source=source.name)
        dataset = source.kept_as(path)
        if dataset in self._datasets:
            raise StatedTwice(dataset=dataset)
        self._datasets.add(dataset)
        report = Report(source.name)
        if progress:
            report.progress = progress
        for conflict in self.identity.conflicts:
            report.warn(conflict.said("en"), conflict.said("vi"))
        stager = Stager(self.staging, dataset, report, self.identity.canonical)
        try:
            stager.write(with_warnings(source.records(path, report), report))
        finally:
            stager.seen.close()
        return report.finish()
