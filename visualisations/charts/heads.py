"""What stands at the head and the foot of every drawing, so that its file tells by itself what it shows."""

from bangiao.queries.words import UNKNOWN, Words
from bangiao.visualisations.charts.canvas import Canvas
from bangiao.visualisations.charts.classes import Classes
from bangiao.visualisations.charts.measure import width_of
from bangiao.visualisations.charts.measures import Measure
from bangiao.visualisations.charts.paint import EDGE, LINE, QUIET, REST
from bangiao.visualisations.charts.sheet import Sheet

NOTHING = Words("chưa ghi nhận gì", "nothing recorded")
EMPTY = Words(
    "Chưa ghi nhận gì trong dữ liệu đã nạp; điều đó không có nghĩa là không có.",
    "Nothing is recorded in the data loaded; that does not mean there is nothing.",
)
LEFT = 14.0
BOLD = 1.12
"""How much wider bold letters are."""


def headed(canvas: Canvas, sheet: Sheet, subtitle: str) -> float:
    """Draw the title, a subtitle, and the question as understood; gives the y below them."""
    room = canvas.width - 2 * LEFT
    y = canvas.paragraph(LEFT, 22, sheet.title, room / BOLD, 15, font_weight=600)
    y = canvas.paragraph(LEFT, y, subtitle, room, 12)
    told = "; ".join(f"{label}: {value}" for label, value in sheet.parameters)
    return canvas.paragraph(LEFT, y, told, room, 11, fill=QUIET) + 4


def head_height(width: float, sheet: Sheet, subtitle: str) -> float:
    """How much room the head needs in a drawing of that width."""
    return headed(Canvas(width, 0, ""), sheet, subtitle)


def emptied(sheet: Sheet, subtitle: str, width: float = 640) -> Canvas:
    """The drawing of an answer without rows: its head, and that nothing is recorded."""
    below = head_height(width, sheet, subtitle)
    canvas = Canvas(width, below + 40, sheet.title, sheet.language)
    headed(canvas, sheet, subtitle)
    canvas.paragraph(LEFT, below + 16, EMPTY.said(sheet.language), width - 2 * LEFT, 13, font_weight=600)
    return canvas


def legend(canvas: Canvas, measure: Measure, shades: Classes, y: float, x: float = LEFT) -> float:
    """Draw which shade means what, what is unknown and what is nothing, from left to right; gives the x after it."""
    language = measure.language
    for upper in shades.upper:
        text = f"≤ {measure.short(upper)}"
        canvas.rect(x, y, 18, 14, fill=shades.colour(upper), stroke=EDGE)
        canvas.text(x + 23, y + 11, text, font_size=11)
        x += 38 + width_of(text, 11)
    unknown = f"? {UNKNOWN.said(language)}"
    canvas.rect(x, y, 18, 14, fill=canvas.hatched(REST), stroke=EDGE)
    canvas.text(x + 23, y + 11, unknown, font_size=11)
    x += 38 + width_of(unknown, 11)
    canvas.rect(x, y, 18, 14, fill="none", stroke=LINE)
    canvas.text(x + 9, y + 11, "·", text_anchor="middle")
    canvas.text(x + 23, y + 11, NOTHING.said(language), font_size=11)
    return x + 38 + width_of(NOTHING.said(language), 11)
