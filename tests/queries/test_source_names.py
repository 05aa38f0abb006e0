"""The source of a row can be found again: its document, the file if it is one, and the place in the language."""

from bangiao.queries.coverage import shown

KNOWN = {
    "document:list": {"id": "document:list", "name_vi": "Danh sách", "name_en": "List", "filename": "all.csv"},
    "document:law": {"id": "document:law", "name_vi": "Luật", "name_en": "Law"},
}


def test_the_row_of_a_file_is_told_with_the_file() -> None:
    assert shown(["document:list#row 24370"], KNOWN, "en") == ["List, all.csv, row 24370"]
    assert shown(["document:list#rows 7, 9-11"], KNOWN, "vi") == ["Danh sách, all.csv, các dòng 7, 9-11"]
    assert shown(["document:law#Art. 3"], KNOWN, "vi") == ["Luật, Art. 3"]
