"""The sections on a partner: where it is in Viet Nam and with what, what is open, and what is only suggested."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from bangiao.queries.result import Result
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.dossier import money
from bangiao.visualisations.dossier.clocks import CLOCKS, clocks_with
from bangiao.visualisations.dossier.rows import Part, columns_of, command, said, section, section_of, tried
from bangiao.visualisations.dossier.sheet import Line, Section
from bangiao.visualisations.view import Words

WHERE = Part(
    "where",
    ("Ở đâu, việc gì", "Where and what"),
    "partner-profile",
    {"province": 0.17, "projects": 0.1, "committed": 0.12, "disbursed": 0.12, "years": 0.11, "what": 0.38},
    rows=20,
)
TIES = Part(
    "ties",
    ("Kết nghĩa, thỏa thuận, hợp tác, tiếp xúc", "Twinnings, agreements, cooperation, contacts"),
    "partner-profile",
    {"province": 0.22, "tie": 0.16, "what": 0.3, "with_whom": 0.22, "status": 0.1},
    rows=12,
)
FIGURES = Part(
    "figures",
    ("Số liệu nêu, không cộng vào dự án", "Stated figures, added to no project"),
    "partner-profile",
    {"province": 0.22, "years": 0.14, "what": 0.64},
    rows=4,
)
STATES = Part(
    "states",
    ("Tình trạng dự án", "State of its projects"),
    "project-states",
    {"funder": 0.48, "state": 0.28, "projects": 0.12, "share": 0.12},
    rows=8,
)
SOUGHT = Part(
    "sought",
    ("Dự án các tỉnh đang vận động", "Projects that provinces seek from it"),
    "pipeline",
    {"project": 0.5, "province": 0.2, "sought_since": 0.1, "status": 0.1, "outcome": 0.1},
    mark="open",
)
DOORS = Part(
    "doors",
    ("Liên hệ qua đâu", "Through whom it is reached"),
    "contact-route",
    {"contact": 0.42, "kind": 0.36, "city": 0.22},
    rows=5,
)
FITS = Part(
    "fits",
    ("Gợi ý tỉnh phù hợp: chưa phải cam kết", "Provinces that may fit: no commitment"),
    "fit",
    {"province": 0.14, "score": 0.1, "need": 0.42, "like": 0.22, "ties": 0.12},
    rows=5,
    mark="suggested",
)
FORMS = 6
_SECTORS: Words = ("Tiền theo lĩnh vực", "Money by sector")
_SECTOR: Words = ("Lĩnh vực", "Sector")
_NOT_STATED: Words = ("nguồn không nêu", "not stated")
_YEARS: Words = ("Tiền theo năm", "Money by year")
_PEOPLE = ("twinning", "agreement", "cooperation", "contact")


def sections(asking: Asking, partner: str, *, internal: bool) -> Iterator[Section]:
    """The sections in the order of reading; without `internal` ones for the partner's own eyes.

    Internal are the silence of agreements and which provinces we would suggest.
    """
    asked, language = {"partner": partner}, asking.language
    profile = asking.ask("partner-profile", **asked)
    yield _where(profile, asked)
    yield _of(profile, TIES, asked, _PEOPLE)
    yield tried(
        "agreements",
        said(CLOCKS, language),
        command("expiring-agreements", {}),
        language,
        lambda: clocks_with(asking, partner, internal=internal),
    )
    kind = "committed" if profile.totals.get("committed") or not profile.totals.get("disbursed") else "disbursed"
    more = {**asked, "money": kind}
    yield tried(
        "sectors", said(_SECTORS, language), command("funding-flows", more), language, lambda: _sectors(asking, more)
    )
    yield tried("years", said(_YEARS, language), command("finance-mix", more), language, lambda: _years(asking, more))
    yield section(asking, STATES, **asked)
    yield _of(profile, FIGURES, asked, ("figure",))
    yield _sought(asking, partner)
    if internal:
        yield section(asking, FITS, **asked)
    yield section(asking, DOORS, **asked)


def _where(profile: Result, asked: Mapping[str, str]) -> Section:
    """Its projects by province, with their total."""
    places = [place for place, row in enumerate(profile.rows) if row["tie"] == "project"]
    found = section_of(profile, WHERE, asked, places)
    if not found.lines:
        return found
    language, totals = profile.language, profile.totals
    sums: dict[str, str] = {
        name: money.millions(totals[name], language) for name in ("committed", "disbursed") if name in totals
    }
    sums |= {"province": said(money.TOTAL, language), "projects": str(int(totals["projects"]))}
    cells = tuple(sums.get(column.name, "") for column, _ in columns_of(profile, WHERE, places))
    return replace(found, lines=(*found.lines, Line(cells, total=True)))


def _of(profile: Result, part: Part, asked: Mapping[str, str], ties: tuple[str, ...]) -> Section:
    """The rows of the profile whose tie is one of these."""
    return section_of(profile, part, asked, [place for place, row in enumerate(profile.rows) if row["tie"] in ties])


def _sectors(asking: Asking, asked: Mapping[str, str]) -> Section:
    """Money by sector: committed, or disbursed where the sources state nothing else."""
    flows = asking.ask("funding-flows", **asked)
    sums = money.by(flows, lambda row: str(row["sector"] or said(_NOT_STATED, flows.language)))
    return money.table("sectors", _SECTORS, _SECTOR, sums, flows, asked["money"], 12, asked)


def _years(asking: Asking, asked: Mapping[str, str]) -> Section:
    return money.by_year("years", _YEARS, asking.ask("finance-mix", **asked), asked["money"], asked)


def _sought(asking: Asking, partner: str) -> Section:
    result = asking.ask("pipeline")
    theirs = [
        place
        for place, row in enumerate(result.found)
        if any(one.properties["id"] == partner for one in row["financier"] or ())
    ]
    return section_of(result, SOUGHT, {}, theirs)


def other_names(asking: Asking, partner: str) -> str:
    """The forms of its name, the first few; "" for none."""
    rows = asking.ask("name-forms", partner=partner).rows
    forms = dict.fromkeys(str(row["name"]) for row in rows if row["judgement"] != "different")
    return ", ".join(list(forms)[:FORMS])
