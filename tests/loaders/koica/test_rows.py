"""Whatever stands in the cells, each row is money of a project, part of a figure, or reported."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from bangiao.graph.schema import Funds, Observation
from bangiao.loaders.report import Report
from bangiao.loaders.source import Unreadable
from bangiao.loaders.sources.koica import Koica
from bangiao.loaders.sources.koica.line import COLUMNS

GOOD = {
    "id": 1,
    "project_year": 2001,
    "country": "Viet Nam",
    "type_of_cooperation": "Volunteers",
    "usd_amount": 1000,
    "won_amount": 1290800,
    "duration": "2001-01-01~2002-12-30",
    "recipient_agency": "Hanoi University",
    "Aid_Data_purposecode": 12230,
}

cells = st.one_of(
    st.none(),
    st.integers(-5, 3000),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=8),
    st.sampled_from(["NGOs", "Infra-Follow up", "Experts", "Hue", "Laos", "2001-01-01~2000-01-01", "2001"]),
)
changed = st.dictionaries(st.sampled_from(COLUMNS), cells, max_size=3)


def written(path: Path, changes: list[dict[str, object]]) -> Path:
    book = Workbook()
    sheet = book.create_sheet("Data")
    sheet.append(list(COLUMNS))
    for number, change in enumerate(changes, 1):
        row = {**GOOD, "id": number, **change}
        sheet.append([row.get(column) for column in COLUMNS])
    book.save(path)
    return path


@settings(deadline=None)
@given(st.lists(changed, max_size=6))
def test_rows_in_are_rows_out_and_rows_skipped(
    tmp_path_factory: pytest.TempPathFactory, changes: list[dict[str, object]]
) -> None:
    path = written(tmp_path_factory.mktemp("rows") / "a.xlsx", changes)
    report = Report("koica")
    records = list(Koica(country="all").records(path, report))
    spent = sum(isinstance(one, Funds) for one in records)
    people = sum(one.value or 0 for one in records if isinstance(one, Observation) and one.unit == "record")
    assert spent + people + len(report.skipped) == len(changes)
    assert len({one.id for one in records}) == len(records)


def test_what_is_no_workbook_or_lacks_the_sheet_is_refused_before_the_first_record(tmp_path: Path) -> None:
    text = tmp_path / "a.xlsx"
    text.write_text("id,country\n")
    with pytest.raises(Unreadable):
        next(Koica().records(text, Report("koica")))
    Workbook().save(text)
    with pytest.raises(Unreadable, match="Data"):
        next(Koica().records(text, Report("koica")))
