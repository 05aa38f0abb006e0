"""An SVG drawing, built mark by mark: the same text stands in the page and is the .svg file."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from xml.etree import ElementTree

from bangiao.visualisations.charts.measure import wrapped
from bangiao.visualisations.charts.paint import INK, PAPER

FONTS = "system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', Arial, sans-serif"
HALO = {"stroke": PAPER, "stroke_width": 3.5, "stroke_linejoin": "round", "paint_order": "stroke"}
"""Paint of a text that stands on other marks."""
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Point:
    """A place in the drawing, from its top left corner."""

    x: float
    y: float


class Canvas:
    """A drawing of a size in units of its own (a text of size 12 reads well at one unit a pixel).

    Paint is given in the words of SVG, with `_` for `-`: `fill="#fff"`, `stroke_width=2`. What is drawn inside
    `with canvas.mark(key, label)` belongs to that mark: it can be reached by keyboard and pressed in a page.
    """

    def __init__(self, width: float, height: float, title: str, key: str = "") -> None:
        self.width, self.height, self.key = width, height, key
        size = {"viewBox": f"0 0 {_n(width)} {_n(height)}", "width": _n(width), "height": _n(height)}
        font = {"font-family": FONTS, "font-size": "12", "fill": INK}
        kind = {"role": "group", "aria-label": _clean(title), "class": "drawing"}
        self.root = ElementTree.Element("svg", {"xmlns": "http://www.w3.org/2000/svg", **size, **font, **kind})
        self._definitions = ElementTree.SubElement(self.root, "defs")
        self._open = [self.root]
        self._patterns: dict[tuple[str, ...], str] = {}
        self.rect(0, 0, width, height, fill=PAPER)

    @contextmanager
    def mark(self, key: str, label: str, **paint: object) -> Iterator[None]:
        """A mark that tells the facts kept under `key`; `label` says it in words to who cannot see it."""
        told = {"class": "mark", "role": "button", "tabindex": "-1", "data-mark": key, "aria-label": _clean(label)}
        with self._inside("g", told | _attributes(paint)):
            ElementTree.SubElement(self._open[-1], "title").text = _clean(label)
            yield

    @contextmanager
    def group(self, **paint: object) -> Iterator[None]:
        """Marks that share their paint."""
        with self._inside("g", _attributes(paint)):
            yield

    def rect(self, x: float, y: float, width: float, height: float, **paint: object) -> None:
        """A rectangle; no side is drawn shorter than nothing."""
        sides = {"width": _n(max(width, 0)), "height": _n(max(height, 0))}
        self._add("rect", {"x": _n(x), "y": _n(y), **sides}, paint)

    def line(self, start: Point, end: Point, **paint: object) -> None:
        """A straight line."""
        ends = {"x1": _n(start.x), "y1": _n(start.y), "x2": _n(end.x), "y2": _n(end.y)}
        self._add("line", ends, {"stroke": INK} | paint)

    def circle(self, x: float, y: float, r: float, **paint: object) -> None:
        """A circle."""
        self._add("circle", {"cx": _n(x), "cy": _n(y), "r": _n(r)}, paint)

    def path(self, d: str, **paint: object) -> None:
        """A path in SVG's own letters."""
        self._add("path", {"d": d}, paint)

    def text(self, x: float, y: float, text: str, **paint: object) -> None:
        """A line of text whose baseline is at y; `text_anchor` says which end stands at x."""
        self._add("text", {"x": _n(x), "y": _n(y)}, paint).text = _clean(text)

    def texts(self, x: float, y: float, lines: Sequence[str], size: float = 12, **paint: object) -> float:
        """Lines below each other, the first baseline at y; gives the y below them."""
        for line in lines:
            self.text(x, y, line, font_size=size, **paint)
            y += size * 1.3
        return y

    def paragraph(self, x: float, y: float, text: str, room: float, size: float = 12, **paint: object) -> float:
        """A text broken into lines of that width, up to 12; gives the y below it."""
        return self.texts(x, y, wrapped(text, room, size, 12), size, **paint)

    def hatched(self, colour: str, ground: str = PAPER) -> str:
        """A paint of slanted lines, for what is unknown, planned or without a place."""
        return self._pattern("hatch", colour, ground)

    def dotted(self, colour: str, ground: str = PAPER) -> str:
        """A paint of dots, for what is gathered out of many."""
        return self._pattern("dots", colour, ground)

    def svg(self) -> str:
        """The drawing as the text of an SVG file."""
        return ElementTree.tostring(self.root, encoding="unicode", short_empty_elements=True)

    def _pattern(self, kind: str, colour: str, ground: str) -> str:
        known = (kind, colour, ground)
        if known not in self._patterns:
            key = f"{kind}{len(self._patterns)}{self.key}"
            self._patterns[known] = f"url(#{key})"
            turned = {"patternTransform": "rotate(45)"} if kind == "hatch" else {}
            size = {"width": "6", "height": "6", "patternUnits": "userSpaceOnUse"}
            pattern = ElementTree.SubElement(self._definitions, "pattern", {"id": key, **size, **turned})
            ElementTree.SubElement(pattern, "rect", {"width": "6", "height": "6", "fill": ground})
            if kind == "hatch":
                ElementTree.SubElement(pattern, "rect", {"width": "2", "height": "6", "fill": colour})
            else:
                ElementTree.SubElement(pattern, "circle", {"cx": "3", "cy": "3", "r": "1.5", "fill": colour})
        return self._patterns[known]

    @contextmanager
    def _inside(self, tag: str, attributes: dict[str, str]) -> Iterator[None]:
        self._open.append(ElementTree.SubElement(self._open[-1], tag, attributes))
        yield
        self._open.pop()

    def _add(self, tag: str, place: dict[str, str], paint: dict[str, object]) -> ElementTree.Element:
        return ElementTree.SubElement(self._open[-1], tag, place | _attributes(paint))


def _attributes(paint: dict[str, object]) -> dict[str, str]:
    return {
        key.replace("_", "-"): _n(value) if isinstance(value, int | float) else _clean(str(value))
        for key, value in paint.items()
        if value is not None
    }


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")


def _clean(text: str) -> str:
    """The text without the characters that no XML may hold."""
    return _NOT_XML.sub("", text)
