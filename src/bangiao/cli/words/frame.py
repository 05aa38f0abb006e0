"""What every command has in common: help, options, and errors that are no command's own."""

from bangiao.cli.language import Text

ABOUT = Text(
    vi="""Đồ thị tri thức về quan hệ quốc tế của các tỉnh, thành Việt Nam.

Nạp dữ kiện có nguồn, hỏi bằng các câu hỏi có sẵn hoặc bằng Cypher, vẽ thành hình. Bắt đầu: bangiao demo

Máy chủ: --database URI hoặc NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE; nếu không có thì dùng
cơ sở dữ liệu kèm theo, trong thư mục BANGIAO_HOME.""",
    en="""A knowledge graph of the international relations of Viet Nam's provinces.

Load facts with their sources, ask ready questions or Cypher, draw pictures. Begin with: bangiao demo

Server: --database URI or NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE; without them the embedded
database in the folder BANGIAO_HOME is used.""",
)
OPTIONS = Text(vi="[TÙY CHỌN]", en="[OPTIONS]")
COMMAND = Text(vi="LỆNH …", en="COMMAND …")
OPTIONAL_COMMAND = Text(vi="[LỆNH …]", en="[COMMAND …]")
HELP = Text(vi="Hiện trợ giúp này rồi thoát.", en="Show this message and exit.")
FILE = Text(vi="TỆP", en="FILE")
NUMBER = Text(vi="SỐ", en="NUMBER")
VALUE = Text(vi="GIÁ TRỊ", en="VALUE")
HINT = Text(vi="Xem trợ giúp: {command} --help", en="For help: {command} --help")
ERROR = Text(vi="Lỗi: {message}", en="Error: {message}")
UNEXPECTED = Text(
    vi="bangiao gặp trục trặc ngoài dự kiến ({kind}: {reason}). Chạy lại với BANGIAO_DEBUG=1 để xem chi tiết và báo lỗi.",
    en="bangiao met something unexpected ({kind}: {reason}). Run it again with BANGIAO_DEBUG=1 for details to report.",
)
FILE_TROUBLE = Text(vi="{file}: {reason}.", en="{file}: {reason}.")
NOT_A_WHOLE_NUMBER = Text(
    vi="{found!r} không phải là số nguyên từ {lowest} trở lên.", en="{found!r} is not a whole number from {lowest}."
)
