"""A Parquet file with typed columns, for data frames; needs the extra `tables` (polars)."""

import io
from datetime import date
from typing import Any

from bangiao.errors import MissingExtra
from bangiao.queries.formats import numbers
from bangiao.queries.result import Result, name_of


def render(result: Result) -> bytes:
    """The rows under the columns' own names; coded cells keep their codes. Raises MissingExtra."""
    try:
        import polars
    except ImportError as error:
        raise MissingExtra(package="polars", extra="tables") from error
    columns = {
        column.name: polars.Series(column.name, _same([row.get(column.name) for row in result.rows], result.language))
        for column in result.columns
    }
    stream = io.BytesIO()
    polars.DataFrame(columns).write_parquet(stream)
    return stream.getvalue()


def _same(values: list[Any], language: str) -> list[Any]:
    """Values of one type: all numbers, all truths, all dates, all lists of text, else all text."""
    known = [value for value in values if value is not None]
    if all(isinstance(value, bool) for value in known) or all(isinstance(value, date) for value in known):
        return values
    if all(isinstance(value, int | float) and not isinstance(value, bool) for value in known):
        whole = all(isinstance(value, int) for value in known)
        return values if whole else [None if value is None else float(value) for value in values]
    if all(isinstance(value, list) for value in known):
        return [None if value is None else [_text(one, language) for one in value] for value in values]
    return [None if value is None else _text(value, language) for value in values]


def _text(value: Any, language: str) -> str:
    named = name_of(value, language)
    if isinstance(named, str):
        return named
    return numbers.figure(named, "en") if isinstance(named, int | float) else str(named)
