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
FORM = Text(vi="DẠNG", en="FORM")
FORMAT = Text(
    vi="table, csv, json, xlsx hoặc parquet (mặc định: theo đuôi của --output, nếu không thì table).",
    en="table, csv, json, xlsx or parquet (default: by the ending of --output, otherwise table).",
)
OUTPUT = Text(vi="Ghi vào tệp này thay vì in ra.", en="Write to this file instead of printing.")
NO_SUCH_FORM = Text(
    vi="không ghi được {file} theo đuôi này; cho phép: {allowed} (hoặc .txt cho bảng).",
    en="{file} has an ending that cannot be written; allowed: {allowed} (or .txt for a table).",
)
NO_SUCH_ENDING = Text(
    vi="{file} phải có đuôi là một trong: {allowed}.", en="the ending of {file} must be one of: {allowed}."
)
WROTE = Text(vi="Đã ghi {file}.", en="Wrote {file}.")
OUTPUT_PICTURE = Text(vi="Tệp sẽ ghi ({endings}).", en="The file to write ({endings}).")
