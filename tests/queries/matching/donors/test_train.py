"""Training: what was planted is found, nothing is below zero, and the same lessons give the same weights."""

import numpy as np
import pytest

from bangiao.queries.matching.donors.forms import FORMS
from bangiao.queries.matching.donors.lessons import AHEAD, School
from bangiao.queries.matching.donors.train import train
from tests.queries.matching.donors.worlds import people, planted


@pytest.fixture(scope="module")
def school() -> School:
    return School(planted(), people)


def test_a_planted_liking_for_regions_gives_weight_to_own_projects(school: School) -> None:
    weights = train(school.lessons(2007), "provinces", ridge=1.0)
    assert weights.weight["own_projects"] + weights.weight["related_here"] > 0.3
    assert weights.weight["people"] == 0.0  # all regions of that world have as many people


@pytest.mark.parametrize("form", FORMS)
def test_no_weight_is_below_zero(school: School, form: str) -> None:
    assert min(school.learn(2007)[form].weight.values()) >= 0


def test_the_same_lessons_give_the_same_weights() -> None:
    one, other = (School(planted(), people).learn(2005) for _ in range(2))
    assert one == other


def test_a_lesson_ends_by_the_cut_and_knows_nothing_after_it() -> None:
    cells = planted()
    whole, cut = School(cells, people), School(cells.until(2005), people)
    assert whole.learn(2005) == cut.learn(2005)
    assert max(lesson.table.year for lesson in whole.lessons(2005)) == 2005 - AHEAD


def test_without_lessons_every_weight_is_zero_and_nothing_breaks() -> None:
    weights = train([], "all")
    assert set(weights.weight.values()) == {0.0}


def test_the_contributions_are_the_whole_of_the_score(school: School) -> None:
    weights = school.learn(2007)["all"]
    table, habits = school.at(2007)[0]
    added = weights.added(weights.values(table, habits))
    assert np.allclose(sum(added.values()), weights.score(table, habits))
