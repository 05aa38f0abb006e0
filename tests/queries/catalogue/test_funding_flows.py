"""Flow of money from funder to sector to province.

Worked out by hand. The road: the bank 60 M, half education, half transport (even), in Hà Giang .5, Sơn La .25, and
the rest of its stated shares in no province: 15, 15, 7.5, 7.5, 7.5, 7.5. The study: the agency 8 M for health,
nationwide. The clinic: the agency 2 M, no sector, in Sơn La. A hotel of 9 M is abroad. All in Viet Nam: 70 M.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.values import Status
from tests.queries.asking import Asked
from tests.queries.geography import PLACES
from tests.queries.projects import FUNDERS, SECTORS, at, funds, project, sector

pytestmark = pytest.mark.server

RECORDS: list[Record] = [
    *PLACES,
    *FUNDERS,
    *SECTORS,
    *(project(key) for key in ("road", "study", "clinic", "hotel")),
    project("dam", status=Status.PLANNED),
    funds("bank", "road", "60"),
    funds("agency", "study", "8"),
    funds("agency", "clinic", "2"),
    funds("bank", "hotel", "9"),
    funds("bank", "dam", "70", status=Status.PLANNED),
    sector("road", "110"),
    sector("road", "21020"),
    sector("study", "122"),
    at("road", "province:63/ha-giang", 0.5),
    at("road", "province:63/son-la", 0.25),
    at("study", "country:VN", placement="nationwide"),
    at("clinic", "province:63/son-la"),
    at("hotel", "country:JP"),
    at("dam", "province:63/ha-giang", status=Status.PLANNED),
]


def _flows(asked: Asked, **given: str) -> dict[tuple[str, str, str], float]:
    rows = asked("funding-flows", language="en", era="63", **given).rows
    return {(row["funder"], row["sector"], row["province"]): row["amount"] / 1e6 for row in rows}


def test_money_is_split_by_sector_and_by_place_and_what_is_unknown_stays(asked: Asked) -> None:
    assert _flows(asked) == pytest.approx(
        {
            ("Bank", "Education", "Ha Giang"): 15,
            ("Bank", "Transport", "Ha Giang"): 15,
            ("Bank", "Education", "Son La"): 7.5,
            ("Bank", "Transport", "Son La"): 7.5,
            ("Bank", "Education", "Not placed in a province"): 7.5,
            ("Bank", "Transport", "Not placed in a province"): 7.5,
            ("Agency", "Health", "Nationwide"): 8,
            ("Agency", "Sector not stated", "Son La"): 2,
        }
    )


@pytest.mark.parametrize("top", ["0", "1", "2", "15"])
def test_the_sum_is_whole_however_many_names_are_kept(asked: Asked, top: str) -> None:
    assert sum(_flows(asked, top=top).values()) == pytest.approx(70)
    assert asked("funding-flows", top=top).totals["projects"] == 3


def test_past_the_largest_names_the_rest_is_others(asked: Asked) -> None:
    flows = _flows(asked, top="1")
    assert flows["Bank", "Education", "Ha Giang"] == pytest.approx(15)
    assert flows["Bank", "Other sectors", "Other provinces"] == pytest.approx(7.5)
    assert flows["Other funders", "Other sectors", "Nationwide"] == pytest.approx(8)
    assert flows["Other funders", "Sector not stated", "Other provinces"] == pytest.approx(2)


def test_projects_of_gathered_rows_are_distinct(asked: Asked) -> None:
    rows = asked("funding-flows", top="0", partner="bank", era="63").rows
    assert {row["projects"] for row in rows} == {1}
