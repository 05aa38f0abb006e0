"""How fast chart pages are written and opened in headless Chromium, and how large they are; beside plotly's, if it is here.

Run by hand: `python -m benchmarks.charts`. Ready is from the start of navigation until the drawing, its table and its
marks stand. The answer is made up: so many rows of 30 funders, 40 sectors and all provinces. plotly, which is no part of
bangiao, draws the same flows where it is installed (decisions/0014).
"""

import argparse
import random
import shutil
import tempfile
import time
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from bangiao.visualisations.map.tiles import tiles
from bangiao.visualisations.registry import find_picture
from tests.visualisations.told import Row, telling

REACHED = "document.querySelectorAll('.sheet:not([hidden]) .mark').length"


def made_up(rows: int) -> list[Row]:
    """Rows of the question funding-flows, one in ten without money."""
    dice = random.Random(14)
    places = [one.label_vi for era in ("63", "34") for one in tiles(era)]
    return [
        (
            f"Nhà tài trợ {dice.randrange(30)}",
            f"Lĩnh vực {dice.randrange(40)}",
            dice.choice(places),
            None if at % 10 == 0 else dice.uniform(1e5, 1e8),
            tuple(f"p{dice.randrange(rows)}" for _ in range(3)),
        )
        for at in range(rows)
    ]


def ours(browser: Browser, name: str, rows: list[Row]) -> dict[str, float]:
    """Compose, write and open one of our charts."""
    picture = find_picture(name)
    defaults = {one.name.replace("-", "_"): one.default for one in picture.options if one.default}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "page.html")
        began = time.perf_counter()
        model = picture.compose(telling(rows, **defaults))
        composed = time.perf_counter()
        picture.write(model, file, "vi")
        found = {"compose s": composed - began, "write s": time.perf_counter() - composed}
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.goto(file.as_uri())
        page.wait_for_selector("html[data-ready]", state="attached")
        ready = page.evaluate("Number(document.documentElement.dataset.ready)") / 1000
        found |= {"file MB": file.stat().st_size / 1e6, "ready s": ready, "marks by keyboard": page.evaluate(REACHED)}
        page.close()
    return found


def plotly(browser: Browser, rows: list[Row]) -> dict[str, float]:
    """The flows as plotly writes them, with its library in the file."""
    go = import_module("plotly.graph_objects")

    links: dict[tuple[str, str], float] = {}
    for funder, sector, province, amount, _ in rows:
        for pair in ((funder, sector), (sector, province)):
            links[pair] = links.get(pair, 0.0) + (amount or 0.0)
    names = sorted({name for pair in links for name in pair})
    at = {name: place for place, name in enumerate(names)}
    link: dict[str, Any] = {"source": [at[a] for a, _ in links], "target": [at[b] for _, b in links]}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "page.html")
        began = time.perf_counter()
        go.Figure(go.Sankey(node={"label": names}, link={**link, "value": list(links.values())})).write_html(file)
        found = {"write s": time.perf_counter() - began, "file MB": file.stat().st_size / 1e6}
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        began = time.perf_counter()
        page.goto(file.as_uri(), wait_until="commit")
        page.wait_for_selector(".sankey-link", state="attached", timeout=120_000)
        found["ready s"] = time.perf_counter() - began
        found["marks by keyboard"] = page.evaluate("document.querySelectorAll('.sankey [tabindex]').length")
        page.close()
    return found


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=2000)
    rows = made_up(parser.parse_args().rows)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        table = {name: ours(browser, name, rows) for name in ("flows", "matrix", "map")}
        if find_spec("plotly"):
            table["flows by plotly"] = plotly(browser, rows)
        browser.close()
    for name, found in table.items():
        print(f"{name:16}", "; ".join(f"{key} {value:,.2f}" for key, value in found.items()))


if __name__ == "__main__":
    main()
