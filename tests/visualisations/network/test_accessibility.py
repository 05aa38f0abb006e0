"""axe-core finds nothing of WCAG A and AA in the page, whichever part of it is open."""

import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver

from bangiao.visualisations.view import View
from tests.conftest import missing
from tests.visualisations.conftest import Open

pytestmark = pytest.mark.browser

PACKAGE = "axe-core@4.10.3"
RUN = """
const done = arguments[0];
const only = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
axe.run(document, only).then(({ violations }) =>
  done(violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ": " + node.html.slice(0, 200)))));
"""


@pytest.fixture(scope="session")
def axe(pytestconfig: pytest.Config) -> str:
    """The script of axe-core, fetched by npm once and kept in pytest's cache."""
    assert pytestconfig.cache
    folder = Path(str(pytestconfig.cache.mkdir("axe")))
    archive = folder / f"{PACKAGE.replace('@', '-')}.tgz"
    npm = shutil.which("npm")
    if not archive.exists():
        if not npm:
            missing("axe-core is not here and there is no npm to fetch it")
        command = [str(npm), "pack", PACKAGE]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
        if done.returncode:
            missing(f"npm could not fetch {PACKAGE}: {done.stderr.strip()[-200:]}")
    with tarfile.open(archive) as packed:
        script = packed.extractfile("package/axe.min.js")
        assert script
        return script.read().decode()


def faults(page: WebDriver, axe: str) -> list[str]:
    page.execute_script(axe)
    found: list[str] = page.execute_async_script(RUN)
    return found


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_page_as_it_opens(ha_giang: View, open_network: Open, axe: str, language: str) -> None:
    assert faults(open_network(ha_giang, language=language), axe) == []


def test_the_page_with_a_found_node_its_facts_and_the_table(ha_giang: View, open_network: Open, axe: str) -> None:
    page = open_network(ha_giang)
    page.find_element(By.ID, "search").send_keys("ha giang\n")
    page.find_element(By.ID, "show-table").click()
    page.find_element(By.ID, "search").send_keys("a")
    assert faults(page, axe) == []


def test_the_page_with_nothing_left_to_show(ha_giang: View, open_network: Open, axe: str) -> None:
    page = open_network(ha_giang)
    page.find_element(By.ID, "facet-nodes-none").click()
    assert faults(page, axe) == []
