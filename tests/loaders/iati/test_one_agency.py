"""JICA is one node, however a file names it."""

from pathlib import Path

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, Organisation, Project
from bangiao.loaders import gazetteer
from bangiao.loaders.report import Report
from bangiao.loaders.sources.iati import SOURCE

MENTIONS = (
    'ref="JP-8"><narrative>Japan ICA</narrative>',
    'ref="XM-DAC-JP-8"><narrative>J.I.C.A. Tokyo</narrative>',
    'ref="XM-DAC-701-8"><narrative>Kokusai kyoryoku</narrative>',
    "><narrative>JICA</narrative>",
    "><narrative>Japan International Cooperation Agency</narrative>",
    '><narrative xml:lang="vi">Cơ quan Hợp tác Quốc tế Nhật Bản</narrative>',
    '><narrative xml:lang="vi">co quan hop tac quoc te Nhat Ban (JICA)</narrative>',
)


def records(path: Path) -> list[Record]:
    report = Report("iati")
    told = list(SOURCE().records(path, report))
    assert not report.skipped
    return told


def funders(told: list[Record]) -> set[str]:
    return {one.start for one in told if isinstance(one, Funds)}


@pytest.mark.parametrize("version", ["2.03", "1.05"])
def test_references_and_names_in_any_language_lead_to_one_node(tmp_path: Path, version: str) -> None:
    file = tmp_path / "japan.xml"
    role, narrative = ("1", "narrative") if version == "2.03" else ("Funding", "")
    parties = "".join(f'<participating-org role="{role}" {mention}</participating-org>' for mention in MENTIONS)
    if not narrative:
        parties = parties.replace("<narrative>", "").replace('><narrative xml:lang="vi">', ' xml:lang="vi">')
        parties = parties.replace("</narrative>", "")
    file.write_text(
        f'<iati-activities version="{version}"><iati-activity><iati-identifier>X-1</iati-identifier>'
        f'<activity-status code="2"/>{parties}</iati-activity></iati-activities>',
        encoding="utf-8",
    )
    told = records(file)
    assert funders(told) == {"org:jica"}
    (jica,) = [one for one in told if isinstance(one, Organisation)]
    assert "J.I.C.A. Tokyo" in jica.aliases


@pytest.mark.shared
def test_in_the_real_file_jica_is_one_node_with_its_projects(shared: Path) -> None:
    told = records(shared / "data/iati/iati_2.03_TimorLesteAIMS_GeocodedResearchRelease.xml")
    named = [one for one in told if isinstance(one, Organisation)]
    assert [one.id for one in named if any("japan international" in name.lower() for name in one.aliases)] == [
        "org:jica"
    ]
    assert not [one.id for one in named if "japan-international" in one.id or "jica" in one.id.removeprefix("org:jica")]
    projects = {one.end for one in told if isinstance(one, Funds) and one.start == "org:jica"}
    assert projects and projects <= {one.id for one in told if isinstance(one, Project)}


def test_a_reference_that_an_agency_had_besides_is_known() -> None:
    assert gazetteer.organisation_by_ref("XM-DAC-701-8") == "org:jica"
    assert gazetteer.organisation_by_ref("xm-dac-46004") == "org:adb"
    assert gazetteer.organisation_by_ref("XM-DAC-0") is None
