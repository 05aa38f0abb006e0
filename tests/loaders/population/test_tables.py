"""Tables of one year: the year is in the name of the file or chosen; product per head is never a total."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bangiao.graph.schema import About, Observation
from bangiao.loaders.report import Report
from bangiao.loaders.source import Unreadable
from bangiao.loaders.sources.population import Population

cells = st.one_of(
    st.text(alphabet=st.characters(exclude_characters='",\r\n'), max_size=4),
    st.sampled_from(["1", "01", "2", "97", "Ha Noi", "Ha Giang", "3359.8", "0", "5,5"]),
)


def read(path: Path, **options: str) -> tuple[list[Observation], Report]:
    report = Report("population")
    records = list(Population(**options).records(path, report))
    assert len({one.id for one in records}) == len(records)
    assert sum(isinstance(one, About) for one in records) == sum(isinstance(one, Observation) for one in records)
    return [one for one in records if isinstance(one, Observation)], report


@settings(deadline=None, max_examples=80)
@given(st.lists(st.lists(cells, min_size=4, max_size=6), max_size=5))
def test_each_row_is_observations_or_is_reported(
    tmp_path_factory: pytest.TempPathFactory, told: list[list[str]]
) -> None:
    path = tmp_path_factory.mktemp("rows") / "population_2020.csv"
    whole = ["1", "Ha Noi", "3359.8", "8000", "2400"]
    lines = [",".join(row) for row in (["code", "name", "area", "population", "density"], whole, *told)]
    path.write_text("\n".join(lines), encoding="utf-8")
    observations, report = read(path)
    answered = {one.sources[0].locator.partition(",")[0] for one in observations}
    answered |= {str(error.facts["place"]).partition(",")[0] for error in report.skipped}
    answered |= {warning.partition(":")[0] for warning in report.warnings}
    assert answered == {f"row {number}" for number in range(2, len(told) + 3)}
    assert all(one.value for one in observations)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("population.csv", "code,name,area,population,density\n1,Ha Noi,1,1,1\n"),
        ("population_2011_2012.csv", "code,name,area,population,density\n1,Ha Noi,1,1,1\n"),
        ("population_2011.csv", "code,name,area\n1,Ha Noi,1\n"),
        ("population_2011.csv", "code,name,area,population,density\n"),
        ("grdp_2011.csv", 'code,Name,grdp\n1,Ha Noi,1\n2,"Ha Giang,1\n'),
    ],
)
def test_a_file_without_a_year_or_that_is_no_such_table_is_refused(tmp_path: Path, name: str, content: str) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    with pytest.raises(Unreadable) as caught:
        next(Population().records(path, Report("population")))
    assert name in caught.value.message("vi")


@pytest.mark.shared
@pytest.mark.parametrize(("year", "millions"), [(2011, 88.146), (2016, 93.251), (2022, 99.474)])
def test_the_63_provinces_have_people_and_area(shared: Path, year: int, millions: float) -> None:
    observations, report = read(shared / f"data/statistics/population/population_{year}.csv")
    people = [one.value or 0 for one in observations if one.indicator == "population"]
    assert (len(people), len(observations)) == (63, 189)
    assert sum(people) / 1e6 == pytest.approx(millions, abs=0.001)
    area = sum(one.value or 0 for one in observations if one.indicator == "area")
    assert area == pytest.approx(331_000, abs=500)
    assert (report.skipped, dict(report.unresolved), dict(report.unused)) == ([], {}, {})


@pytest.mark.shared
def test_product_is_per_head_in_dong_and_is_never_added(shared: Path) -> None:
    observations, report = read(shared / "data/statistics/population/grdp_2022.csv")
    assert (len(observations), report.skipped) == (63, [])
    assert {(one.indicator, one.currency, one.counting) for one in observations} == {
        ("grdp_per_capita", "VND", "ratio")
    }
    highest = max(observations, key=lambda one: one.value or 0)
    assert (highest.value, highest.value_text) == (357_230_000, "357.23 million VND")
