"""Outlines of the user's own file are matched by code or name, and what does not match is named."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from bangiao.visualisations.map.compose import compose
from bangiao.visualisations.map.outlines import BadOutlines, Outlines, read_outlines
from bangiao.visualisations.map.plane import Frame, framed, path_of
from bangiao.visualisations.map.provinces import Known
from bangiao.visualisations.pictures.map import PICTURE
from tests.visualisations.told import ROWS, telling

KNOWN = (
    Known("province:63/ha-giang", "63", "Hà Giang", "Ha Giang", ("Tỉnh Hà Giang",), ("02", "VN-03")),
    Known("province:63/son-la", "63", "Sơn La", "Son La", (), ("14", "VN-05")),
    Known("province:63/da-nang", "63", "Đà Nẵng", "Da Nang", (), ("48", "VN-DN")),
    Known("province:34/son-la", "34", "Sơn La", "Son La", (), ("14", "VN-05")),
)


def _square(west: float, south: float) -> list[list[list[float]]]:
    return [[[west, south], [west + 1, south], [west + 1, south + 1], [west, south + 1], [west, south]]]


def _feature(coordinates: Any, kind: str = "Polygon", **told: object) -> dict[str, Any]:
    return {"type": "Feature", "properties": told, "geometry": {"type": kind, "coordinates": coordinates}}


def _file(folder: Path, *features: dict[str, Any]) -> Path:
    file = folder / "own.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return file


def _read(folder: Path, *features: dict[str, Any]) -> Outlines:
    return read_outlines(_file(folder, *features), KNOWN)


def test_a_feature_is_matched_by_name_by_alias_and_by_code(tmp_path: Path) -> None:
    found = _read(
        tmp_path,
        _feature(_square(104, 22), TEN="tỉnh hà giang", ID=7),
        _feature(_square(103, 21), code="VN-05"),
        _feature(_square(107, 15), ma="48"),
    )
    assert found.era == "63"
    assert {one.province for one in found.found} == {one.id for one in KNOWN[:3]}
    assert (found.unmatched, found.missing) == ((), ())


def test_a_number_is_no_code_since_it_may_count_the_features(tmp_path: Path) -> None:
    found = _read(tmp_path, _feature(_square(104, 22), name="Ha Giang"), _feature(_square(103, 21), id=14))
    assert [one.id for one in found.missing] == ["province:63/son-la", "province:63/da-nang"]


def test_what_matches_nothing_is_named_on_both_sides(tmp_path: Path) -> None:
    found = _read(tmp_path, _feature(_square(104, 22), name="Ha Giang"), _feature(_square(100, 15), name="Vientiane"))
    notes = found.notes("en")
    assert notes[0].endswith(": Vientiane.")
    assert notes[1].endswith(": Son La; Da Nang.")


def test_the_file_speaks_of_the_era_that_it_fits_best(tmp_path: Path) -> None:
    assert _read(tmp_path, _feature(_square(103, 21), name="Sơn La")).era == "34"


def test_archipelagos_stand_in_insets_and_do_not_shrink_the_map(tmp_path: Path) -> None:
    found = _read(tmp_path, _feature([_square(107, 15), _square(112, 16)], "MultiPolygon", name="Đà Nẵng"))
    assert len(found.found[0].rings) == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("not json", "no JSON"),
        ("[]", "no features"),
        ('{"features": [1]}', "no features"),
        ('{"features": []}', "no province"),
    ],
)
def test_a_file_that_holds_no_outlines_is_refused_with_what_was_found(tmp_path: Path, text: str, found: str) -> None:
    file = tmp_path / "bad.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadOutlines, match=found):
        read_outlines(file, KNOWN)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadOutlines, match=r"none\.json"):
        read_outlines(tmp_path / "none.json", KNOWN)


def test_outlines_fill_their_frame_with_north_at_the_top(tmp_path: Path) -> None:
    found = _read(tmp_path, _feature(_square(104, 22), name="Ha Giang"), _feature(_square(104, 12), name="Son La"))
    frame = framed(found.found, Frame(10, 20, 100, 110))
    tops = {one.province: float(path_of(one, frame).split("L")[2].split()[1]) for one in found.found}
    assert tops["province:63/ha-giang"] == pytest.approx(20)
    assert tops["province:63/ha-giang"] < tops["province:63/son-la"] < 130


def test_the_map_of_that_era_is_drawn_from_outlines_and_the_other_from_tiles(tmp_path: Path) -> None:
    file = _file(tmp_path, _feature(_square(104, 22), name="Hà Giang"), _feature(_square(103, 21), name="Lai Châu"))
    shown = compose(telling(ROWS, outlines=str(file)))
    assert [len(one.outlines) for one in shown.vi.eras] == [2, 0]
    PICTURE.write(shown, tmp_path / "map.svg", "vi")
    drawing = ElementTree.parse(tmp_path / "map.svg")
    marks = [one.get("data-mark") for one in drawing.iter("{http://www.w3.org/2000/svg}g") if one.get("data-mark")]
    assert marks.count("province:63/ha-giang") == 1
    assert "province:63/yen-bai" not in marks and "province:34/lao-cai" in marks
    assert any("Yên Bái" in one for one in shown.vi.sheet.notes)
