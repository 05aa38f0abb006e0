"""The real list: figures measured apart from the loader."""

import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, LocatedIn, Project
from bangiao.graph.values import Status
from bangiao.loaders.report import Report
from bangiao.loaders.sources.canada import Canada

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def report() -> Report:
    return Report("canada")


@pytest.fixture(scope="module")
def records(shared: Path, report: Report) -> list[Record]:
    return list(Canada().records(shared / "data/canada/CIDA_Project.xlsx", report))


def test_72_rows_concern_viet_nam_and_7_of_them_are_a_second_page_of_a_project(
    records: list[Record], report: Report
) -> None:
    projects = [one for one in records if isinstance(one, Project)]
    rows = [source.locator for one in projects for source in one.sources]
    numbers = [number for locator in rows for number in re.findall(r"\d+", locator)]
    assert len(numbers) == len(set(numbers)) == 72
    assert len(projects) == 65
    assert report.warnings["A project stands twice in the list: made one"] == 7
    assert (report.skipped, dict(report.unused)) == ([], {})


def test_34_projects_are_of_viet_nam_alone(records: list[Record]) -> None:
    """35 rows, of which one is a second page."""
    shares: dict[str, float] = defaultdict(float)
    for one in records:
        if isinstance(one, LocatedIn) and one.end.startswith(("country:VN", "province:")):
            shares[one.start] += one.share or 0
    assert len(shares) == 65
    assert sum(share == pytest.approx(1) for share in shares.values()) == 34


def test_every_project_has_its_contribution_in_canadian_dollars_and_its_status(records: list[Record]) -> None:
    funds = [one for one in records if isinstance(one, Funds)]
    assert len(funds) == 65
    assert {one.money.currency for one in funds if one.money} == {"CAD"}
    assert all(one.money and one.money.usd for one in funds)
    statuses = Counter(one.status for one in records if isinstance(one, Project))
    assert set(statuses) == {Status.ONGOING, Status.ACTUAL}


def test_four_projects_are_placed_in_a_province(records: list[Record]) -> None:
    placed = {(one.start, one.end) for one in records if isinstance(one, LocatedIn) and one.placement == "province"}
    assert Counter(end for _, end in placed) == {
        "province:63/soc-trang": 2,
        "province:63/tra-vinh": 1,
        "province:63/thanh-hoa": 1,
    }
