"""Partners between provinces.

By hand: four provinces of today, six pairs, all joined by the bank; one of them, Tuyên Quang and Sơn La, by Boeun, too.
The bank joins five pairs alone: (5 + 1/2) / 6 = 0.917; Boeun none: (1/2) / 6 = 0.083. Together 1. Mondulkiri's two
provinces are one today. The bank's sectors 11220 and 11230 are one group of DAC, 311 another.
"""

import pytest

from bangiao.graph.records import Record
from tests.queries.asking import Asked
from tests.queries.networks import NETWORK

pytestmark = pytest.mark.server

RECORDS: list[Record] = NETWORK


def test_a_pair_that_shares_two_partners_gives_each_half(asked: Asked) -> None:
    result = asked("bridges", language="en")
    assert [tuple(row[key] for key in ("partner", "provinces", "pairs", "alone", "score")) for row in result.rows] == [
        ("Bank", 4, 6, 5, 0.917),
        ("Boeun", 2, 1, 0, 0.083),
    ]
    assert any(note.startswith("6 pairs of provinces share a partner, 5 of them one alone") for note in result.notes)


def test_sectors_are_groups_and_unknown_ones_are_not_zero(asked: Asked) -> None:
    assert [(row["sectors"], row["documents"]) for row in asked("bridges").rows] == [(2, 1), (None, 2)]


def test_provinces_of_the_old_map_make_other_pairs(asked: Asked) -> None:
    rows = asked("bridges", era="63", kind="ForeignLocality").rows
    assert {row["partner"]: (row["alone"], row["named"]) for row in rows} == {
        "Boeun": (1, ["Hà Giang", "Sơn La"]),
        "Mondulkiri": (1, ["Đắk Nông", "Lâm Đồng"]),
    }
    assert [row["score"] for row in rows] == [0.5, 0.5]


def test_no_more_rows_than_asked_for_and_all_partners_counted(asked: Asked) -> None:
    result = asked("bridges", top="1", language="en")
    assert [row["partner"] for row in result.rows] == ["Bank"]
    assert any("2 partners are in two or more provinces" in note for note in result.notes)


def test_a_row_cites_the_ties_and_the_sectors_of_its_partner_alone(asked: Asked) -> None:
    told = {row["partner"]: sorted(row["sources"]) for row in asked("bridges", sources=True, language="en").rows}
    assert told == {"Bank": ["Test paper, p1 c0-9"], "Boeun": ["Other paper, p1 c0-9", "Test paper, p1 c0-9"]}


def test_no_tie_gives_no_bridge(asked: Asked) -> None:
    result = asked("bridges", status="target")
    assert result.rows == [] and result.coverage.missing
