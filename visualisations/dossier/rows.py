"""Turns answers of the catalogue into the lines of a section."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from shlex import quote
from typing import Any

from bangiao.graph.store.faults import StatementTooLong
from bangiao.queries.formats import numbers
from bangiao.queries.question import Column as Asked
from bangiao.queries.result import Result
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.dossier.fitting import listed
from bangiao.visualisations.dossier.sheet import Column, Line, Section
from bangiao.visualisations.view import Words

NONE = (
    "Chưa ghi nhận gì trong dữ liệu đã nạp; điều đó không có nghĩa là không có.",
    "Nothing is recorded in the data loaded; that does not mean there is nothing.",
)


@dataclass(frozen=True, slots=True)
class Part:
    """How an answer becomes a section: its columns with their parts of the width, at most `rows` lines."""

    key: str
    title: Words
    question: str
    columns: Mapping[str, float]
    rows: int = 8
    mark: str = ""
    said: Words = ("", "")


def said(words: Words, language: str) -> str:
    """The text in the language."""
    return words[language != "vi"]


def section(asking: Asking, part: Part, **parameters: str) -> Section:
    """The answer to the part's question as a section."""

    def make() -> Section:
        return section_of(asking.ask(part.question, **parameters), part, parameters)

    return tried(part.key, said(part.title, asking.language), command(part.question, parameters), asking.language, make)


def tried(key: str, title: str, asked: str, language: str, make: Callable[[], Section]) -> Section:
    """The section that `make` gives; where the database stopped its question, one that says so.

    A dossier without one of its parts, and saying so, serves better than none.
    """
    try:
        return make()
    except StatementTooLong as error:
        return Section(key, title, said=error.message(language), asked=asked, failed=True)


def section_of(result: Result, part: Part, parameters: Mapping[str, str], keep: Sequence[int] | None = None) -> Section:
    """An answer as a section; `keep` are the places of the rows that belong to it, all unless told."""
    places = list(range(len(result.rows))) if keep is None else list(keep)
    shown, columns = places[: part.rows], columns_of(result, part, places)
    millions = {one.name: numbers.in_millions(one, result.rows) for one, _ in columns}
    lines = [
        Line(
            tuple(
                _cell(result.rows[place][one.name], one, share, result.language, millions[one.name])
                for one, share in columns
            ),
            sources_at(result, place),
        )
        for place in shown
    ]
    return Section(
        part.key,
        said(part.title, result.language),
        tuple(heading(one, share, result.language, millions[one.name]) for one, share in columns),
        tuple(lines),
        part.mark,
        said(part.said if lines else NONE, result.language),
        len(places) - len(shown),
        command(part.question, parameters),
    )


def columns_of(result: Result, part: Part, places: Sequence[int]) -> list[tuple[Asked, float]]:
    """The columns of the part with their widths; the room of those that hold nothing goes to the widest one."""
    named = {one.name: one for one in result.columns}
    full = [name for name in part.columns if not _void(named[name], [result.rows[place] for place in places])]
    widest = max(full, key=lambda name: part.columns[name], default="")
    spare = sum(share for name, share in part.columns.items() if name not in full)
    return [(named[name], part.columns[name] + (spare if name == widest else 0)) for name in full]


def heading(column: Asked, share: float, language: str, millions: bool = False) -> Column:
    """The heading of a column of an answer; figures stand at the right."""
    return Column(numbers.heading(column, language, millions), share, column.unit in numbers.NUMBERS)


def sources_at(result: Result, place: int) -> tuple[str, ...]:
    """The citations of a row."""
    return tuple(result.found[place]["sources"])


def pooled(result: Result, places: Iterable[int]) -> tuple[str, ...]:
    """The citations of several rows, each once."""
    return tuple(dict.fromkeys(one for place in places for one in sources_at(result, place)))


def command(question: str, parameters: Mapping[str, str]) -> str:
    """What to type to have the whole answer."""
    return " ".join(["bangiao ask", question, *(f"--{key} {quote(value)}" for key, value in parameters.items())])


def _cell(value: Any, column: Asked, share: float, language: str, millions: bool) -> str:
    """A cell; of a list as many members as have room, and how many more there are."""
    if not isinstance(value, list):
        return numbers.cell(value, column, language, millions)
    return listed([numbers.cell(one, column, language) for one in value], share)


def _void(column: Asked, rows: Sequence[Mapping[str, Any]]) -> bool:
    """Whether a column that may be empty holds nothing in any of the rows."""
    may_be = column.sparse or column.varies or column.unit not in numbers.NUMBERS
    return may_be and bool(rows) and all(row[column.name] in (None, [], "") for row in rows)
