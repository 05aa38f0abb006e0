"""The profile of a partner, by hand.

The bank promised 60 M for a road: half of it in Hà Giang, a quarter in Tuyên Quang, a quarter stated nowhere, for
Viet Nam; 10 M are paid. Era 34: Tuyên Quang 45 M and 7.5 M, no province 15 M and 2.5 M, one project in all. It carries
out the clinic of Sơn La with another's 9 M, so its own money there is unknown. The harbour in Japan, the survey
that states no country and the planned dam are not here. The agency of South Korea invited 3 people in 2004 for 100 dollars and 4 in 2005 for 200.
"""

from decimal import Decimal

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    About,
    Agreement,
    CooperatesWith,
    Counting,
    ForeignLocality,
    Funds,
    Implements,
    InSector,
    LocatedIn,
    Observation,
    Organisation,
    PartOf,
    PartyTo,
    Project,
    Sector,
    SucceededBy,
    TwinnedWith,
    With,
)
from bangiao.graph.values import Money, MoneyKind, PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server


def _money(millions: int, kind: MoneyKind, year: int) -> Money:
    return Money(Decimal(millions * 1_000_000), "USD", kind, year)


def _project(key: str, places: dict[str, float | None], status: Status = Status.ACTUAL) -> list[Record]:
    project = f"project:test/{key}"
    return [
        Project(id=project, name_vi=key, name_en=key, status=status, sources=(PAPER,)),
        *(LocatedIn(start=project, end=at, share=share, sources=(PAPER,)) for at, share in places.items()),
    ]


def _funds(funder: str, key: str, money: Money, recipient: str | None = None) -> Funds:
    row = f"{money.kind}-{money.year}"
    end = f"project:test/{key}"
    return Funds(start=funder, end=end, key=row, money=money, recipient=recipient, sources=(PAPER,))


def _figure(year: str, unit: str, value: float) -> list[Record]:
    key = f"observation:test/{year}-{unit}"
    told = Observation(
        id=key,
        name_vi=f"Cơ quan {year}: học viên, {unit}",
        name_en=f"Agency {year}: trainees, {unit}",
        indicator=f"trainees-{unit}",
        topic="aid",
        value=value,
        unit=unit,
        counting=Counting.FLOW,
        period=PartialDate(year),
        sources=(PAPER,),
    )
    return [
        told,
        About(start=key, end="country:VN", sources=(PAPER,)),
        With(start=key, end="org:agency", sources=(PAPER,)),
    ]


RECORDS: list[Record] = [
    *PLACES,
    Sector(id="sector:dac/210", code="210", scheme="dac-3", name_vi="Giao thông", name_en="Transport"),
    Sector(id="sector:dac/21020", code="21020", scheme="dac-5", name_vi="Đường bộ", name_en="Roads"),
    Organisation(id="org:bank", name_vi="Ngân hàng", name_en="Bank"),
    Organisation(id="org:other", name_vi="Quỹ", name_en="Fund"),
    Organisation(id="org:agency", name_vi="Cơ quan", name_en="Agency", country="KR"),
    Organisation(id="org:ministry", name_vi="Bộ", name_en="Ministry", country="VN"),
    *_project("road", {"province:63/ha-giang": 0.5, "province:63/tuyen-quang": 0.25}),
    _funds("org:bank", "road", _money(60, MoneyKind.COMMITTED, 2011), "Viet Nam"),
    _funds("org:bank", "road", _money(10, MoneyKind.DISBURSED, 2013), "Viet Nam"),
    InSector(start="project:test/road", end="sector:dac/21020", sources=(PAPER,)),
    Implements(start="org:ministry", end="project:test/road", sources=(PAPER,)),
    *_project("clinic", {"province:34/son-la": None}),
    _funds("org:other", "clinic", _money(9, MoneyKind.COMMITTED, 2020)),
    Implements(start="org:bank", end="project:test/clinic", sources=(PAPER,)),
    *_project("harbour", {"country:JP": None}),
    _funds("org:bank", "harbour", _money(5, MoneyKind.COMMITTED, 2011)),
    *_project("survey", {}),
    _funds("org:bank", "survey", _money(7, MoneyKind.COMMITTED, 2012)),
    *_project("dam", {"province:34/son-la": None}, Status.PLANNED),
    _funds("org:bank", "dam", _money(5, MoneyKind.COMMITTED, 2011)),
    *_figure("2004", "record", 3),
    *_figure("2004", "USD", 100),
    *_figure("2005", "record", 4),
    *_figure("2005", "USD", 200),
    ForeignLocality(id="locality:gumi", name_vi="Gumi", name_en="Gumi", country="KR"),
    TwinnedWith(start="province:63/ha-giang", end="locality:gumi", since=PartialDate("2015"), sources=(PAPER,)),
    Organisation(id="org:gumi", name_vi="Tòa thị chính", name_en="City hall", country="KR"),
    PartOf(start="org:gumi", end="locality:gumi", role="governs", sources=(PAPER,)),
    Organisation(id="org:district", name_vi="UBND huyện", name_en="District", country="VN", kind="district_government"),
    PartOf(start="org:district", end="unit:bac-quang", role="governs", sources=(PAPER,)),
    Agreement(
        id="agreement:work", name_vi="Lao động", name_en="Labour", signed_on=PartialDate("2023"), sources=(PAPER,)
    ),
    PartyTo(start="org:gumi", end="agreement:work", sources=(PAPER,)),
    PartyTo(start="org:district", end="agreement:work", sources=(PAPER,)),
    Organisation(id="org:new", name_vi="Tên mới", name_en="New name", country="JP"),
    Organisation(id="org:old", name_vi="Tên cũ", name_en="Old name", country="JP"),
    SucceededBy(start="org:old", end="org:new", on=PartialDate("2013"), sources=(PAPER,)),
    CooperatesWith(start="org:old", end="province:63/son-la", purpose="rừng", sources=(PAPER,)),
]


def test_a_share_stated_nowhere_is_a_row_of_no_province_and_the_project_counts_once(asked: Asked) -> None:
    result = asked("partner-profile", partner="bank", language="en")
    assert [(row["province"], row["projects"], row["committed"], row["disbursed"]) for row in result.rows] == [
        ("Tuyen Quang", 1, pytest.approx(45e6), pytest.approx(7.5e6)),
        ("Son La", 1, None, None),
        ("Not placed in a province", 1, pytest.approx(15e6), pytest.approx(2.5e6)),
    ]
    assert result.totals == {"projects": 2, "committed": pytest.approx(60e6), "disbursed": pytest.approx(10e6)}


def test_the_row_says_when_what_in_which_sector_and_with_whom(asked: Asked) -> None:
    row = asked("partner-profile", partner="bank", language="en").rows[0]
    assert (row["years"], row["what"], row["sectors"], row["with_whom"], row["status"]) == (
        "2011–2013",
        ["road"],
        ["Transport"],
        ["Ministry"],
        ["actual"],
    )


def test_the_money_of_another_funder_is_not_the_partners_and_its_own_is_unknown(asked: Asked) -> None:
    notes = asked("partner-profile", partner="bank", language="en").notes
    assert any(note.startswith("For 1 projects no money of the partner itself is stated") for note in notes)


def test_years_choose_the_money_and_say_what_has_no_year(asked: Asked) -> None:
    result = asked("partner-profile", partner="bank", years="2012-", language="en")
    assert [(row["province"], row["committed"], row["disbursed"]) for row in result.rows] == [
        ("Tuyen Quang", None, pytest.approx(7.5e6)),
        ("Not placed in a province", None, pytest.approx(2.5e6)),
    ]
    assert any("1 projects are left out" in note for note in result.notes)  # the clinic


def test_people_are_figures_and_never_projects_or_money_of_projects(asked: Asked) -> None:
    (row,) = asked("partner-profile", partner="agency", language="en").rows
    assert (row["province"], row["tie"], row["projects"], row["disbursed"]) == ("Nationwide", "figure", None, None)
    assert (row["people"], row["stated_usd"], row["years"]) == (7, 300, "2004–2005")
    assert row["what"] == ["Agency: trainees, record: 7"]


def test_a_locality_has_its_twins_and_what_its_government_signed_a_country_has_all_of_them(asked: Asked) -> None:
    rows = asked("partner-profile", partner="gumi", language="en", era="63").rows
    assert [(row["province"], row["tie"], row["years"], row["what"]) for row in rows] == [
        ("Ha Giang", "twinning", "2015", None),
        ("Ha Giang", "agreement", "2023", ["Labour"]),
    ]
    korea = asked("partner-profile", partner="han quoc").rows
    assert [(row["province"], row["tie"]) for row in korea] == [
        ("Tuyên Quang", "twinning"),
        ("Tuyên Quang", "agreement"),
        ("Cả nước", "figure"),
    ]


def test_a_renamed_partner_has_the_ties_of_its_old_name(asked: Asked) -> None:
    (row,) = asked("partner-profile", partner="new name").rows
    assert (row["province"], row["tie"], row["what"]) == ("Sơn La", "cooperation", ["Tên cũ: rừng"])
