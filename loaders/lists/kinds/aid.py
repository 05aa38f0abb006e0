"""Aid outside ODA (foreign non-governmental aid): programmes, projects and non-project items, one row each."""

from collections.abc import Iterator

from bangiao.graph.records import Record
from bangiao.loaders.lists import projects, words
from bangiao.loaders.lists.entry import Entry
from bangiao.loaders.lists.fields import KEY, NOTE, NUMBERING, Field, Kind, OfficeList
from bangiao.loaders.lists.said import Said


def state(row: Entry) -> Iterator[Record]:
    """The item of aid with its provider, owner, places and sectors; the period's disbursement apart."""
    yield from projects.state(row, row.word("kind") or "aid", "30", projects.LATELY)


LIST = OfficeList(
    "aid",
    Said("Viện trợ không thuộc ODA", "Aid outside ODA"),
    (
        NUMBERING,
        KEY,
        Field("title", "Tên khoản viện trợ", "Item of aid", Kind.TEXT, "Dự án nước sạch trường học huyện Mèo Vạc", True,
              also="Tên khoản|Tên chương trình, dự án|Tên chương trình, dự án, phi dự án|Khoản viện trợ",
              target="Project.name_vi", width=44),
        Field("kind", "Loại", "Kind", Kind.WORD, "dự án", words=words.AID_KINDS, also="Loại khoản|Hình thức",
              target="Project.kind"),
        Field("funder", "Bên cung cấp viện trợ", "Provider", Kind.THEIRS, "Plan International", True,
              also="Bên cung cấp|Tổ chức viện trợ|Bên viện trợ|Tổ chức tài trợ|Tổ chức PCPNN|Tên tổ chức",
              target="FUNDS.start", width=28),
        Field("country", "Nước", "Country", Kind.COUNTRY, "Anh", also="Quốc gia|Quốc tịch",
              target="Organisation.country"),
        Field("owner", "Chủ khoản viện trợ", "Recipient in charge", Kind.OURS, "Sở Giáo dục và Đào tạo tỉnh Hà Giang",
              also="Chủ khoản|Bên tiếp nhận|Đơn vị tiếp nhận|Chủ dự án|Cơ quan chủ quản",
              target="ACCOUNTABLE_FOR.start", width=28),
        Field("places", "Địa bàn", "Places", Kind.PROVINCES, "Hà Giang", True,
              also="Địa bàn thực hiện|Địa điểm|Tỉnh|Địa điểm thực hiện", target="LOCATED_IN.end"),
        Field("sectors", "Lĩnh vực", "Sectors", Kind.SECTORS, "giáo dục", also="Lĩnh vực viện trợ",
              target="IN_SECTOR.end"),
        Field("decision", "Số quyết định phê duyệt", "Decision number", Kind.TEXT, "245/QĐ-UBND",
              also="Quyết định phê duyệt|Số quyết định", target="Project.decision"),
        Field("approved_on", "Ngày phê duyệt", "Approved on", Kind.DATE, "20/02/2023",
              also="Ngày quyết định|Năm phê duyệt", target="Project.approved_on"),
        Field("approved_by", "Cấp phê duyệt", "Approved by", Kind.TEXT, "UBND tỉnh Hà Giang",
              also="Cơ quan phê duyệt|Thẩm quyền phê duyệt", target="Project.approved_by"),
        Field("committed", "Cam kết", "Committed", Kind.MONEY, 150000,
              also="Giá trị cam kết|Tổng giá trị|Giá trị viện trợ|Số tiền cam kết|Tổng vốn viện trợ|Giá trị",
              target="FUNDS.money"),
        Field("currency", "Tiền tệ", "Currency", Kind.CURRENCY, "USD", also="Loại tiền|Đơn vị tiền|ĐVT",
              target="FUNDS.money", width=10),
        Field("disbursed_in_period", "Giải ngân trong kỳ", "Disbursed in the period", Kind.MONEY, 20000,
              also="Giải ngân kỳ này|Giải ngân trong năm", target="Observation.value"),
        Field("period", "Kỳ báo cáo", "Period", Kind.DATE, "quý I/2024", also="Kỳ", target="Observation.period"),
        Field("disbursed", "Giải ngân lũy kế", "Disbursed in all", Kind.MONEY, 90000,
              also="Lũy kế|Lũy kế giải ngân|Giải ngân|Đã giải ngân|Số tiền giải ngân", target="FUNDS.money"),
        Field("received_on", "Ngày tiếp nhận đầu tiên", "First received on", Kind.DATE, "6/2023",
              also="Tiếp nhận lần đầu|Ngày tiếp nhận|Ngày nhận viện trợ", target="Project.received_on"),
        Field("start_on", "Bắt đầu", "Start", Kind.DATE, "3/2023", also="Thời gian bắt đầu|Từ",
              target="Project.start_on"),
        Field("end_on", "Kết thúc", "End", Kind.DATE, "12/2025", also="Thời gian kết thúc|Đến",
              target="Project.end_on"),
        Field("difficulties", "Vướng mắc", "Difficulties", Kind.TEXT, "", also="Khó khăn, vướng mắc",
              target="Project.difficulties", width=30),
        Field("status", "Trạng thái", "Status", Kind.WORD, "đang diễn ra", words=words.STATUSES, also="Tình trạng",
              target="Project.status"),
        NOTE,
    ),
    state,
    dated_by="approved_on",
    hints="phi chinh phu|pcpnn|vien tro|khong thuoc oda|aid",
    notes=(
        Said(
            "Giải ngân lũy kế là tất cả tới cuối kỳ; giải ngân trong kỳ được giữ riêng, không cộng vào lũy kế.",
            "Disbursed in all is everything until the end of the period; that of the period is kept apart.",
        ),
        Said(
            "Khoản đã phê duyệt mà chưa tiếp nhận: để trống ngày tiếp nhận đầu tiên và giải ngân, không ghi 0.",
            "Approved and nothing received yet: leave the day first received and the disbursement empty.",
        ),
    ),
)  # fmt: skip
