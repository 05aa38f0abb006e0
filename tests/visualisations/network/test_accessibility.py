"""axe-core finds nothing of WCAG A and AA in the page, whichever part of it is open."""

import pytest

from bangiao.visualisations.view import View
from tests.visualisations.conftest import Open, Violations
from tests.visualisations.network.reading import find

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_page_as_it_opens(ha_giang: View, open_network: Open, violations: Violations, language: str) -> None:
    assert violations(open_network(ha_giang, language=language)) == []


def test_a_fault_would_be_found(ha_giang: View, open_network: Open, violations: Violations) -> None:
    page = open_network(ha_giang)
    page.evaluate("document.body.append(document.createElement('input'))")
    assert violations(page) == ["label: <input>"]


def test_the_page_with_a_found_node_its_facts_and_the_table(
    ha_giang: View, open_network: Open, violations: Violations
) -> None:
    page = open_network(ha_giang)
    page.fill("#search", "ha giang")
    page.press("#search", "Enter")
    page.click("#show-table")
    page.fill("#search", "a")
    assert violations(page) == []


def test_the_page_with_nothing_left_to_show(ha_giang: View, open_network: Open, violations: Violations) -> None:
    page = open_network(ha_giang)
    page.click("#facet-nodes-none")
    assert violations(page) == []


def test_the_page_in_groups_with_a_path_and_a_group_told(
    partners: View, open_network: Open, violations: Violations
) -> None:
    page = open_network(partners, width=390, height=844)
    page.select_option("#group-by", "country")
    page.click("#show-table")
    find(page, "koica")
    page.click("#path-from")
    find(page, "jica")
    page.locator("#canvas [tabindex]").focus()
    page.keyboard.press(".")
    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    assert violations(page) == []
