"""The network page: one HTML file with search, neighbourhoods, filters, facts and sources, and no request."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from markupsafe import Markup

from bangiao.errors import NotAvailable
from bangiao.visualisations.network.data import network_data
from bangiao.visualisations.page import inline, words_of, write_page
from bangiao.visualisations.view import View

SCRIPTS = (
    *(f"page/{name}.js" for name in ("words", "elements", "facts", "files")),
    *(f"network/{name}.js" for name in "graph path groups scope choice lines looks places labels drawing".split()),
    *(f"network/{name}.js" for name in "panel members search filters table export svg keys start".split()),
)


class NoVisNetwork(NotAvailable):
    """The pyvis package does not carry the drawing library where it should."""

    vi = "Không thấy {file} trong gói pyvis. Cài lại bằng: pip install 'pyvis==0.3.2'"
    en = "{file} is missing from the package pyvis. Install it again with: pip install 'pyvis==0.3.2'"


def write_network(view: View, file: Path, *, language: str = "vi", cap: int = 2000) -> None:
    """Write the view as one self-contained HTML page, which opens in `language` ("vi" or "en").

    All nodes and edges are in the file. At most `cap` nodes are drawn at once: those in focus, then those
    nearest to them, then those with most ties; a node with hidden neighbours is marked "+n" and can be
    expanded in the page. The same view always gives the same file.

    Raises UnknownLanguage, NotWritten, and NoVisNetwork if pyvis lacks the drawing library.
    """
    write_page(
        file,
        "network/page.html.j2",
        language=language,
        data=network_data(view, cap),
        words=words_of("page/words.json", "network/words.json"),
        title=view.title_vi if language == "vi" else view.title_en,
        styles=inline("page/page.css", "network/page.css"),
        library=_vis_network(),
        scripts=inline(*SCRIPTS),
    )


@cache
def _vis_network() -> Markup:
    # pyvis is found, not imported: its import brings IPython along.
    spec = find_spec("pyvis")
    folders = list(spec.submodule_search_locations or ()) if spec else []
    name = "lib/vis-9.1.2/vis-network.min.js"
    found = [Path(folder, name) for folder in folders if Path(folder, name).is_file()]
    if not found:
        raise NoVisNetwork(file=name)
    return Markup(found[0].read_text(encoding="utf-8"))
