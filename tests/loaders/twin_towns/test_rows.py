"""Whatever stands in the cells, each row is in a pair or is skipped; what is no such file is refused at once."""

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bangiao.graph.schema import TwinnedWith
from bangiao.loaders import towns
from bangiao.loaders.report import Report
from bangiao.loaders.source import Unreadable
from bangiao.loaders.sources.twin_towns import COLUMNS, TwinTowns

NAMES = ("Linz", "Huế", "Hanoi", "Osaka", "Moscow", "Varna, Bulgaria", "Austria", "Vietnam", "Wales", "Kosovo", "Laos")
cells = st.one_of(st.text(max_size=6), st.sampled_from(NAMES))


def written(folder: Path, rows: list[list[str]]) -> Path:
    path = folder / "a.csv"
    with path.open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines, quoting=csv.QUOTE_ALL).writerows([list(COLUMNS), *rows])
    return path


@settings(deadline=None)
@given(st.lists(st.lists(cells, min_size=3, max_size=5), max_size=6))
def test_each_row_is_in_a_pair_or_is_skipped(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    report = Report("twin-towns")
    records = list(TwinTowns().records(written(tmp_path_factory.mktemp("rows"), rows), report))
    pairs = [one for one in records if isinstance(one, TwinnedWith)]
    cited = {int(part) for one in pairs for part in _rows(one.sources[0].locator)}
    assert len(cited) + len(report.skipped) == len(rows)
    assert len({frozenset((one.start, one.end)) for one in pairs}) == len(pairs)
    assert len({one.id for one in records}) == len(records)


@given(st.lists(st.tuples(*[st.sampled_from(NAMES)] * 4).map(list), max_size=5))
def test_the_other_way_round_is_the_same(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    turned = [[*row[2:], *row[:2]] for row in rows]
    found = [
        {one.id for one in TwinTowns().records(written(tmp_path_factory.mktemp("rows"), each), Report("twin-towns"))}
        for each in (rows, turned)
    ]
    assert found[0] == found[1]


def test_a_file_without_the_columns_is_refused_before_the_first_record(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("city1,city2\nLinz,Graz\n")
    with pytest.raises(Unreadable) as caught:
        next(TwinTowns().records(path, Report("twin-towns")))
    assert "country1" in str(caught.value)


@pytest.mark.parametrize(
    ("name", "key", "part"),
    [
        ("England, United Kingdom", "GB-ENG", "locality:GB-ENG"),
        ("United Kingdom", "GB", None),
        ("Brandenburg, Germany", "DE", "locality:DE-BB"),
        ("Rauma, Norway", "NO", None),
        ("Republic of Ireland", "IE", None),
        ("Georgia (country)", "GE", None),
        ("Northern Cyprus", "northern-cyprus", None),
    ],
)
def test_a_country_is_found_in_the_forms_of_the_list(name: str, key: str, part: str | None) -> None:
    assert towns.land(name)[1:3] == (key, part)


def _rows(locator: str) -> list[int]:
    ends = [[int(end) for end in part.split("-")] for part in locator.partition(" ")[2].split(", ")]
    return [number for part in ends for number in range(part[0], part[-1] + 1)]
