"""Delimited files come as they are: with mixed encodings and line endings, long and short records."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bangiao.errors import NotAvailable
from bangiao.loaders.delimited import decode, rows
from bangiao.loaders.source import Unreadable


def written(folder: Path, content: bytes) -> Path:
    path = folder / "a.csv"
    path.write_bytes(content)
    return path


def read(path: Path, columns: tuple[str, ...] = ("a", "b")) -> list[dict[str, str | None]]:
    return [row.values for row in rows(path, columns, lambda _done, _total: None)]


def test_each_cell_is_read_in_its_own_encoding(tmp_path: Path) -> None:
    path = written(tmp_path, b"\xef\xbb\xbfa,b\r\n" + "Sơn La".encode() + b",S\xe3o Tom\xe9 \x96 x\n")
    assert read(path) == [{"a": "Sơn La", "b": "São Tomé – x"}]


def test_line_endings_may_be_mixed_and_stand_in_quoted_cells(tmp_path: Path) -> None:
    path = written(tmp_path, b'a,b\r\n1,"two\nlines"\n\r\n3,"x\r\ny"\r\n')
    assert read(path) == [{"a": "1", "b": "two\nlines"}, {"a": "3", "b": "x\r\ny"}]


def test_rows_are_numbered_as_a_spreadsheet_numbers_them(tmp_path: Path) -> None:
    path = written(tmp_path, b'a,b\n1,"two\nlines"\n3,4\n')
    assert [row.place for row in rows(path, ("a",), lambda _done, _total: None)] == ["row 2", "row 3"]


def test_a_short_record_lacks_cells_and_a_long_one_has_columns_of_its_own(tmp_path: Path) -> None:
    path = written(tmp_path, b"a,b\n1\n1,2,3\n")
    assert read(path) == [{"a": "1"}, {"a": "1", "b": "2", "column 3": "3"}]


def test_progress_ends_with_the_size_of_the_file(tmp_path: Path) -> None:
    path = written(tmp_path, b"a,b\n" + b"1,2\n" * 2000)
    told: list[tuple[int, int]] = []
    assert len(list(rows(path, ("a",), lambda done, total: told.append((done, total))))) == 2000
    assert told == sorted(told)
    assert told[-1] == (8004, 8004)
    assert len(told) > 2


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"", "row 1): found no column a, b"),
        (b"a,c\n1,2\n", "row 1): found no column b"),
        (b'a,b\n1,"2\n3,4\n', "line 3): found unexpected end of data"),
        (b'a,b\n1,"2"x\n', "line 2)"),
        ("a,b\n1,2\n".encode("utf-16"), "row 1): found no column a, b"),
    ],
)
def test_a_file_that_is_no_such_table_is_refused(tmp_path: Path, content: bytes, found: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(written(tmp_path, content))
    assert found in str(caught.value)
    assert "a.csv" in caught.value.message("vi")


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAvailable) as caught:
        read(tmp_path / "none.csv")
    assert "none.csv" in str(caught.value)


@given(st.text())
def test_text_in_utf_8_comes_back_as_it_was(text: str) -> None:
    assert decode(text.encode("utf-8", "ignore").decode("latin-1")) == text.encode("utf-8", "ignore").decode()


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_rows_or_unreadable(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = written(tmp_path_factory.mktemp("bytes"), b"a,b\n" + content)
    try:
        assert all(row.number >= 2 for row in rows(path, ("a", "b"), lambda _done, _total: None))
    except Unreadable as error:
        assert "a.csv" in str(error)
