"""The help of options that several commands take."""

from bangiao.cli.language import Text

LANGUAGE = Text(
    vi="Ngôn ngữ: vi hoặc en (nếu không: BANGIAO_LANG, rồi đến ngôn ngữ của máy).",
    en="Language: vi or en (otherwise BANGIAO_LANG, then the locale).",
)
DATABASE = Text(
    vi="Máy chủ Neo4j, chẳng hạn bolt://localhost:7687.", en="A Neo4j server, such as bolt://localhost:7687."
)
VERSION = Text(vi="Hiện phiên bản rồi thoát.", en="Show the version and exit.")
FORMAT = Text(
    vi="Dạng kết quả (mặc định: table; với --output thì theo đuôi tệp).",
    en="Form of the result (default: table; with --output, by the file's ending).",
)
OUTPUT = Text(vi="Ghi vào tệp này thay vì in ra.", en="Write to this file instead of printing.")
NEEDS_FILE = Text(
    vi="Dạng {format} là tệp nhị phân: thêm --output TỆP.", en="{format} is a binary form: add --output FILE."
)
WROTE = Text(vi="Đã ghi {file}.", en="Wrote {file}.")
STARTING = Text(vi="Đang mở cơ sở dữ liệu tại chỗ (vài giây)…", en="Starting the local database (a few seconds)…")
