"""Foreign non-governmental organisations that are registered, one permit a row."""

from collections.abc import Iterator

from bangiao.graph.records import Record
from bangiao.graph.schema import BasedIn, RegisteredIn, label_of
from bangiao.graph.values import Status
from bangiao.loaders.lists import facts, remedies, words
from bangiao.loaders.lists.entry import Entry
from bangiao.loaders.lists.fields import KEY, NOTE, NUMBERING, Field, Kind, OfficeList
from bangiao.loaders.lists.said import Said


def state(row: Entry) -> Iterator[Record]:
    """The permit of the organisation in each of its places, which says nothing of what it does there."""
    bodies, places = row.theirs("organisation", row.country("country")), row.provinces("places")
    if any(label_of(body.id) != "Organisation" for body in bodies):
        row.fault("organisation", remedies.SOMETHING, remedies.fill(row.list.by_name["organisation"]))
    kind, number, sectors = row.word("kind"), row.text("permit"), row.sectors("sectors")
    facts.ordered(row, "issued_on", "expires_on")
    until, status, seats = row.date("expires_on"), row.standing("status", Status.ACTUAL), row.provinces("seat")
    row.key(number, facts.ids(bodies))
    row.check()
    yield from facts.new(bodies)
    for body in bodies:
        for place in places:
            yield RegisteredIn(
                start=body.id,
                end=place,
                key=number,
                kind=kind,
                number=number or None,
                issued_on=row.dated,
                expires_on=until,
                sectors=sectors,
                status=status,
                sources=(row.cited,),
            )
        for seat in seats:
            yield BasedIn(start=body.id, end=seat, sources=(facts.sheet(row),))


LIST = OfficeList(
    "ngos",
    Said("Giấy đăng ký của tổ chức PCPNN", "Registered foreign NGOs"),
    (
        NUMBERING,
        KEY,
        Field("organisation", "Tên tổ chức", "Organisation", Kind.THEIRS, "Plan International", True,
              also="Tổ chức PCPNN|Tổ chức phi chính phủ nước ngoài|Tổ chức", target="REGISTERED_IN.start", width=36),
        Field("country", "Nước", "Country", Kind.COUNTRY, "Anh", also="Quốc gia|Quốc tịch",
              target="Organisation.country"),
        Field("places", "Địa bàn được phép", "Places allowed", Kind.PROVINCES, "Hà Giang; Quảng Trị", True,
              also="Địa bàn hoạt động|Địa bàn|Tỉnh", target="REGISTERED_IN.end", width=26),
        Field("kind", "Loại giấy", "Kind of permit", Kind.WORD, "giấy đăng ký hoạt động", words=words.NGO_PERMITS,
              also="Loại giấy đăng ký|Loại giấy phép", target="REGISTERED_IN.kind"),
        Field("permit", "Số giấy đăng ký", "Number of the permit", Kind.TEXT, "123/CNV-HĐ", True,
              also="Số giấy|Số giấy phép|Giấy đăng ký", target="REGISTERED_IN.number"),
        Field("issued_on", "Ngày cấp", "Issued on", Kind.DATE, "15/3/2023", also="Ngày cấp giấy",
              target="REGISTERED_IN.issued_on"),
        Field("expires_on", "Giá trị đến", "Valid until", Kind.DATE, "15/3/2028",
              also="Có giá trị đến|Hết hạn|Ngày hết hạn|Thời hạn đến", target="REGISTERED_IN.expires_on"),
        Field("sectors", "Lĩnh vực", "Sectors", Kind.SECTORS, "giáo dục", also="Lĩnh vực hoạt động",
              target="REGISTERED_IN.sectors", width=26),
        Field("seat", "Nơi đặt văn phòng", "Seat of the office", Kind.PROVINCES, "Hà Nội", also="Trụ sở",
              target="BASED_IN.end"),
        Field("status", "Trạng thái", "Status", Kind.WORD, "đã có", words=words.STATUSES, target="REGISTERED_IN.status"),
        NOTE,
    ),
    state,
    dated_by="issued_on",
    hints="to chuc phi chinh phu|giay dang ky|pcpnn|ngos",
    notes=(
        Said(
            "Mỗi giấy một dòng; một tổ chức có thể có nhiều giấy. Được đăng ký chưa phải là đang có khoản viện trợ.",
            "One permit a row; an organisation may hold several. Being registered is not having aid under way.",
        ),
    ),
)  # fmt: skip
