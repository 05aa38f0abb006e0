"""What is said and where: stated figures, and the documents that state everything else."""

from enum import StrEnum

from bangiao.graph.schema.declare import Node, node, prop
from bangiao.graph.values import MoneyKind, PartialDate, Qualifier


class Counting(StrEnum):
    """How a figure counts: what there is, what came in a period, an aim, or one figure over another."""

    STOCK = "stock"
    FLOW = "flow"
    TARGET = "target"
    RATIO = "ratio"
    NOT_STATED = "not_stated"


@node(prefix="observation", vi="Số liệu nêu trong nguồn", en="Stated figure", colour="#99a3a4")
class Observation(Node):
    """A stated figure about a subject: never made into the projects or agreements that it counts."""

    indicator: str | None = prop("Chỉ tiêu", "Indicator", index=True)
    topic: str | None = prop("Chủ đề", "Topic", index=True)
    value: float | None = prop("Giá trị", "Value")
    value_high: float | None = prop("Đến (khoảng)", "Upper end of a range")
    value_text: str | None = prop("Giá trị bằng lời", "Value in words")
    unit: str | None = prop("Đơn vị", "Unit")
    currency: str | None = prop("Tiền tệ", "Currency")
    qualifier: Qualifier | None = prop("Mức chính xác", "Qualifier")
    counting: Counting | None = prop("Cách đếm", "Stock or flow")
    money_kind: MoneyKind | None = prop("Loại tiền", "Kind of money")
    counted_kind: str | None = prop("Loại được đếm", "Kind that is counted")
    period: PartialDate | None = prop("Kỳ", "Period", index=True)
    as_of: PartialDate | None = prop("Tính đến", "Cut-off", index=True)
    period_text: str | None = prop("Kỳ như nguồn viết", "Period as stated")
    list_open: bool | None = prop("Danh sách còn ngỏ", "The list is open")


@node(prefix="document", vi="Tài liệu", en="Document", colour="#34495e")
class Document(Node):
    """An article, a legal document, a code list or a data file; its text stays with its owner."""

    kind: str | None = prop("Loại", "Kind", index=True)
    publisher: str | None = prop("Nơi công bố", "Publisher")
    published_on: PartialDate | None = prop("Ngày công bố", "Published on", index=True)
    content_date: PartialDate | None = prop("Thời gian của nội dung", "Date of the content", index=True)
    url: str | None = prop("Địa chỉ", "Address")
    licence: str | None = prop("Giấy phép", "Licence")
    sha256: str | None = prop("SHA-256", "SHA-256")
    filename: str | None = prop("Tên tệp", "File name")
    note: str | None = prop("Ghi chú", "Note")
