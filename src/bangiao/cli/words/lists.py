"""What `bangiao template` says, and the options of an office's own lists."""

from bangiao.cli.language import Text

ABOUT = Text(
    vi="""Ghi một tệp Excel trống để cơ quan điền danh sách của mình.

MẪU là một trong: agreements (thỏa thuận), delegations (đoàn ra, đoàn vào), aid (viện trợ không thuộc ODA), oda, fdi,
conferences (hội nghị, hội thảo), partners (đối tác), needs (nhu cầu),
ngos (giấy đăng ký của tổ chức PCPNN), plans (kế hoạch và nhiệm vụ). Tiêu đề tiếng Việt và tiếng Anh, danh sách
chọn sẵn, hướng dẫn, một dòng ví dụ (không được nạp). Không bao giờ ghi đè lên tệp đã có.

Điền xong thì nạp bằng: bangiao load --from tables TỆP""",
    en="""Write an empty Excel workbook for an office's own list.

TEMPLATE is one of: agreements, delegations, aid (outside ODA), oda, fdi, conferences, partners, needs,
ngos (permits of foreign NGOs), plans (plans and their tasks). Headings in
two languages, drop-down lists, notes, and one example row that is never loaded. A file that is there is never replaced.

Load the filled one with: bangiao load --from tables FILE""",
)
TEMPLATE = Text(vi="MẪU", en="TEMPLATE")
OUTPUT = Text(
    vi="Tệp sẽ ghi (mặc định: tên mẫu và đuôi .xlsx).", en="The file to write (default: the template's name and .xlsx)."
)
IS_THERE = Text(
    vi="{file} đã có; chọn tên khác bằng --output.", en="{file} is there already; choose another name with --output."
)
RIGHT = Text(vi="Các cột hiểu như vậy có đúng không? [c/K] ", en="Are the columns understood rightly? [y/N] ")
OF_SOURCES = {
    ("tables", "map"): Text(
        vi="cột=trường: cột của tệp là trường nào của mẫu (bỏ trống: không dùng); dùng được nhiều lần, được nhớ.",
        en="heading=field: which field a column of the file is (an empty field: not used); may be repeated, is kept.",
    ),
    ("tables", "set"): Text(
        vi="trường=giá trị: một giá trị cho mọi dòng, khi tệp không có cột đó; dùng được nhiều lần.",
        en="field=value: one value for every row, where the file has no such column; may be repeated.",
    ),
    ("tables", "template"): Text(
        vi="Tệp là danh sách nào (xem bangiao template --help); nếu không thì tự nhận.",
        en="Which list the file is (see bangiao template --help); otherwise it is recognised.",
    ),
    ("tables", "dataset"): Text(
        vi="Tên bộ dữ liệu: tệp nạp sau cùng tên sẽ thay tệp trước (mặc định: tên tệp).",
        en="Name of the dataset: a later file of the same name replaces it (default: the file's name).",
    ),
    ("tables", "errors"): Text(
        vi="Nơi ghi bản sao có đánh dấu ô sai (mặc định: TỆP.loi.xlsx), cả khi chạy thử.",
        en="Where the copy with marked errors goes (default: FILE.loi.xlsx), on a dry run, too.",
    ),
}
