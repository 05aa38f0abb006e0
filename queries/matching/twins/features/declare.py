"""What a feature is: a pure function of one place and all others, with words for people."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass

from bangiao.queries.matching.twins.features.vietnamese import TOLD
from bangiao.queries.matching.twins.ground import Floats
from bangiao.queries.matching.twins.query import Query
from bangiao.queries.words import Words

Compute = Callable[[Query], Floats]


@dataclass(frozen=True, slots=True)
class Feature:
    """A value for every place of the tables; NaN where it is not known. Its weight stands in the model."""

    name: str
    words: Words
    evidence: str
    """Which kind of reason it gives: countries, near, paths, alike or known."""
    grows: int
    """1 where more can only help a pair, -1 where more can only harm it, 0 where it depends."""
    compute: Compute

    @property
    def told(self) -> str:
        """What it measures, in English, as its function says."""
        return inspect.getdoc(getattr(self.compute, "func", self.compute)) or ""

    @property
    def meaning(self) -> Words:
        """What it measures, in both languages."""
        return Words(TOLD[getattr(getattr(self.compute, "func", self.compute), "__name__", "")], self.told)


def scaled(name: str, scale: float) -> str:
    """The name of a feature at one scale."""
    return f"{name}_{scale:.0f}km"
