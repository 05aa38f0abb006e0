"""Panels of province and year, in the two sources that are some: whatever stands in the cells is loaded or reported."""

import csv
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bangiao.graph.records import Record
from bangiao.graph.schema import About, Observation
from bangiao.loaders.report import Report
from bangiao.loaders.source import Source, Unreadable
from bangiao.loaders.sources import papi, pci
from bangiao.loaders.sources.papi import Papi
from bangiao.loaders.sources.pci import Pci

SOURCES = [(Pci, tuple(pci.SCORES)), (Papi, tuple(papi.SCORES))]

cells = st.one_of(st.text(max_size=4), st.sampled_from(["", "NA", "0.0", "1.2", "6.5", "55", "5,5", "nan"]))
provinces = st.sampled_from(["", "Son La", "BRVT", "TP HCM", "Ha Tay", "Atlantis"])
years = st.sampled_from(["2005.0", "2006", "2016", "16", ""])


def read(source: Source, path: Path) -> tuple[list[Record], list[Observation], Report]:
    report = Report(source.name)
    records = list(source.records(path, report))
    return records, [one for one in records if isinstance(one, Observation)], report


@settings(deadline=None, max_examples=60)
@given(st.data())
@pytest.mark.parametrize(("source", "columns"), SOURCES)
def test_each_row_is_observations_or_is_reported(
    tmp_path_factory: pytest.TempPathFactory, source: type[Source], columns: tuple[str, ...], data: st.DataObject
) -> None:
    some = data.draw(st.permutations(columns))[:4]
    told = data.draw(st.lists(st.tuples(provinces, years, st.lists(cells, min_size=4, max_size=4)), max_size=5))
    path = tmp_path_factory.mktemp("panel") / "a.csv"
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, ["prov", "year", *columns])
        writer.writeheader()
        writer.writerows(
            {"prov": prov, "year": year, **dict(zip(some, values, strict=True))} for prov, year, values in told
        )
    records, observations, report = read(source(), path)
    assert len({one.id for one in records}) == len(records)
    answered = {one.sources[0].locator.partition(",")[0] for one in observations}
    answered |= {str(error.facts["place"]).partition(",")[0] for error in report.skipped}
    answered |= {warning.partition(":")[0] for warning in report.warnings}
    assert answered == {f"row {number}" for number in range(2, len(told) + 2)}
    assert 0 not in {one.value for one in observations if one.indicator == "papi_unweighted"}


@pytest.mark.parametrize("source", [Pci, Papi])
def test_a_file_without_the_columns_or_that_breaks_off_is_refused(source: type[Source], tmp_path: Path) -> None:
    columns = dict(SOURCES)[source]
    heading = ",".join(("prov", "year", *columns))
    for content in ("prov,year\nSon La,2016\n", f'{heading}\nSon La,2016\n"Son La,2015\n'):
        path = tmp_path / "a.csv"
        path.write_text(content, encoding="utf-8")
        with pytest.raises(Unreadable):
            next(source().records(path, Report(source.name)))


@pytest.mark.shared
def test_the_competitiveness_index_of_2005_to_2016(shared: Path) -> None:
    records, observations, report = read(Pci(), shared / "data/statistics/pci_papi/pci.csv")
    index = [one for one in observations if one.indicator == "pci_weighted"]
    # 738 rows, of which 50 of the year 2013 bear no name: whose they are nobody can tell.
    assert (len(index), len(report.skipped)) == (688, 50)
    assert {error.facts["found"] for error in report.skipped} == {"an empty cell"}
    assert len(observations) == 7962
    assert (dict(report.unresolved), dict(report.unused)) == ({}, {})
    by_id = {one.id: one.value for one in observations}
    assert by_id["observation:pci/pci_weighted/63/an-giang/2013"] == pytest.approx(59.07314)
    assert "observation:pci/pci_weighted/before/ha-tay/2007" in by_id
    years = Counter(str(one.period) for one in index)
    assert (years["2005"], years["2006"], years["2013"], years["2016"]) == (42, 64, 13, 63)
    assert {one.end for one in records if isinstance(one, About)} >= {"province:63/ba-ria-vung-tau"}


@pytest.mark.shared
def test_the_governance_index_of_2011_to_2016(shared: Path) -> None:
    _, observations, report = read(Papi(), shared / "data/statistics/pci_papi/papi.csv")
    totals = [one for one in observations if one.indicator == "papi_unweighted"]
    assert (len(totals), len(observations)) == (376, 10_904)
    assert min(one.value or 0 for one in totals) > 28
    assert sum(report.warnings.values()) == 2
    assert (report.skipped, dict(report.unresolved), dict(report.unused)) == ([], {}, {})
    dimensions = ("participation", "transparency", "accountability", "corruption", "procedures", "service")
    by_id = {one.id: one.value or 0 for one in observations}
    parts = sum(by_id[f"observation:papi/papi_{one}/63/son-la/2016"] for one in dimensions)
    assert by_id["observation:papi/papi_unweighted/63/son-la/2016"] == pytest.approx(parts, abs=1e-4)
