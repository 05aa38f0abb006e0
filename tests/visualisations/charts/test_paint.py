"""Colours of charts can be told from the paper, and texts read on them."""

import pytest

from bangiao.visualisations.charts.paint import EDGE, INK, KINDS, PAPER, QUIET, REST, SCALE, contrast, ink_on


@pytest.mark.parametrize("colour", [*KINDS, REST, EDGE])
def test_marks_stand_out_from_the_paper(colour: str) -> None:
    assert contrast(colour, PAPER) >= 3


@pytest.mark.parametrize("colour", SCALE)
def test_figures_can_be_read_on_every_shade(colour: str) -> None:
    assert contrast(colour, ink_on(colour)) >= 4.5


def test_quiet_text_can_be_read() -> None:
    assert min(contrast(QUIET, PAPER), contrast(INK, PAPER)) >= 4.5


def test_shades_grow_darker_from_little_to_much() -> None:
    from_paper = [contrast(one, PAPER) for one in SCALE]
    assert from_paper == sorted(from_paper)
