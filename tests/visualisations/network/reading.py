"""How a reader works the network page: finds, clicks, types, and reads."""

from pathlib import Path

from playwright.sync_api import Page


def texts(page: Page, selector: str) -> list[str]:
    """The texts of all elements that the selector names, as they are seen."""
    return page.locator(selector).all_inner_texts()


def click(page: Page, label: str, within: str = "body") -> None:
    """Click the first button, label or summary whose text begins so."""
    xpath = f"xpath=.//*[self::button or self::label or self::summary][starts-with(normalize-space(.), '{label}')]"
    page.locator(within).first.locator(xpath).first.click()


def find(page: Page, name: str) -> None:
    """Type a name into the search and take the first that is found."""
    page.fill("#search", name)
    page.press("#search", "Enter")


def type_year(page: Page, side: str, year: int) -> None:
    """Type a year into the field `from` or `to`."""
    page.fill(f"#{side}", str(year))
    page.press(f"#{side}", "Tab")


def shown_names(page: Page) -> set[str]:
    """The names of the points in the table of what is shown."""
    if page.get_attribute("#show-table", "aria-pressed") == "false":
        page.click("#show-table")
        page.check("[name=rows][value=nodes]")
    return set(texts(page, "#rows tbody td:first-child"))


def point_at(page: Page, name: str) -> tuple[float, float]:
    """Where a point is on the screen: it is found, selected, and centred by its link in the table."""
    shown_names(page)
    page.locator("#rows tbody td:first-child button", has_text=name).first.click()
    page.click("#show-table")
    box = page.locator("#canvas").bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def file_of(page: Page, button: str) -> Path:
    """The file that a button gives."""
    with page.expect_download() as download:
        page.click(button)
    return Path(download.value.path())
