"""How well twins are foretold: hidden ties ranked among all places, beside well-known methods, over several seeds."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from bangiao.queries.matching.twins.ground import Ints
from bangiao.queries.matching.twins.hide import hide, hide_country
from bangiao.queries.matching.twins.measure import OURS, Case, Found, Listed, measure
from bangiao.queries.matching.twins.metrics import TEN, area, interval, ndcg, ratio_interval
from bangiao.queries.matching.twins.tables import Tables
from bangiao.queries.matching.twins.train import PLACES, REBUILDS, train

COUNTRIES_OF = 200
"""A country whose pairs are hidden by half has at least so many."""

Choose = Callable[[Case], bool]
GROUPS: dict[str, Choose] = {
    "both ends keep a tie": lambda case: case.ties > 0,
    "at most two ties left": lambda case: 1 <= case.ties <= 2,
    "no tie left": lambda case: case.ties == 0,
    "a shared twin is left": lambda case: case.shared,
    "no shared twin is left": lambda case: case.ties > 0 and not case.shared,
}


@dataclass(frozen=True, slots=True)
class Line:
    """One method on one group of cases."""

    method: str
    cases: int
    hits: float
    hits_interval: tuple[float, float]
    """95 %, places' countries drawn anew."""
    mrr: float
    ndcg: float
    auc: float
    auc_alike: float


@dataclass(frozen=True)
class Report:
    """All that was measured."""

    cases: list[Case] = field(default_factory=list)
    listed: list[Listed] = field(default_factory=list)
    by_country: list[Case] = field(default_factory=list)
    """Cases of runs in which half of one country's pairs were hidden."""
    countries: list[str] = field(default_factory=list)
    land: tuple[int, ...] = ()
    """The number of each place's country."""

    def lines(self, group: str = "both ends keep a tie") -> list[Line]:
        """Every method on a group, the best hits first."""
        return _lines([case for case in self.cases if GROUPS[group](case)])

    def lines_by_country(self) -> list[Line]:
        """Every method where half of one country's pairs are hidden."""
        return _lines([case for case in self.by_country if case.ties > 0])

    def best_baseline(self) -> str:
        """The method with most hits that is none of ours."""
        return next(line.method for line in self.lines() if line.method not in OURS)

    def ratio(self, method: str) -> tuple[float, float, float]:
        """Hits@10 of a method over those of the best baseline, with the 95 % interval by countries."""
        cases = [case for case in self.cases if case.ties > 0]
        ours, theirs = (
            np.array([case.found[each].rank <= TEN for case in cases], "f4") for each in (method, self.best_baseline())
        )
        lands = np.array([case.country for case in cases])
        low, high = ratio_interval(ours, theirs, lands, np.random.default_rng(0))
        return float(ours.mean() / max(theirs.mean(), 1e-9)), low, high

    def three_countries(self, method: str) -> float:
        """How often the ten of a place come from at least three countries."""
        land = np.array(self.land)
        return float(np.mean([len(set(land[list(one.ten)])) >= 3 for one in self.listed if one.method == method]))

    def coverage(self, method: str) -> tuple[int, int]:
        """How many places stand in any list of ten, and how many lists there are."""
        lists = [one for one in self.listed if one.method == method]
        return len({row for one in lists for row in one.ten}), len(lists)

    def reliability(self, method: str, classes: int = 5) -> list[tuple[float, float, float, int]]:
        """Suggestions in classes by score: least and mean score, share of hidden ties among them, how many."""
        told = [
            (s, t) for one in self.listed if one.method == method for s, t in zip(one.scores, one.true, strict=True)
        ]
        told.sort()
        parts = np.array_split(np.array(told, "f8").reshape(-1, 2), classes)
        return [(float(p[0, 0]), float(p[:, 0].mean()), float(p[:, 1].mean()), len(p)) for p in parts if len(p)]


def evaluate(
    tables: Tables,
    *,
    seeds: int = 5,
    places: int | None = None,
    learn: int = PLACES,
    rebuilds: int = REBUILDS,
    jobs: int = 1,
    on_progress: Callable[[float], None] | None = None,
) -> Report:
    """Hides 10 % of all pairs, trains on the rest, and ranks; for each seed anew.

    `places`: at most so many places with hidden ties are ranked in each run, all without it. For each seed half of
    the pairs of one country, another each time, are hidden as well. Raises TooFewTies and MissingExtra.
    """
    report = Report(land=tuple(tables.ground.country.tolist()))
    lands = _large(tables)
    for seed in range(seeds):
        rng = np.random.default_rng(seed)
        hidden = hide(tables, rng)
        model = train(hidden.tables, seed=seed, places=learn, rebuilds=rebuilds, jobs=jobs)
        cases, listed = measure(hidden, model, places=places, seed=seed, jobs=jobs)
        report.cases.extend(cases)
        report.listed.extend(listed)
        if on_progress:
            on_progress((seed + 0.6) / seeds)
        if seed < len(lands):
            land = lands[seed]
            hidden = hide_country(tables, land, rng)
            model = train(hidden.tables, seed=seed, places=learn // 2, rebuilds=max(1, rebuilds // 2), jobs=jobs)
            cases, _ = measure(hidden, model, places=places, seed=seed, jobs=jobs, within=land)
            report.by_country.extend(cases)
            report.countries.append(_code(tables, land))
        if on_progress:
            on_progress((seed + 1) / seeds)
    return report


def _large(tables: Tables) -> list[int]:
    """Countries with many ties, in an order that has nothing to do with how many."""
    found = np.flatnonzero(tables.of_countries.sum(axis=1) >= COUNTRIES_OF)
    return [int(land) for land in np.random.default_rng(7).permutation(found)]


def _code(tables: Tables, land: int) -> str:
    return tables.ground.world.places[int(np.flatnonzero(tables.ground.country == land)[0])].country


def _lines(cases: list[Case]) -> list[Line]:
    if not cases:
        return []
    lands = np.array([case.country for case in cases])
    return sorted((_line(method, cases, lands) for method in cases[0].found), key=lambda line: -line.hits)


def _line(method: str, cases: list[Case], lands: Ints) -> Line:
    found = [case.found[method] for case in cases]
    ranks = np.array([each.rank for each in found])
    hits = (ranks <= TEN).astype("f4")
    by_place: dict[tuple[int, int], list[int]] = defaultdict(list)
    by_seed: dict[int, list[Found]] = defaultdict(list)
    for case, each in zip(cases, found, strict=True):
        by_place[case.seed, case.row].append(each.rank)
        by_seed[case.seed].append(each)
    return Line(
        method=method,
        cases=len(cases),
        hits=float(hits.mean()),
        hits_interval=interval(hits, lands, np.random.default_rng(0)),
        mrr=float((1 / ranks).mean()),
        ndcg=float(np.mean([ndcg(each) for each in by_place.values()])),
        auc=float(np.mean([_area(each, "uniform") for each in by_seed.values()])),
        auc_alike=float(np.mean([_area(each, "alike") for each in by_seed.values()])),
    )


def _area(found: list[Found], other: str) -> float:
    return area(*(np.array([getattr(each, name) for each in found], "f4") for name in ("score", other)))
