"""What the tests of pictures share: a made-up view, a browser, and a page opened in it from a file."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support.ui import WebDriverWait

from bangiao.visualisations.network import write_network
from bangiao.visualisations.view import View
from tests.conftest import missing
from tests.visualisations.made import ARTICLE, LIST, edge, node, view

Open = Callable[..., Chrome]
FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --disable-background-networking "
    "--disable-component-update --disable-sync --no-first-run --window-size=1280,720"
)


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


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """Headless Chromium that logs its console and every request."""
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not (chromium and driver):
        missing("chromium and chromedriver are not installed (Debian: apt install chromium chromium-driver)")
        return
    options = ChromeOptions()
    options.binary_location = chromium
    for flag in (*FLAGS.split(), f"--user-data-dir={tmp_path_factory.mktemp('chromium')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    opened = Chrome(options=options, service=Service(driver))
    yield opened
    opened.quit()


@pytest.fixture
def open_network(browser: Chrome, tmp_path: Path) -> Iterator[Open]:
    """Write a view as a network page, open it from its file, and wait until it is drawn.

    Whatever the test then does, the page must end without a console message and without a request.
    """
    file = tmp_path / "network.html"

    def opening(shown: View, **options: object) -> Chrome:
        write_network(shown, file, **options)  # type: ignore[arg-type]
        browser.get("about:blank")
        for kind in ("browser", "performance"):
            log(browser, kind)
        behaviour = {"behavior": "allow", "downloadPath": str(tmp_path)}
        browser.execute_cdp_cmd("Browser.setDownloadBehavior", behaviour)
        browser.get(file.as_uri())
        wait(browser, "return document.documentElement.dataset.ready")
        return browser

    yield opening
    assert [line["message"] for line in log(browser, "browser")] == []
    assert [url for url in requests(browser) if url.split("#")[0] not in (file.as_uri(), "about:blank")] == []


def log(browser: Chrome, kind: str) -> list[dict[str, str]]:
    """The lines that the browser logged since the last look: its "browser" console or its "performance" events."""
    lines: list[dict[str, str]] = browser.execute("getLog", {"type": kind})["value"]
    return lines


def requests(browser: Chrome) -> list[str]:
    """The addresses asked for since the last look, but those that carry their content with them."""
    events = [json.loads(line["message"])["message"] for line in log(browser, "performance")]
    sent = [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]
    return [url for url in sent if not url.startswith(("data:", "blob:"))]


def wait(browser: Chrome, script: str) -> object:
    """What the script returns as soon as that is something."""
    return WebDriverWait(browser, 10, poll_frequency=0.05).until(lambda one: one.execute_script(script))
