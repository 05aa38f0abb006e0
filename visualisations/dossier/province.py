"""The sections on a province: what exists, what is open, and what is only suggested."""

from collections.abc import Callable, Iterator, Mapping

from bangiao.queries.catalogue.profile import SHOWN
from bangiao.queries.formats import numbers
from bangiao.queries.question import Column
from bangiao.queries.result import Result
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.dossier import money
from bangiao.visualisations.dossier.clocks import CLOCKS, clocks
from bangiao.visualisations.dossier.fitting import listed
from bangiao.visualisations.dossier.rows import (
    NONE,
    Part,
    command,
    heading,
    said,
    section,
    section_of,
    sources_at,
    tried,
)
from bangiao.visualisations.dossier.sheet import Line, Section
from bangiao.visualisations.view import Words

STATED = {"topic": 0.15, "stated": 0.68, "counted": 0.17}
PARTNERS = Part(
    "partners",
    ("Đối tác nước ngoài", "Foreign partners"),
    "partners",
    {"partner": 0.4, "country": 0.2, "all_ties": 0.26, "since": 0.14},
    rows=20,
)
FUNDERS = Part(
    "funders",
    ("Ai tài trợ", "Who funds"),
    "funders",
    {"funder": 0.5, "projects": 0.1, "amount_split": 0.2, "first_year": 0.1, "last_year": 0.1},
    rows=12,
    said=(
        "Tiền: phần của tỉnh. Dự án nhiều nhà tài trợ có ở dòng của từng bên.",
        "Money: the province's part. A project of several funders is in the rows of each.",
    ),
)
NEEDS = Part(
    "needs",
    ("Nhu cầu, đề nghị, dự án đang vận động", "Needs, requests, projects being sought"),
    "needs",
    {"what": 0.45, "from_whom": 0.27, "date": 0.14, "status": 0.14},
    rows=10,
    mark="open",
)
GAPS = Part(
    "gaps",
    ("Nguồn nêu tổng số, chưa có danh sách", "Stated totals without a full list"),
    "stated-against-named",
    {"claim": 0.5, "stated": 0.12, "named": 0.14, "missing": 0.1, "date": 0.14},
    rows=6,
    mark="open",
)
SUGGESTED = Part(
    "suggested",
    ("Gợi ý đối tác: chưa có quan hệ", "Partners suggested: no ties yet"),
    "suggestions",
    {"partner": 0.22, "basis": 0.12, "reasons": 0.3, "counter": 0.18, "door": 0.18},
    rows=5,
    mark="suggested",
)
_STATED: Words = ("Hiện có: số nêu cạnh số đếm", "What exists: stated beside counted")
_SECTORS: Words = ("Tiền theo lĩnh vực", "Money by sector")
_YEARS: Words = ("Tiền theo năm", "Money by year")
_SECTOR: Words = ("Lĩnh vực", "Sector")
_NO_SECTOR: Words = ("nguồn không nêu lĩnh vực", "no sector stated")
_EMPTY: Words = ("Chưa ghi nhận gì về: {topics}.", "Nothing is recorded of: {topics}.")


def sections(asking: Asking, province: str, *, internal: bool) -> Iterator[Section]:
    """The sections in the order of reading; without `internal` ones for a partner's eyes.

    Internal are what does not yet add up, what sleeps or is to be reviewed, and whom we suggest.
    """
    asked, language = {"province": province}, asking.language

    def of(key: str, title: Words, question: str, make: Callable[[Result], Section]) -> Section:
        return tried(
            key, said(title, language), command(question, asked), language, lambda: make(asking.ask(question, **asked))
        )

    yield of("stated", _STATED, "profile", lambda result: stated(result, asked))
    yield tried(
        "agreements",
        said(CLOCKS, language),
        command("agreements", asked),
        language,
        lambda: clocks(asking, asked, internal=internal),
    )
    yield section(asking, PARTNERS, **asked)
    yield section(asking, FUNDERS, **asked)
    yield of("sectors", _SECTORS, "sectors", lambda result: _sectors(result, asked))
    yield of("years", _YEARS, "finance-mix", lambda result: money.by_year("years", _YEARS, result, "committed", asked))
    yield section(asking, NEEDS, **asked)
    if internal:
        yield of(GAPS.key, GAPS.title, GAPS.question, lambda result: _gaps(result, asked))
        yield section(asking, SUGGESTED, **asked)


def stated(result: Result, asked: Mapping[str, str]) -> Section:
    """The profile: what it is, then a line a topic of external relations; topics without a record are named below.

    The latest of a topic's figures stand first; how many more there are is said.
    """
    language = result.language
    columns = {one.name: one for one in result.columns}
    order = sorted(range(len(result.rows)), key=lambda place: result.rows[place]["topic"] != "profile")
    known = [place for place in order if result.rows[place]["stated"] or result.rows[place]["counted"] is not None]
    lines = [_topic(result, place, columns) for place in known if result.rows[place]["topic"] in SHOWN]
    empty = [row["topic"] for place, row in enumerate(result.rows) if place not in known]
    topics = numbers.cell(empty, columns["topic"], language, between=", ")
    said_empty = said(_EMPTY, language).format(topics=topics) if empty else ""
    return Section(
        "stated",
        said(_STATED, language),
        tuple(heading(columns[name], share, language) for name, share in STATED.items()),
        tuple(lines),
        said=said_empty if lines else said(NONE, language),
        left=len(known) - len(lines),
        asked=command("profile", asked),
        least=len(lines),
    )


def _topic(result: Result, place: int, columns: Mapping[str, Column]) -> Line:
    """A topic: what is stated of it beside what is counted."""
    row, language = result.rows[place], result.language
    counted = "–"
    if row["counted"] is not None:
        unit = numbers.cell(row["unit"], columns["unit"], language) if row["unit"] else ""
        counted = f"{numbers.cell(row['counted'], columns['counted'], language)} {unit}".strip()
    cells = (
        numbers.cell(row["topic"], columns["topic"], language),
        listed(row["stated"][::-1], STATED["stated"]),
        counted,
    )
    return Line(cells, sources_at(result, place))


def _sectors(result: Result, asked: Mapping[str, str]) -> Section:
    """Money by sector, with what states none as a row of its own."""
    unknown = said(_NO_SECTOR, result.language)
    sums = money.by(result, lambda row: str(row["sector"] or row["code"] or unknown))
    return money.table("sectors", _SECTORS, _SECTOR, sums, result, "committed", 12, asked)


def _gaps(result: Result, asked: Mapping[str, str]) -> Section:
    """The stated totals of which not every member can be named."""
    return section_of(result, GAPS, asked, [place for place, row in enumerate(result.rows) if row["missing"] != 0])
