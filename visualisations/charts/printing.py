"""A drawing as PNG or PDF, without a browser: typst carries its own renderer, the extra `pictures` brings it."""

import tempfile
from pathlib import Path

from bangiao.errors import MissingExtra

DOTS_PER_INCH = 192.0
"""Two dots a unit of the drawing."""
_SOURCE = '#set page(width: auto, height: auto, margin: 0pt)\n#image("drawing.svg")\n'


def printed(svg: str, ending: str) -> bytes:
    """The drawing as ".png" (twice its size in dots) or ".pdf" (one page of its size, texts stay texts).

    Raises MissingExtra where typst is not installed.
    """
    try:
        import typst
    except ImportError as error:
        raise MissingExtra(package="typst", extra="pictures") from error
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "drawing.svg").write_text(svg, encoding="utf-8")
        page = Path(folder, "page.typ")
        page.write_text(_SOURCE, encoding="utf-8")
        if ending == ".png":
            return typst.compile(page, format="png", ppi=DOTS_PER_INCH)
        return typst.compile(page, format="pdf")
