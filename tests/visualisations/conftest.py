"""What the tests of pictures share: a browser in which each file is opened alone, and the rules of WCAG."""

import shutil
import subprocess
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from bangiao.visualisations.network import write_network
from bangiao.visualisations.page import POLICY
from bangiao.visualisations.registry import find_picture
from bangiao.visualisations.view import View
from tests.conftest import missing
from tests.visualisations.made import ARTICLE, LIST, edge, node, view

Open = Callable[..., Page]
Violations = Callable[[Page], list[str]]
AXE = "axe-core@4.10.3"
RUN_AXE = """async () => {
  const only = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
  const { violations } = await axe.run(document, only);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ": " + node.html.slice(0, 200)));
}"""


@pytest.fixture
def ha_giang() -> View:
    """A province with a funder of 2001, an undated one, a suggested one, and a province behind the first."""
    return view(
        (
            node("Hà Giang", name_en="Ha Giang", facts={"gso_code": "02"}, sources=(ARTICLE, LIST)),
            node("KOICA", "Organisation", group="Hàn Quốc"),
            node("Đan Mạch", "Organisation", name_en="Denmark"),
            node("JICA", "Organisation", aliases=("Cơ quan Hợp tác Nhật Bản",)),
            node("Lai Châu"),
        ),
        (
            edge("KOICA", "Hà Giang", year_from=2001, facts={"amount": "2 triệu USD"}, sources=(LIST,)),
            edge("Đan Mạch", "Hà Giang"),
            edge("JICA", "Hà Giang", type="SUGGESTS", status="suggested", year_from=2010),
            edge("KOICA", "Lai Châu", year_from=2005),
        ),
        words={"gso_code": ("Mã GSO", "GSO code"), "amount": ("Số tiền", "Amount")},
        notes=(("Chỉ đếm cái có thật.", "Only what is real is counted."),),
    )


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Headless Chromium of the machine, for the tests of one file: Playwright's event loop would stop those of others."""
    chromium = shutil.which("chromium")
    if not chromium:
        missing("chromium is not installed (Debian: apt install chromium)")
        return
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Open]:
    """Open a file in a fresh window of `width` × `height`; it is ready when `until` is there, a selector.

    Whatever the test then does, the page must have asked for nothing but the file itself and written nothing to the
    console, all under the policy that forbids every request.
    """
    opened: list[tuple[Page, Path, list[str], list[str]]] = []

    def opening(file: Path, *, width: int = 1280, height: int = 720, until: str = "body", spy: str = "") -> Page:
        page = browser.new_page(viewport={"width": width, "height": height}, accept_downloads=True)
        page.set_default_timeout(20_000)
        asked: list[str] = []
        told: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: told.append(message.text))
        page.on("pageerror", lambda error: told.append(str(error)))
        if spy:
            page.add_init_script(spy)
        opened.append((page, file, asked, told))
        page.goto(file.as_uri())
        page.wait_for_selector(until, state="attached")
        return page

    yield opening
    for page, file, asked, told in opened:
        policy = page.get_attribute("meta[http-equiv=Content-Security-Policy]", "content")
        page.close()
        assert policy == POLICY
        assert told == []
        assert {url.split("#")[0] for url in asked if not url.startswith(("data:", "blob:"))} == {file.as_uri()}


@pytest.fixture
def page_of(open_page: Open, tmp_path: Path) -> Open:
    """Write the model of a picture, given by its name, as its page, and open that (see open_page)."""

    def opening(picture: str, model: Any, *, language: str = "vi", **more: Any) -> Page:
        file = tmp_path / f"{picture}.html"
        find_picture(picture).write(model, file, language)
        return open_page(file, **more)

    return opening


@pytest.fixture
def open_network(open_page: Open, tmp_path: Path) -> Open:
    """Write a view as a network page, open it from its file, and wait until it is drawn."""

    def opening(shown: View, *, language: str = "vi", cap: int = 2000, **more: Any) -> Page:
        file = tmp_path / "network.html"
        write_network(shown, file, language=language, cap=cap)
        return open_page(file, until="html[data-ready]", **more)

    return opening


@pytest.fixture
def violations(axe: str) -> Violations:
    """What axe-core finds of WCAG A and AA in a page as it stands; nothing is an empty list."""

    def found(page: Page) -> list[str]:
        page.evaluate(axe)
        faults: list[str] = page.evaluate(RUN_AXE)
        return faults

    return found


@pytest.fixture(scope="session")
def axe(pytestconfig: pytest.Config) -> str:
    """The script of axe-core, fetched by npm once and kept in pytest's cache."""
    assert pytestconfig.cache
    folder = Path(str(pytestconfig.cache.mkdir("axe")))
    archive = folder / f"{AXE.replace('@', '-')}.tgz"
    npm = shutil.which("npm")
    if not archive.exists():
        if not npm:
            missing("axe-core is not here and there is no npm to fetch it")
        command = [str(npm), "pack", AXE]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
        if done.returncode:
            missing(f"npm could not fetch {AXE}: {done.stderr.strip()[-200:]}")
    with tarfile.open(archive) as packed:
        script = packed.extractfile("package/axe.min.js")
        assert script
        return script.read().decode()
