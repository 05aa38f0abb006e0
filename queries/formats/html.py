"""An answer as HTML for a notebook: a table with its title, what was asked, notes and what stands behind it."""

from html import escape
from itertools import chain

from bangiao.queries.formats import numbers
from bangiao.queries.formats.table import after
from bangiao.queries.result import Result

SHOWN = 100


def fragment(result: Result) -> str:
    """At most 100 rows; everything in them is text, never markup."""
    asked = "; ".join(f"{label}: {value}" for label, value in result.parameters.items())
    heads = (f'<th scope="col">{escape(numbers.heading(column, result.language))}</th>' for column in result.columns)
    rows = (_row(result, row) for row in result.rows[:SHOWN])
    more = f"<p>… +{len(result.rows) - SHOWN}</p>" if len(result.rows) > SHOWN else ""
    notes = "".join(f"<li>{escape(line.strip())}</li>" for line in after(result))
    caption = f"<caption>{escape(result.title)}{f'<br><small>{escape(asked)}</small>' if asked else ''}</caption>"
    parts = chain(
        [f'<div lang="{result.language}"><table>', caption if result.title else "", "<thead><tr>"],
        heads,
        ["</tr></thead><tbody>"],
        rows,
        ["</tbody></table>", more, f"<ul>{notes}</ul>" if notes else "", "</div>"],
    )
    return "".join(parts)


def _row(result: Result, row: dict[str, object]) -> str:
    cells = (
        (numbers.cell(row.get(column.name), column, result.language), column.unit in numbers.NUMBERS)
        for column in result.columns
    )
    said = (f"<td{' style=text-align:right' if right else ''}>{escape(text)}</td>" for text, right in cells)
    return f"<tr>{''.join(said)}</tr>"
