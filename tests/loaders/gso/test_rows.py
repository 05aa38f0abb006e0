"""Whatever stands in a table: each figure is an observation or is skipped with its reason; headings say the time."""

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bangiao.graph.schema import About, Observation, With
from bangiao.loaders.report import Report
from bangiao.loaders.source import Unreadable
from bangiao.loaders.sources.gso import Gso, places
from bangiao.loaders.sources.gso.columns import columns
from bangiao.loaders.sources.gso.sheet import MISSING
from bangiao.loaders.sources.gso.units import in_heading, unit

labels = st.one_of(
    st.text(max_size=6),
    st.sampled_from(
        ["WHOLE COUNTRY", "Son La", "Ha Tay", "Dak Lak", "Dak Nong", "South East", "Oil & Gas", "Atlantis"]
    ),
)
cells = st.one_of(st.text(max_size=5), st.sampled_from(["..", "1", "2.5", "-0.6", "1,5", "nan", "inf", "1e99"]))


@settings(deadline=None, max_examples=150)
@given(st.lists(st.tuples(labels, st.lists(cells, min_size=2, max_size=2)), max_size=7))
def test_figures_in_are_observations_out_and_skipped(
    tmp_path_factory: pytest.TempPathFactory, told: list[tuple[str, list[str]]]
) -> None:
    path = tmp_path_factory.mktemp("rows") / "a.csv"
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, delimiter=";")
        writer.writerows(
            [["Poverty rate by province by Cities, provincies and Year"], [], ["Cities, provincies", 2002, 2016]]
        )
        writer.writerows([[label, *values] for label, values in told])
    report = Report("gso")
    records = list(Gso().records(path, report))
    observations = [one for one in records if isinstance(one, Observation)]
    assert len({one.id for one in records}) == len(records)
    assert {one.id for one in observations} == {one.start for one in records if isinstance(one, About)}

    skipped_rows = {str(one.facts["place"]) for one in report.skipped if "," not in str(one.facts["place"])}
    skipped_cells = len(report.skipped) - len(skipped_rows)
    with path.open(encoding="utf-8", newline="") as lines:
        body = [(number, row) for number, row in enumerate(csv.reader(lines, delimiter=";"), 1) if number > 3]
    figures = sum(
        cell.strip() not in MISSING
        for number, row in body
        if any(cell.strip() for cell in row) and f"row {number}" not in skipped_rows
        for cell in row[1:]
    )
    assert figures == len(observations) + skipped_cells


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_unreadable(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("bytes") / "a.csv"
    path.write_bytes(content)
    try:
        list(Gso().records(path, Report("gso")))
    except Unreadable as error:
        assert "a.csv" in str(error)


@pytest.mark.parametrize(
    ("heading", "title", "item", "time", "preliminary"),
    [
        ("2011", "", "", "2011", False),
        ("X2008", "", "", "2008", False),
        ("Prel. 2016", "", "", "2016", True),
        ("Pre.2016", "", "", "2016", True),
        ("Male Prel. 2016", "", "Male", "2016", True),
        ("2008(*) Area of forest", "as of 31 December by province", "Area of forest", "2008-12-31", False),
        ("2011", "Pigs as of annual 1st October by province", "", "2011-10-01", False),
        ("2011", "Markets as of annual December 31st by province", "", "2011-12-31", False),
        ("2011", "Cattle as of annual 1st by province", "", "2011", False),
        ("Total area", "Land use (As of 31 December 2015)", "Total area", "2015-12-31", False),
        ("Number of projects", "(… having effect as of 31/12/2016)", "Number of projects", "2016-12-31", False),
        ("Number of projects", "licensed in 2016 by province", "Number of projects", "2016", False),
        ("2001-2002", "", "", "2001/2002", False),
    ],
)
def test_a_heading_says_item_and_time(heading: str, title: str, item: str, time: str, preliminary: bool) -> None:
    found = columns((heading,), title)
    assert not isinstance(found, str)
    (column,) = found
    assert (column.item, str(column.time.as_of or column.time.period)) == (item, time)
    assert column.preliminary is preliminary


@pytest.mark.parametrize("heading", ["Sex", "Jan.", "", "as of 31/02/2016"])
def test_a_heading_without_any_time_is_not_understood(heading: str) -> None:
    assert columns((heading,), "as of 31/02/2016") == repr(heading)


def test_only_a_year_that_can_be_nothing_else_is_mended() -> None:
    def years(*headings: str) -> list[str]:
        found = columns(headings, "")
        assert not isinstance(found, str)
        return [str(one.time.period) for one in found]

    assert years("1997", "1988", "1999") == ["1997", "1998", "1999"]
    assert years("1995", "1988", "1999") == ["1995", "1988", "1999"]
    assert years("2005", "2007", "2008") == ["2005", "2007", "2008"]


@pytest.mark.parametrize(
    ("text", "base", "factor"),
    [
        ("Mill. USD", "USD", 10**6),
        ("bill. dongs", "VND", 10**9),
        ("Thous. pers.", None, 0),
        ("thous. persons", "person", 1000),
    ],
)
def test_units_are_brought_to_a_base(text: str, base: str | None, factor: int) -> None:
    found = unit(text)
    assert (found.base, int(found.factor)) == (base, factor) if found else base is None


def test_a_unit_may_stand_anywhere_in_a_heading() -> None:
    found = in_heading("Monthly average income per capita (Thous. dongs)The highest income quintile")
    assert found[0] == "Monthly average income per capita The highest income quintile"
    assert found[1] and found[1].currency == "VND"
    assert in_heading("Others (see note)") == ("Others (see note)", None)


def test_a_figure_of_before_a_division_belongs_to_the_undivided_province() -> None:
    def of(year: int, *stated: str) -> str:
        return places.in_year("province:63/dak-lak", "Dak Lak", year, lambda node: node in stated)

    assert of(2003) == "province:before/dak-lak"
    assert of(2003, "province:63/dak-nong") == "province:63/dak-lak"
    assert of(2004) == "province:63/dak-lak"
    assert places.in_year("province:63/hau-giang", "Hau Giang", 2003, lambda _: False) == "province:63/hau-giang"
    assert places.in_year("province:63/can-tho", "Can Tho", 2002, lambda _: False) == "province:before/can-tho"


def test_a_counterpart_is_with_viet_nam_and_two_koreas_are_two(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    title = "Direct investment oversea projects licensed by main counterparts (Accumulation of projects having effect as of 31/12/2016)"
    path.write_text(
        f'"{title} chia theo Main counterparts và Iterms"\n\n"Main counterparts";"Number of projects"\n'
        '"Korea Rep. of";3\n"Korea. PDR";1\n',
        encoding="utf-8",
    )
    records = list(Gso().records(path, Report("gso")))
    assert {one.end for one in records if isinstance(one, With)} == {"country:KR", "country:KP"}
    assert {one.end for one in records if isinstance(one, About)} == {"country:VN"}
    assert {one.role for one in records if isinstance(one, With)} == {"destination"}
