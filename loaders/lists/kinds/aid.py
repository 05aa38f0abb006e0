"""Aid outside ODA (foreign non-governmental aid): programmes, projects and non-project items, one row each."""

from collections.abc import Iterator

from bangiao.graph.records import Record
from bangiao.graph.schema import AccountableFor, Project
from bangiao.graph.values import MoneyKind, Status
from bangiao.loaders.lists import facts, words
from bangiao.loaders.lists.entry import Entry
from bangiao.loaders.lists.fields import KEY, NOTE, NUMBERING, Field, Kind, OfficeList
from bangiao.loaders.lists.said import Said


def state(row: Entry) -> Iterator[Record]:
    """The item of aid, who gives it and answers for it, its places and sectors; the period's disbursement apart."""
    title, kind, status = row.text("title"), row.word("kind"), row.standing("status", Status.ACTUAL)
    funders, owners = row.theirs("funder", row.country("country")), row.ours("owner")
    places, sectors, period = row.provinces("places"), row.sectors("sectors"), row.date("period")
    facts.ordered(row, "start_on", "end_on")
    start, end, at = row.date("start_on"), row.date("end_on"), facts.year(row.dated)
    sums = {
        "": row.money("committed", facts.committed(status), at),
        "disbursed": row.money("disbursed", MoneyKind.DISBURSED, facts.year(period)),
    }
    lately = row.money("disbursed_in_period", MoneyKind.DISBURSED, facts.year(period))
    facts.one_funder(row, "funder", funders, *sums.values())
    key = row.key(row.dated, facts.ids(funders), places)
    row.check()
    project = Project.keyed(
        facts.scope(row),
        key,
        name_vi=title,
        kind=kind or "aid",
        approved_on=row.dated,
        start_on=start,
        end_on=end,
        status=status,
        sources=(row.cited,),
    )
    yield from facts.new(funders, owners)
    yield project
    yield from facts.funds(row, project, funders, sums, flow="30")
    for owner in owners:
        yield AccountableFor(start=owner.id, end=project.id, status=status, sources=(row.cited,))
    yield from facts.located(row, project, places)
    yield from facts.in_sectors(row, project.id, sectors)
    yield from facts.observed(
        row, project, "disbursed", ("Giải ngân trong kỳ", "Disbursed in the period"), lately, period
    )


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
        Field("decision", "Số quyết định phê duyệt", "Decision number", Kind.KEPT, "",
              also="Quyết định phê duyệt|Số quyết định"),
        Field("approved_on", "Ngày phê duyệt", "Approved on", Kind.DATE, "20/02/2023",
              also="Ngày quyết định|Năm phê duyệt", target="Project.approved_on"),
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
        Field("start_on", "Bắt đầu", "Start", Kind.DATE, "3/2023", also="Thời gian bắt đầu|Từ",
              target="Project.start_on"),
        Field("end_on", "Kết thúc", "End", Kind.DATE, "12/2025", also="Thời gian kết thúc|Đến",
              target="Project.end_on"),
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
    ),
)  # fmt: skip
