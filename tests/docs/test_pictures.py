"""Each kind of picture is shown in the docs, at the size of a desk and of a telephone."""

import re
from pathlib import Path

from bangiao.visualisations.registry import pictures

DOCS = Path(__file__).parents[2] / "docs"


def test_every_kind_of_picture_is_in_the_docs_with_an_image_of_each_size() -> None:
    told = (DOCS / "pictures.md").read_text(encoding="utf-8")
    assert set(pictures()) <= set(re.findall(r"\*\*(\w+)\*\*", told))
    shown = set(re.findall(r"\((pictures/[\w-]+\.png)\)", told))
    assert all((DOCS / one).is_file() for one in shown)
    assert {one.replace("-desk", "-phone") for one in shown if "-desk" in one} == {
        one for one in shown if "-phone" in one
    }


def test_images_are_small() -> None:
    assert all(one.stat().st_size < 150_000 for one in (DOCS / "pictures").glob("*.png"))
