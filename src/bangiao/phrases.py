"""The short phrases that errors put into their sentences, in Vietnamese: what was found, what is allowed, and where.

Whoever raises an error writes such a fact in English; here, in one place, stands how it is said in Vietnamese. `{}`
stands for what differs (a column, a word of the source), `{n}` for a number. What is not listed is shown as it is.
"""

import errno
import os
import re
from functools import cache

_GAP = re.compile(r"(\{n?\})")

TROUBLES: dict[int, tuple[str, str]] = {
    errno.ENOENT: ("không có tệp hoặc thư mục này", "no such file or folder"),
    errno.EACCES: ("không có quyền đọc hoặc ghi", "no permission to read or write it"),
    errno.EPERM: ("không có quyền làm việc này", "this is not permitted"),
    errno.EISDIR: ("là một thư mục, không phải tệp", "it is a folder, no file"),
    errno.ENOTDIR: ("một phần của đường dẫn không phải thư mục", "a part of the path is no folder"),
    errno.EEXIST: ("đã có rồi", "it is there already"),
    errno.ENOSPC: ("hết chỗ trên đĩa", "the disk is full"),
    errno.EROFS: ("ổ đĩa chỉ cho đọc", "the disk can only be read"),
    errno.ENAMETOOLONG: ("tên quá dài", "the name is too long"),
    errno.EMFILE: ("mở quá nhiều tệp", "too many files are open"),
    errno.EIO: ("ổ đĩa đọc, ghi bị lỗi", "the disk failed"),
    errno.ENOTEMPTY: ("thư mục không trống", "the folder is not empty"),
}
"""What the operating system says of files, by its number, in Vietnamese and English."""

PHRASES = {
    # Places
    "opening": "khi mở",
    "name": "tên tệp",
    "the folder": "thư mục",
    "the sheets": "các trang",
    "table": "bảng",
    "year": "năm",
    "row {}": "dòng {}",
    "rows {}": "các dòng {}",
    "line {}": "dòng {}",
    "{}, row {}": "{}, dòng {}",
    "{}, rows {}": "{}, các dòng {}",
    "{}, line {}": "{}, dòng {}",
    # Cells and rows
    "no such cell": "thiếu ô này",
    "a date": "một ngày",
    "a cell in each column": "mỗi cột một ô",
    "an empty cell": "ô trống",
    "a value": "một giá trị",
    "one value": "một giá trị",
    "more than 0": "số lớn hơn 0",
    "a finite number": "số hữu hạn",
    "a number with a decimal point": "số có dấu chấm thập phân",
    "a number, or .. for none": "số, hoặc .. khi không có",
    "a number from 0 to 100": "số từ 0 đến 100",
    "two numbers from 0 to 1": "hai số từ 0 đến 1",
    "{n} to {n}": "từ {n} đến {n}",
    "a year": "năm",
    "a date as YYYY-MM-DD": "ngày dạng YYYY-MM-DD (năm-tháng-ngày)",
    "a day as {}": "ngày dạng {}",
    "a date and time as {}": "ngày giờ dạng {}",
    "a province": "một tỉnh, thành phố",
    "an amount and a year": "số tiền và năm",
    "a number": "một số",
    "an amount of 0 or more": "số tiền từ 0 trở lên",
    "an amount of money": "một số tiền",
    "no amount or no year": "thiếu số tiền hoặc năm",
    "text, number, truth, date, list of text": "chữ, số, đúng hay sai, ngày, danh sách chữ",
    "a row of {}": "một dòng của {}",
    "{n} figures": "{n} số liệu",
    "{} as in row {n}": "{} như ở dòng {n}",
    "no rows": "không có dòng nào",
    # Ids and repetitions
    "an end that is nowhere": "một đầu của quan hệ không có trong đồ thị",
    "ids of loaded nodes": "mã của những gì đã nạp",
    "the id for a second time with other values": "mã lặp lại với giá trị khác",
    "one record an id": "mỗi mã một bản ghi",
    "{} for a second time": "{} lặp lại lần thứ hai",
    "each project once": "mỗi dự án một lần",
    "each id once": "mỗi mã một lần",
    "one row": "một dòng",
    "one row each": "mỗi thứ một dòng",
    "one row a project": "mỗi dự án một dòng",
    "one row a mission": "mỗi cơ quan một dòng",
    "one row a province": "mỗi tỉnh một dòng",
    "one row a province and year": "mỗi tỉnh mỗi năm một dòng",
    "the province and year of {} again": "tỉnh và năm của {} lặp lại",
    "the province of {} again": "tỉnh của {} lặp lại",
    "no row that can be read of this project": "không có dòng đọc được của dự án này",
    "the id of a project of the release": "mã của một dự án trong bộ dữ liệu",
    # Files, columns and tables
    "a readable file": "một tệp đọc được",
    "a file {}": "một tệp {}",
    "no ending": "không có đuôi tệp",
    "a folder with {}": "thư mục có {}",
    "no {}": "thiếu {}",
    "no column {}": "thiếu cột {}",
    "the columns {}": "các cột {}",
    "a sheet {}": "trang {}",
    "an Excel workbook (.xlsx)": "tệp Excel (.xlsx)",
    "delimited text with closed quotes": "văn bản phân cách, mọi dấu nháy đều được đóng",
    "a readable member": "một tệp đọc được trong tệp nén",
    "a heading and rows, delimited by semicolons": "dòng tiêu đề và các dòng, phân cách bằng dấu chấm phẩy",
    "cells with closed quotes, delimited by semicolons": "ô có dấu nháy đóng, phân cách bằng dấu chấm phẩy",
    "a table of at most {n} bytes": "bảng không quá {n} byte",
    "{n} bytes": "{n} byte",
    "no heading": "không có dòng tiêu đề",
    "a zip whose list of files is whole": "tệp zip có danh mục tệp nguyên vẹn",
    "no table in the zip": "không có bảng nào trong tệp zip",
    "a zip of .csv files": "tệp zip gồm các tệp .csv",
    "the table {} again": "bảng {} lặp lại",
    "a table once": "mỗi bảng một lần",
    "rows of provinces or countries": "các dòng là tỉnh hoặc nước",
    "columns that have a year, or a title with one": "cột có năm, hoặc tiêu đề có năm",
    "a province, a region, a country or the whole": "một tỉnh, một vùng, một nước hoặc cả nước",
    "a province's code of the General Statistics Office, of the list of 63": "mã tỉnh của Tổng cục Thống kê (63 tỉnh)",
    "the code and the name of one province; {} is {}": "mã và tên của cùng một tỉnh; {} là {}",
    "one year in the file's name, as in population_2022.csv, or the option year": (
        "một năm trong tên tệp, như population_2022.csv, hoặc tùy chọn year"
    ),
    "a town and its country": "một đô thị và nước của nó",
    "two towns that name and country tell apart": "hai đô thị khác nhau về tên hoặc nước",
    # IATI
    "an identifier": "một mã định danh",
    "no iati-identifier": "thiếu iati-identifier",
    "no activity-status": "thiếu activity-status",
    "no transaction-type": "thiếu transaction-type",
    "no iso-date": "thiếu iso-date",
    "no value": "thiếu giá trị",
    "an end after the start": "ngày cuối sau ngày đầu",
    "the period {}": "kỳ {}",
    "a code of ISO 4217, here or as default-currency": "mã ISO 4217, ở đây hoặc ở default-currency",
    "a code of ISO 3166-1 alpha-2": "mã ISO 3166-1 hai chữ cái",
    "a document type declaration (DOCTYPE)": "khai báo kiểu tài liệu (DOCTYPE)",
    "an IATI file, which has none": "tệp IATI, không có khai báo đó",
    "well-formed XML to the end": "XML đúng cú pháp cho đến hết tệp",
    "Start tag expected, '<' not found": "không thấy thẻ mở đầu '<'",
    "Document is empty": "tệp trống",
    "Premature end of data in tag {}": "tệp bị cụt trong thẻ {}",
    "Opening and ending tag mismatch: {}": "thẻ mở và thẻ đóng không khớp: {}",
    "Extra content at the end of the document": "thừa nội dung ở cuối tệp",
    "no element": "không có phần tử nào",
    "a latitude and a longitude in degrees": "vĩ độ và kinh độ tính bằng độ",
    "an organisation": "một tổ chức",
    "neither a ref nor a name": "không có mã (ref) lẫn tên",
    "nobody who provides {}": "không nêu ai cấp {}",
    "a provider-org or a reporting-org": "provider-org hoặc reporting-org",
    "the identifier of another activity": "mã định danh của hoạt động khác",
    "currency {}": "tiền tệ {}",
    "percentage {}": "tỷ lệ {}",
    "ref {}": "mã (ref) {}",
    "code {}": "mã {}",
    "version {}": "phiên bản {}",
    "IATI version 1.01 to 1.05, or 2.01 to 2.03": "IATI phiên bản 1.01 đến 1.05, hoặc 2.01 đến 2.03",
    # Values, as graph.values and loaders refuse them
    "{} is neither true nor false": "{} không phải đúng hay sai",
    "{} is no whole number": "{} không phải số nguyên",
    "{} is no date": "{} không phải ngày",
    "{} is no date: allowed are YYYY, YYYY-MM, YYYY-MM-DD and two of them with / between": (
        "{} không phải ngày: cho phép YYYY, YYYY-MM, YYYY-MM-DD và hai ngày như vậy với / ở giữa"
    ),
    "{} ends before it starts": "{} kết thúc trước khi bắt đầu",
    "{} is no ISO 4217 currency code": "{} không phải mã tiền tệ ISO 4217",
    "{} is no amount": "{} không phải số tiền",
    "{} is no number with a decimal point": "{} không phải số có dấu chấm thập phân",
    "{} is not below 10^18": "{} không nhỏ hơn 10^18",
    # Documents
    "Creative work of this project; see LICENSE": "tác phẩm của dự án bangiao; xem LICENSE",
    # The database and its files
    "User {} is not allowed to {}": "người dùng {} không được phép: {}",
    "administration": "lệnh quản trị",
    "type {}": "loại {}",
    "{n} s": "quá {n} giây",
    "exit status {n}": "mã thoát {n}",
    "Transaction error on commit": "lỗi khi ghi nhận giao dịch",
    "Transaction error on commit{}": "lỗi khi ghi nhận giao dịch{}",
    "File is not a zip file": "không phải tệp zip",
    # Pictures
    "node id": "mã của điểm",
    "edge id": "mã của quan hệ",
    "edge end": "đầu của quan hệ",
    "focus": "điểm được hỏi",
    "kind": "loại",
    "no second one": "mỗi mã một lần",
    "the id of a node of the view": "mã của một điểm trong hình",
    "an entry in kinds": "một mục trong kinds",
    # Answers
    "Cypher": "câu lệnh Cypher",
    "a folder": "một thư mục",
} | {os.strerror(number): vi for number, (vi, _) in TROUBLES.items()}


def vietnamese(phrase: str) -> str:
    """The phrase in Vietnamese, what differs in it kept; a phrase that is not listed as it is.

    >>> vietnamese("row 12, amount"), vietnamese("no column usd"), vietnamese("'x'")
    ('dòng 12, amount', 'thiếu cột usd', "'x'")
    """
    if phrase in PHRASES:
        return PHRASES[phrase]
    for pattern, said in _patterns():
        match = pattern.fullmatch(phrase)
        if match:
            return said.format(*match.groups())
    return phrase


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """The phrases with gaps, those with most words of their own first."""
    gapped = sorted((one for one in PHRASES if "{" in one), key=lambda one: (-len(_GAP.sub("", one)), one))
    return [(_pattern(one), _GAP.sub("{}", PHRASES[one])) for one in gapped]


def _pattern(phrase: str) -> re.Pattern[str]:
    gaps = {"{}": "(.+)", "{n}": r"([-\d.,]+)"}
    return re.compile("".join(gaps.get(part) or re.escape(part) for part in _GAP.split(phrase)), re.DOTALL)
