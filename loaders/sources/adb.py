"""The Asian Development Bank's projects of 1998–2005 as AidData placed them on the map (release v1.0.0).

`status` of projects.csv is mis-mapped (it has "Suspended" for 2,295 projects that are closed), so the status is
that of projects_ancillary.csv. The bank's own financing stands there too, in thousands of dollars of the day; every
transaction, typed D, is that financing times one factor a year, so it is no disbursement (see `loaders/aidata/money.py`).
"""

import re
from html import unescape
from typing import ClassVar

from bangiao.graph.schema import Implements, Relation
from bangiao.graph.values import PartialDate, Status, fold
from bangiao.loaders import gazetteer, parse
from bangiao.loaders.aidata.gather import Approved
from bangiao.loaders.aidata.release import Release, Standing, Stated
from bangiao.loaders.report import Report
from bangiao.loaders.row import Row

THOUSAND = 1_000
FINANCING = "ADB Financing ($ thousand)"
STATUSES: dict[str, Standing] = {"Approved": (Status.ONGOING, "2"), "Closed / Terminated": (Status.ACTUAL, "4")}
KINDS = {
    "Technical Assistance": "technical_assistance",
    "Loan": "loan",
    "Grant": "grant",
    "Multitranche Financing Facility (MFF)": "loan",
}
TYPE = "Project Type or Modality of Assistance"
IGNORED = (
    *("project_id", "Project Name", "Country", "Financing", "Approval Number", "Geographical Location", "Subsector"),
    *("Column", "Safeguard - Environment", "Safeguard - Indigenous People", "Safeguard - Resettlement"),
    *("Department", "Project Officer"),
)
_NOBODY = re.compile(r"<[^>]*>|\W*")


class Adb(Release):
    """The folder of the release; loaded beside its IATI XML it gives the same projects, with both as documents."""

    name: ClassVar[str] = "adb"
    vi: ClassVar[str] = "Dự án Ngân hàng Phát triển châu Á theo địa điểm, 1998–2005 (AidData)"
    en: ClassVar[str] = "Asian Development Bank projects by location, 1998–2005 (AidData)"
    edition: ClassVar[str] = "1998-2005"
    funder: ClassVar[str] = "org:adb"
    key: ClassVar[str] = "project_id"
    ancillary: ClassVar[tuple[str, ...]] = ("project_id", TYPE, "Status", "Approval Date", FINANCING)

    def approve(self, row: Row) -> Approved:
        """The bank's financing in dollars; a transaction typed D restates it."""
        thousands = row.decimal(FINANCING)
        return {"D": thousands * THOUSAND} if thousands else {}

    def home(self, name: str, country: str) -> str | None:
        """The executing agency of a project is a body of the borrower; a resident mission is the bank's own."""
        return None if "resident mission" in fold(name) else country

    def state(self, project: Row, ancillary: Row, report: Report) -> Stated:
        """What the bank's own list says of a project."""
        told, kind = ancillary.pop("Status"), ancillary.pop(TYPE)
        if told and told not in STATUSES:
            raise ancillary.bad("Status", repr(told), ", ".join(STATUSES))
        if kind not in KINDS:
            raise ancillary.bad(TYPE, repr(kind), ", ".join(KINDS))
        if not told:
            report.warn("A project has no status: taken as a fact", "Một dự án không ghi trạng thái: coi là có thực")
        agencies = unescape(ancillary.pop("Executing Agency")).split("|")[::2]
        parties: list[tuple[type[Relation], str]] = [
            (Implements, name.strip()) for name in agencies if not _NOBODY.fullmatch(name)
        ]
        ancillary.ignore(*IGNORED)
        names = [name.strip() for name in re.split(r"[#|]", project.pop("ad_sector_names")) if name.strip()]
        return Stated(
            kind=KINDS[kind],
            standing=STATUSES.get(told, (Status.ACTUAL, None)),
            approved_on=ancillary.read("Approval Date", _day, "a date and time as YYYY-MM-DDThh:mm:ss"),
            sectors=[gazetteer.sector(name, "adb") or name for name in names],
            parties=parties,
        )


def _day(text: str) -> PartialDate:
    return parse.xsd_day(text)


SOURCE = Adb
