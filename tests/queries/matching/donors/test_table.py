"""What a table holds of the small world, counted by hand; and that nothing after its year is in it."""

import numpy as np
import pytest

from bangiao.queries.matching.donors.cells import Cells
from bangiao.queries.matching.donors.table import NEVER, apart, tables
from tests.queries.matching.donors.worlds import PLACES, SMALL, cell, people, small


def test_regions_and_sectors_are_those_known_by_the_year() -> None:
    table = small()
    assert (table.regions, table.sectors) == (("a", "b", "c"), ("12", "14", "21"))


def test_the_first_year_of_each_cell() -> None:
    assert small().first.tolist() == [[NEVER, 2000, 2003], [NEVER, 2000, NEVER], [NEVER, NEVER, 2004]]


def test_a_project_is_counted_once_in_each_cell_and_region() -> None:
    table = small()
    half = 1 / np.sqrt(2)
    assert table.shared.ravel().tolist() == pytest.approx([0, half, 1 + half, 0, half, 0, 0, 0, half])
    assert table.counted.tolist() == [3, 1, 1]


def test_a_project_in_two_regions_weighs_less_in_each() -> None:
    half = 1 / np.sqrt(2)
    assert small().weight.tolist() == pytest.approx([half + 1 + half, half, half])


def test_a_nationwide_project_is_of_its_sector_and_of_no_region() -> None:
    table = small()
    assert table.begun.tolist() == [1, 1, 2]
    assert table.nationwide.tolist() == pytest.approx([0.5 ** (4 / 3), 0, 0])


def test_what_comes_after_the_year_changes_nothing() -> None:
    before, later = Cells.of(SMALL), Cells.of([*SMALL, cell("b", "21", "p9", 2006), cell("z", "99", "p9", 2008)])
    (one,), (other,) = tables(before, 2005, people), tables(later, 2005, people)
    for name in ("first", "shared", "counted", "weight", "begun", "nationwide", "people", "kilometres"):
        assert np.array_equal(getattr(one, name), getattr(other, name)), name
    assert (one.regions, one.sectors) == (other.regions, other.sectors)


def test_told_places_are_the_regions_though_nothing_was_funded_there() -> None:
    (table,) = tables(Cells.of(SMALL), 2005, people, {"XX": PLACES})
    assert table.regions == ("a", "b", "c", "d")
    assert table.counted.tolist() == [3, 1, 1, 0]
    assert table.kilometres[0, 1] == pytest.approx(109.5, abs=0.1)


def test_a_country_with_two_regions_tells_nothing() -> None:
    assert tables(Cells.of([cell("a", "14", "p", 2000), cell("b", "14", "p", 2000)]), 2005, people) == []


def test_the_distance_between_ha_noi_and_ho_chi_minh_city() -> None:
    found = apart(np.array([21.03]), np.array([105.85]), np.array([10.78]), np.array([106.70]))
    assert found[0, 0] == pytest.approx(1143, abs=1)


def test_a_project_in_two_sectors_is_shared_among_them() -> None:
    rows = [cell(region, theme, "p", 2000) for region in "abc" for theme in ("14", "21")]
    (table,) = tables(Cells.of(rows), 2005, people)
    assert table.shared.ravel().tolist() == pytest.approx([1 / np.sqrt(6)] * 6)
    assert table.counted.tolist() == [1, 1, 1]
