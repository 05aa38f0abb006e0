"""An evaluation as tables: NDCG and hits beside the best baseline, with intervals, bands and calibration."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bangiao.queries.matching.donors.baselines import BASELINES
from bangiao.queries.matching.donors.evaluate import CHANCE, MODEL, SEED, Asked, Evaluation, Scored
from bangiao.queries.matching.donors.forms import FORMS

RESAMPLES = 2_000


@dataclass(frozen=True)
class Line:
    """One form: how each method did, and how the model did against the best baseline.

    `low` and `high` are the ends of the 95 % interval of the ratio, the countries resampled with replacement.
    """

    donors: str
    form: str
    lists: int
    countries: int
    ndcg: dict[str, float]
    hits: dict[str, float]
    best: str
    ratio: float
    low: float
    high: float


@dataclass(frozen=True)
class Band:
    """Open cells between two scores, and the part of them that was funded within two years."""

    name: str
    cells: int
    funded: float


def lines(asked: Sequence[Asked], seed: int = SEED) -> list[Line]:
    """A line for each form over all funders, then for each funder."""
    donors = sorted({one.donor for one in asked})
    groups = [("all", asked), *((donor, [one for one in asked if one.donor == donor]) for donor in donors)]
    found = []
    for name, group in groups:
        for form in FORMS:
            chosen = [one for one in group if one.form == form]
            if chosen:
                found.append(_line(name, form, chosen, seed))
    return found


def _line(donors: str, form: str, asked: Sequence[Asked], seed: int) -> Line:
    methods = (MODEL, *BASELINES, CHANCE)
    ndcg = {name: float(np.mean([one.ndcg[name] for one in asked])) for name in methods}
    hits = {name: float(np.mean([one.hits[name] for one in asked])) for name in methods}
    best = max(BASELINES, key=lambda name: ndcg[name])
    countries = sorted({one.country for one in asked})
    low, high = _interval(asked, countries, best, seed)
    ratio = ndcg[MODEL] / ndcg[best] if ndcg[best] else float("nan")
    return Line(donors, form, len(asked), len(countries), ndcg, hits, best, ratio, low, high)


def _interval(asked: Sequence[Asked], countries: Sequence[str], best: str, seed: int) -> tuple[float, float]:
    place = {country: position for position, country in enumerate(countries)}
    sums = np.zeros((2, len(countries)))
    for one in asked:
        sums[0, place[one.country]] += one.ndcg[MODEL]
        sums[1, place[one.country]] += one.ndcg[best]
    dice = np.random.default_rng(seed)
    drawn = dice.multinomial(len(countries), np.full(len(countries), 1 / len(countries)), size=RESAMPLES)
    model, rival = drawn @ sums[0], drawn @ sums[1]
    ratios = model / np.where(rival > 0, rival, np.nan)
    low, high = np.nanpercentile(ratios, [2.5, 97.5])
    return float(low), float(high)


def bands(scored: Sequence[Scored]) -> list[Band]:
    """How many cells of each band were funded; what is strong and fair was learned before the cells were asked for."""
    scores, funded, strong, fair = (
        np.concatenate(parts)
        for parts in zip(
            *(
                (
                    one.scores,
                    one.funded,
                    *(np.full(len(one.scores), edge) for edge in (one.standard.strong, one.standard.fair)),
                )
                for one in scored
            ),
            strict=True,
        )
    )
    chosen = {"strong": scores >= strong, "fair": (scores >= fair) & (scores < strong), "weak": scores < fair}
    return [
        Band(name, int(mask.sum()), float(funded[mask].mean()) if mask.any() else 0.0) for name, mask in chosen.items()
    ]


def reliability(scored: Sequence[Scored], parts: int = 10) -> list[tuple[float, float, int]]:
    """Chance told, part that was funded, and cells, for tenths of the cells by the chance told before."""
    told = np.concatenate([one.standard.chance(one.scores) for one in scored])
    funded = np.concatenate([one.funded for one in scored])
    order = np.argsort(told, kind="stable")
    return [
        (float(told[part].mean()), float(funded[part].mean()), len(part))
        for part in np.array_split(order, parts)
        if len(part)
    ]


def markdown(evaluation: Evaluation, seed: int = SEED) -> str:
    """The evaluation as tables in Markdown: methods by form, ratios by funder, bands, calibration, coverage."""
    found = lines(evaluation.asked, seed)
    parts = [_methods([one for one in found if one.donors == "all"]), _ratios(found)]
    if evaluation.scored:
        parts += [_bands(bands(evaluation.scored)), _calibration(evaluation.scored)]
    parts.append(
        f"First-time cells in a region and a sector known before: {evaluation.reachable:.0%}. Regions with open cells "
        f"that stand in a list of ten: {evaluation.suggested:.0%}.\n"
    )
    return "\n".join(parts)


def _methods(pooled: Sequence[Line]) -> str:
    heading = "".join(f" {one.form} @{FORMS[one.form]}: NDCG | hits |" for one in pooled)
    rows = [
        f"| {name} |" + "".join(f" {one.ndcg[name]:.3f} | {one.hits[name]:.3f} |" for one in pooled)
        for name in (MODEL, *BASELINES, CHANCE)
    ]
    return "\n".join([f"| method |{heading}", "|---|" + "---|" * 2 * len(pooled), *rows, ""])


def _ratios(found: Sequence[Line]) -> str:
    rows = [
        f"| {one.donors} | {one.form} | {one.lists} | {one.countries} | {one.best} | {one.ratio:.3f} "
        f"| {one.low:.3f}–{one.high:.3f} |"
        for one in found
    ]
    heading = "| funders | form | lists | countries | best baseline | ratio of NDCG | 95 % interval |"
    return "\n".join([heading, "|---|---|---|---|---|---|---|", *rows, ""])


def _bands(found: Sequence[Band]) -> str:
    rows = [f"| {one.name} | {one.cells} | {one.funded:.3f} |" for one in found]
    return "\n".join(["| band | open cells | funded within two years |", "|---|---|---|", *rows, ""])


def _calibration(scored: Sequence[Scored]) -> str:
    rows = [f"| {told:.3f} | {happened:.3f} | {cells} |" for told, happened, cells in reliability(scored)]
    return "\n".join(["| chance told | funded | open cells |", "|---|---|---|", *rows, ""])
