"""Chinese development finance as AidData placed it on the map (GCDF 3.0), with the titles of a second file.

Three files in one folder: locations by province (ADM1) and by district (ADM2), and the projects with title, status,
sector, recipient and amount. The locations split a project's money in two ways: evenly over the provinces that it
touches, or by how much of its outline lies in each. The even split is the share here, as in all other sources, since it
adds up to 1 and an outline says where a thing lies and not where money goes; the other is kept as `share_other`.

Amounts are commitments in constant US dollars of 2021: they are kept so (`price_year`), and no dollars of the day are
made of them, because AidData deflated them by steps that cannot be undone here.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from bangiao.errors import BadRecord
from bangiao.graph.records import Record
from bangiao.loaders import choices, folder
from bangiao.loaders.report import Report
from bangiao.loaders.source import Source, file_document
from bangiao.loaders.sources.china.gather import FILES, gather
from bangiao.loaders.sources.china.project import state


class China(Source):
    """The folder of the three files, of Viet Nam unless told otherwise."""

    name: ClassVar[str] = "china"
    vi: ClassVar[str] = "Tài chính phát triển của Trung Quốc theo địa điểm (AidData GCDF 3.0)"
    en: ClassVar[str] = "Chinese development finance by location (AidData GCDF 3.0)"
    formats: ClassVar[tuple[str, ...]] = (".csv",)
    options: ClassVar[dict[str, str]] = {"country": "VN"}
    takes_folder: ClassVar[bool] = True

    def dataset(self, path: Path) -> str:  # noqa: ARG002
        """One dataset, wherever the folder is."""
        return f"{self.name}/gcdf-3.0"

    def records(self, path: Path, report: Report) -> Iterator[Record]:
        """Each project for the country or with a place in it: its funders, sector and places."""
        country = choices.country(self.chosen["country"])
        files = folder.files(path, FILES)
        documents = [
            file_document(
                f"{self.name}/{name}", file, name_vi=self.vi, name_en=self.en, publisher="AidData", licence="ODC-BY"
            )
            for name, file in files.items()
        ]
        projects = gather(files, country, report)
        yield from documents
        for key, one in projects.items():
            try:
                facts = list(state(key, one, report))
            except BadRecord as error:
                report.skip(error)
            else:
                yield from facts


SOURCE = China
