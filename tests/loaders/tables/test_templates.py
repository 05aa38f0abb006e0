"""Every template is declared soundly, and two rows that are filled in come back as facts of the graph."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES, AgreementKind, LegalStatus
from bangiao.graph.schema.declare import value_types
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.values import Status
from bangiao.loaders.lists import words
from bangiao.loaders.lists.choose import lists
from bangiao.loaders.lists.fields import Field, Kind, OfficeList
from bangiao.loaders.lists.template import HEADING_ROW, workbook
from bangiao.loaders.registry import find
from bangiao.loaders.run import load
from bangiao.loaders.sources.tables import Tables
from tests.loaders.tables.making import fill, read

LISTS = list(lists().values())
OURS, THEIRS = {"near": "UBND tỉnh Hà Giang"}, {"far": "tỉnh Vân Nam", "country": "Trung Quốc"}
PLACED = {"places": "Hà Giang; Lào Cai", "sectors": "giao thông"}
ROWS: dict[str, list[dict[str, Any]]] = {
    "agreements": [
        {"title": "Thỏa thuận A", **OURS, **THEIRS, "signed_on": "15/3/2019", "sectors": "du lịch", "kind": "hợp tác"},
        {
            "title": "Thỏa thuận B",
            "near": "UBND tỉnh Tuyên Quang",
            **THEIRS,
            "signed_on": "2026",
            "status": "theo kế hoạch",
        },
    ],
    "delegations": [
        {"title": "Đoàn A", "direction": "đoàn ra", **OURS, "countries": "Lào", "from": "5/6/2024", "people": 12},
        {"title": "Đoàn B", "direction": "đoàn vào", **OURS, "far": "tỉnh Vân Nam", "countries": "Trung Quốc"},
    ],
    "aid": [
        {"key": "1", "title": "Khoản A", "funder": "Tổ chức A", **PLACED, "committed": "1.500", "currency": "USD"},
        {"key": "2", "title": "Khoản B", "funder": "Tổ chức B", **PLACED, "committed": 7, "status": "đề xuất"},
    ],
    "oda": [
        {"title": "Dự án A", "funder": "JICA", **PLACED, "committed": "hơn 1,6 triệu USD", "approved_on": "2016"},
        {"title": "Dự án B", "funder": "ADB", **PLACED, "committed": "2 triệu USD", "status": "đề xuất"},
    ],
    "fdi": [
        {"title": "Nhà máy A", "investor": "Công ty A", "country": "Nhật Bản", **PLACED, "registered": "5 triệu USD"},
        {"title": "Nhà máy B", "investor": "Công ty B", "country": "KR", **PLACED, "realised": "2 triệu USD"},
    ],
    "conferences": [
        {"title": "Hội thảo A", "organiser": "tỉnh Hà Giang", "from": "12/9/2024", "places": "Hà Giang"},
        {"title": "Hội thảo B", "organiser": "tỉnh Tuyên Quang", "from": "2026", "status": "dự kiến"},
    ],
    "partners": [
        {**OURS, **THEIRS, "kind": "kết nghĩa", "since": "2004"},
        {**OURS, "far": "tỉnh Xa Xôi", "country": "Lào", "kind": "hợp tác", "since": "2010"},
    ],
    "ngos": [
        {"organisation": "Tổ chức A", "country": "Anh", "places": "Hà Giang", "permit": "1", "expires_on": "2028"},
        {
            "organisation": "Tổ chức A",
            "country": "Anh",
            "places": "Hà Giang; Lào Cai",
            "permit": "2",
            "issued_on": "2020",
        },
    ],
    "plans": [
        {"plan": "Kế hoạch A", "issuer": "tỉnh Hà Giang", "task": "Việc một", "state": "đang thực hiện"},
        {"plan": "Kế hoạch A", "issuer": "tỉnh Hà Giang", "task": "Việc hai", "status": "theo kế hoạch"},
    ],
    "needs": [
        {**OURS, "text": "Bảo quản quả sau thu hoạch", "sectors": "rau quả", "asked_of": "JICA"},
        {**OURS, "text": "Nước sạch cho trường học", "sectors": "nước sạch nông thôn"},
    ],
}
ASKED: dict[str, tuple[str, list[tuple[str, str, set[Any]]]]] = {
    "agreements": (
        (
            "MATCH (p)-[:PARTY_TO]->(a:Agreement) WHERE a.id STARTS WITH $id "
            "RETURN a.name_vi AS name, a.status AS status, collect(p.id) AS ends"
        ),
        [
            ("Thỏa thuận A", "actual", {"province:63/ha-giang", "locality:CN-YN"}),
            ("Thỏa thuận B", "planned", {"province:34/tuyen-quang", "locality:CN-YN"}),
        ],
    ),
    "delegations": (
        (
            "MATCH (p)-[:TOOK_PART_IN]->(a:Event) WHERE a.id STARTS WITH $id "
            "RETURN a.name_vi AS name, a.direction AS status, collect(p.id) AS ends"
        ),
        [
            ("Đoàn A", "out", {"province:63/ha-giang", "country:LA"}),
            ("Đoàn B", "in", {"province:63/ha-giang", "locality:CN-YN"}),
        ],
    ),
    "aid": (
        (
            "MATCH (f)-[m:FUNDS]->(a:Project) WHERE a.id STARTS WITH $id "
            "RETURN a.name_vi AS name, m.money_kind AS status, collect(m.amount) AS ends"
        ),
        [("Khoản A", "committed", {1500.0})],
    ),
    "oda": (
        (
            "MATCH (f)-[m:FUNDS]->(a:Project)-[:LOCATED_IN]->(p) WHERE a.id STARTS WITH $id "
            "RETURN a.name_vi AS name, m.money_kind + ' ' + m.qualifier AS status, collect(p.id) AS ends"
        ),
        [
            ("Dự án A", "committed more_than", {"province:63/ha-giang", "province:63/lao-cai"}),
            ("Dự án B", "sought exact", {"province:63/ha-giang", "province:63/lao-cai"}),
        ],
    ),
    "fdi": (
        (
            "MATCH (f)-[m:FUNDS]->(a:Project {kind: 'fdi'}) WHERE a.id STARTS WITH $id AND m.amount IS NOT NULL "
            "RETURN a.name_vi AS name, m.money_kind AS status, collect(f.country) AS ends"
        ),
        [("Nhà máy A", "registered", {"JP"}), ("Nhà máy B", "realised", {"KR"})],
    ),
    "conferences": (
        (
            "MATCH (p)-[:TOOK_PART_IN {role: 'organiser'}]->(a:Event) WHERE a.id STARTS WITH $id "
            "RETURN a.name_vi AS name, a.status AS status, collect(p.id) AS ends"
        ),
        [
            ("Hội thảo A", "actual", {"province:63/ha-giang"}),
            ("Hội thảo B", "planned", {"province:34/tuyen-quang"}),
        ],
    ),
    "partners": (
        (
            "MATCH (a)-[r:TWINNED_WITH|COOPERATES_WITH]->(b) WHERE $id <> '' AND a.id = 'province:63/ha-giang' "
            "AND any(d IN r.datasets WHERE d STARTS WITH 'tables/') "
            "RETURN type(r) AS name, r.since AS status, collect(b.id) AS ends"
        ),
        [
            ("TWINNED_WITH", "2004", {"locality:CN-YN"}),
            ("COOPERATES_WITH", "2010", {"locality:tables/partners/LA/tinh-xa-xoi"}),
        ],
    ),
    "ngos": (
        (
            "MATCH (a:Organisation)-[r:REGISTERED_IN]->(p) WHERE $id <> '' AND a.name_vi = 'Tổ chức A' "
            "RETURN r.number AS name, r.status AS status, collect(p.id) AS ends"
        ),
        [
            ("1", "actual", {"province:63/ha-giang"}),
            ("2", "actual", {"province:63/ha-giang", "province:63/lao-cai"}),
        ],
    ),
    "plans": (
        (
            "MATCH (a:Plan)-[:PART_OF]->(b:Plan)<-[:ISSUED]-(p) WHERE a.id STARTS WITH $id "
            "RETURN a.name_vi AS name, a.status AS status, collect(p.id) AS ends"
        ),
        [
            ("Việc một", "actual", {"province:63/ha-giang"}),
            ("Việc hai", "planned", {"province:63/ha-giang"}),
        ],
    ),
    "needs": (
        (
            "MATCH (a:Need)-[:ABOUT]->(p) WHERE a.id STARTS WITH $id "
            "RETURN a.name_vi AS name, a.status AS status, collect(p.id) AS ends"
        ),
        [
            ("Bảo quản quả sau thu hoạch", "requested", {"province:63/ha-giang"}),
            ("Nước sạch cho trường học", "requested", {"province:63/ha-giang"}),
        ],
    ),
}
PREFIXES = {"agreements": "agreement", "delegations": "event", "conferences": "event", "needs": "need", "plans": "plan"}


def fields() -> Iterator[tuple[OfficeList, Field]]:
    """Every field of every list."""
    for one in LISTS:
        for field in one.fields:
            yield one, field


@pytest.mark.parametrize("one", LISTS, ids=lambda one: one.name)
def test_the_example_row_is_never_loaded(one: OfficeList, tmp_path: Path) -> None:
    records, report = read(fill(tmp_path / "a.xlsx", one.name))
    assert len(records) == 1  # the document
    assert [warning for warning in report.warnings if "example" in warning]
    assert not report.unresolved


@pytest.mark.parametrize("one", LISTS, ids=lambda one: one.name)
def test_the_example_is_right_when_it_is_made_a_row(one: OfficeList, tmp_path: Path) -> None:
    records, report = read(fill(tmp_path / "a.xlsx", one.name, {field.name: field.example for field in one.fields}))
    assert len(records) > 1
    assert not report.skipped


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("one", LISTS, ids=lambda one: one.name)
def test_a_template_has_bilingual_headings_lists_to_choose_from_and_notes(one: OfficeList, language: str) -> None:
    book = load_workbook(io.BytesIO(workbook(one, language)))
    sheet = book.worksheets[0]
    for number, field in enumerate(one.fields, 1):
        assert str(sheet.cell(HEADING_ROW, number).value).replace(" *", "") == f"{field.vi}\n{field.en}"
        assert field.kind is not Kind.DATE or sheet.cell(HEADING_ROW + 2, number).number_format == "@"
    assert sheet.freeze_panes == f"A{HEADING_ROW + 1}"
    chosen = [field for field in one.fields if field.kind is Kind.WORD]
    rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}
    assert len(rules) >= len(chosen)
    assert len(book.worksheets) == 3


@pytest.mark.parametrize(("one", "field"), list(fields()), ids=lambda one: one.name)
def test_each_column_names_a_property_that_there_is(one: OfficeList, field: Field) -> None:
    if field.kind in (Kind.KEPT, Kind.NUMBERING, Kind.KEY):
        assert not field.target
        return
    name, _, key = field.target.partition(".")
    assert name in {**NODE_TYPES, **RELATION_TYPES}, one.name
    assert key in value_types(name)


@pytest.mark.parametrize("one", LISTS, ids=lambda one: one.name)
def test_no_two_columns_of_a_list_have_one_name(one: OfficeList) -> None:
    assert len(one.by_name) == len(one.fields)


def test_every_word_of_the_schema_has_its_names() -> None:
    assert {word.code for word in words.AGREEMENT_KINDS.words} == set(AgreementKind)
    assert {word.code for word in words.LEGAL.words} == set(LegalStatus)
    assert {word.code for word in words.STATUSES.words} <= set(Status)


@pytest.mark.parametrize("name", [name for name, value in vars(words).items() if isinstance(value, words.Vocabulary)])
def test_no_word_means_two_things(name: str) -> None:
    known: words.Vocabulary = getattr(words, name)
    for word in known.words:
        for form in (word.code, word.vi, word.en, *word.also):
            assert known.read(form) == word.code


@pytest.fixture(scope="module")
def grounded(bolt: Bolt) -> Bolt:
    """A database with the shipped places and sectors."""
    load(bolt, find("shipped")(), Path())
    return bolt


@pytest.mark.server
@pytest.mark.parametrize("name", list(ROWS))
def test_two_rows_of_each_template_come_back_as_facts_of_the_graph(grounded: Bolt, name: str, tmp_path: Path) -> None:
    path = fill(tmp_path / f"{name}.xlsx", name, *ROWS[name])
    report = load(grounded, Tables(), path)
    statement, expected = ASKED[name]
    rows = grounded.read(statement, {"id": f"{PREFIXES.get(name, 'project')}:tables/{name}/"}).rows
    assert sorted((row["name"], row["status"], sorted(set(row["ends"]))) for row in rows) == sorted(
        (title, status, sorted(ends)) for title, status, ends in expected
    )
    assert len(report.skipped) == (name == "aid")  # a sum without a currency
    again = load(grounded, Tables(), path)
    assert (again.created, again.updated, again.withdrawn) == (0, 0, 0)


@pytest.mark.server
def test_a_corrected_list_changes_only_what_it_corrects(grounded: Bolt, tmp_path: Path) -> None:
    rows = [{**row} for row in ROWS["agreements"]]
    path = fill(tmp_path / "sua.xlsx", "agreements", *rows)
    load(grounded, Tables(), path)
    rows[0] |= {"title": "Thỏa thuận A (sửa)", "kind": "kết nghĩa"}
    report = load(grounded, Tables(), fill(path, "agreements", *rows))
    assert (report.created, report.withdrawn) == (0, 0)
    assert report.updated == 2  # the agreement, and the document, whose checksum is another
    report = load(grounded, Tables(), fill(path, "agreements", rows[0]))
    assert report.created == 0 and report.withdrawn > 0
    found = grounded.read(
        "MATCH (a:Agreement) WHERE a.id STARTS WITH 'agreement:tables/sua/' RETURN a.status AS s"
    ).rows
    assert sorted(row["s"] for row in found) == ["actual", "withdrawn"]
