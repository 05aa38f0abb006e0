"""What rows state: status before all, money by its column, keys that stay, and no cell that breaks the loader."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bangiao.graph.schema import Agreement, Covers, Funds, LocatedIn, Observation, PartyTo, Project
from bangiao.graph.values import MoneyKind, Status
from bangiao.loaders.lists.choose import lists
from tests.loaders.tables.making import fill, of, read, write

AGREED = {"title": "A", "near": "tỉnh Hà Giang", "far": "tỉnh Vân Nam", "country": "Trung Quốc", "signed_on": "2019"}
ODA = {"title": "A", "funder": "JICA", "places": "Hà Giang"}

cells = st.one_of(
    st.none(),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12),
    st.integers(-5, 3000),
    st.sampled_from(
        ["UBND tỉnh Hà Giang", "tỉnh Vân Nam", "Trung Quốc", "Lào; Pháp", "31/12/2024", "quý I/2025", "1,234", "Tổng"]
        + [
            "hơn 1,6 triệu USD",
            "đoàn ra",
            "kết nghĩa",
            "đề xuất",
            "cả nước",
            "du lịch; y tế",
            "huyện Xa",
            "JICA",
            "I",
            "1",
        ]
    ),
)


@pytest.mark.parametrize("status", ["theo kế hoạch", "dự kiến", "đề xuất", "đã hủy"])
def test_what_is_planned_is_never_actual_in_any_of_its_facts(tmp_path: Path, status: str) -> None:
    row = {**AGREED, "sectors": "du lịch", "status": status}
    records, _ = read(fill(tmp_path / "a.xlsx", "agreements", row))
    stated = [*of(records, Agreement), *of(records, PartyTo), *of(records, Covers)]
    assert len(stated) == 4
    assert not [one for one in stated if one.status in (Status.ACTUAL, Status.ONGOING)]


@pytest.mark.parametrize(
    ("status", "kind"),
    [("", MoneyKind.COMMITTED), ("đang vận động", MoneyKind.SOUGHT), ("dự kiến", MoneyKind.PLANNED)],
)
def test_a_sum_that_nobody_approved_is_not_committed(tmp_path: Path, status: str, kind: MoneyKind) -> None:
    records, _ = read(fill(tmp_path / "a.xlsx", "oda", {**ODA, "committed": "5 triệu USD", "status": status}))
    assert [one.money.kind for one in of(records, Funds)] == [kind]
    (project,) = of(records, Project)
    assert (project.sought_on is None) or project.status is Status.PROPOSED


def test_figures_of_a_year_are_never_added_to_the_funds(tmp_path: Path) -> None:
    row = {**ODA, "committed": 100, "currency": "USD", "disbursed": 60, "disbursed_in_period": 20, "plan": 30}
    records, _ = read(fill(tmp_path / "a.xlsx", "oda", {**row, "counterpart": "2 tỷ đồng", "period": "2024"}))
    assert [(one.key, one.money.amount) for one in of(records, Funds)] == [("", 100), ("disbursed", 60)]
    assert {(one.indicator, one.value, one.currency) for one in of(records, Observation)} == {
        ("disbursed", 20.0, "USD"),
        ("plan", 30.0, "USD"),
        ("counterpart", 2e9, "VND"),
    }


def test_a_sum_of_two_funders_is_nobody_s(tmp_path: Path) -> None:
    row = {**ODA, "funder": "JICA; Ngân hàng Phát triển châu Á", "committed": "5 triệu USD"}
    records, report = read(fill(tmp_path / "a.xlsx", "oda", row, {**row, "committed": None}))
    assert "mỗi nhà tài trợ một dòng" in report.skipped[0].message("vi")
    assert {one.start for one in of(records, Funds)} == {"org:jica", "org:adb"}


def test_places_share_a_project_evenly(tmp_path: Path) -> None:
    records, _ = read(fill(tmp_path / "a.xlsx", "oda", {**ODA, "places": "Hà Giang, Lào Cai và Sơn La"}))
    assert [round(one.share, 3) for one in of(records, LocatedIn)] == [0.333] * 3


def test_a_figure_that_can_be_read_otherwise_is_taken_by_the_rule_and_warned_of(tmp_path: Path) -> None:
    records, report = read(fill(tmp_path / "a.xlsx", "oda", {**ODA, "committed": "1,234 USD"}))
    assert of(records, Funds)[0].money.amount == 1234
    assert [report.said(one, "vi") for one in report.warnings if "is read as 1234" in one]


@pytest.mark.parametrize("money", ["-5 USD", "1-2 triệu USD", "nhiều", "5"])
def test_a_sum_that_is_none_or_has_no_currency_is_a_wrong_cell(tmp_path: Path, money: str) -> None:
    _, report = read(fill(tmp_path / "a.xlsx", "oda", {**ODA, "committed": money}))
    assert len(report.skipped) == 1


def test_a_row_with_a_number_of_the_office_is_known_by_it_whatever_is_corrected(tmp_path: Path) -> None:
    corrected = {**AGREED, "title": "B", "far": "tỉnh Quảng Tây", "signed_on": "15/3/2019"}
    ids = [
        of(read(fill(tmp_path / "a.xlsx", "agreements", {**row, "key": "07/TT"}))[0], Agreement)[0].id
        for row in (AGREED, corrected)
    ]
    assert ids == ["agreement:tables/a/agreements/07/TT"] * 2


def test_a_row_without_one_is_known_by_date_and_sides_not_by_its_title_or_place(tmp_path: Path) -> None:
    first = read(fill(tmp_path / "a.xlsx", "agreements", AGREED))[0]
    moved = {**AGREED, "title": "B", "sectors": "y tế", "far": "Vân Nam"}
    second = read(fill(tmp_path / "a.xlsx", "agreements", {**AGREED, "signed_on": "2018"}, moved))[0]
    assert of(first, Agreement)[0].id == of(second, Agreement)[1].id


def test_two_agreements_of_the_same_sides_and_date_stay_two(tmp_path: Path) -> None:
    records, _ = read(fill(tmp_path / "a.xlsx", "agreements", AGREED, {**AGREED, "title": "B"}))
    assert len({one.id for one in of(records, Agreement)}) == 2


def test_each_fact_is_cited_by_sheet_and_row(tmp_path: Path) -> None:
    records, _ = read(fill(tmp_path / "Danh sách.xlsx", "agreements", AGREED))
    places = {str(source) for one in records for source in one.sources}
    assert places == {"document:file/tables-danh-sach#Thỏa thuận quốc tế!4"}


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted(lists())), st.lists(st.lists(cells, min_size=26, max_size=26), max_size=4))
def test_no_cell_breaks_the_loader_and_no_row_is_lost_silently(
    tmp_path: Path, name: str, rows: list[list[Any]]
) -> None:
    headings = [field.vi for field in lists()[name].fields]
    cut = [row[: len(headings)] for row in rows]
    records, report = read(write(tmp_path / "a.xlsx", headings, *cut), template=name)
    assert len({one.id for one in records}) == len(records)
    stated = {source.locator for one in records for source in one.sources}
    told = " ".join((*report.warnings, *(str(error.facts) for error in report.skipped)))
    for number, row in enumerate(cut, 2):
        if any(str(cell or "").strip() for cell in row):
            assert f"Sheet1!{number}" in stated or f"Sheet1!{number}" in told or f"'row': {number}" in told
