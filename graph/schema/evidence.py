"""What is said and where: stated figures, and the documents that state everything else."""

from enum import StrEnum
from typing import Annotated

from bangiao.graph.schema.declare import Node, Property, node
from bangiao.graph.values import MoneyKind, PartialDate, Qualifier


class Counting(StrEnum):
    """How a figure counts: what there is, what came in a period, an aim, or one figure over another."""

    STOCK = "stock"
    FLOW = "flow"
    TARGET = "target"
    RATIO = "ratio"
    NOT_STATED = "not_stated"


@node(
    prefix="observation", vi="Số liệu nêu trong nguồn", en="Stated figure", colour="#99a3a4", rdf="schema:Observation"
)
class Observation(Node):
    """A stated figure about a subject: never made into the projects or agreements that it counts."""

    indicator: Annotated[str | None, Property("Chỉ tiêu", "Indicator", index=True)] = None
    topic: Annotated[str | None, Property("Chủ đề", "Topic", index=True)] = None
    value: Annotated[float | None, Property("Giá trị", "Value", rdf="schema:value")] = None
    value_high: Annotated[float | None, Property("Đến (khoảng)", "Upper end of a range")] = None
    value_text: Annotated[str | None, Property("Giá trị bằng lời", "Value in words")] = None
    unit: Annotated[str | None, Property("Đơn vị", "Unit", rdf="schema:unitText")] = None
    currency: Annotated[str | None, Property("Tiền tệ", "Currency", rdf="schema:currency")] = None
    qualifier: Annotated[Qualifier | None, Property("Mức chính xác", "Qualifier")] = None
    counting: Annotated[Counting | None, Property("Cách đếm", "Stock or flow")] = None
    money_kind: Annotated[MoneyKind | None, Property("Loại tiền", "Kind of money")] = None
    counted_kind: Annotated[str | None, Property("Loại được đếm", "Kind that is counted")] = None
    period: Annotated[PartialDate | None, Property("Kỳ", "Period", index=True)] = None
    as_of: Annotated[PartialDate | None, Property("Tính đến", "Cut-off", index=True)] = None
    period_text: Annotated[str | None, Property("Kỳ như nguồn viết", "Period as stated")] = None
    list_open: Annotated[bool | None, Property("Danh sách còn ngỏ", "The list is open")] = None
    note: Annotated[str | None, Property("Ghi chú", "Note")] = None


@node(prefix="document", vi="Tài liệu", en="Document", colour="#34495e", rdf="schema:CreativeWork")
class Document(Node):
    """An article, a legal document, a code list or a data file; its text stays with its owner."""

    kind: Annotated[str | None, Property("Loại", "Kind", index=True)] = None
    publisher: Annotated[str | None, Property("Nơi công bố", "Publisher", rdf="dc:publisher")] = None
    published_on: Annotated[
        PartialDate | None, Property("Ngày công bố", "Published on", index=True, rdf="dcterms:issued")
    ] = None
    content_date: Annotated[
        PartialDate | None,
        Property("Thời gian của nội dung", "Date of the content", index=True, rdf="schema:temporalCoverage"),
    ] = None
    url: Annotated[str | None, Property("Địa chỉ", "Address", rdf="schema:url")] = None
    licence: Annotated[str | None, Property("Giấy phép", "Licence", rdf="dc:rights")] = None
    sha256: Annotated[str | None, Property("SHA-256", "SHA-256", rdf="schema:sha256")] = None
    filename: Annotated[str | None, Property("Tên tệp", "File name")] = None
    note: Annotated[str | None, Property("Ghi chú", "Note")] = None
