"""Answers in Python: they show themselves as tables and turn into data frames and graphs."""

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Self

from bangiao.graph.store.answer import Answer
from bangiao.queries.cards.card import Matched
from bangiao.queries.result import Result, from_answer

if TYPE_CHECKING:
    import networkx
    import pandas
    import polars

SHOWN = 60
"""Rows of an answer that is looked at in a terminal; its frames have all of them."""


class Shown:
    """What can be done with an answer; a missing library is told with the command that installs it."""

    def result(self) -> Result:
        """The answer as every format takes it."""
        raise TypeError(type(self).__name__)

    def to_polars(self) -> "polars.DataFrame":
        """The rows as a data frame of polars. Raises MissingExtra."""
        from bangiao.queries.formats.frames import to_polars

        return to_polars(self.result())

    def to_pandas(self) -> "pandas.DataFrame":
        """The rows as a data frame of pandas. Raises MissingExtra."""
        from bangiao.queries.formats.frames import to_pandas

        return to_pandas(self.result())

    def to_networkx(self) -> "networkx.MultiDiGraph[str]":
        """The nodes and relationships of the answer; a question's rows are edges from the thing asked about."""
        from bangiao.queries.formats.frames import to_networkx

        return to_networkx(self.result())

    def __repr__(self) -> str:
        """A table that fits the terminal, of at most 60 rows."""
        from bangiao.queries.formats.table import render

        told = self.result()
        more = f"… +{len(told.rows) - SHOWN}\n" if len(told.rows) > SHOWN else ""
        return (render(replace(told, rows=told.rows[:SHOWN])) + more).rstrip("\n")

    def _repr_html_(self) -> str:
        """A table for a notebook."""
        from bangiao.queries.formats.html import fragment

        return fragment(self.result())


@dataclass(frozen=True, repr=False)
class ShownResult(Shown, Result):
    """The answer to a question."""

    @classmethod
    def of(cls, result: Result) -> Self:
        """The same answer."""
        return cls(**{one.name: getattr(result, one.name) for one in fields(Result)})

    def result(self) -> Result:
        """Itself, as a plain result."""
        return Result(**{one.name: getattr(self, one.name) for one in fields(Result)})


@dataclass(frozen=True, repr=False)
class ShownCards(Shown):
    """Suggestions: `matched.cards` hold all of each; shown, they are cards, and as frames one row each."""

    matched: Matched
    documents: dict[str, dict[str, Any]]
    language: str = "vi"

    def result(self) -> Result:
        """One row a card."""
        from bangiao.queries.cards.rows import result

        return result(self.matched, self.documents, self.language)

    def __repr__(self) -> str:
        """The cards as text."""
        from bangiao.queries.cards.text import render

        return render(self.matched, self.language).rstrip("\n")


@dataclass(frozen=True, repr=False)
class ShownAnswer(Shown, Answer):
    """The answer to a statement."""

    language: str = "vi"

    @classmethod
    def of(cls, answer: Answer, language: str) -> Self:
        """The same answer, shown in the language."""
        return cls(answer.columns, answer.rows, answer.truncated, answer.notes, language)

    def result(self) -> Result:
        """The answer as a result without units or coverage."""
        return from_answer(self, self.language)
