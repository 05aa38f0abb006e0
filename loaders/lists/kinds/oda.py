"""ODA and concessional loans, one project a row; those still sought are told by their status."""

from collections.abc import Iterator

from bangiao.graph.records import Record
from bangiao.graph.values import MoneyKind
from bangiao.loaders.lists import projects, words
from bangiao.loaders.lists.entry import Entry
from bangiao.loaders.lists.fields import KEY, NOTE, NUMBERING, Field, Kind, OfficeList
from bangiao.loaders.lists.projects import Figure
from bangiao.loaders.lists.said import Said

COUNTERPART = Figure("counterpart", "counterpart", "Vốn đối ứng", "Counterpart funds", None)
PLAN = Figure("plan", "plan", "Kế hoạch vốn năm", "Plan of the year", MoneyKind.PLANNED)


def state(row: Entry) -> Iterator[Record]:
    """The project with its funder, owner, places and sectors; counterpart funds and figures of the year apart."""
    flow = row.word("flow")
    yield from projects.state(row, flow or "oda", flow, COUNTERPART, PLAN, projects.LATELY)


LIST = OfficeList(
    "oda",
    Said("Dự án ODA, vốn vay ưu đãi", "ODA projects and concessional loans"),
    (
        NUMBERING,
        KEY,
        Field("title", "Dự án", "Project", Kind.TEXT, "Quản lý tài sản đường địa phương", True,
              also="Tên dự án|Tên chương trình, dự án|Tên chương trình", target="Project.name_vi", width=44),
        Field("funder", "Nhà tài trợ", "Funder", Kind.THEIRS, "Ngân hàng Thế giới", True,
              also="Nhà tài trợ nước ngoài|Đối tác phát triển", target="FUNDS.start", width=28),
        Field("country", "Nước", "Country", Kind.COUNTRY, "", also="Quốc gia", target="Organisation.country"),
        Field("flow", "Loại vốn", "Kind of finance", Kind.WORD, "vay ODA", words=words.ODA_FLOWS,
              also="Hình thức vốn|Nguồn vốn", target="FUNDS.flow"),
        Field("owner", "Chủ dự án", "Project owner", Kind.OURS, "Sở Giao thông vận tải tỉnh Hà Giang",
              also="Cơ quan chủ quản|Chủ đầu tư|Ban quản lý dự án", target="ACCOUNTABLE_FOR.start", width=28),
        Field("places", "Địa bàn", "Places", Kind.PROVINCES, "Hà Giang", True,
              also="Địa bàn thực hiện|Địa điểm|Tỉnh|Địa điểm thực hiện", target="LOCATED_IN.end"),
        Field("sectors", "Lĩnh vực", "Sectors", Kind.SECTORS, "giao thông", also="Ngành, lĩnh vực|Ngành",
              target="IN_SECTOR.end"),
        Field("committed", "Tổng mức", "Total", Kind.MONEY, "26,5 triệu",
              also="Tổng mức đầu tư|Tổng vốn|Vốn ODA|Vốn cam kết|Tổng vốn ODA|Vốn nước ngoài|Cam kết",
              target="FUNDS.money"),
        Field("currency", "Tiền tệ", "Currency", Kind.CURRENCY, "USD", also="Nguyên tệ|Loại tiền|ĐVT",
              target="FUNDS.money", width=10),
        Field("counterpart", "Vốn đối ứng", "Counterpart funds", Kind.MONEY, "", also="Đối ứng",
              target="Observation.value"),
        Field("on_lending", "Cấp phát, cho vay lại", "Allocated or on-lent", Kind.TEXT, "cấp phát 70%, cho vay lại 30%",
              also="Cấp phát / cho vay lại|Cơ chế tài chính", target="Project.on_lending"),
        Field("plan", "Kế hoạch vốn năm", "Plan of the year", Kind.MONEY, "", also="Kế hoạch vốn|Kế hoạch năm",
              target="Observation.value"),
        Field("disbursed_in_period", "Giải ngân trong kỳ", "Disbursed in the period", Kind.MONEY, "",
              also="Giải ngân kỳ|Giải ngân kỳ này|Giải ngân trong năm", target="Observation.value"),
        Field("period", "Kỳ báo cáo", "Period", Kind.DATE, "2024", also="Kỳ|Năm kế hoạch", target="Observation.period"),
        Field("disbursed", "Giải ngân lũy kế", "Disbursed in all", Kind.MONEY, "12.069.992",
              also="Lũy kế|Lũy kế giải ngân|Giải ngân|Đã giải ngân", target="FUNDS.money"),
        Field("approved_on", "Ngày phê duyệt hoặc vận động", "Approved or sought on", Kind.DATE, "12/2016",
              also="Ngày phê duyệt|Ngày ký hiệp định|Năm phê duyệt|Vận động từ", target="Project.approved_on"),
        Field("decision", "Số quyết định phê duyệt", "Decision number", Kind.TEXT, "",
              also="Quyết định phê duyệt|Số quyết định", target="Project.decision"),
        Field("approved_by", "Cấp phê duyệt", "Approved by", Kind.TEXT, "Thủ tướng Chính phủ",
              also="Cơ quan phê duyệt|Thẩm quyền phê duyệt", target="Project.approved_by"),
        Field("start_on", "Ngày hiệu lực", "Effective on", Kind.DATE, "01/7/2017",
              also="Hiệu lực|Bắt đầu|Ngày bắt đầu", target="Project.start_on"),
        Field("end_on", "Ngày đóng", "Closing date", Kind.DATE, "2023", also="Ngày kết thúc|Kết thúc|Đóng",
              target="Project.end_on"),
        Field("status", "Trạng thái", "Status", Kind.WORD, "đang diễn ra", words=words.STATUSES, also="Tình trạng",
              target="Project.status"),
        Field("difficulties", "Vướng mắc", "Difficulties", Kind.TEXT, "Chậm giải phóng mặt bằng",
              also="Khó khăn, vướng mắc", target="Project.difficulties", width=30),
        NOTE,
    ),
    state,
    dated_by="approved_on",
    hints="oda|von vay|uu dai",
    notes=(
        Said(
            "Dự án đang vận động: chọn trạng thái đề xuất; số tiền khi đó là số vận động, không phải cam kết.",
            "A project still sought: choose the status proposed; its sum is then one that is sought, not committed.",
        ),
    ),
)  # fmt: skip
