"""Each feature of the small world, worked out by hand."""

import numpy as np
import pytest

from bangiao.queries.matching.donors.cells import Cells
from bangiao.queries.matching.donors.features import FEATURES, named, nearness
from bangiao.queries.matching.donors.habits import habits, quarter
from bangiao.queries.matching.donors.model import WEIGHTS
from bangiao.queries.matching.donors.table import tables
from tests.queries.matching.donors.worlds import SMALL, cell, people, small


def _values(name: str) -> list[list[float]]:
    table = small()
    found: list[list[float]] = named(name).compute(table, habits([table])).tolist()
    return found


@pytest.mark.parametrize("feature", FEATURES, ids=lambda one: one.name)
def test_a_feature_is_a_finite_figure_for_each_cell_and_says_what_it_is(feature) -> None:  # type: ignore[no-untyped-def]
    table = small()
    values = feature.compute(table, habits([table]))
    assert values.shape == table.first.shape
    assert np.isfinite(values).all()
    assert feature.words.vi != feature.words.en
    assert feature.told.vi and feature.told.en.endswith(".")
    assert feature.name in WEIGHTS


def test_own_projects_is_the_logarithm_of_their_weight() -> None:
    half = 1 / np.sqrt(2)
    assert [row[0] for row in _values("own_projects")] == pytest.approx(
        np.log([2 * half + 1.2, half + 0.2, half + 0.2])
    )


def test_people_are_told_beside_the_other_regions() -> None:
    told = np.log1p([100, 200, 300])
    assert [row[0] for row in _values("people")] == pytest.approx(told - told.mean())


def test_near_is_higher_where_the_neighbour_has_the_sector() -> None:
    values = _values("near")
    # Of 21: b lies 110 km from a, which has it; c lies about as far from a, which has it, as from b, which has not.
    assert values[1][2] > 0.9
    assert 0.4 < values[2][2] < 0.6


def test_the_weights_of_the_other_regions_sum_to_one() -> None:
    weight = nearness(small())
    assert weight.sum(axis=1) == pytest.approx([1, 1, 1])
    assert np.diag(weight).tolist() == [0, 0, 0]


def test_related_here_counts_projects_by_how_often_the_sectors_go_together() -> None:
    # 14 is in a and b, 21 in a and c: their cosine is 1/2; b has one project of 14 and c one of 21, each in two regions.
    values = _values("related_here")
    assert values[1][2] == pytest.approx(np.log(1 / np.sqrt(2) / 2 + 0.1))
    assert values[2][1] == pytest.approx(np.log(1 / np.sqrt(2) / 2 + 0.1))
    assert values[1][0] == pytest.approx(np.log(0.1))  # nothing goes with 12, which is in no region


def test_the_rate_of_opening_counts_open_cells_alone() -> None:
    # In 2003–05 two cells of 21 opened (a, c) of the three open at the end of 2002; 14 had one open cell left.
    rate = habits([small()]).short.rate
    assert rate.tolist() == pytest.approx([(0 + 1) / (3 + 10), (0 + 1) / (1 + 10), (2 + 1) / (3 + 10)])


def test_what_follows_a_sector_is_counted_where_the_sector_was_before() -> None:
    short = habits([small()]).short
    # 14 was in a and b; 21 opened in a alone.
    assert short.after[1, 2] == pytest.approx((1 + 10 * 3 / 13) / (2 + 10))


def test_quarters_are_by_rank() -> None:
    assert quarter(np.array([5.0, 1.0, 9.0, 7.0, 2.0])).tolist() == [2, 0, 3, 3, 1]
    assert quarter(np.array([4.0])).tolist() == [0]


def test_nationwide_and_widening_are_of_the_sector() -> None:
    assert _values("nationwide")[0] == pytest.approx([np.log1p(0.5 ** (4 / 3)), 0, 0])
    assert _values("widening")[0] == pytest.approx(np.log([1 / 5, 1 / 5, 3 / 5]))


def test_of_one_country_alone_the_countries_nearby_tell_the_funders_own_rate() -> None:
    assert _values("opening_nearby")[0] == pytest.approx(np.log(habits([small()]).long.rate))


def test_a_country_nearby_counts_more_than_one_far_away() -> None:
    rows = [*SMALL]
    for country, east, theme in (("NN", 101.0, "21"), ("FF", 179.0, "14")):
        rows += [
            cell(region, theme, f"{country}{region}", 2005, country=country)._replace(
                lon=east, region=f"{country}{region}"
            )
            for region in "abcd"
        ]
    found = tables(Cells.of(rows), 2005, people)
    mine = next(one for one in found if one.country == "XX")
    rate = habits(found)
    water, roads = (
        rate.nearby["XX"][mine.sectors.index(one)] / rate.long.rate[mine.sectors.index(one)] for one in ("14", "21")
    )
    assert roads > 1 > water
