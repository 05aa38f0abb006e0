"""How sheets and columns are recognised, what is asked, and what is kept for the next time."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from bangiao.graph.schema import Agreement, Event, Funds, PartyTo, Project
from bangiao.loaders.lists import mappings
from bangiao.loaders.lists.choose import lists
from bangiao.loaders.lists.faults import Unsure
from bangiao.loaders.lists.mappings import BadMapping, UnknownColumn
from bangiao.loaders.source import Unreadable
from tests.loaders.tables.making import of, read, write

HERE = Path(__file__).parent
ODD = ("STT", "Tên văn kiện chung", "Bên ta", "Bên bạn ký với ta", "Nước", "Ngày ký")
ROW = (1, "Thỏa thuận hợp tác Hà Giang và Vân Nam", "UBND tỉnh Hà Giang", "tỉnh Vân Nam", "Trung Quốc", "15/3/2019")
SAID = "Tên văn kiện chung=Tên văn bản\nBên ta=near\nBên bạn ký với ta=Foreign party"


def test_unsure_columns_are_refused_with_what_was_guessed_and_how_to_say_it(tmp_path: Path) -> None:
    with pytest.raises(Unsure) as caught:
        read(write(tmp_path / "a.xlsx", ODD, ROW))
    told = caught.value.message("vi")
    assert caught.value.exit_status == 2
    assert "Ngày ký → Ngày ký [tiêu đề của mẫu]" in told
    assert "Bên ta → Bên ký Việt Nam [đoán theo nội dung]" in told
    assert "Nếu đúng: --map 'Bên ta=Bên ký Việt Nam'" in told
    assert "Thiếu cột Bên ký nước ngoài: --map 'tên cột=Bên ký nước ngoài'" in told
    assert "--map 'heading=far'" in caught.value.message("en")


def test_what_the_user_says_of_columns_is_taken_and_kept_for_the_next_time(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", ODD, ROW)
    first, _ = read(path, map=SAID)
    assert of(first, Agreement)[0].name_vi == ROW[1]
    assert mappings.file().exists()
    again, report = read(path)
    assert again == first
    assert any("Bên ta → Vietnamese party" in one for one in report.warnings)


def test_what_is_said_later_changes_what_was_kept_and_leaves_the_rest(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", ODD, ROW)
    read(path, map=SAID)
    for options in ({"map": "Ngày ký=effective_on"}, {}):
        (agreement,) = of(read(path, **options)[0], Agreement)
        assert (str(agreement.effective_on), agreement.signed_on) == ("2019-03-15", None)


@pytest.mark.parametrize("kept", ["no JSON", "[]", '{"stt": {"list": "agreements"}}'])
def test_a_broken_file_of_mappings_counts_for_nothing(tmp_path: Path, kept: str) -> None:
    mappings.file().parent.mkdir(parents=True)
    mappings.file().write_text(kept, "utf-8")
    assert read(write(tmp_path / "a.xlsx", ODD, ROW), map=SAID)[0]


def test_a_column_that_the_user_leaves_out_is_left_out(tmp_path: Path) -> None:
    records, report = read(write(tmp_path / "a.xlsx", ODD, ROW), map=f"{SAID}\nNgày ký=")
    assert of(records, Agreement)[0].signed_on is None
    assert "Sheet1: Ngày ký" in report.unused


def test_one_value_for_every_row_stands_in_for_a_column_that_is_not_there(tmp_path: Path) -> None:
    headings = ("Tên thỏa thuận", "Đối tác", "Nước", "Ngày ký")
    row = ("Thỏa thuận", "tỉnh Vân Nam", "Trung Quốc", "2019")
    records, _ = read(write(tmp_path / "a.xlsx", headings, row), set="Bên ký Việt Nam=UBND tỉnh Hà Giang")
    assert {one.start for one in of(records, PartyTo)} == {"province:63/ha-giang", "locality:CN-YN"}


@pytest.mark.parametrize("said", ["Cột nào đó=near", "Bên ta=trường nào đó"])
def test_a_column_or_field_that_there_is_not_is_wrong_use(tmp_path: Path, said: str) -> None:
    with pytest.raises(UnknownColumn) as caught:
        read(write(tmp_path / "a.xlsx", ODD, ROW), map=said)
    assert "Allowed: " in str(caught.value)


def test_a_saying_without_an_equals_sign_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(BadMapping):
        read(write(tmp_path / "a.xlsx", ODD, ROW), map="Bên ta")


def test_a_workbook_that_holds_no_list_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unsure):
        read(write(tmp_path / "a.xlsx", ("Món", "Giá"), ("Phở", 40)))


def test_a_damaged_file_and_another_kind_of_file_are_refused(tmp_path: Path) -> None:
    for name in ("a.xlsx", "a.xls", "a.pdf"):
        (tmp_path / name).write_bytes(b"no workbook")
        with pytest.raises(Unreadable):
            read(tmp_path / name)


def test_several_sheets_load_and_a_sheet_that_is_no_list_is_said(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.xlsx", ("Tên thỏa thuận", "Đơn vị ký", "Đối tác", "Nước"), ("A", *ROW[2:5]), title="TTQT"
    )
    book = load_workbook(path)
    second = book.create_sheet("Đoàn")
    second.append(["Tên đoàn", "Đoàn ra/vào", "Đơn vị cử đoàn", "Nước đến"])
    second.append(["Đoàn công tác", "ra", "tỉnh Hà Giang", "Lào"])
    book.create_sheet("Khác").append(["Phở", "Giá"])
    book.save(path)
    records, report = read(path)
    assert (len(of(records, Agreement)), len(of(records, Event))) == (1, 1)
    assert any("Khác is like no list" in one for one in report.warnings)


def test_titles_two_level_headings_groups_counters_and_totals_are_understood(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["TÌNH HÌNH GIẢI NGÂN CÁC DỰ ÁN ODA"])
    sheet.append(["Đơn vị tính: triệu USD"])
    sheet.append(["TT", "Tên dự án", "Nhà tài trợ", "Địa bàn", "Vốn", None, "Thời gian", None])
    sheet.append([None, None, None, None, "Tổng mức", "Lũy kế", "Bắt đầu", "Kết thúc"])
    sheet.append([f"({number})" for number in range(1, 9)])
    sheet.append(["I", "Dự án giao thông"])
    sheet.append(
        [1, "Quản lý tài sản đường địa phương", "Ngân hàng Thế giới", "Hà Giang", 26.5, "12,5", "2017", "2023"]
    )
    sheet.append(["", "Tổng cộng", None, None, 26.5, 12.5])
    sheet.append(["Người lập biểu"])
    for area in ("A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:H3", "A1:H1"):
        sheet.merge_cells(area)
    book.save(tmp_path / "oda.xlsx")
    records, report = read(tmp_path / "oda.xlsx")
    assert [str(one.start_on) for one in of(records, Project)] == ["2017"]
    money = {one.key: (one.money.amount, one.money.currency) for one in of(records, Funds)}
    assert money == {"": (26_500_000, "USD"), "disbursed": (12_500_000, "USD")}
    assert not report.skipped
    assert sum(("left out" in one) for one in report.warnings) == 3


def test_a_merged_cell_stands_for_all_its_rows_but_a_merged_sum_only_once(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Tên dự án", "Nhà đầu tư", "Nước, vùng lãnh thổ", "Địa bàn", "Vốn đăng ký (USD)"])
    sheet.append(["Nhà máy chè", "Công ty A", "Nhật Bản", "Lâm Đồng", 1000])
    sheet.append(["Nhà máy rau", "Công ty B"])
    for area in ("C2:C3", "D2:D3", "E2:E3"):
        sheet.merge_cells(area)
    book.save(tmp_path / "fdi.xlsx")
    records, report = read(tmp_path / "fdi.xlsx")
    assert not report.skipped
    assert [one.money and one.money.amount for one in of(records, Funds)] == [1000, None]


def test_an_old_workbook_is_read_with_its_merged_cells_and_the_precision_of_its_dates() -> None:
    records, report = read(HERE / "doan-ra.xls")
    assert [str(one.held_on) for one in of(records, Event)] == ["2024-12", "2024-06-05"]
    assert not report.skipped


def test_an_excel_date_is_as_precise_as_it_is_shown(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", ("Tên thỏa thuận", "Đơn vị ký", "Đối tác", "Nước", "Ngày ký"))
    book = load_workbook(path)
    sheet = book.worksheets[0]
    for form in ("mmm-yy", "dd/mm/yyyy", "yyyy"):
        sheet.append([form, *ROW[2:5], date(2017, 12, 1)])
        sheet.cell(sheet.max_row, 5).number_format = form
    book.save(path)
    records, _ = read(path)
    assert {one.name_vi: str(one.signed_on) for one in of(records, Agreement)} == {
        "mmm-yy": "2017-12",
        "dd/mm/yyyy": "2017-12-01",
        "yyyy": "2017",
    }


@pytest.mark.parametrize(("encoding", "delimiter"), [("utf-8-sig", ","), ("utf-16", "\t"), ("utf-8", ";")])
def test_csv_is_read_in_the_encodings_and_with_the_marks_that_excel_writes(
    tmp_path: Path, encoding: str, delimiter: str
) -> None:
    lines = [("Tên thỏa thuận", "Đơn vị ký", "Đối tác", "Nước"), ("Thỏa thuận", *ROW[2:5])]
    path = tmp_path / "a.csv"
    path.write_text("\n".join(delimiter.join(line) for line in lines), encoding)
    records, _ = read(path)
    assert [one.name_vi for one in of(records, Agreement)] == ["Thỏa thuận"]


def test_the_template_may_be_named_where_two_are_alike(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", ("Tên dự án", "Nhà tài trợ", "Địa bàn"), ("Đường", "JICA", "Hà Giang"))
    records, _ = read(path, template="oda")
    assert of(records, Project)[0].id.startswith("project:tables/a/oda/")


def test_no_heading_means_two_columns_of_one_list() -> None:
    for one in lists().values():
        own = [heading for field in one.fields for heading in field.headings()]
        assert len(own) == len(set(own)), one.name
        known = [heading for field in one.fields for heading in field.synonyms()]
        assert len(known) == len(set(known)), one.name
