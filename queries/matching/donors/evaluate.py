"""How well the donors' model does: trained before a year, asked for the cells first funded after it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bangiao.queries.matching.donors.baselines import baselines
from bangiao.queries.matching.donors.cells import NATIONWIDE, Cells, Floats, Truths
from bangiao.queries.matching.donors.forms import FORMS, funded, questions
from bangiao.queries.matching.donors.lessons import AHEAD, School
from bangiao.queries.matching.donors.metrics import ndcg
from bangiao.queries.matching.donors.model import Weights
from bangiao.queries.matching.donors.standard import Standard, standard
from bangiao.queries.matching.donors.table import People, Table

ROUNDS: tuple[tuple[str, int], ...] = (
    *(("wb", year) for year in (2003, 2005, 2007, 2009)),
    *(("adb", year) for year in (2001, 2003)),
    *(("gef", year) for year in (2008, 2010, 2012)),
)
"""Funder and last year of training; the years asked for are the two after it, and no two rounds share one."""

MODEL = "bangiao"
CHANCE = "chance"
SEED = 7

Learned = Callable[[int], Mapping[str, Weights]]


@dataclass(frozen=True)
class Asked:
    """One list that was asked: where, and NDCG and hits of every method."""

    donor: str
    country: str
    year: int
    form: str
    ndcg: Mapping[str, float]
    hits: Mapping[str, float]


@dataclass(frozen=True)
class Scored:
    """The open cells of one table: the model's scores, which were funded after, and what scores meant before."""

    donor: str
    year: int
    scores: Floats
    funded: Truths
    standard: Standard


@dataclass(frozen=True)
class Evaluation:
    """Everything that was asked, and how much of what was funded could have been suggested at all."""

    asked: tuple[Asked, ...]
    scored: tuple[Scored, ...]
    reachable: float
    suggested: float


def evaluate(
    cells: Cells,
    people: People,
    rounds: Sequence[tuple[str, int]] = ROUNDS,
    *,
    learned: Learned | None = None,
    relabel: Callable[[Table, Truths], Truths] = lambda _, hits: hits,
    seed: int = SEED,
) -> Evaluation:
    """The lists of all rounds, scored by the model and by every baseline; a round without data gives none.

    `learned` gives the weights of a year, else they are trained on the years before. `relabel` changes what counts as
    funded, for the test that shuffles it. `reachable`: the part of the first-time cells that lie in a region and a
    sector known before. `suggested`: the part of the regions with open cells that stand in a list of ten.
    Raises MissingExtra where the package `implicit` is not installed.
    """
    school = School(cells, people)
    asked: list[Asked] = []
    scored: list[Scored] = []
    reach, listed = [0, 0], [0, 0]
    for donor, year in rounds:
        known = [(table, habit) for table, habit in school.at(year) if table.donor == donor]
        if not known:
            continue
        weights = (learned or school.learn)(year)
        meant = standard(school.lessons(year), weights["all"])
        later = cells.after(year, year + AHEAD)
        reach[1] += _first_times(cells, donor, year)
        rivals = baselines([table for table, _ in known], seed)
        for (table, habit), rival in zip(known, rivals, strict=True):
            truth = funded(table, later)
            reach[0] += int(truth.sum())
            hits = relabel(table, truth)
            scores = {form: weights[form].score(table, habit) for form in FORMS}
            asked += _asked(table, hits, scores, rival)
            open_ = table.has == 0
            scored.append(Scored(donor, year, scores["all"][open_], hits[open_], meant))
            _count(listed, table, scores["all"])
    return Evaluation(tuple(asked), tuple(scored), reach[0] / max(reach[1], 1), listed[0] / max(listed[1], 1))


def _asked(table: Table, hits: Truths, scores: Mapping[str, Floats], rival: Mapping[str, Floats]) -> list[Asked]:
    found = []
    for form, size in FORMS.items():
        methods = {MODEL: scores[form], **rival, CHANCE: np.zeros(table.first.shape)}
        for one in questions(table, hits, form):
            told = {name: ndcg(score[one.rows, one.columns], one.funded, size) for name, score in methods.items()}
            found.append(
                Asked(
                    table.donor,
                    table.country,
                    table.year,
                    form,
                    {name: value[0] for name, value in told.items()},
                    {name: value[1] for name, value in told.items()},
                )
            )
    return found


def _first_times(cells: Cells, donor: str, year: int) -> int:
    """How many cells of the funder were first funded in the years asked for, in whatever region and sector."""
    mine = cells.where((cells.donor == donor) & (cells.region != NATIONWIDE))
    before, after = mine.until(year), mine.after(year, year + AHEAD)
    had = set(zip(before.country.tolist(), before.region.tolist(), before.sector.tolist(), strict=True))
    return len(set(zip(after.country.tolist(), after.region.tolist(), after.sector.tolist(), strict=True)) - had)


def _count(listed: list[int], table: Table, scores: Floats) -> None:
    rows, columns = np.nonzero(table.has == 0)
    best = np.argsort(-scores[rows, columns], kind="stable")[: FORMS["all"]]
    listed[0] += len(set(rows[best].tolist()))
    listed[1] += len(set(rows.tolist()))
