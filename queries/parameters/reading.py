"""What came of one parameter: values for the statement, the text to show, and what the user should know."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bangiao.queries.question import Parameter
from bangiao.queries.words import Words


@dataclass(frozen=True, slots=True)
class Reading:
    """One parameter as understood; `values` may hold several bound parameters (years_from, years_to)."""

    values: Mapping[str, Any]
    shown: str
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Given:
    """One parameter as given: what the question declares, what was typed (None for nothing), and the language."""

    parameter: Parameter
    text: str | None
    language: str

    @property
    def label(self) -> str:
        """The parameter's name for people."""
        return self.parameter.words.said(self.language)

    def say(self, vi: str, en: str) -> str:
        """The text of the two that the reader understands."""
        return Words(vi, en).said(self.language)
