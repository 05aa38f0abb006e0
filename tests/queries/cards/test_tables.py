"""Tables are kept between commands, and read anew as soon as the graph says something else."""

from pathlib import Path

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, InSector, LocatedIn, Organisation, Project, Sector
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.graph.values import PartialDate
from bangiao.queries.cards.tables import alike, kept
from bangiao.queries.matching.donors.read import read
from tests.queries.asking import load
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

HERE = "province:34/tuyen-quang"


def _project(key: str) -> list[Record]:
    project = f"project:test/{key}"
    return [
        Project(id=project, name_vi=key, start_on=PartialDate("2010"), sources=(PAPER,)),
        LocatedIn(start=project, end=HERE, sources=(PAPER,)),
        InSector(start=project, end="sector:dac/120", sources=(PAPER,)),
        Funds(start="org:fund", end=project, sources=(PAPER,)),
    ]


@pytest.fixture
def told(bolt: Bolt, door: Door) -> Door:
    """The door to a graph with one project."""
    theme = Sector(id="sector:dac/120", name_vi="Y tế", code="120", scheme="dac-3")
    load(bolt, [*PLACES, Organisation(id="org:fund", name_vi="Quỹ"), theme, *_project("one")])
    return door


def test_what_is_kept_is_used_until_the_graph_changes(told: Door, bolt: Bolt, tmp_path: Path) -> None:
    first = kept(told, "34", tmp_path)
    written = (tmp_path / "funders-34.tables").stat().st_mtime_ns
    assert kept(told, "34", tmp_path).mark == first.mark
    assert (tmp_path / "funders-34.tables").stat().st_mtime_ns == written
    load(bolt, _project("two"))
    assert len(kept(told, "34", tmp_path).tables.projects) == len(first.tables.projects) + 1


def test_a_spoilt_file_is_read_anew(told: Door, tmp_path: Path) -> None:
    (tmp_path / "funders-34.tables").write_bytes(b"spoilt")
    assert kept(told, "34", tmp_path).tables.projects == read(told, "34").projects


def test_likeness_is_asked_once_for_each_province(told: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = alike(told, kept(told, "34", tmp_path), HERE, tmp_path)
    assert HERE not in found
    monkeypatch.setattr("bangiao.queries.cards.tables.ask", None)
    assert alike(told, kept(told, "34", tmp_path), HERE, tmp_path) == found
