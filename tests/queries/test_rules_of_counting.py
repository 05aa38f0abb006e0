"""The rules of counting hold in every question that counts projects or money by place.

One random graph of a fixed seed, with every kind of place and share (also shares that add up to more than 1, as two
releases of one list give them), undated money, projects without places or money, and planned ones of a huge sum;
hypothesis draws the parameters. What must come out is worked out beside it, in Python, from the same drawn projects.
"""

import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bangiao.graph.records import Record
from bangiao.graph.values import MoneyKind, Status
from bangiao.queries import catalogue
from tests.queries.asking import Asked
from tests.queries.geography import PLACES
from tests.queries.projects import FUNDERS, SECTORS, at, funds, project, sector

pytestmark = pytest.mark.server

PARENTS = {
    "Đắk Lắk": "Đắk Lắk",
    "Phú Yên": "Đắk Lắk",
    "Đắk Nông": "Lâm Đồng",
    "Lâm Đồng": "Lâm Đồng",
    "Hà Giang": "Tuyên Quang",
    "Tuyên Quang": "Tuyên Quang",
    "Sơn La": "Sơn La",
}
"""The provinces of the 63 in tests/queries/geography.py, and the one of the 34 that each went into."""
INTO: dict[str, dict[str, float]] = {
    "province:63/dak-lak": {"Đắk Lắk": 1},
    "province:63/phu-yen": {"Phú Yên": 1},
    "province:63/dak-nong": {"Đắk Nông": 1},
    "province:63/lam-dong": {"Lâm Đồng": 1},
    "province:63/ha-giang": {"Hà Giang": 1},
    "province:63/tuyen-quang": {"Tuyên Quang": 1},
    "province:63/son-la": {"Sơn La": 1},
    "unit:bac-quang": {"Hà Giang": 1},
    "province:before/dak-lak": {"Đắk Lắk": 0.75, "Đắk Nông": 0.25},
}
"""Where projects are drawn, and the part of each such place that is in each of the 63."""
OUTSIDE = {"country:VN": "nationwide", "country:JP": "abroad"}
COUNT = 60


@dataclass
class Drawn:
    """One project as it was drawn; `places` maps each place to its share, or to None where all are even."""

    key: str
    year: int | None
    places: dict[str, float | None]
    money: dict[str, dict[MoneyKind, int | None]] = field(default_factory=dict)
    planned: bool = False

    def share(self, province: str, era: str) -> float:
        """The part of the project in a province of the era."""
        ours = [one for one, parent in PARENTS.items() if province == (one if era == "63" else parent)]
        shares = self.shares()
        return sum(INTO[place].get(one, 0) * shares[place] for place in shares if place in INTO for one in ours)

    def shares(self) -> dict[str, float]:
        """The share of every place: as stated, else even, and never above 1 in all."""
        whole = max(1.0, sum(share or 0 for share in self.places.values()))
        return {place: 1 / len(self.places) if share is None else share / whole for place, share in self.places.items()}

    def amount(self, side: str, funder: str | None = None) -> float:
        """The money of one side, of one funder or of all."""
        kinds = [MoneyKind.COMMITTED, MoneyKind.UNCLEAR] if side == "committed" else [MoneyKind.DISBURSED]
        paid = [money for who, money in self.money.items() if funder in (None, who)]
        return sum(next((money[kind] or 0 for kind in kinds if kind in money), 0) for money in paid) * 1e6

    @property
    def abroad(self) -> float:
        return self.shares().get("country:JP", 0)


def _draw(dice: random.Random) -> Iterator[Drawn]:
    for number in range(COUNT):
        places = dice.sample([*INTO, *OUTSIDE], dice.randint(0, 5))
        weights = [dice.random() + 0.01 for _ in places]
        target = dice.choice([None, 0.7, 1.0, 2.0])
        shares = [None if target is None else target * one / sum(weights) for one in weights]
        year = dice.choice([None, 2008, 2010, 2012])
        drawn = Drawn(f"p{number}", year, dict(zip(places, shares, strict=True)), planned=number % 6 == 0)
        for funder in dice.sample(["bank", "agency"], dice.randint(1, 2)):
            kinds = dice.sample([MoneyKind.COMMITTED, MoneyKind.UNCLEAR, MoneyKind.DISBURSED], dice.randint(0, 3))
            drawn.money[funder] = {kind: 10**7 if drawn.planned else dice.randint(1, 90) for kind in kinds}
        yield drawn


def _records(drawn: Drawn, dice: random.Random) -> Iterator[Record]:
    status = Status.PLANNED if drawn.planned else dice.choice([Status.ACTUAL, Status.ONGOING])
    yield project(drawn.key, str(drawn.year) if drawn.year else None, status, kind=dice.choice(["grant", "loan"]))
    for funder, money in drawn.money.items():
        for kind, millions in money.items():
            yield funds(funder, drawn.key, str(millions), kind, drawn.year, status=status)
        if not money:
            yield funds(funder, drawn.key, None, status=status)
    for place, share in drawn.places.items():
        placement = OUTSIDE.get(place, "province")
        yield at(drawn.key, place, share, placement=placement, status=status)
    for code in dice.sample(["110", "21020", "122"], dice.randint(0, 3)):
        yield sector(drawn.key, code)


PROJECTS = list(_draw(random.Random(20250701)))
RECORDS: list[Record] = [
    *PLACES,
    *FUNDERS,
    *SECTORS,
    *(record for drawn in PROJECTS for record in _records(drawn, random.Random(drawn.key))),
]

BY_PROVINCE = [
    name
    for name in catalogue.names()
    if any(one.total == "project_ids" for one in catalogue.find(name).columns)
    and any(one.name == "province" and one.type == "Province" for one in catalogue.find(name).parameters)
]
"""Every question that counts distinct projects of a province."""
LISTS = ("disbursements", "projects-on-file")
"""The questions that list a province's projects one by one."""

ERAS = {"63": sorted(PARENTS), "34": sorted(set(PARENTS.values()))}
draws = settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
years = st.sampled_from(["all", "2010", "2009-", "-2008"])
eras = st.sampled_from(["34", "63"])
sides = st.sampled_from(["committed", "disbursed"])


def _chosen(text: str) -> list[Drawn]:
    ranges = {"all": (0, 9999), "2010": (2010, 2010), "2009-": (2009, 9999), "-2008": (0, 2008)}
    first, last = ranges[text]
    counted = [one for one in PROJECTS if not one.planned]
    return [one for one in counted if text == "all" or (one.year is not None and first <= one.year <= last)]


def _totals(asked: Asked, name: str, **given: str) -> tuple[int, float | None]:
    question = catalogue.find(name)
    known = {one.name for one in question.parameters}
    told = {key: value for key, value in {"status": "actual,ongoing", **given}.items() if key in known}
    totals = asked(name, **told).totals
    amount = next((totals.get(one.name, 0.0) for one in question.columns if one.unit == "USD" and one.total), None)
    return int(totals.get("projects", 0)), amount


def test_the_questions_that_count_by_province_are_known_to_this_test() -> None:
    assert {"funders", "sectors", "finance-mix", "project-states", "aid-against-needs"} <= set(BY_PROVINCE)


@pytest.mark.parametrize("name", BY_PROVINCE)
@draws
@given(era=eras, years=years, money=sides)
def test_each_province_has_its_distinct_projects_and_its_part_of_their_money(
    asked: Asked, name: str, era: str, years: str, money: str
) -> None:
    for province in ERAS[era]:
        mine = [one for one in _chosen(years) if one.share(province, era) > 0]
        projects, amount = _totals(asked, name, province=province, era=era, years=years, money=money)
        assert projects == len(mine)
        if amount is not None:
            assert amount == pytest.approx(sum(one.share(province, era) * one.amount(money) for one in mine))


@draws
@given(
    era=st.sampled_from(["34", "63", "as-signed"]), years=years, money=sides, funder=st.sampled_from(["bank", "agency"])
)
def test_provinces_nationwide_unplaced_and_abroad_are_the_whole_of_a_funder(
    asked: Asked, era: str, years: str, money: str, funder: str
) -> None:
    result = asked("funder-by-province", partner=f"org:{funder}", era=era, years=years, money=money)
    mine = [one for one in _chosen(years) if funder in one.money]
    assert result.totals.get("projects", 0) == len(mine)
    assert result.totals.get("amount", 0) == pytest.approx(sum(one.amount(money, funder) for one in mine))
    if era in ERAS:
        table = {row["province"]: row["amount"] or 0 for row in result.rows if row["placement"] == "province"}
        for province in ERAS[era]:
            part = sum(one.share(province, era) * one.amount(money, funder) for one in mine)
            assert table.get(province, 0) == pytest.approx(part)


@draws
@given(era=eras, years=years, money=sides, top=st.sampled_from(["0", "1", "15"]))
def test_flows_are_the_whole_but_for_what_is_abroad(asked: Asked, era: str, years: str, money: str, top: str) -> None:
    result = asked("funding-flows", era=era, years=years, money=money, top=top)
    whole = sum((1 - one.abroad) * one.amount(money) for one in _chosen(years))
    assert result.totals.get("amount", 0) == pytest.approx(whole)
    if top == "15":
        rows: dict[str, float] = defaultdict(float)
        for row in result.rows:
            rows[row["province"]] += row["amount"] or 0
        for province in ERAS[era]:
            part = sum(one.share(province, era) * one.amount(money) for one in _chosen(years))
            assert rows[province] == pytest.approx(part)


@draws
@given(years=years, money=sides)
def test_questions_of_all_viet_nam_hold_what_is_not_abroad(asked: Asked, years: str, money: str) -> None:
    whole = sum((1 - one.abroad) * one.amount(money) for one in _chosen(years))
    placed = sum((1 - one.abroad) * one.amount(money) for one in _chosen(years) if {*one.places} - {"country:JP"})
    assert _totals(asked, "sectors", years=years, money=money)[1] == pytest.approx(whole)
    assert _totals(asked, "finance-mix", years=years, money=money)[1] == pytest.approx(placed)


@pytest.mark.parametrize("name", BY_PROVINCE)
@draws
@given(years=years, province=st.sampled_from(ERAS["34"]))
def test_a_merged_province_is_never_above_the_sum_of_its_parts_nor_below_the_largest(
    asked: Asked, name: str, years: str, province: str
) -> None:
    old = [one for one, parent in PARENTS.items() if parent == province]
    parts = [_totals(asked, name, province=one, era="63", years=years) for one in old]
    merged = _totals(asked, name, province=province, era="34", years=years)
    assert max(part[0] for part in parts) <= merged[0] <= sum(part[0] for part in parts)
    if merged[1] is not None:
        assert merged[1] == pytest.approx(sum(part[1] or 0 for part in parts))


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("province", ERAS["34"])
def test_a_merged_province_lists_the_union_of_its_parts(asked: Asked, name: str, province: str) -> None:
    def listed(place: str, era: str) -> set[str]:
        return {row["project"] for row in asked(name, province=place, era=era).rows}

    parts = [listed(one, "63") for one, parent in PARENTS.items() if parent == province]
    assert listed(province, "34") == set().union(*parts)


@pytest.mark.parametrize("name", [*LISTS, "multi-province"])
def test_a_planned_project_is_never_listed(asked: Asked, name: str) -> None:
    given = {"min_provinces": "1"} if name == "multi-province" else {"province": "ha giang", "era": "63"}
    planned = {one.key for one in PROJECTS if one.planned}
    assert planned.isdisjoint(row["project"] for row in asked(name, **given).rows)


@pytest.mark.parametrize("era", ["34", "63"])
def test_provinces_of_a_project_are_those_it_has_a_part_in(asked: Asked, era: str) -> None:
    expected = {
        one.key: sum(one.share(province, era) > 0 for province in ERAS[era]) for one in PROJECTS if not one.planned
    }
    rows = asked("multi-province", min_provinces="1", era=era).rows
    assert {row["project"]: row["count"] for row in rows} == {key: n for key, n in expected.items() if n}
