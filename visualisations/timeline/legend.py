"""What the shapes and patterns of a timeline mean."""

from bangiao.queries.words import Words
from bangiao.visualisations.charts.canvas import Canvas, Point
from bangiao.visualisations.charts.measure import width_of
from bangiao.visualisations.charts.paint import INK, PAPER, QUIET
from bangiao.visualisations.timeline.signs import EXPIRES, OVERDUE, RENEWED, SLEEPS

LEGEND = 52
"""Units that the legend fills at the top."""

_COLOUR, _PALE = "#117a65", "#bfe0d8"
_SAMPLES = (
    ("actual", Words("đã có", "actual")),
    ("planned", Words("dự kiến, đề xuất, đang vận động", "planned, proposed, sought")),
    ("uncertain", Words("ngày chỉ biết đến tháng, năm", "date known to the month or year")),
    ("unknown", Words("không rõ ngày hết", "end unknown")),
    ("moment", Words("một ngày", "one day")),
    ("sleeps", Words("ngủ", "silent")),
    ("expires", Words("sắp hết hạn", "about to expire")),
    ("overdue", Words("quá hạn", "overdue")),
    ("renewed", Words("đã gia hạn", "renewed")),
)


def draw_legend(canvas: Canvas, language: str, top: float) -> None:
    """Samples with their meaning, in rows."""
    x, y = 0.0, top + 14
    for key, words in _SAMPLES:
        text = words.said(language)
        wide = 34 + width_of(text, 11) + 16
        if x + wide > canvas.width:
            x, y = 0.0, y + 20
        _sample(canvas, key, x, y)
        canvas.text(x + 34, y + 4, text, font_size=11, fill=QUIET)
        x += wide


def _sample(canvas: Canvas, key: str, x: float, y: float) -> None:
    match key:
        case "actual":
            canvas.rect(x, y - 5, 28, 10, fill=_COLOUR)
        case "planned":
            canvas.rect(x, y - 5, 28, 10, fill=canvas.hatched(_COLOUR), stroke=_COLOUR)
        case "uncertain":
            canvas.rect(x, y - 5, 28, 10, fill=_PALE, stroke=_COLOUR, stroke_dasharray="3 2")
        case "unknown":
            canvas.line(Point(x, y), Point(x + 18, y), stroke=_COLOUR, stroke_width=2, stroke_dasharray="1.5 4")
            canvas.text(x + 21, y + 4, "?", font_size=11, fill=_COLOUR, font_weight=700)
        case "moment":
            canvas.path(f"M{x + 14:.1f} {y - 6:.1f}l6 6l-6 6l-6 -6z", fill=_COLOUR)
        case sign:
            draw_sign(canvas, sign, x + 10, y)


def draw_sign(canvas: Canvas, sign: str, x: float, y: float) -> None:
    """A shape of its own for each sign: two bars for sleep, a triangle for an end, a ring for a renewal."""
    if sign == SLEEPS:
        canvas.rect(x, y - 5, 4, 10, fill=INK)
        canvas.rect(x + 7, y - 5, 4, 10, fill=INK)
    elif sign in (EXPIRES, OVERDUE):
        fill = INK if sign == OVERDUE else PAPER
        canvas.path(f"M{x:.1f} {y + 5:.1f}h12l-6 -11z", fill=fill, stroke=INK, stroke_width=1.5)
    elif sign == RENEWED:
        canvas.circle(x + 6, y, 5, fill="none", stroke=INK, stroke_width=2)
