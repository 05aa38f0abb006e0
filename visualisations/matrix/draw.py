"""Draws a matrix: shaded cells with their figures, hatched ones for what is unknown, totals at the edges."""

import math

from bangiao.visualisations.charts.canvas import Canvas, Point
from bangiao.visualisations.charts.classes import Classes, classes_of
from bangiao.visualisations.charts.heads import emptied, head_height, headed, legend
from bangiao.visualisations.charts.measure import fitted, width_of, wrapped
from bangiao.visualisations.charts.paint import EDGE, INK, LINE, PAPER, QUIET, REST, ink_on
from bangiao.visualisations.charts.telling import TOTAL
from bangiao.visualisations.charts.write import Drawn
from bangiao.visualisations.matrix.compose import COLUMN, ROW, WHOLE, Matrix, cell_key

SIDE, LINE_TALL, SIZE = 214.0, 17.0, 11.0
SLANT = math.radians(52)
LONGEST = 190.0
"""How long a heading can be along its slant."""
FOOT = 44.0
LEAST_WIDE, NARROWEST = 640.0, 34.0


class _Grid:
    """Where rows and columns of a matrix stand."""

    def __init__(self, matrix: Matrix) -> None:
        """Sizes first, since the head's height depends on the width."""
        self.lines = {name: wrapped(name, SIDE - 24, SIZE) for name in matrix.rows}
        heads = [*matrix.columns, TOTAL.said(matrix.sheet.language)]
        self.heads = {name: wrapped(name, LONGEST, SIZE) for name in heads}
        texts = [matrix.measure.short(one) for one in (*matrix.cells.values(), *matrix.column_totals.values())]
        least = max(NARROWEST, *(13 + 17 * len(lines) for lines in self.heads.values()))
        self.wide = max(least, *(width_of(one, SIZE) + 9 for one in texts))
        self.long = max(width_of(line, SIZE) for lines in self.heads.values() for line in lines)
        self.right = SIDE + len(matrix.columns) * self.wide
        self.totals = 46.0 + width_of(matrix.measure.short(matrix.total), SIZE) if matrix.row_totals else 0.0
        self.width = max(self.right + max(self.totals, self.long * math.cos(SLANT)) + 16, LEAST_WIDE)
        self.top = head_height(self.width, matrix.sheet, matrix.measure.name) + self.long * math.sin(SLANT) + 8
        self.lefts = {name: SIDE + at * self.wide for at, name in enumerate(matrix.columns)}
        self.tops: dict[str, float] = {}
        y = self.top
        for name in matrix.rows:
            self.tops[name] = y
            y += self.tall(name)
        self.bottom = y

    def tall(self, row: str) -> float:
        """The height of a row, by the lines of its name."""
        return max(24.0, len(self.lines[row]) * 14.0 + 6)


def draw(matrix: Matrix) -> Drawn:
    """The matrix; each cell and total tells its rows and sources."""
    if not matrix.rows:
        return Drawn(emptied(matrix.sheet, matrix.measure.name), {})
    grid = _Grid(matrix)
    below = 30 if matrix.column_totals else 0
    canvas = Canvas(grid.width, grid.bottom + below + FOOT, matrix.sheet.title, matrix.sheet.language)
    headed(canvas, matrix.sheet, matrix.measure.name)
    _headings(canvas, matrix, grid)
    shades = classes_of(value for value in matrix.cells.values() if value is not None)
    for row in matrix.rows:
        for column in matrix.columns:
            _cell(canvas, matrix, grid, shades, (row, column))
    if matrix.row_totals:
        _totals(canvas, matrix, grid)
    legend(canvas, matrix.measure, shades, canvas.height - 28)
    return Drawn(canvas, matrix.marks)


def _headings(canvas: Canvas, matrix: Matrix, grid: _Grid) -> None:
    canvas.text(14, grid.top - 8, fitted(matrix.row_title, SIDE - 24, 12), font_weight=600)
    for name in matrix.columns:
        x, y = grid.lefts[name] + grid.wide / 2, grid.top - 6
        turned = f"rotate(-{math.degrees(SLANT):.0f} {x:.1f} {y:.1f})"
        lines = grid.heads[name]
        with canvas.group(transform=turned):
            canvas.texts(x, y - 6.5 * (len(lines) - 1), lines, SIZE)
    for name in matrix.rows:
        middle = grid.tops[name] + (grid.tall(name) - 14 * len(grid.lines[name])) / 2 + 11
        canvas.texts(14, middle, grid.lines[name], SIZE)


def _cell(canvas: Canvas, matrix: Matrix, grid: _Grid, shades: Classes, pair: tuple[str, str]) -> None:
    row, column = pair
    x, y, tall = grid.lefts[column], grid.tops[row], grid.tall(row)
    middle = y + tall / 2 + 4
    if pair not in matrix.cells:
        canvas.rect(x, y, grid.wide, tall, fill="none", stroke=LINE)
        canvas.text(x + grid.wide / 2, middle, "·", fill=QUIET, text_anchor="middle")
        return
    value = matrix.cells[pair]
    with canvas.mark(cell_key(row, column), f"{row}, {column}: {matrix.measure.said(value)}"):
        if value is None:
            canvas.rect(x, y, grid.wide, tall, fill=canvas.hatched(REST), stroke=EDGE)
            canvas.rect(x + grid.wide / 2 - 8, y + tall / 2 - 8, 16, 16, fill=PAPER)
        else:
            canvas.rect(x, y, grid.wide, tall, fill=shades.colour(value), stroke=EDGE)
        ink = INK if value is None else ink_on(shades.colour(value))
        text = matrix.measure.short(value)
        canvas.text(x + grid.wide / 2, middle, text, font_size=SIZE, fill=ink, text_anchor="middle")


def _totals(canvas: Canvas, matrix: Matrix, grid: _Grid) -> None:
    """The totals of rows at the right, of columns below, and of all in the corner."""
    said = TOTAL.said(matrix.sheet.language)
    right = grid.right + grid.totals - 8
    bold = {"font_size": SIZE, "font_weight": 600}
    canvas.text(right, grid.top - 8, said, text_anchor="end", **bold)
    canvas.text(14, grid.bottom + 20, said, **bold)
    canvas.line(Point(grid.right + 0.5, grid.top), Point(grid.right + 0.5, grid.bottom + 28), stroke=EDGE)
    canvas.line(Point(14, grid.bottom + 0.5), Point(right, grid.bottom + 0.5), stroke=EDGE)
    for row in matrix.rows:
        value = matrix.row_totals[row]
        with canvas.mark(ROW + row, f"{said}, {row}: {matrix.measure.said(value)}"):
            canvas.rect(grid.right + 4, grid.tops[row] + 1, grid.totals - 8, grid.tall(row) - 2, fill=PAPER)
            middle = grid.tops[row] + grid.tall(row) / 2 + 4
            canvas.text(right, middle, matrix.measure.short(value), text_anchor="end", **bold)
    for column in matrix.columns:
        value = matrix.column_totals[column]
        with canvas.mark(COLUMN + column, f"{said}, {column}: {matrix.measure.said(value)}"):
            canvas.rect(grid.lefts[column] + 1, grid.bottom + 2, grid.wide - 2, 24, fill=PAPER)
            x = grid.lefts[column] + grid.wide / 2
            canvas.text(x, grid.bottom + 20, matrix.measure.short(value), text_anchor="middle", **bold)
    with canvas.mark(WHOLE, f"{said}: {matrix.measure.said(matrix.total)}"):
        canvas.rect(grid.right + 4, grid.bottom + 2, grid.totals - 8, 24, fill=PAPER)
        canvas.text(right, grid.bottom + 20, matrix.measure.short(matrix.total), text_anchor="end", **bold)
