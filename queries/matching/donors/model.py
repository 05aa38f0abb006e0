"""The model: a visible sum of features, with the weights that the product ships.

They were trained (train.py) on the World Bank, ADB and GEF projects of all countries; docs/matching.md measures them.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from bangiao.queries.matching.donors.cells import Floats
from bangiao.queries.matching.donors.features import FEATURES, named
from bangiao.queries.matching.donors.forms import FORMS
from bangiao.queries.matching.donors.habits import Habits
from bangiao.queries.matching.donors.table import Table


@dataclass(frozen=True)
class Weights:
    """The weight of each feature in one form; a score is the sum of weight times (value less the usual value)."""

    form: str
    weight: Mapping[str, float]
    usual: Mapping[str, float]

    def values(self, table: Table, habits: Habits) -> dict[str, Floats]:
        """Each feature of each cell, regions by sectors."""
        return {name: named(name).compute(table, habits) for name in self.weight}

    def added(self, values: Mapping[str, Floats]) -> dict[str, Floats]:
        """What each feature adds to the score of each cell: the model's own contributions."""
        return {name: self.weight[name] * (value - self.usual[name]) for name, value in values.items()}

    def total(self, added: Mapping[str, Floats], shape: tuple[int, ...]) -> Floats:
        """The sum of the contributions."""
        return np.asarray(sum(added.values(), np.zeros(shape)))

    def score(self, table: Table, habits: Habits) -> Floats:
        """The score of each cell, regions by sectors."""
        return self.total(self.added(self.values(table, habits)), table.first.shape)


@cache
def _told() -> dict[str, Any]:
    text = files(__package__).joinpath("weights.json").read_text(encoding="utf-8")
    told: dict[str, Any] = json.loads(text)
    return told


def weights(form: str) -> Weights:
    """The shipped weights of one form."""
    told = _told()["forms"][form]
    return Weights(form, told["weight"], told["usual"])


def thresholds() -> tuple[float, float]:
    """The scores of the form "all" from which a suggestion is called strong, and fair."""
    told = _told()
    return told["strong"], told["fair"]


def band(score: float) -> str:
    """How sure a score is: "strong", "fair" or "weak", by the part of such cells that was funded within two years."""
    strong, fair = thresholds()
    return "strong" if score >= strong else "fair" if score >= fair else "weak"


WEIGHTS: Mapping[str, float] = {
    one.name: next((weight for form in FORMS if (weight := weights(form).weight.get(one.name)) is not None), 0.0)
    for one in FEATURES
}
"""The weight of each feature where all cells are asked for; of one used in another form alone, the weight there."""
