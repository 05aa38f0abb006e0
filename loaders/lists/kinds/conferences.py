"""International conferences and seminars, one row each."""

from collections.abc import Iterator

from bangiao.graph.records import Record
from bangiao.graph.schema import Event, HeldIn, TookPartIn
from bangiao.graph.values import Status
from bangiao.loaders.lists import facts, words
from bangiao.loaders.lists.entry import Entry
from bangiao.loaders.lists.fields import KEY, NOTE, NUMBERING, Field, Kind, OfficeList
from bangiao.loaders.lists.said import Said


def state(row: Entry) -> Iterator[Record]:
    """The event, who organised it, the countries whose people came, and where it was held; people are all guests."""
    title, kind, hosts = row.text("title"), row.word("kind"), row.ours("organiser")
    held = facts.stretch(row, "from", "to")
    places, lands = row.provinces("places"), row.countries("countries")
    abroad, home = row.whole("guests_foreign"), row.whole("guests_vietnamese")
    status = row.standing("status", Status.ACTUAL)
    facts.ordered(row, "applied_on", "permitted_on")
    applied, permitted, reported = row.date("applied_on"), row.date("permitted_on"), row.date("reported_on")
    key = row.key(held, facts.ids(hosts), places)
    row.check()
    event = Event.keyed(
        facts.scope(row),
        key,
        name_vi=title,
        kind=kind or "conference",
        held_on=held,
        people=None if abroad is None and home is None else (abroad or 0) + (home or 0),
        foreigners=abroad,
        vietnamese=home,
        outcome=row.text("outcome") or None,
        applied_on=applied,
        permit=row.text("permit") or None,
        permitted_on=permitted,
        permitted_by=row.text("permitted_by") or None,
        reported_on=reported,
        status=status,
        sources=(row.cited,),
    )
    yield from facts.new(hosts)
    yield event
    for host in hosts:
        yield TookPartIn(start=host.id, end=event.id, role="organiser", status=status, sources=(row.cited,))
    for land in lands:
        yield TookPartIn(start=land, end=event.id, role="participant_group", status=status, sources=(row.cited,))
    for place in places:
        yield HeldIn(start=event.id, end=place, status=status, sources=(row.cited,))


LIST = OfficeList(
    "conferences",
    Said("Hội nghị, hội thảo quốc tế", "International conferences and seminars"),
    (
        NUMBERING,
        KEY,
        Field("title", "Tên hội nghị, hội thảo", "Title",
              Kind.TEXT, "Hội thảo quốc tế về phát triển du lịch cao nguyên đá", True,
              also="Tên hội nghị|Tên hội thảo|Hội nghị, hội thảo|Tên HN, HT|Chủ đề", target="Event.name_vi", width=44),
        Field("kind", "Loại", "Kind", Kind.WORD, "hội thảo", words=words.EVENT_KINDS, also="Hình thức",
              target="Event.kind"),
        Field("organiser", "Đơn vị tổ chức", "Organiser", Kind.OURS, "Sở Ngoại vụ tỉnh Hà Giang", True,
              also="Cơ quan tổ chức|Đơn vị chủ trì|Cơ quan chủ trì", target="TOOK_PART_IN.start", width=28),
        Field("from", "Từ ngày", "From", Kind.DATE, "12/9/2024", also="Thời gian|Thời gian tổ chức|Ngày tổ chức",
              target="Event.held_on"),
        Field("to", "Đến ngày", "To", Kind.DATE, "13/9/2024", target="Event.held_on"),
        Field("places", "Địa điểm", "Place", Kind.PROVINCES, "Hà Giang", also="Nơi tổ chức|Địa điểm tổ chức",
              target="HELD_IN.end"),
        Field("countries", "Nước tham dự", "Countries", Kind.COUNTRIES, "Pháp; Trung Quốc",
              also="Nước tham gia|Quốc gia tham dự|Nước", target="TOOK_PART_IN.start"),
        Field("guests_foreign", "Khách quốc tế", "Foreign guests", Kind.WHOLE, 30,
              also="Số đại biểu quốc tế|Đại biểu quốc tế|Số khách quốc tế", target="Event.people", width=12),
        Field("guests_vietnamese", "Khách trong nước", "Vietnamese guests", Kind.WHOLE, 120,
              also="Số đại biểu trong nước|Đại biểu trong nước|Số khách trong nước", target="Event.people", width=12),
        Field("applied_on", "Ngày xin phép", "Permit asked for on", Kind.DATE, "01/8/2024", also="Ngày trình xin phép",
              target="Event.applied_on"),
        Field("permit", "Văn bản cho phép", "Permit", Kind.TEXT, "1234/UBND-NC",
              also="Cấp cho phép, số văn bản|Số văn bản cho phép|Số văn bản", target="Event.permit"),
        Field("permitted_on", "Ngày cho phép", "Permitted on", Kind.DATE, "20/8/2024", also="Ngày văn bản cho phép",
              target="Event.permitted_on"),
        Field("permitted_by", "Cấp cho phép", "Permitted by", Kind.TEXT, "Chủ tịch UBND tỉnh",
              also="Cơ quan cho phép|Thẩm quyền cho phép", target="Event.permitted_by"),
        Field("reported_on", "Ngày báo cáo kết quả", "Result reported on", Kind.DATE, "27/9/2024",
              also="Ngày báo cáo|Đã báo cáo", target="Event.reported_on"),
        Field("outcome", "Kết quả", "Outcome", Kind.TEXT, "Ký 2 bản ghi nhớ", target="Event.outcome", width=30),
        Field("status", "Trạng thái", "Status", Kind.WORD, "đã có", words=words.STATUSES, target="Event.status"),
        NOTE,
    ),
    state,
    dated_by="from",
    hints="hoi nghi|hoi thao|conferences",
)  # fmt: skip
