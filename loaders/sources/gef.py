"""The Global Environment Facility's projects as AidData placed them on the map (release v1.1.0).

The release holds land degradation, biodiversity and multi-focal projects. `projects_ancillary.csv` is the facility's
own list; a transaction typed C is the grant at its first stage, one typed D the grant as endorsed by its head, and
some of both are in dollars of another year (see `loaders/aidata/money.py`).
"""

import re
from typing import ClassVar

from bangiao.graph.schema import Extends, Implements, Relation
from bangiao.graph.values import PartialDate, Status
from bangiao.loaders import gazetteer, parse
from bangiao.loaders.aidata.gather import Approved
from bangiao.loaders.aidata.release import Release, Standing, Stated
from bangiao.loaders.report import Report
from bangiao.loaders.row import Row

FIRST, APPROVED, ENDORSED = (f"GEF Project Grant {stage} stage" for stage in ("PIF", "CEO approve", "CEO endorse"))
LEAD, EXECUTING = "Lead agency", "Executing partner / agency"
STATUSES: dict[str, Standing] = {
    "IA Approved": (Status.PLANNED, "1"),
    "Council Approved": (Status.PLANNED, "1"),
    "CEO Approved": (Status.PLANNED, "1"),
    "CEO Endorsed": (Status.PLANNED, "1"),
    "Under Implmentation": (Status.ONGOING, "2"),
    "Project Completion": (Status.ACTUAL, "3"),
    "Project Closure": (Status.ACTUAL, "4"),
    "Cancelled": (Status.CANCELLED, "5"),
    "Dropped": (Status.CANCELLED, "5"),
}


class Gef(Release):
    """The folder of the release; loaded beside its IATI XML it gives the same projects, with both as documents."""

    name: ClassVar[str] = "gef"
    vi: ClassVar[str] = "Dự án Quỹ Môi trường Toàn cầu theo địa điểm (AidData)"
    en: ClassVar[str] = "Global Environment Facility projects by location (AidData)"
    edition: ClassVar[str] = "1.1.0"
    funder: ClassVar[str] = "org:gef"
    key: ClassVar[str] = "AidData Project ID"
    ancillary: ClassVar[tuple[str, ...]] = (
        *("AidData Project ID", "gef_id", LEAD, EXECUTING, "Status", "Date of project approval"),
        *("World Bank Project ID", FIRST, APPROVED, ENDORSED),
    )

    def approve(self, row: Row) -> Approved:
        """The grant in dollars: C restates that of the first stage, D that of the last."""
        first, last = row.decimal(FIRST), row.decimal(ENDORSED) or row.decimal(APPROVED)
        return {kind: amount for kind, amount in (("C", first), ("D", last)) if amount}

    def state(self, project: Row, ancillary: Row, report: Report) -> Stated:
        """What the facility's own list says of a project; its other columns are known and of no use here."""
        told = ancillary.need("Status")
        if told not in STATUSES:
            raise ancillary.bad("Status", repr(told), ", ".join(STATUSES))
        named = ((Extends, ancillary.pop(LEAD)), (Implements, _one_name(ancillary.pop(EXECUTING), report)))
        parties: list[tuple[type[Relation], str]] = [(role, name) for role, name in named if name]
        bank = ancillary.pop("World Bank Project ID")
        stated = Stated(
            kind="grant",
            standing=STATUSES[told],
            approved_on=ancillary.read("Date of project approval", _day, "a day as 7-Jun-12"),
            sectors=_sectors(project),
            parties=parties,
            aliases=(f"GEF {ancillary.need('gef_id')}", *((f"P{bank.zfill(6)}",) if bank else ())),
        )
        ancillary.ignore(*list(ancillary.values))
        return stated


def _day(text: str) -> PartialDate:
    return parse.day(text, "%d-%b-%y")


def _one_name(told: str, report: Report) -> str:
    """The name, or "" where the cell lists several or describes them: they are reported, and nobody is made of them."""
    if re.search(r"[;:,&]| and |\ufffd", told):
        report.unresolve(told)
        return ""
    return told


def _sectors(project: Row) -> list[str]:
    """The purpose of the DAC list, else the sector of three digits."""
    purpose, sector = (project.pop(f"ad_{kind}_codes").removesuffix(".0") for kind in ("purpose", "sector"))
    for code, scheme in ((purpose, "dac-5"), (sector, "dac-3")):
        if code:
            return [gazetteer.sector(code, scheme) or f"DAC {code}"]
    return []


SOURCE = Gef
