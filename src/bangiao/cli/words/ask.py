"""What `bangiao ask`, `bangiao cypher` and `bangiao find` say."""

from collections.abc import Mapping

from bangiao.cli.language import Text

ABOUT = Text(
    vi="""Trả lời các câu hỏi có sẵn.

Không có tham số: liệt kê các câu hỏi theo chủ đề. CÂU HỎI là tên hoặc mã, chẳng hạn q10. Tham số riêng của mỗi câu
hỏi: bangiao ask CÂU HỎI --help. Tên không cần dấu: --province "ha giang".""",
    en="""Answer the questions of the catalogue.

Without arguments, the questions are listed by theme. QUESTION is a name or an id such as q10. Each question has
parameters of its own: bangiao ask QUESTION --help. Names need no diacritics: --province "ha giang".""",
)
QUESTION = Text(vi="[CÂU HỎI …]", en="[QUESTION …]")
QUESTIONS = Text(vi="Câu hỏi", en="Questions")
SOURCES = Text(vi="Thêm nguồn của từng dòng.", en="Add the sources of each row.")
EXPLAIN = Text(
    vi="In câu lệnh Cypher với các tham số (dòng :param) thay vì hỏi.",
    en="Print the question's Cypher with its parameters (:param lines) instead of asking.",
)
COLUMNS = Text(vi="Cột của kết quả", en="Columns of the answer")
COUNTED = Text(vi="Cách tính", en="What is counted")
DEFAULT = Text(vi="mặc định: {value}", en="default: {value}")
NEEDED = Text(vi="bắt buộc", en="required")
ONE_OF = Text(vi="một trong: {values}", en="one of: {values}")
NAME_FIRST = Text(
    vi="Tùy chọn {found} đứng trước tên câu hỏi: viết bangiao ask CÂU HỎI {found} …",
    en="The option {found} stands before the question: write bangiao ask QUESTION {found} …",
)
MORE = Text(
    vi="Tham số và cột của một câu hỏi: bangiao ask CÂU HỎI --help",
    en="Parameters and columns of a question: bangiao ask QUESTION --help",
)
NO_QUESTION = Text(vi="Giải thích câu hỏi nào? Thêm tên của nó.", en="Explain which question? Add its name.")
PLACEHOLDERS: Mapping[str, Text] = {
    "Province": Text(vi="TỈNH", en="PROVINCE"),
    "NewProvince": Text(vi="TỈNH", en="PROVINCE"),
    "Partner": Text(vi="ĐỐI TÁC", en="PARTNER"),
    "Country": Text(vi="NƯỚC", en="COUNTRY"),
    "Sector": Text(vi="LĨNH VỰC", en="SECTOR"),
    "years": Text(vi="NĂM[-NĂM]", en="YEAR[-YEAR]"),
    "era": Text(vi="63|34|as-signed", en="63|34|as-signed"),
    "status": Text(vi="TRẠNG THÁI,…", en="STATUS,…"),
    "choice": Text(vi="LỰA CHỌN", en="CHOICE"),
    "Provinces": Text(vi="TỈNH,…", en="PROVINCE,…"),
    "Locality": Text(vi="ĐỊA PHƯƠNG", en="LOCALITY"),
    "Agreement": Text(vi="THỎA THUẬN", en="AGREEMENT"),
    "Plan": Text(vi="KẾ HOẠCH", en="PLAN"),
    "Event": Text(vi="SỰ KIỆN", en="EVENT"),
    "Entity": Text(vi="TÊN", en="NAME"),
    "indicator": Text(vi="CHỈ TIÊU", en="INDICATOR"),
    "date": Text(vi="NGÀY", en="DATE"),
    "number": Text(vi="SỐ", en="NUMBER"),
    "int": Text(vi="SỐ", en="NUMBER"),
    "folder": Text(vi="THƯ MỤC", en="FOLDER"),
}

CYPHER = Text(
    vi="""Chạy một câu lệnh Cypher chỉ đọc.

CÂU LỆNH là - thì đọc từ đầu vào chuẩn. Các dòng :param TÊN => GIÁ TRỊ đứng trước câu lệnh được hiểu như trong Neo4j
Browser; bangiao ask --explain in ra đúng dạng đó.

Giá trị của --param được đọc như JSON nếu đọc được (số, true, danh sách), nếu không thì là chữ: code=01 là chữ, code=10 là
số, code='"10"' là chữ. Mã thường là chữ: --param 'era="34"'.

Nhiều nhất 100.000 dòng nếu không có --limit; câu lệnh chạy quá 60 giây thì bị dừng.""",
    en="""Run one read-only Cypher statement.

A STATEMENT of - is read from standard input. Lines :param NAME => VALUE before the statement are understood as in Neo4j
Browser; bangiao ask --explain prints that form.

A value of --param is read as JSON where it can be (a number, true, a list), otherwise as text: code=01 is text,
code=10 a number, code='"10"' text. Codes are mostly text: --param 'era="34"'.

At most 100,000 rows without --limit; a statement that runs longer than 60 seconds is stopped.""",
)
A_NUMBER = Text(
    vi="${name} được đọc là số {value}. Nếu là mã bằng chữ, viết --param '{name}=\"{value}\"'.",
    en="${name} was read as the number {value}. If it is a code, which is text, write --param '{name}=\"{value}\"'.",
)
STATEMENT = Text(vi="CÂU LỆNH", en="STATEMENT")
EMPTY = Text(
    vi="Câu lệnh trống; chẳng hạn: RETURN 1 AS one", en="The statement is empty; write one, such as: RETURN 1 AS one"
)
PARAM = Text(
    vi="Giá trị của $TÊN trong câu lệnh; dùng được nhiều lần.",
    en="The value of $NAME in the statement; may be repeated.",
)
LIMIT = Text(vi="Nhiều nhất bấy nhiêu dòng.", en="At most this many rows.")
ROW_LIMIT = Text(vi="Nhiều nhất bấy nhiêu dòng (mặc định 100.000).", en="At most this many rows (100,000 unless said).")

FIND = Text(
    vi="""Tìm theo tên, không cần dấu, hoặc theo tên khác.

Kết quả có mã để dùng trong câu hỏi và trong Cypher.""",
    en="""Find things by name, without diacritics, or by alias.

The result has the ids to use in questions and in Cypher.""",
)
TEXT = Text(vi="TÊN", en="TEXT")
FOUND = {
    "name": Text(vi="Tên", en="Name"),
    "kind": Text(vi="Loại", en="Kind"),
    "era": Text(vi="Thời kỳ", en="Era"),
    "id": Text(vi="Mã", en="Id"),
    "match": Text(vi="Giống", en="Match"),
}
ERAS = {
    "34": Text(vi="34 tỉnh", en="of the 34"),
    "63": Text(vi="63 tỉnh", en="of the 63"),
    "before": Text(vi="trước 2008", en="before 2008"),
}
NOTHING_FOUND = Text(
    vi="Không có tên nào giống {text!r} trong dữ liệu đã nạp.", en="No name like {text!r} is in the data loaded."
)
FOUND_TITLE = Text(vi="Các tên giống {text!r}", en="Names like {text!r}")
