"""Activities published in the format of the International Aid Transparency Initiative (IATI), versions 1.0x and 2.0x.

A file is gone through twice: `survey` finds out whether it is whole and collects the names in it, then each activity
becomes a project with its money, parties, sectors and places. The road of one activity is `_state` below.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from bangiao.errors import BadRecord
from bangiao.graph.records import Record
from bangiao.loaders.report import Progress, Report
from bangiao.loaders.source import Source, Unreadable, file_document
from bangiao.loaders.sources.iati import codes, money, parties, places, project, sectors, survey, walk
from bangiao.loaders.sources.iati.activity import Activity, File
from bangiao.loaders.sources.iati.elements import ELEMENTS


class Iati(Source):
    """Any file of IATI activities; each activity becomes a project of its own."""

    name: ClassVar[str] = "iati"
    vi: ClassVar[str] = "Hoạt động viện trợ theo chuẩn IATI (XML)"
    en: ClassVar[str] = "Aid activities published to IATI (XML)"
    formats: ClassVar[tuple[str, ...]] = (".xml",)

    def records(self, path: Path, report: Report) -> Iterator[Record]:
        """The file's organisations and own sectors, then project by project with all that belongs to it."""
        document = file_document(path.name, path, name_vi=self.vi, name_en=self.en)
        dialect = _dialect(path)
        known = parties.Parties(path.stem)
        reading = walk.Reading(path)
        found = survey.survey(reading, known, dialect, _half(report, 0))
        yield document
        yield from survey.nodes(found, document.id, report)
        file = File(path.name, document.id, dialect, report)
        for number, element, vietnamese in reading.activities(_half(report, 1)):
            try:
                activity = Activity(file, number, element, vietnamese)
            except BadRecord as error:
                report.skip(error)
            else:
                yield from _state(activity, known)


def _state(activity: Activity, known: parties.Parties) -> Iterator[Record]:
    """The facts of one activity, the project first."""
    if not activity.children.keys() <= ELEMENTS:
        for tag in activity.children.keys() - ELEMENTS:
            activity.report.leave(tag)
    stated = project.state(activity)
    yield stated
    yield from parties.roles(activity, known)
    yield from sectors.state(activity)
    yield from places.state(activity, stated.start_on)
    yield from money.transactions(activity, known)
    yield from money.planned(activity, known)
    yield from project.relatives(activity)


def _dialect(path: Path) -> codes.Dialect:
    """How the file's major version writes; version 1 files need not state theirs."""
    stated = walk.version(path) or "1"
    dialect = codes.DIALECTS.get(stated.strip().partition(".")[0])
    if not dialect:
        raise Unreadable(
            file=path.name,
            place="line 1",
            found=f"version {stated!r}",
            allowed="IATI version 1.01 to 1.05, or 2.01 to 2.03",
        )
    return dialect


def _half(report: Report, part: int) -> Progress:
    return lambda done, total: report.progress(part * total + done, 2 * total)


SOURCE = Iati
