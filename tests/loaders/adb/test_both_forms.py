"""The tables of a release and its XML, loaded into one database in either order, are one set of projects."""

from pathlib import Path

import pytest

from bangiao.graph.store.bolt import Bolt
from bangiao.loaders.run import load
from bangiao.loaders.sources.adb import Adb
from bangiao.loaders.sources.iati import Iati
from bangiao.loaders.sources.shipped import Shipped

pytestmark = pytest.mark.server

CASE = Path(__file__).parent / "the_status_is_that_of_the_banks_own_list" / "source"

ACTIVITY = """
<iati-activity default-currency="USD">
  <reporting-org ref="US-501c3-522318905" type="21">AidData</reporting-org>
  <iati-identifier>US-501c3-522318905-SG-1-012</iati-identifier>
  <title>Roads &amp; Bridges</title>
  <activity-status>Suspended</activity-status>
  <activity-date iso-date="2005-03-01" type="start-actual"/>
  <participating-org role="Funding">Asia Development Bank</participating-org>
  <transaction>
    <value currency="USD" value-date="2005-01-01">1133600</value>
    <transaction-type code="D"/>
    <transaction-date iso-date="2005-01-01"/>
  </transaction>
  <location ref="geoname_id">
    <location-id code="1562822" vocabulary="GEO"/>
    <name>Vietnam</name>
    <exactness code="1"/>
    <location-class code="1"/>
  </location>
  <recipient-country code="VN" percentage="100.00"/>
</iati-activity>
"""


@pytest.fixture
def xml(tmp_path: Path) -> Path:
    path = tmp_path / "release.xml"
    path.write_text(f'<iati-activities version="1.04">{ACTIVITY}</iati-activities>', encoding="utf-8")
    return path


@pytest.fixture
def both(bolt: Bolt, xml: Path) -> Bolt:
    load(bolt, Shipped(), Path())
    load(bolt, Adb(), CASE)
    load(bolt, Iati(), xml)
    return bolt


def test_the_two_forms_are_one_project_with_both_documents_and_no_money_twice(both: Bolt, xml: Path) -> None:
    (project,) = both.read(
        "MATCH (p:Project {name_en: 'Roads & Bridges'}) RETURN p.id AS id, p.sources AS sources"
    ).rows
    assert {source.partition("#")[0] for source in project["sources"]} == {
        "document:file/adb/projects.csv",
        "document:file/adb/projects_ancillary.csv",
        "document:file/release.xml",
    }
    money = both.read(
        "MATCH (:Organisation {id: 'org:adb'})-[f:FUNDS]->(:Project {id: $id}) WHERE f.amount IS NOT NULL "
        "RETURN f.amount AS amount, f.money_kind AS kind ORDER BY amount",
        {"id": project["id"]},
    ).rows
    assert money == [{"amount": 1000000.0, "kind": "committed"}, {"amount": 1133600.0, "kind": "unclear"}]
    assert load(both, Adb(), CASE).updated == load(both, Iati(), xml).updated == 0
    assert load(both, Adb(), CASE).created == load(both, Iati(), xml).created == 0
