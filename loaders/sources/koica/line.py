"""One row of KOICA's database as far as it is used, and whether it is of a project or of people."""

from dataclasses import dataclass
from decimal import Decimal

from bangiao.graph.values import fold
from bangiao.graph.values.money import exchange_rates
from bangiao.loaders.report import Report
from bangiao.loaders.row import Row

COLUMNS = (
    *("id", "project_year", "country", "project_name", "type_of_cooperation", "won_amount", "usd_amount"),
    *("duration", "recipient_agency", "Aid_Data_purposecode"),
)
UNUSED = (
    *("region", "oda_or_oa", "income_group", "crs_code_name", "dac", "koica_sector", "job_category", "source_url"),
    *("female_marker", "environment_marker", "pd_gg_marker", "uncbd_marker", "unfccc_marker", "unccd_marker"),
    *("AidData_activity_codes", "AidData_feasibility_studies_marker", "AidData_technical_assistance_marker"),
)

NGOS = "NGOs"
PROJECTS = {
    "Infra": "grant",
    "Development Study": "technical_assistance",
    NGOS: "grant",
    "Emergency Relief": "emergency_relief",
    "Aid In Kind/In Cash": "aid_in_kind",
}
"""The kinds of cooperation, before their dash, that are projects, and the kind of project that they are."""

PEOPLE = {
    "Invitation of Trainees": ("trainees", "học viên được mời sang Hàn Quốc", "trainees invited to Korea"),
    "Volunteers": ("volunteers", "tình nguyện viên", "volunteers"),
    "Volunteers-Personal": ("volunteers-personal", "tình nguyện viên (cá nhân)", "volunteers (personal)"),
    "Volunteers-Doctor": ("volunteers-doctor", "bác sĩ tình nguyện", "volunteer doctors"),
    "Taekwondo Instructors": ("taekwondo-instructors", "huấn luyện viên taekwondo", "taekwondo instructors"),
    "Medics": ("medics", "nhân viên y tế", "medics"),
    "Experts": ("experts", "chuyên gia", "experts"),
    "Administrative Cost": ("administrative-cost", "chi phí quản lý", "administrative cost"),
    "evelopment Awareness": ("development-awareness", "tuyên truyền về phát triển", "development awareness"),
}
_FAR = Decimal("1.2")


@dataclass(frozen=True, slots=True)
class Line:
    """One row as far as it is used."""

    row: int
    id: str
    year: int
    kind: str
    name: str
    agency: str
    usd: Decimal
    period: str
    purpose: str


def read(row: Row, report: Report) -> Line:
    """The line of a row; BadRecord where its kind, year or amount cannot be read."""
    kind, year = row.need("type_of_cooperation"), row.read("project_year", _year, "a year")
    if kind not in PEOPLE and family(kind) not in PROJECTS:
        raise row.bad("type_of_cooperation", repr(kind), ", ".join((*PROJECTS, *PEOPLE)))
    usd, won = row.decimal("usd_amount"), row.decimal("won_amount")
    if usd is None or year is None:
        raise row.bad("usd_amount", "no amount or no year", "an amount and a year")
    _compare(usd, won, year, report)
    line = Line(
        row=row.number,
        id=row.need("id"),
        year=year,
        kind=kind,
        name=row.pop("project_name"),
        agency=row.pop("recipient_agency").strip(" ;"),
        usd=usd,
        period=row.pop("duration"),
        purpose=row.pop("Aid_Data_purposecode"),
    )
    row.ignore(*UNUSED)
    row.ignore("country")
    row.audit(report)
    return line


def _year(text: str) -> int:
    year = int(text)
    if not 1900 <= year <= 2100:
        raise ValueError(text)
    return year


def _compare(usd: Decimal, won: Decimal | None, year: int, report: Report) -> None:
    """Warn where dollars and won do not fit the rate of the year: then one of them is in another unit."""
    rate = exchange_rates().get(("KRW", year))
    if not rate or not won or not usd:
        return
    factor = won / usd / Decimal(rate.per_usd)
    if not 1 / _FAR <= factor <= _FAR:
        report.warn(
            f"Dollars and won of {year} do not fit the rate of the year",
            f"Số USD và số won năm {year} không khớp tỷ giá của năm",
        )


def family(kind: str) -> str:
    """The kind of cooperation before its dash."""
    return kind.partition("-")[0]


def sameness(line: Line) -> tuple[str, ...]:
    """What two rows of one project have in common."""
    kind = family(line.kind)
    if fold(line.name):
        return kind, fold(line.name)
    return (kind, "", fold(line.agency), line.period) if line.period else (kind, "", line.id)
