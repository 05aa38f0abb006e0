"""What `bangiao export` and `bangiao sparql` say."""

from bangiao.cli.language import Text

ABOUT = Text(
    vi="Xuất toàn bộ đồ thị sang dạng của chương trình khác.",
    en="Write the whole graph in the forms of other programs.",
)
FORMAT = Text(
    vi="""{what}.

Ghi trọn vẹn hoặc không ghi gì. Kèm nguồn của từng dữ kiện.""",
    en="""{what}.

It is written whole or not at all, with the sources of each fact.""",
)
FILE = Text(vi="Tệp sẽ ghi ({endings}).", en="The file to write ({endings}).")
FOLDER = Text(vi="Thư mục sẽ ghi: mới hoặc còn trống.", en="The folder to write: a new or an empty one.")
FOLDER_FORM = Text(vi="THƯ_MỤC", en="FOLDER")
ONE_OF = Text(vi="{said} ({choices}; mặc định: {default}).", en="{said} ({choices}; default: {default}).")
WITH_DEFAULT = Text(vi="{said} (mặc định: {default}).", en="{said} (default: {default}).")
EXPORTING = Text(vi="Xuất {file}", en="Exporting {file}")
DONE = Text(
    vi="Đã ghi {nodes} thực thể, {relations} quan hệ vào {file}.",
    en="Wrote {nodes} entities, {relations} relations to {file}.",
)
SPARQL = Text(
    vi="""Chạy một câu SPARQL chỉ đọc trên tệp RDF, hoặc trên bản xuất mới của cơ sở dữ liệu.

Không cần khai báo tiền tố của bản xuất (bangiao:, schema:, prov:, skos:, …). Đồ thị được đọc vào bộ nhớ.""",
    en="""Run one read-only SPARQL query on an RDF file, or on a fresh export of the database.

The prefixes of the export (bangiao:, schema:, prov:, skos:, …) need no declaration. The graph is read into memory.""",
)
QUERY = Text(vi="CÂU_SPARQL", en="QUERY")
NO_QUERY = Text(vi="câu SPARQL trống.", en="the SPARQL query is empty.")
DATABASE = Text(vi="đồ thị", en="the graph")
LIMIT = Text(vi="Nhiều nhất bấy nhiêu dòng.", en="At most so many rows.")
