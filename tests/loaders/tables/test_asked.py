"""From a filled template to an answer: agreements, aid and NGOs, plans, delegations and conferences of an office."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.loaders.registry import find
from bangiao.loaders.run import load
from bangiao.loaders.sources.tables import Tables
from bangiao.queries.result import Result
from bangiao.queries.run import ask
from tests.loaders.tables.making import fill, read

pytestmark = pytest.mark.server

Filled = Callable[..., Callable[..., Result]]
YUNNAN = {"far": "tỉnh Vân Nam", "country": "Trung Quốc"}


@pytest.fixture
def filled(bolt: Bolt, door: Door, tmp_path: Path) -> Filled:
    """Fills a template with rows and loads it; what it gives asks a question of the graph."""
    load(bolt, find("shipped")(), Path())

    def loaded(name: str, *rows: dict[str, Any]) -> Callable[..., Result]:
        report = load(bolt, Tables(), fill(tmp_path / f"hoi-{name}.xlsx", name, *rows))
        assert not report.skipped, [error.message("en") for error in report.skipped]
        assert not report.unused, report.unused

        def answer(question: str, **given: str) -> Result:
            return ask(door, question, given, language="vi")

        return answer

    return loaded


def test_an_inherited_agreement_with_its_annex_comes_back_in_the_layout_of_the_report(filled: Filled) -> None:
    answer = filled(
        "agreements",
        {
            "key": "01",
            "title": "Thỏa thuận khung",
            "kind": "hợp tác",
            "near": "tỉnh Lai Châu",
            **YUNNAN,
            "signed_on": "15/3/2022",
            "expires_on": "14/3/2026",
            "renewal": "tự động gia hạn",
            "legal_status": "có hiệu lực",
            "consulted": "Bộ Ngoại giao",
            "consulted_on": "14/02/2022",
            "answered_on": "22/02/2022",
            "reported_on": "01/4/2022",
            "last_evidence_on": "10/2023",
        },
        {"title": "Phụ lục năm 2023", "kind": "hợp tác", "near": "tỉnh Lai Châu", **YUNNAN, "signed_on": "2023", "under": "01", "nesting": "phụ lục"},
        {
            "title": "Thỏa thuận huyện",
            "kind": "hợp tác",
            "near": "tỉnh Cao Bằng",
            "inherited_from": "huyện Trùng Khánh, Cao Bằng",
            "near_level": "huyện",
            **YUNNAN,
            "signed_on": "2020",
            "basis": "Nghị định 177/2025/NĐ-CP",
            "consent": "đồng ý",
            "review": "đổi tên, chức danh",
        },
    )  # fmt: skip
    (row,) = answer("agreements", province="lai chau").rows
    assert (row["agreement"], row["expires_on"], row["legal_status"]) == ("Thỏa thuận khung", "2026-03-14", "in_force")
    (ends,) = answer("expiring-agreements", province="lai chau", as_of="2025-12-31", months="3").rows[:1]
    assert (ends["months_left"], ends["renewal"], ends["last_on"]) == (2, "automatic", "2023-10")
    silent = answer("silent-agreements", province="lai chau", as_of="2025-10-31").rows
    assert {one["agreement"]: one["silent_months"] for one in silent}["Thỏa thuận khung"] == 24
    states = [one["state"] for one in answer("procedure", agreement="Thỏa thuận khung", as_of="2025").rows]
    assert states == ["done", "done", "if_needed", "open", "done", "late"]
    (review,) = answer("agreements-to-review", province="cao bang").rows
    assert (review["holder"], review["basis"]) == (["Cao Bằng"], "Nghị định 177/2025/NĐ-CP")
    assert (review["partner_consent"], review["action"]) == ("yes", "retitle")
    assert answer("agreements-by-level", province="lai chau").totals == {"agreements": 1}  # an annex is none anew


def test_idle_aid_and_registered_ngos_come_from_the_office_s_lists(filled: Filled) -> None:
    aid = {"funder": "Tổ chức Thử nghiệm", "country": "Nhật Bản", "places": "Quảng Ninh", "status": "đã có"}
    answer = filled(
        "aid",
        {**aid, "key": "1", "title": "Khoản A", "approved_on": "20/02/2023", "decision": "245/QĐ-UBND", "approved_by": "UBND tỉnh"},
        {**aid, "key": "2", "title": "Khoản B", "approved_on": "20/02/2023", "received_on": "6/2023"},
        {**aid, "key": "3", "title": "Khoản C", "approved_on": "20/02/2023", "disbursed": "9.000 USD"},
    )  # fmt: skip
    (idle,) = answer("idle-aid", province="quang ninh", as_of="31/12/2023").rows
    assert (idle["item"], idle["decision"], idle["idle_months"]) == ("Khoản A", "245/QĐ-UBND, UBND tỉnh", 10)
    assert (idle["provider"], idle["rule"]) == (["Tổ chức Thử nghiệm"], "Nghị định 80/2020/NĐ-CP")
    permit = {"organisation": "Tổ chức Hai Giấy", "country": "Nhật Bản", "places": "Quảng Ninh", "seat": "Hà Nội"}
    answer = filled(
        "ngos",
        {**permit, "permit": "12/GĐK", "kind": "giấy đăng ký", "expires_on": "15/3/2028"},
        {**permit, "permit": "13/GĐK", "kind": "văn phòng dự án", "expires_on": "2024"},
    )
    rows = {row["ngo"]: row for row in answer("registered-ngos", province="quang ninh", as_of="2025").rows}
    two = rows["Tổ chức Hai Giấy"]
    assert (two["registration"], two["until"], len(two["permit"]), two["items"]) == ("valid", "2028-03-15", 2, 0)
    assert (rows["Tổ chức Thử nghiệm"]["registration"], rows["Tổ chức Thử nghiệm"]["items"]) == ("none", 3)


def test_tasks_of_a_plan_come_back_with_their_evidence(filled: Filled) -> None:
    plan = {
        "plan": "Kế hoạch đối ngoại năm 2025",
        "issuer": "tỉnh Nghệ An",
        "issued_on": "15/01/2025",
        "period": "2025",
    }
    answer = filled(
        "plans",
        {**plan, "task": "Tổ chức hội thảo", "state": "đã hoàn thành", "evidence": "Hội thảo", "evidence_on": "12/9/2025"},
        {**plan, "task": "Ký thỏa thuận", "state": "đang thực hiện", "due_on": "30/9/2025"},
    )  # fmt: skip
    rows = answer("plan-tasks", province="nghe an", plan="Kế hoạch đối ngoại").rows
    assert {row["task"]: row["state"] for row in rows} == {
        "Tổ chức hội thảo": "done",
        "Ký thỏa thuận": "begun_unproved",
    }


def test_delegations_are_counted_from_the_office_s_list(filled: Filled) -> None:
    out = {"near": "tỉnh Nghệ An", "direction": "đoàn ra", "countries": "Lào", "from": "5/6/2024", "to": "9/6/2024"}
    answer = filled(
        "delegations",
        {**out, "title": "A", "people": 12, "leader": "Phó Chủ tịch UBND tỉnh", "leader_rank": "lãnh đạo tỉnh"},
        {
            **out,
            "title": "B",
            "people": 3,
            "countries": "Lào; Thái Lan",
            "purpose": "học tập",
            "cost": "120 triệu đồng",
        },
        {**out, "title": "C", "direction": "đoàn vào", "people": 20, "reception": "cấp phép", "outcome": "Ký biên bản"},
    )
    result = answer("delegations", province="nghe an", years="2024")
    assert [(row["direction"], row["country"], row["delegations"], row["people"]) for row in result.rows] == [
        ("out", ["Lào"], 1, 12),
        ("out", ["Lào", "Thái Lan"], 1, 3),
        ("in", ["Lào"], 1, 20),
    ]
    assert (result.totals["by_leaders"], result.totals["licensed"], result.totals["people"]) == (1, 1, 35)
    assert [row["outcome"] for row in answer("event-outcomes", province="nghe an").rows if row["kind"] == "text"] == [
        "Ký biên bản"
    ]


def test_conferences_come_back_with_permit_and_report(filled: Filled) -> None:
    answer = filled(
        "conferences",
        {
            "title": "Hội thảo quốc tế A",
            "kind": "hội thảo",
            "organiser": "Sở Ngoại vụ tỉnh Nghệ An",
            "from": "12/9/2024",
            "places": "Nghệ An",
            "countries": "Pháp",
            "guests_foreign": 30,
            "guests_vietnamese": 120,
            "applied_on": "01/8/2024",
            "permit": "1234/UBND-NC",
            "permitted_on": "20/8/2024",
            "permitted_by": "Chủ tịch UBND tỉnh",
            "reported_on": "27/9/2024",
        },
    )
    (row,) = answer("conferences", province="nghe an").rows
    assert (row["foreigners"], row["vietnamese"], row["countries"]) == (30, 120, ["Pháp"])
    assert (row["permit"], row["permitted_by"], row["days_ahead"]) == ("1234/UBND-NC", "Chủ tịch UBND tỉnh", 42)
    assert row["reported"] == "2024-09-27"


def test_two_permits_and_two_tasks_state_the_same_seat_and_plan_without_a_warning(tmp_path: Path) -> None:
    permit = {"organisation": "Tổ chức X", "country": "Anh", "places": "Nghệ An", "seat": "Hà Nội"}
    rows = [{**permit, "permit": "1"}, {**permit, "permit": "2"}]
    _, report = read(fill(tmp_path / "a.xlsx", "ngos", *rows))
    task = {"plan": "Kế hoạch", "issuer": "tỉnh Nghệ An"}
    _, other = read(fill(tmp_path / "b.xlsx", "plans", {**task, "task": "Một"}, {**task, "task": "Hai"}))
    assert not [one for one in (*report.warnings, *other.warnings) if "states again" in one]
