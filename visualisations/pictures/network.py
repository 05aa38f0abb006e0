"""The picture `network`: points and lines that an analyst can search, filter and trace to their sources."""

from pathlib import Path

from bangiao.graph.schema import NODE_TYPES
from bangiao.graph.values.status import STATUS_NAMES
from bangiao.visualisations.network import write_network
from bangiao.visualisations.network.compose import compose
from bangiao.visualisations.registry import Choice, Picture
from bangiao.visualisations.view import View

ABOUT = (
    """Mạng lưới quan hệ quanh những gì được nêu tên.

Không có TÊN: mọi tỉnh với những nước có quan hệ, mỗi đường là một số. Cũng vẽ được đường nối hai bên (--between A B),
kết quả của câu hỏi (--question) hoặc của câu lệnh Cypher (--cypher). Tệp HTML mở được khi không có mạng.""",
    """Network of relations around what is named.

Without a NAME: all provinces with the countries they are tied to, each line a number. It also draws the paths between
two (--between A B), the result of questions (--question) or of a Cypher statement (--cypher). The HTML file opens
without any network access.""",
)


def write(view: View, file: Path, language: str) -> None:
    """Write the network page."""
    write_network(view, file, language=language)


PICTURE = Picture(
    name="network",
    vi="Mạng lưới quan hệ",
    en="Network of relations",
    about=ABOUT,
    compose=compose,
    write=write,
    names=("Province", "Country", "Organisation", "ForeignLocality"),
    options=(
        Choice(
            "depth",
            "Số bước quanh mỗi tên (mặc định: 1); với --between: số bước nhiều nhất (mặc định: 4).",
            "Steps around each name (default: 1); with --between, the most steps (default: 4).",
            whole=True,
        ),
        Choice("between", "Các đường ngắn nhất nối hai TÊN.", "The shortest paths between two NAMES.", flag=True),
        Choice(
            "question",
            "Vẽ kết quả của câu hỏi này; nêu được nhiều lần.",
            "Draw the result of this question; can be given several times.",
            many=True,
        ),
        Choice(
            "set",
            "Tham số của câu hỏi, viết tên=giá trị; nêu được nhiều lần.",
            "A parameter of the question, written name=value; can be given several times.",
            many=True,
        ),
        Choice(
            "cypher",
            "Vẽ nút, quan hệ, đường mà câu lệnh chỉ đọc này trả về.",
            "Draw the nodes, relationships and paths that this read-only statement returns.",
        ),
        Choice(
            "kind",
            "Chỉ giữ loại điểm này; nêu được nhiều lần.",
            "Keep points of this kind only; can be given several times.",
            choices={label: (kind.vi, kind.en) for label, kind in NODE_TYPES.items()},
            many=True,
        ),
        Choice(
            "sector",
            "Chỉ giữ lĩnh vực này (tên hoặc mã DAC 3 chữ số); nêu được nhiều lần.",
            "Keep this sector only (a name or a DAC code of 3 digits); can be given several times.",
            many=True,
        ),
        Choice(
            "country",
            "Chỉ giữ nước này (tên hoặc mã ISO 2 chữ); nêu được nhiều lần.",
            "Keep this country only (a name or an ISO code of 2 letters); can be given several times.",
            many=True,
        ),
        Choice(
            "status",
            "Chỉ giữ trạng thái này; nêu được nhiều lần.",
            "Keep this status only; can be given several times.",
            choices={str(status): names for status, names in STATUS_NAMES.items()},
            many=True,
        ),
        Choice(
            "years",
            "Chỉ giữ các năm này, như 2005 hoặc 2000-2010.",
            "Keep these years only, such as 2005 or 2000-2010.",
        ),
        Choice(
            "texts",
            "Thư mục có tệp văn bản của các nguồn, để trích nguyên văn.",
            "A folder with the text files of sources, from which passages are quoted.",
        ),
    ),
)
