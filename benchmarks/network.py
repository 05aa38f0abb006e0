"""How fast the network page is in headless Chromium, beside a page that pyvis writes of the same graph by itself.

Run by hand: `python -m benchmarks.network`. Ready is from the start of navigation until the first whole drawing; filter
is a kind switched off, until the next frame; pan is the time between frames while the picture is dragged.
"""

import argparse
import shutil
import tempfile
import time
from pathlib import Path
from statistics import quantiles

import networkx as nx
from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from bangiao.visualisations.network import write_network
from bangiao.visualisations.view import View, ViewEdge, ViewKind, ViewNode

KINDS = (
    ViewKind("Province", "Tỉnh", "Province", "#b03a2e"),
    ViewKind("Organisation", "Tổ chức", "Organisation", "#6c3483"),
    ViewKind("Project", "Dự án", "Project", "#117a65"),
    ViewKind("FUNDS", "tài trợ", "funds", "#117a65"),
    ViewKind("COOPERATES_WITH", "hợp tác", "cooperates", "#b9770e", directed=False),
)
NEVER = float("inf")
COUNTRIES = tuple(f"Nước {number:02}" for number in range(60))
FILTER = """async () => {
  const began = performance.now();
  document.querySelector("#facets input").click();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return (performance.now() - began) / 1000;
}"""
RECORD = """() => {
  window.frames_ = []; let last = performance.now();
  const next = (now) => (window.frames_.push(now - last), (last = now), requestAnimationFrame(next));
  requestAnimationFrame(next);
}"""


def made_up(nodes: int, edges: int) -> tuple[View, "nx.Graph[int]"]:
    """A graph in which new points prefer points with many ties (Barabási and Albert 1999), with dates and countries."""
    graph: nx.Graph[int] = nx.barabasi_albert_graph(nodes, max(1, edges // nodes), seed=7)
    labels = ("Province", "Organisation", "Project")
    return View(
        title_vi="Mạng lưới thử",
        title_en="A trial network",
        kinds=KINDS,
        nodes=tuple(
            ViewNode(
                id=f"n{at}",
                label=labels[at % 3],
                name_vi=f"Điểm {at}",
                traits={"country": (COUNTRIES[at % 60],)},
            )
            for at in graph
        ),
        edges=tuple(
            ViewEdge(
                id=f"e{number}",
                start=f"n{a}",
                end=f"n{b}",
                type=("FUNDS", "COOPERATES_WITH")[number % 2],
                status=("actual", "planned")[number % 7 == 0],
                year_from=None if number % 9 == 0 else 1995 + number % 30,
            )
            for number, (a, b) in enumerate(graph.edges())
        ),
    ), graph


def processor(session: CDPSession) -> float:
    """The seconds of processor time that the page's main thread has taken: what a busy machine does not change."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return float(next(one["value"] for one in metrics if one["name"] == "TaskDuration"))


def watched(page: Page) -> CDPSession:
    """A session that counts the main thread's own time."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    return session


def drag(page: Page, selector: str) -> tuple[float, int]:
    """The 95th percentile of the time between frames, in ms, while the picture is dragged to and fro; and how many."""
    box = page.locator(selector).bounding_box()
    assert box
    left, top = box["x"] + 8, box["y"] + 8  # a corner, where no point lies that would be dragged instead
    page.mouse.move(left, top)
    page.mouse.down()
    page.evaluate(RECORD)
    for step in range(60):
        page.mouse.move(left + 4 * abs(30 - step), top + 2 * abs(30 - step))
    frames: list[float] = page.evaluate("window.frames_")
    page.mouse.up()
    return quantiles(frames[2:], n=20)[-1], len(frames)


def ours(browser: Browser, nodes: int, edges: int) -> dict[str, float]:
    """Write, open, filter and drag our page."""
    view, _ = made_up(nodes, edges)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "page.html")
        began = time.perf_counter()
        write_network(view, file)
        found = {"write s": time.perf_counter() - began, "file MB": file.stat().st_size / 1e6}
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        session = watched(page)
        page.goto(file.as_uri())
        page.wait_for_selector("html[data-ready]", state="attached")
        found["ready s"] = page.evaluate("Number(document.documentElement.dataset.ready)") / 1000
        found["processor s"] = processor(session)
        found["filter s"] = page.evaluate(FILTER)
        found["of it processor s"] = processor(session) - found["processor s"]
        page.click("#undo")
        before = processor(session)
        found["pan p95 ms"], frames = drag(page, "#canvas canvas")
        found["processor ms a frame"] = (processor(session) - before) * 1000 / frames
        page.close()
    return found


def raw_pyvis(browser: Browser, nodes: int, edges: int, most: float) -> dict[str, float]:
    """The same graph as pyvis writes it, its drawing library inlined; ready when it has settled, at most `most` seconds."""
    from pyvis.network import Network

    _, graph = made_up(nodes, edges)
    drawn = Network(cdn_resources="in_line")
    drawn.from_nx(graph)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "page.html")
        began = time.perf_counter()
        file.write_text(drawn.generate_html(), encoding="utf-8")
        found = {"write s": time.perf_counter() - began, "file MB": file.stat().st_size / 1e6}
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.context.set_offline(True)
        began = time.perf_counter()
        page.set_default_timeout(most * 1000)
        try:
            page.goto(file.as_uri(), wait_until="commit")
            page.wait_for_selector("#mynetwork canvas", state="attached")
            page.evaluate("() => new Promise((done) => network.once('stabilizationIterationsDone', done))")
            found["ready s"] = time.perf_counter() - began
            found["pan p95 ms"], _ = drag(page, "#mynetwork canvas")
        except Exception as error:
            if type(error).__name__ != "TimeoutError":
                raise
            found["ready s"] = NEVER
        page.close()
    return found


def main() -> None:
    """Print a line a page."""
    told = argparse.ArgumentParser(description=__doc__)
    told.add_argument("--most", type=float, default=120, help="seconds after which pyvis is not waited for")
    told.add_argument("--without-pyvis", action="store_true")
    given = told.parse_args()
    chromium = shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for nodes, edges in ((2_000, 6_000), (10_000, 30_000)):
            tell("bangiao", nodes, edges, ours(browser, nodes, edges))
            if not given.without_pyvis:
                tell("pyvis", nodes, edges, raw_pyvis(browser, nodes, edges, given.most))
        browser.close()


def tell(who: str, nodes: int, edges: int, found: dict[str, float]) -> None:
    """One line."""
    figures = (f"{key} {value:.2f}" if value < NEVER else f"{key}: not within the time" for key, value in found.items())
    print(f"{who:8} {nodes:6} {edges:6} ", "  ".join(figures), flush=True)


if __name__ == "__main__":
    main()
