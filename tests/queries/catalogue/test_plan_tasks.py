"""Plans of Lâm Đồng: four tasks, of which one is done with evidence, and a plan of which only the number of tasks is told."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import About, Event, Implements, Issued, LedTo, Observation, Organisation, PartOf, Plan
from bangiao.graph.values import PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

LD = "province:63/lam-dong"


def _task(key: str, **values: str | PartialDate) -> list[Record]:
    return [
        Plan(id=f"plan:{key}", name_vi=key, kind="task", sources=(PAPER,), **values),  # type: ignore[arg-type]
        PartOf(start=f"plan:{key}", end="plan:year", role="task", sources=(PAPER,)),
    ]


RECORDS: list[Record] = [
    *PLACES,
    Organisation(id="org:so", name_vi="Sở Ngoại vụ", kind="provincial_department", country="VN", sources=(PAPER,)),
    Plan(id="plan:year", name_vi="Kế hoạch 2025", issued_on=PartialDate("2025-01-15"), sources=(PAPER,)),
    Issued(start=LD, end="plan:year", sources=(PAPER,)),
    *_task(
        "a", state="done", evidence="Hội thảo", evidence_on=PartialDate("2025-09-12"), due_on=PartialDate("2025-09")
    ),
    Implements(start="org:so", end="plan:a", sources=(PAPER,)),
    *_task("b", state="done"),
    *_task("c", evidence="Việc cũ", evidence_on=PartialDate("2024-12")),
    *_task("d"),
    Event(id="event:fair", name_vi="Hội chợ", held_on=PartialDate("2025-05"), sources=(PAPER,)),
    LedTo(start="plan:d", end="event:fair", sources=(PAPER,)),
    Event(id="event:wish", name_vi="Mong muốn", status=Status.PLANNED, sources=(PAPER,)),
    LedTo(start="plan:c", end="event:wish", status=Status.PLANNED, sources=(PAPER,)),
    Plan(id="plan:six", name_vi="Kế hoạch 2022-2026", period=PartialDate("2022/2026"), sources=(PAPER,)),
    Implements(start=LD, end="plan:six", sources=(PAPER,)),
    Observation(id="observation:six", indicator="task_groups", value=6, sources=(PAPER,)),
    About(start="observation:six", end="plan:six", sources=(PAPER,)),
]


def test_evidence_lies_after_the_start_of_the_plan_and_a_wish_is_none(asked: Asked) -> None:
    rows = {row["task"]: row for row in asked("plan-tasks", province="lam dong", plan="Kế hoạch 2025").rows}
    assert {key: (row["evidence"], row["state"]) for key, row in rows.items()} == {
        "a": (["Hội thảo (12/9/2025)"], "done"),
        "b": (None, "unproved"),
        "c": (None, "none"),
        "d": (["Hội chợ"], "some"),
    }
    assert (rows["a"]["in_charge"], rows["a"]["period"]) == (["Sở Ngoại vụ"], "2025-09")


def test_a_plan_without_listed_tasks_has_one_row_with_the_stated_number(asked: Asked) -> None:
    (row,) = asked("plan-tasks", province="lam dong", plan="plan:six").rows
    assert (row["task"], row["stated_tasks"], row["period"], row["state"]) == (None, 6, "2022/2026", "none")


def test_another_province_has_no_part_in_the_plan(asked: Asked) -> None:
    assert asked("plan-tasks", province="son la").rows == []
