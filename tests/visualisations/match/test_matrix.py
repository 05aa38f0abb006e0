"""The matrix of suggestions: a row is a suggestion, its cells add up to its score, and a press tells why."""

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from bangiao.queries.cards.card import ScorePart
from bangiao.queries.words import Words
from bangiao.visualisations.charts.sheet import InBoth
from bangiao.visualisations.match.matrix import matrix
from tests.visualisations.conftest import Open, Violations
from tests.visualisations.match.test_network import MATCHED, PLACE

PARTS = (
    ScorePart("countries", Words("hai nước", "two countries"), None, 5.0),
    ScorePart("base", Words("nền", "start"), None, 2.3),
)
SCORED = replace(MATCHED, cards=(replace(PLACE, parts=PARTS),))


def test_the_cells_of_a_row_add_up_to_the_score_that_stands_last() -> None:
    found = matrix(SCORED, {}, {}, "en")
    (row,) = found.rows
    assert found.columns[-1] == "Score"
    assert sum(found.cells[row, column] or 0 for column in found.columns[:-1]) == pytest.approx(
        found.cells[row, "Score"]
    )


def test_a_part_that_a_suggestion_has_not_is_no_zero() -> None:
    other = replace(PLACE, partner="org:koica", parts=(ScorePart("own", Words("dự án", "projects"), 1.0, 7.3),))
    found = matrix(replace(SCORED, cards=(*SCORED.cards, other)), {}, {}, "en")
    assert (found.rows[1], "two countries") not in found.cells


@pytest.mark.browser
def test_a_press_on_a_cell_tells_why(page_of: Open, violations: Violations) -> None:
    page = page_of("match", InBoth(matrix(SCORED, {}, {}, "vi"), matrix(SCORED, {}, {}, "en")))
    page.locator(".mark:visible").first.click()
    expect(page.locator("#told")).to_contain_text("nơi có quan hệ với cả hai bên")
    assert violations(page) == []
