"""What `bangiao load` says."""

from bangiao.cli.language import Text

ABOUT = Text(
    vi="""Nạp dữ kiện: bộ kèm theo bangiao, hoặc tệp của một nguồn.

Không có tham số: nạp bộ kèm theo. Với --from: nạp các tệp TỆP của nguồn NGUỒN. Nạp lại không làm gì thêm; dữ kiện
mà nguồn không còn nêu được đánh dấu là đã rút. Bản ghi hỏng bị bỏ qua và được báo rõ chỗ; khi đó lệnh thoát với mã 1.

Thêm --help sau --from NGUỒN để thấy tùy chọn riêng của nguồn đó.""",
    en="""Load facts: those that come with bangiao, or files of a source.

Without arguments, the shipped facts are loaded. With --from, the FILEs of that SOURCE. Loading again adds nothing;
what a source no longer states is marked withdrawn. A bad record is skipped and its place reported; the command then
leaves with status 1.

Add --help after --from SOURCE to see the options of that source.""",
)
FROM = Text(vi="Nguồn của các tệp (xem --list).", en="The source of the files (see --list).")
SOURCE = Text(vi="NGUỒN", en="SOURCE")
LIST = Text(vi="Liệt kê các nguồn rồi thoát.", en="List the sources and exit.")
DRY_RUN = Text(vi="Chỉ báo cáo, không ghi gì.", en="Only report, write nothing.")
WITHDRAW = Text(
    vi="Đánh dấu rút cả khi tệp không còn nêu phần lớn dữ kiện đang giữ dưới tên nó.",
    en="Mark facts withdrawn even if the file no longer states most of those kept under its name.",
)
INTO_FILES = Text(
    vi="Không dùng cơ sở dữ liệu: ghi vào thư mục mới này các tệp cho neo4j-admin database import.",
    en="Use no database: write files for neo4j-admin database import into this new folder.",
)
FOLDER = Text(vi="THƯ_MỤC", en="FOLDER")
ONLY_FILES = Text(
    vi="--into-files không đi cùng --dry-run hay --withdraw: thư mục mới chưa có gì để so hoặc rút.",
    en="--into-files goes without --dry-run and --withdraw: a new folder has nothing to compare with or withdraw.",
)
IN_FILES = Text(
    vi="Các tệp ở trong {folder}; xem README.md ở đó.",
    en="The files are in {folder}; README.md there says how to go on.",
)
OPTION = Text(
    vi="Tùy chọn riêng của nguồn (xem: load --from NGUỒN --help); dùng được nhiều lần.",
    en="An option of the source's own (see: load --from SOURCE --help); may be repeated.",
)
OPTION_FORM = Text(vi="TÊN=GIÁ TRỊ", en="NAME=VALUE")
OWN_OPTION = Text(
    vi="Tùy chọn của nguồn {source} (mặc định: {default}).", en="Option of {source} (default: {default})."
)
OWN = {
    "country": Text(
        vi="Nước có dự án được nạp: tên hoặc mã hai chữ cái, chẳng hạn LA (mặc định: {default}).",
        en="The country whose projects are loaded: a name or a code of two letters, such as LA (default: {default}).",
    ),
    "year": Text(
        vi="Năm của số liệu, nếu tên tệp không nêu (mặc định: {default}).",
        en="The year of the figures, where the file's name has none (default: {default}).",
    ),
}
OF_SOURCE = Text(vi="Tùy chọn của nguồn {source}", en="Options of the source {source}")
NO_OPTIONS = Text(vi="Nguồn này không có tùy chọn riêng.", en="This source has no options of its own.")
NONE = Text(vi="không có", en="none")
REPORT = Text(
    vi="Ghi báo cáo đầy đủ vào tệp này (.json: dạng JSON, còn lại: văn bản).",
    en="Write the full report to this file (.json: as JSON, otherwise text).",
)
FORMAT = Text(vi="Báo cáo dạng bảng hoặc một đối tượng JSON.", en="The report as a table or as one JSON object.")

NEEDS_FROM = Text(
    vi="Các tệp này của nguồn nào? Thêm --from NGUỒN.", en="Of which source are these files? Add --from SOURCE."
)
NEEDS_FILE = Text(vi="Nguồn {source} cần ít nhất một tệp.", en="The source {source} needs at least one file.")
NO_OPTION = Text(
    vi="Nguồn {source} không có tùy chọn {found!r}; cho phép: {allowed}.",
    en="The source {source} has no option {found!r}; allowed: {allowed}.",
)
NOT_NAME_VALUE = Text(vi="{found!r} không có dạng TÊN=GIÁ TRỊ.", en="{found!r} is not of the form NAME=VALUE.")

LOADING = Text(vi="Đang nạp: {what}", en="Loading: {what}")
FINISHING = Text(vi="đang ghi nốt", en="writing the last of it")
DONE = Text(vi="{what}: xong trong {seconds} giây", en="{what}: done in {seconds} s")
TRIED = Text(
    vi="{what}: chạy thử trong {seconds} giây, không ghi gì", en="{what}: dry run in {seconds} s, nothing written"
)
NOTHING_CHANGED = Text(vi="Không có gì thay đổi.", en="Nothing changed.")
COUNTS = {
    "read": Text(vi="bản ghi lập từ nguồn", en="records made"),
    "created": Text(vi="dữ kiện thêm mới", en="facts created"),
    "updated": Text(vi="dữ kiện cập nhật", en="facts updated"),
    "unchanged": Text(vi="dữ kiện không đổi", en="facts unchanged"),
    "withdrawn": Text(vi="dữ kiện đã rút", en="facts withdrawn"),
    "skipped": Text(vi="bản ghi bỏ qua", en="records skipped"),
}
UNRESOLVED = Text(vi="tên chưa nhận ra", en="unresolved names")
UNUSED = Text(vi="cột không dùng", en="unused columns")
WARNINGS = Text(vi="cảnh báo", en="warnings")
MORE = Text(vi="+{count} mục nữa (--report TỆP ghi đủ)", en="+{count} more (--report FILE writes all)")
GROUND = Text(
    vi="Đồ thị còn trống: nạp trước dữ kiện kèm theo (địa danh, lĩnh vực, tổ chức), vì nguồn nào cũng dựa vào đó.",
    en="The graph is empty: the shipped facts (places, sectors, organisations) are loaded first; every source needs them.",
)
NO_GROUND = Text(
    vi="Đồ thị còn trống: chạy thử sẽ báo thiếu địa danh và lĩnh vực. Nạp trước bằng: bangiao load",
    en="The graph is empty: a dry run will miss places and sectors. Load them first with: bangiao load",
)
