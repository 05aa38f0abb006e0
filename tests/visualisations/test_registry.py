"""Pictures are found by their module, not by a list."""

from pathlib import Path

import pytest

from bangiao.visualisations.registry import UnknownPicture, find_picture, pictures
from bangiao.visualisations.view import View


def test_the_network_is_found_by_name_and_draws(ha_giang: View, tmp_path: Path) -> None:
    find_picture("network").write(ha_giang, tmp_path / "a.html", "en")
    assert '<html lang="en">' in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_every_module_of_the_folder_declares_a_picture_of_its_name() -> None:
    package = Path(__file__).parents[2] / "visualisations" / "pictures"
    modules = {file.stem for file in package.glob("*.py")} - {"__init__"}
    assert set(pictures()) == modules


def test_every_picture_has_names_in_both_languages() -> None:
    assert all(one.vi and one.en for one in pictures().values())


def test_an_unknown_picture_is_answered_with_those_there_are() -> None:
    with pytest.raises(UnknownPicture, match="network"):
        find_picture("hologram")
