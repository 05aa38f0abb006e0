"""Each province has one tile, placed about where it lies; both archipelagos are on the map of both eras."""

import csv
from importlib.resources import files
from itertools import combinations

import pytest

from bangiao.visualisations.map.tiles import ERAS, Tile, insets, tiles

NEAR = 0.35
"""Degrees by which neighbouring rows may disagree with the latitudes of the provinces' middles."""
PLACES = {
    row["id"]: row
    for row in csv.DictReader(files("bangiao.data").joinpath("places/Province.csv").read_text("utf-8-sig").splitlines())
}


def _lat(tile: Tile) -> float:
    return float(PLACES[tile.id]["lat"])


def _lon(tile: Tile) -> float:
    return float(PLACES[tile.id]["lon"])


@pytest.mark.parametrize(("era", "many"), [("63", 63), ("34", 34)])
def test_each_province_stands_exactly_once(era: str, many: int) -> None:
    placed = [one.id for one in tiles(era)]
    assert sorted(placed) == sorted(key for key, row in PLACES.items() if row["era"] == era)
    assert len(placed) == len(set(placed)) == many


@pytest.mark.parametrize("era", ERAS)
def test_no_two_tiles_share_a_cell(era: str) -> None:
    cells = [(one.row, one.column) for one in tiles(era)]
    assert len(cells) == len(set(cells))


@pytest.mark.parametrize("era", ERAS)
def test_north_is_above_south_and_west_left_of_east(era: str) -> None:
    for one, other in combinations(tiles(era), 2):
        upper, lower = sorted((one, other), key=lambda tile: tile.row)
        if upper.column == lower.column or lower.row - upper.row > 1:
            assert _lat(upper) > _lat(lower) - NEAR, (upper, lower)
        left, right = sorted((one, other), key=lambda tile: tile.column)
        if left.row == right.row:
            assert _lon(left) < _lon(right), (left, right)


@pytest.mark.parametrize("era", ERAS)
def test_hoang_sa_and_truong_sa_belong_to_da_nang_and_khanh_hoa(era: str) -> None:
    assert {(one.label_vi, one.province) for one in insets(era)} == {
        ("Hoàng Sa", f"province:{era}/da-nang"),
        ("Trường Sa", f"province:{era}/khanh-hoa"),
    }
    taken = {(one.row, one.column) for one in tiles(era)}
    for one in insets(era):
        assert one.islands
        assert all((one.row + down, one.column) not in taken for down in range(3))
        assert one.column >= max(tile.column for tile in tiles(era) if tile.id == one.province)
