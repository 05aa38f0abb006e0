"""Which provinces are alike. Worked out by hand from tests/queries/alike.py, where weights are those of PARTS.

Sơn La and Hà Giang: sectors 1 (3), neighbours 1 (1.5), no border both 1 (1), people 1 (1): 1. Sơn La and Tuyên Quang:
sectors 0 (3), no border 1 (1), ten times the people 0 (1): 1/5. With Lâm Đồng border and people alone are known.
"""

import pytest

from tests.queries import alike
from tests.queries.asking import Asked

RECORDS = alike.RECORDS
pytestmark = pytest.mark.server


def test_the_most_alike_province_comes_first_with_each_part_by_itself(asked: Asked) -> None:
    first, second, *_ = asked("likeness", province="son la", era="63", language="en").rows
    assert (first["other"], first["score"], first["known"]) == ("Ha Giang", pytest.approx(1.0), 4)
    assert (second["other"], second["score"], second["sectors"]) == ("Tuyen Quang", pytest.approx(0.2), 0.0)
    assert (second["nearness"], second["income"], second["governance"]) == (None, None, None)


def test_two_known_parts_are_too_few_to_call_provinces_alike(asked: Asked) -> None:
    rows = {row["other"]: row for row in asked("likeness", province="son la", era="63", language="en").rows}
    assert (rows["Lam Dong"]["score"], rows["Lam Dong"]["known"]) == (None, 2)


def test_a_planned_project_makes_no_province_alike(asked: Asked) -> None:
    rows = asked("likeness", province="son la", era="63", language="en", status="planned").rows
    assert {row["sectors"] for row in rows} == {None}


def test_what_they_share_is_said_in_words(asked: Asked) -> None:
    first = asked("likeness", province="son la", era="63").rows[0]
    assert first["why"] == ["giáp nhau", "cùng có dự án về Nông nghiệp"]
