"""Every shipped table says where its rows come from."""

from pathlib import Path

from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES
from bangiao.loaders.report import Report
from bangiao.loaders.sources.shipped import Shipped

ROOT = Path(__file__).parents[2]
TABLES = sorted((ROOT / "data").glob("*/*.csv"))


def test_every_table_has_a_row_in_sources_with_its_origin_and_licence() -> None:
    named: dict[str, list[str]] = {}
    folder = ""
    for line in (ROOT / "data" / "SOURCES.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            folder = line.partition("`data/")[2].rstrip("`)/")
        elif line.startswith("| ") and ".csv" in line:
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            named |= {f"{folder}/{file}": cells for file in cells[0].split(", ")}
    assert TABLES
    facts = {f"{table.parent.name}/{table.name}" for table in TABLES if table.name != "Document.csv"}
    assert facts <= set(named)
    assert all(len(cells) == 6 and cells[2] and cells[4] for cells in named.values()), named


def test_every_table_of_facts_bears_the_name_of_a_type() -> None:
    lookups = {
        "money/exchange_rates",
        "money/deflators",
        "places/geonames",
        "places/towns",
        "identity/different",
        "identity/words",
    }
    names = {table.stem for table in TABLES if f"{table.parent.name}/{table.stem}" not in lookups}
    assert names <= {*NODE_TYPES, *RELATION_TYPES}


def test_every_shipped_row_is_a_record_and_every_fact_has_a_source() -> None:
    report = Report("shipped")
    records = list(Shipped().records(Path(), report))
    assert not report.skipped
    assert len(records) > 4000
    unsourced = [
        one.id
        for one in records
        if not one.sources and not one.id.startswith("document:") and one.__class__.__name__ != "States"
    ]
    assert not unsourced


def test_the_shipped_provinces_are_63_and_34() -> None:
    provinces = [one for one in Shipped().records(Path(), Report("shipped")) if one.id.startswith("province:")]
    eras = [one.id.partition(":")[2].partition("/")[0] for one in provinces]
    assert (eras.count("63"), eras.count("34")) == (63, 34)
