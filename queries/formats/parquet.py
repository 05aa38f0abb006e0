"""A Parquet file with typed columns, for data frames; needs the extra `tables` (polars)."""

import io

from bangiao.queries.formats.frames import to_polars
from bangiao.queries.result import Result


def render(result: Result) -> bytes:
    """The rows under the columns' own names; coded cells keep their codes. Raises MissingExtra."""
    stream = io.BytesIO()
    to_polars(result).write_parquet(stream)
    return stream.getvalue()
