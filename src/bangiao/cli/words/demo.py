"""What `bangiao demo` and `bangiao show` say."""

from bangiao.cli.language import Text

ABOUT = Text(
    vi="""Nạp dữ kiện kèm theo, trả lời ba câu hỏi, vẽ một hình mạng lưới.

Chạy lại được: lần sau không có gì thay đổi. Hình ghi vào bangiao-demo.html trong thư mục hiện tại.""",
    en="""Load the shipped facts, answer three questions, draw a network.

May be run again: nothing changes then. The picture goes to bangiao-demo.html in the current folder.""",
)
OUTPUT = Text(vi="Tệp của hình (mặc định: bangiao-demo.html).", en="The picture's file (default: bangiao-demo.html).")
LOAD = Text(vi="Nạp dữ kiện kèm theo", en="Load the shipped facts")
UNCHANGED = Text(
    vi="{facts} dữ kiện, tất cả đã có từ trước: không có gì thay đổi ({seconds} giây).",
    en="{facts} facts, all there already: nothing changed ({seconds} s).",
)
FUNDERS = Text(vi="Ai đang được vận động tài trợ cho Hà Giang, bao nhiêu", en="Who is asked to fund what in Hà Giang")
PARTNERS = Text(
    vi="Mọi đối tác nước ngoài của Lâm Đồng, quan hệ chặt đến đâu",
    en="All foreign partners of Lâm Đồng, and the strength of each tie",
)
NEEDS = Text(vi="Hà Giang tìm kiếm gì, với ai", en="What Hà Giang seeks, and from whom")
PICTURE = Text(vi="Hình mạng lưới của Hà Giang và Lâm Đồng", en="The network of Hà Giang and Lâm Đồng")
NEXT = Text(vi="Tiếp theo", en="What next")
NEXT_COMMANDS: tuple[tuple[str, Text], ...] = (
    ("bangiao ask", Text(vi="mọi câu hỏi có sẵn", en="all questions there are")),
    (
        'bangiao ask profile --province "Đắk Lắk"',
        Text(vi="hồ sơ của một tỉnh", en="the profile of a province"),
    ),
    ('bangiao find "van nam"', Text(vi="tìm theo tên, không cần dấu", en="find by name, without diacritics")),
    (
        'bangiao show network "Lâm Đồng" --output lam-dong.html',
        Text(vi="hình quanh một tỉnh", en="a picture around a province"),
    ),
    ("bangiao load --list", Text(vi="các nguồn có thể nạp", en="sources that can be loaded")),
    (
        'bangiao cypher "MATCH (p:Province) RETURN p.name_vi AS province"',
        Text(vi="câu hỏi bất kỳ bằng Cypher", en="any question in Cypher"),
    ),
)

SHOW = Text(
    vi="Vẽ hình từ đồ thị, mỗi hình một tệp mở được khi không có mạng.",
    en="Draw pictures of the graph, each one file that opens without a network.",
)
NAME = Text(vi="TÊN", en="NAME")
ERA = Text(
    vi="Tỉnh theo thời kỳ: 34 (từ 01/7/2025), 63 (trước đó) hoặc as-signed (như trong nguồn).",
    en="Provinces of which era: 34 (since 2025-07-01), 63 (before) or as-signed (as the source says).",
)
NAMED = Text(
    vi="{name} ở đây là {id}; cùng tên còn có {others}.", en="{name} here is {id}; of the same name there are {others}."
)
DRAWN = Text(vi="Đã vẽ vào {file}: {summary}.", en="Drawn in {file}: {summary}.")
