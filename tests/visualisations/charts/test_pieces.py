"""Pieces of an answer are added up truthfully: each project once, what is unknown apart, nothing lost among others."""

import pytest

from bangiao.visualisations.charts.measures import CannotBeAdded, Measure, NoSuchColumn, measure_of, name_columns
from bangiao.visualisations.charts.pieces import Piece, facts_of, gathered, ordered, pieces_of, unplaced, value_of
from tests.visualisations.told import ROWS, flows_of

RESULT = flows_of(ROWS, "vi")
AXES = name_columns(RESULT)
MONEY, PROJECTS = measure_of(RESULT, "usd"), measure_of(RESULT, "projects")


def _pieces(measure: Measure) -> list[Piece]:
    return pieces_of(RESULT, AXES, measure)


def test_a_project_in_two_provinces_is_one() -> None:
    roads = [one for one in _pieces(PROJECTS) if "road" in one.members]
    assert len(roads) == 4
    assert value_of(roads, PROJECTS) == 1


def test_money_adds_up_and_nothing_known_is_unknown() -> None:
    assert value_of(_pieces(MONEY), MONEY) == 55e6
    school = [one for one in _pieces(MONEY) if one.value is None]
    assert value_of(school, MONEY) is None


def test_a_figure_without_a_total_is_never_added() -> None:
    alone = Measure("rank", measure_of(RESULT, "usd").column.__class__("value", AXES[0].words), "vi", millions=False)
    two = [Piece(("Hà Giang",), 1.0), Piece(("Hà Giang",), 2.0)]
    assert value_of(two[:1], alone) == 1.0
    with pytest.raises(CannotBeAdded, match="Hà Giang"):
        value_of(two, alone)


@pytest.mark.parametrize("top", [0, 1, 2, 9])
def test_the_sum_is_whole_however_many_names_are_kept(top: int) -> None:
    for measure, whole in ((MONEY, 55e6), (PROJECTS, 4)):
        pieces, _ = gathered(_pieces(measure), 2, top, measure, unplaced("vi"))
        assert value_of(pieces, measure) == whole


def test_what_has_no_place_or_sector_is_never_gathered_and_stands_last() -> None:
    pieces, others = gathered(_pieces(MONEY), 2, 0, MONEY, unplaced("vi"))
    assert {one.names[2] for one in pieces} == {"Khác (2)", "Cả nước"}
    assert ordered(pieces, 2, MONEY, (others, "Cả nước")) == ["Khác (2)", "Cả nước"]


def test_one_name_alone_is_not_renamed_to_others() -> None:
    _, others = gathered(_pieces(MONEY), 2, 1, MONEY, unplaced("vi"))
    assert others == ""


def test_facts_name_the_unit_the_distinct_projects_and_the_rows_without_a_figure() -> None:
    bank = [one for one in _pieces(MONEY) if one.names[0] == "Bank"]
    assert facts_of(bank, MONEY) == (
        ("Số tiền (triệu USD)", "45,0"),
        ("Số dự án khác nhau", "2"),
        ("Dòng không có số", "1"),
    )


def test_figures_of_narrow_places_are_short_and_what_is_unknown_is_no_zero() -> None:
    shown = [MONEY.short(one) for one in (None, 0, 40_000, 1_250_000, 123_456_789, 19_482_250_810)]
    assert shown == ["?", "0,0", "<0,1", "1,2", "123", "19.482"]


def test_a_column_that_the_question_lacks_is_named_with_those_it_has() -> None:
    with pytest.raises(NoSuchColumn, match="projects, amount"):
        measure_of(RESULT, "weight")
