"""The evaluation sees nothing after the cut, falls to chance when labels are shuffled, and has no dice of its own."""

from collections.abc import Sequence

import numpy as np
import pytest

from bangiao.queries.matching.donors.baselines import BASELINES
from bangiao.queries.matching.donors.cells import Cells, Truths
from bangiao.queries.matching.donors.evaluate import CHANCE, MODEL, Asked, Evaluation, evaluate
from bangiao.queries.matching.donors.forms import FORMS
from bangiao.queries.matching.donors.report import bands, lines, markdown, reliability
from bangiao.queries.matching.donors.table import Table
from tests.queries.matching.donors.worlds import cell, people, planted

pytest.importorskip("implicit", reason="the package implicit is not installed")

ROUNDS = (("wb", 2004), ("wb", 2006))


@pytest.fixture(scope="module")
def found() -> Evaluation:
    return evaluate(planted(), people, ROUNDS)


def test_what_was_planted_is_found_better_than_by_chance(found: Evaluation) -> None:
    pooled = {line.form: line for line in lines(found.asked) if line.donors == "all"}
    assert list(pooled) == list(FORMS)
    assert pooled["provinces"].ndcg[MODEL] > pooled["provinces"].ndcg[CHANCE] + 0.03
    assert pooled["provinces"].ndcg["own_provinces"] > pooled["provinces"].ndcg[CHANCE] + 0.03


def test_shuffled_labels_bring_every_metric_of_every_method_to_chance(found: Evaluation) -> None:
    dice = np.random.default_rng(11)

    def shuffle(table: Table, hits: Truths) -> Truths:
        open_ = table.has == 0
        mixed = hits.copy()
        mixed[open_] = dice.permutation(hits[open_])
        return mixed

    shuffled = evaluate(planted(), people, ROUNDS, relabel=shuffle)
    for form in FORMS:
        for metric in ("ndcg", "hits"):
            for name in (MODEL, *BASELINES):
                assert abs(_beyond_chance(shuffled.asked, form, metric, name)) < 4, (form, metric, name)
    assert _beyond_chance(found.asked, "provinces", "ndcg", MODEL) > 4


def _beyond_chance(asked: Sequence[Asked], form: str, metric: str, method: str) -> float:
    """By how many standard errors a method is better than chance; the lists of one country and year are one sample."""
    samples: dict[tuple[str, int], list[float]] = {}
    for one in asked:
        if one.form == form:
            told = getattr(one, metric)
            samples.setdefault((one.country, one.year), []).append(told[method] - told[CHANCE])
    means = np.array([np.mean(each) for each in samples.values()])
    return float(means.mean() / (means.std(ddof=1) / np.sqrt(len(means)) + 1e-9))


def test_rows_after_the_years_asked_for_change_nothing(found: Evaluation) -> None:
    assert evaluate(planted().until(2008), people, ROUNDS).asked == found.asked


def test_rows_after_the_cut_change_no_score() -> None:
    cells = planted()
    one = evaluate(cells, people, (("wb", 2005),))
    extra = [cell(f"r{n:02}", "14", f"later{n}", 2006, country="C00") for n in range(14)]
    more = Cells(
        **{name: np.concatenate([getattr(cells, name), getattr(Cells.of(extra), name)]) for name in vars(cells)}
    )
    other = evaluate(more, people, (("wb", 2005),))
    assert all(np.array_equal(a.scores, b.scores) for a, b in zip(one.scored, other.scored, strict=True))


def test_the_same_seed_gives_the_same_result(found: Evaluation) -> None:
    again = evaluate(planted(), people, ROUNDS)
    assert again.asked == found.asked
    assert lines(again.asked) == lines(found.asked)


def test_a_funder_without_data_gives_no_list_and_no_crash() -> None:
    nothing = evaluate(planted(), people, (("gef", 2004),))
    assert (nothing.asked, nothing.scored) == ((), ())
    assert "0%" in markdown(nothing)


def test_the_interval_holds_the_ratio_and_resamples_countries(found: Evaluation) -> None:
    for line in lines(found.asked):
        assert line.low <= line.ratio <= line.high
        assert line.countries > 8
        assert line.ratio == pytest.approx(line.ndcg[MODEL] / line.ndcg[line.best])
        assert line.ndcg[line.best] == max(line.ndcg[name] for name in BASELINES)


def test_the_bands_hold_every_open_cell_once(found: Evaluation) -> None:
    cells = sum(len(one.scores) for one in found.scored)
    assert sum(band.cells for band in bands(found.scored)) == cells
    tenths = reliability(found.scored)
    assert sum(count for _, _, count in tenths) == cells
    assert [told for told, _, _ in tenths] == sorted(told for told, _, _ in tenths)


def test_the_tables_name_every_method(found: Evaluation) -> None:
    text = markdown(found)
    assert all(f"| {name} |" in text for name in (MODEL, *BASELINES, CHANCE, "strong"))


def test_what_lies_in_an_unknown_region_is_told_as_out_of_reach() -> None:
    cells = planted()
    extra = Cells.of([cell("new", "14", "later", 2006, country="C00")])
    more = Cells(**{name: np.concatenate([getattr(cells, name), getattr(extra, name)]) for name in vars(cells)})
    assert evaluate(cells, people, (("wb", 2005),)).reachable == 1.0
    assert evaluate(more, people, (("wb", 2005),)).reachable < 1.0
