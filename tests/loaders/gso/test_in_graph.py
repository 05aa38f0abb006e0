"""Figures in both databases: each hangs on its place, and loading again changes nothing."""

from pathlib import Path

import pytest

from bangiao.graph.store.bolt import Bolt
from bangiao.loaders.run import load
from bangiao.loaders.sources.gso import Gso
from bangiao.loaders.sources.shipped import Shipped

pytestmark = pytest.mark.server

CASES = Path(__file__).parent


def test_a_second_load_changes_nothing_and_a_corrected_file_only_what_it_corrects(bolt: Bolt, tmp_path: Path) -> None:
    assert not load(bolt, Shipped(), Path()).skipped
    path = tmp_path / "fdi.csv"
    content = (CASES / "provinces_regions_and_rows_apart/source.csv").read_text(encoding="utf-8")
    path.write_text(content, encoding="utf-8")
    first, second = load(bolt, Gso(), path), load(bolt, Gso(), path)
    assert first.created and not first.skipped
    assert (second.created, second.updated, second.withdrawn) == (0, 0, 0)
    told = (
        "MATCH (o:Observation {id: 'observation:gso/fdi_registered_capital/63/ha-giang/2016-12-31'})-[:ABOUT]->(p:Province {id: 'province:63/ha-giang'})"
        " RETURN o.value AS value, o.currency AS currency, o.as_of AS as_of, o.status AS status"
    )
    assert bolt.read(told).rows == [
        {"value": 10_100_000.0, "currency": "USD", "as_of": "2016-12-31", "status": "actual"}
    ]

    path.write_text(content.replace('"Ha Giang";4.0;10.1\n', ""), encoding="utf-8")
    third = load(bolt, Gso(), path)
    assert (third.created, third.skipped) == (0, [])
    assert third.withdrawn
    assert bolt.read(told).rows == []
    gone = "MATCH (o:Observation {id: 'observation:gso/fdi_registered_capital/63/ha-giang/2016-12-31'}) RETURN o.status AS status"
    assert bolt.read(gone).rows == [{"status": "withdrawn"}]
