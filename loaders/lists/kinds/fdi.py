"""Foreign direct investment, one project a row."""

from collections.abc import Iterator

from bangiao.graph.records import Record
from bangiao.graph.schema import Project
from bangiao.graph.values import MoneyKind, Status
from bangiao.loaders.lists import facts, words
from bangiao.loaders.lists.entry import Entry
from bangiao.loaders.lists.fields import KEY, NOTE, NUMBERING, Field, Kind, OfficeList
from bangiao.loaders.lists.said import Said


def state(row: Entry) -> Iterator[Record]:
    """The project, its investor's registered and realised capital, its place and sector."""
    title, status = row.text("title"), row.standing("status", Status.ACTUAL)
    investors = row.theirs("investor", row.country("country"))
    places, sectors, end = row.provinces("places"), row.sectors("sectors"), row.date("end_on")
    at = facts.year(row.dated)
    registered = MoneyKind.REGISTERED if status in (Status.ACTUAL, Status.ONGOING) else MoneyKind.PLANNED
    sums = {
        "": row.money("registered", registered, at),
        "realised": row.money("realised", MoneyKind.REALISED, facts.year(row.date("as_of"))),
    }
    facts.one_funder(row, "investor", investors, *sums.values())
    key = row.key(row.dated, facts.ids(investors), places)
    row.check()
    project = Project.keyed(
        facts.scope(row),
        key,
        name_vi=title,
        kind="fdi",
        approved_on=row.dated,
        end_on=end,
        status=status,
        sources=(row.cited,),
    )
    yield from facts.new(investors)
    yield project
    yield from facts.funds(row, project, investors, sums, flow="36")
    yield from facts.located(row, project, places)
    yield from facts.in_sectors(row, project.id, sectors)


LIST = OfficeList(
    "fdi",
    Said("Đầu tư trực tiếp nước ngoài", "Foreign direct investment"),
    (
        NUMBERING,
        KEY,
        Field("title", "Tên dự án", "Project", Kind.TEXT, "Nhà máy chế biến chè xuất khẩu", True,
              also="Dự án|Dự án đầu tư", target="Project.name_vi", width=44),
        Field("investor", "Nhà đầu tư", "Investor", Kind.THEIRS, "Công ty TNHH Trà Đài Loan", True,
              also="Tên nhà đầu tư|Chủ đầu tư|Nhà đầu tư nước ngoài", target="FUNDS.start", width=28),
        Field("country", "Nước, vùng lãnh thổ", "Country or territory", Kind.COUNTRY, "Đài Loan", True,
              also="Nước|Quốc gia|Đối tác|Quốc tịch nhà đầu tư", target="Organisation.country"),
        Field("places", "Địa bàn", "Places", Kind.PROVINCES, "Lâm Đồng", True,
              also="Địa điểm|Tỉnh|Địa phương|Địa điểm thực hiện", target="LOCATED_IN.end"),
        Field("sectors", "Ngành, lĩnh vực", "Sectors", Kind.SECTORS, "trồng và chế biến chè",
              also="Ngành|Lĩnh vực|Ngành nghề", target="IN_SECTOR.end"),
        Field("licensed_on", "Ngày cấp phép", "Licensed on", Kind.DATE, "04/8/2015",
              also="Ngày cấp|Ngày cấp GCN|Ngày cấp giấy chứng nhận|Năm cấp|Ngày cấp mới", target="Project.approved_on"),
        Field("registered", "Vốn đăng ký", "Registered capital", Kind.MONEY, "hơn 1,6 triệu",
              also="Tổng vốn đăng ký|Tổng vốn đầu tư|Vốn đầu tư|Vốn đầu tư đăng ký", target="FUNDS.money"),
        Field("realised", "Vốn thực hiện", "Realised capital", Kind.MONEY, "900.000",
              also="Vốn giải ngân|Vốn thực hiện lũy kế|Lũy kế vốn thực hiện", target="FUNDS.money"),
        Field("currency", "Tiền tệ", "Currency", Kind.CURRENCY, "USD", also="Loại tiền|ĐVT", target="FUNDS.money",
              width=10),
        Field("as_of", "Số liệu đến", "As of", Kind.DATE, "20/12/2023", also="Tính đến", target="FUNDS.money"),
        Field("end_on", "Hết thời hạn", "End", Kind.DATE, "2045", also="Thời hạn đến", target="Project.end_on"),
        Field("status", "Trạng thái", "Status", Kind.WORD, "đang diễn ra", words=words.STATUSES, also="Tình trạng",
              target="Project.status"),
        NOTE,
    ),
    state,
    dated_by="licensed_on",
    hints="fdi|dau tu truc tiep|dau tu nuoc ngoai",
)  # fmt: skip
