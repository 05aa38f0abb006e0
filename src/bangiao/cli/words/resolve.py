"""What `bangiao resolve` says."""

from bangiao.cli.language import Text

ABOUT = Text(
    vi="""Xem những tổ chức, địa phương và dự án có thể là một, và phán định.

Không có tùy chọn: hiện từng cặp cạnh nhau cùng căn cứ rồi hỏi: giống, khác hay chưa rõ. Phán định được giữ trong tệp
judgements.jsonl ở thư mục BANGIAO_HOME, có hiệu lực ngay và trong mọi lần nạp sau, và bỏ được bằng --undo. "Giống" có
tính bắc cầu: A là B, B là C thì A là C, trừ khi có phán định "khác" hoặc quy tắc kèm theo ngăn lại.

Mã của một tổ chức: bangiao find TÊN""",
    en="""Look at organisations, places and projects that may be one, and judge.

Without options each pair is shown side by side with its evidence, and you are asked: same, different or unsure.
Judgements are kept in judgements.jsonl in the folder BANGIAO_HOME, hold at once and in every later load, and can be
taken back by --undo. "Same" carries over: if A is B and B is C, A is C, unless a judgement of "different" or a rule
that comes with bangiao stands against it.

The id of an organisation: bangiao find NAME""",
)
LABEL = Text(
    vi="Loại: Organisation, ForeignLocality hoặc Project.", en="The kind: Organisation, ForeignLocality or Project."
)
LIMIT = Text(vi="Số cặp nhiều nhất (mặc định: 20).", en="At most so many pairs (default: 20).")
LIST = Text(vi="Liệt kê các cặp mà không hỏi.", en="List the pairs without asking.")
SAME = Text(vi="Hai mã này là một.", en="These two ids are one.")
DIFFERENT = Text(vi="Hai mã này không phải là một.", en="These two ids are not one.")
UNSURE = Text(vi="Chưa rõ hai mã này có phải là một không.", en="It is not clear whether these two ids are one.")
UNDO = Text(vi="Bỏ phán định về hai mã này.", en="Take back the judgement of these two ids.")
WHY = Text(vi="Căn cứ, ghi cùng phán định.", en="The reason, kept with the judgement.")
REASON = Text(vi="CĂN CỨ", en="REASON")
HISTORY = Text(vi="In mọi phán định từ trước đến nay.", en="Print all judgements that were ever made.")
CERTAIN = Text(
    vi="Gộp, không hỏi, những gì trùng hẳn mã hoặc tên trong dữ liệu kèm theo.",
    en="Join, without asking, what agrees exactly with a reference or a name that comes with bangiao.",
)
APPLY = Text(
    vi="Áp dụng mọi phán định cho cơ sở dữ liệu này (chẳng hạn sau khi đổi máy chủ).",
    en="Bring this database to all judgements (after a change of server, for instance).",
)
FORMAT = Text(vi="Danh sách dạng bảng hoặc JSON.", en="The list as a table or as JSON.")
ONE_AT_A_TIME = Text(vi="Chỉ dùng một trong các tùy chọn: {found}.", en="Use only one of these options: {found}.")

NOTHING = Text(vi="Không có cặp nào cần xem.", en="There is no pair to look at.")
NO_HISTORY = Text(vi="Chưa có phán định nào.", en="Nothing has been judged yet.")
JUDGED = Text(vi="Đã ghi: {one} và {other}: {verdict}.", en="Noted: {one} and {other}: {verdict}.")
MOVED = Text(vi="Đã chuyển {count} dữ kiện.", en="Moved {count} facts.")
JOINED = Text(vi="Đã gộp {count} cặp trùng hẳn.", en="Joined {count} pairs that agree exactly.")
CONFLICT = Text(vi="Mâu thuẫn: {said}", en="Contradiction: {said}")
LISTED_ONLY = Text(
    vi="Không có ai ở bàn phím: chỉ liệt kê. Phán định bằng --same, --different hoặc --unsure.",
    en="Nobody is at the keyboard: listed only. Judge with --same, --different or --unsure.",
)
ASK = Text(
    vi="[s] giống  [d] khác  [u] chưa rõ  [Enter] bỏ qua  [q] thôi: ",
    en="[s]ame  [d]ifferent  [u]nsure  [Enter] skip  [q]uit: ",
)
NOT_UNDERSTOOD = Text(vi="Trả lời bằng s, d, u, Enter hoặc q.", en="Answer s, d, u, Enter or q.")
PLACE = Text(
    vi="Cặp {number} trong {total}, giống nhau {score} %: {reasons}",
    en="Pair {number} of {total}, {score} % alike: {reasons}",
)

VERDICTS = {
    "same": Text(vi="giống", en="same"),
    "different": Text(vi="khác", en="different"),
    "unsure": Text(vi="chưa rõ", en="unsure"),
    "undone": Text(vi="đã bỏ", en="undone"),
}
REASONS = {
    "reference": Text(vi="cùng mã số", en="the same reference"),
    "alias": Text(vi="đúng một tên trong dữ liệu kèm theo", en="exactly a name that comes with bangiao"),
    "name": Text(vi="tên có cùng các từ", en="names of the same words"),
    "words": Text(vi="tên gần giống", en="similar names"),
    "acronym": Text(vi="tên viết tắt khớp", en="the acronym fits"),
    "country": Text(vi="cùng nước", en="the same country"),
    "other_reference": Text(vi="nhưng khác mã số", en="but other references"),
    "other_country": Text(vi="nhưng khác nước", en="but other countries"),
    "number": Text(vi="cùng số trong sổ đăng ký", en="the same number of a register"),
    "funder": Text(vi="cùng bên tài trợ", en="the same funder"),
    "place": Text(vi="cùng tỉnh", en="the same province"),
    "years": Text(vi="thời gian khớp", en="the years fit"),
    "amount": Text(vi="số tiền khớp", en="the amounts fit"),
    "other_amount": Text(vi="nhưng khác số tiền", en="but other amounts"),
    "common_name": Text(vi="nhưng nước nào cũng có tên này", en="but many countries have such a name"),
}
FIELDS = {
    "id": Text(vi="Mã", en="Id"),
    "name": Text(vi="Tên", en="Name"),
    "aliases": Text(vi="Tên khác", en="Other names"),
    "country": Text(vi="Nước", en="Country"),
    "ref": Text(vi="Mã số", en="Reference"),
    "dates": Text(vi="Thời gian", en="Time"),
    "funders": Text(vi="Bên tài trợ", en="Funders"),
    "money": Text(vi="Số tiền", en="Money"),
    "projects": Text(vi="Dự án", en="Projects"),
    "places": Text(vi="Nơi có dự án", en="Where"),
    "documents": Text(vi="Nguồn", en="Sources"),
}
