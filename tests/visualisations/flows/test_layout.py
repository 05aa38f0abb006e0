"""Bars and bands stand to one scale, one below the other, with room for every name."""

from collections import defaultdict
from itertools import pairwise

import pytest

from bangiao.visualisations.flows.compose import compose_one
from bangiao.visualisations.flows.layout import TALL, boxes, strips
from tests.visualisations.told import HOSTILE, ROWS, telling

FLOWS = compose_one(telling(ROWS))
PLACED = boxes(FLOWS, [160.0, 200.0, 160.0])


def test_heights_are_to_scale_and_the_whole_is_the_height_of_the_picture() -> None:
    tall = {key: box.tall for key, box in PLACED.items()}
    assert tall[0, "Bank"] == pytest.approx(TALL * 45 / 55)
    assert tall[2, "Cả nước"] == pytest.approx(TALL * 8 / 55)


def test_no_two_names_of_a_stage_overlap() -> None:
    for stage in range(3):
        here = sorted((box for key, box in PLACED.items() if key[0] == stage), key=lambda box: box.top)
        for above, below in pairwise(here):
            assert above.top + above.slot < below.top


def test_bands_fill_their_bars_and_stay_inside() -> None:
    leaving: dict[tuple[int, str], float] = defaultdict(float)
    for strip in strips(FLOWS, PLACED):
        start = PLACED[strip.band.stage, strip.band.start]
        leaving[strip.band.stage, strip.band.start] += strip.thick
        assert start.top - 0.01 <= strip.left <= start.top + start.tall + 0.01
    assert leaving[0, "Bank"] == pytest.approx(PLACED[0, "Bank"].tall)


def test_a_band_without_a_figure_has_no_width_and_is_not_drawn() -> None:
    drawn = {(strip.band.start, strip.band.end) for strip in strips(FLOWS, PLACED)}
    assert ("Bank", "Health") not in drawn and ("Agency", "Health") in drawn


def test_a_name_of_two_thousand_letters_takes_three_lines_at_most() -> None:
    flows = compose_one(telling([(HOSTILE[3], "b", "c", 1.0, ("p",))]))
    (box,) = (box for key, box in boxes(flows, [160.0, 200.0, 160.0]).items() if key[0] == 0)
    assert len(box.lines) <= 3 and box.lines[-1].endswith("…")
