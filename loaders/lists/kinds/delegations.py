"""Delegations in and out, one row each."""

from collections.abc import Iterator

from bangiao.graph.records import Record
from bangiao.graph.schema import Event, HeldIn, TookPartIn, label_of
from bangiao.graph.values import MoneyKind, Status
from bangiao.loaders.lists import facts, words
from bangiao.loaders.lists.entry import Entry
from bangiao.loaders.lists.fields import KEY, NOTE, NUMBERING, Field, Kind, OfficeList
from bangiao.loaders.lists.names import Party
from bangiao.loaders.lists.said import Said


def state(row: Entry) -> Iterator[Record]:
    """The delegation, who went and who received, and where it was.

    Out: our side visits, the partners are hosts, and it was held in their place, else in their country. In: the
    other way round, held at our side's place.
    """
    title, direction, kind = row.text("title"), row.word("direction"), row.word("kind")
    near, lands = row.ours("near"), row.countries("countries")
    far = row.theirs("far", lands[0] if len(lands) == 1 else None)
    held, people, days = facts.stretch(row, "from", "to"), row.whole("people"), row.whole("days")
    status, leader, rank = row.standing("status", Status.ACTUAL), row.text("leader"), row.word("leader_rank")
    leaders, reception = row.whole("leaders"), row.word("reception")
    cost = row.money("cost", MoneyKind.UNCLEAR, facts.year(held))
    key = row.key(direction, held, facts.ids(near), facts.ids(far), lands)
    row.check()
    event = Event.keyed(
        facts.scope(row),
        key,
        name_vi=title,
        kind=kind or "visit",
        held_on=held,
        direction=direction,
        leader=leader or None,
        leader_rank=rank,
        leaders=leaders,
        people=people,
        days=days,
        reception=reception,
        purpose=row.text("purpose") or None,
        outcome=row.text("outcome") or None,
        cost=float(cost.amount) if cost else None,
        cost_currency=cost.currency if cost else None,
        cost_source=row.text("cost_source") or None,
        status=status,
        sources=(row.cited,),
    )
    yield from facts.new(near, far)
    yield event
    visitors, hosts = (near, far) if direction == "out" else (far, near)
    yield from _took_part(row, event, [party.id for party in visitors], "visitor")
    yield from _took_part(row, event, [party.id for party in hosts], "host")
    if not far:
        yield from _took_part(row, event, lands, "host" if direction == "out" else "visitor")
    for place in _places(hosts, lands if direction == "out" else ()):
        yield HeldIn(start=event.id, end=place, status=status, sources=(row.cited,))


def _places(hosts: list[Party], lands: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(host.id for host in hosts if label_of(host.id) != "Organisation") or lands


def _took_part(row: Entry, event: Event, nodes: list[str] | tuple[str, ...], role: str) -> Iterator[TookPartIn]:
    for node in nodes:
        yield TookPartIn(start=node, end=event.id, role=role, status=row.status, sources=(row.cited,))


LIST = OfficeList(
    "delegations",
    Said("Đoàn ra, đoàn vào", "Delegations out and in"),
    (
        NUMBERING,
        KEY,
        Field("title", "Đoàn", "Delegation", Kind.TEXT, "Đoàn công tác của UBND tỉnh thăm, làm việc tại Vân Nam", True,
              also="Tên đoàn|Đoàn công tác|Nội dung đoàn", target="Event.name_vi", width=44),
        Field("direction", "Ra hay vào", "Out or in", Kind.WORD, "đoàn ra", True, words=words.DIRECTIONS,
              also="Đoàn ra/vào|Đoàn ra, vào|Loại đoàn|Hướng", target="Event.direction"),
        Field("kind", "Loại chuyến đi", "Kind of visit", Kind.WORD, "thăm, làm việc", words=words.DELEGATION_KINDS,
              also="Loại|Hình thức", target="Event.kind"),
        Field("leader", "Trưởng đoàn", "Head of delegation", Kind.TEXT, "Phó Chủ tịch UBND tỉnh",
              also="Trưởng đoàn (chức vụ)|Trưởng đoàn (cấp)|Chức vụ trưởng đoàn", target="Event.leader", width=26),
        Field("leader_rank", "Cấp trưởng đoàn", "Rank of the head", Kind.WORD, "lãnh đạo tỉnh", words=words.RANKS,
              target="Event.leader_rank"),
        Field("reception", "Tiếp hay cấp phép", "Received or licensed", Kind.WORD, "", words=words.RECEPTIONS,
              also="Hình thức đón|Tiếp/cấp phép", target="Event.reception"),
        Field("people", "Số người", "People", Kind.WHOLE, 12,
              also="Số lượng|Số thành viên|Số lượng thành viên|Số lượt người", target="Event.people", width=10),
        Field("leaders", "Số lãnh đạo trong đoàn", "Leaders among them", Kind.WHOLE, 1, also="Số lãnh đạo",
              target="Event.leaders", width=10),
        Field("days", "Số ngày", "Days", Kind.WHOLE, 5, also="Thời gian (ngày)", target="Event.days", width=10),
        Field("near", "Bên Việt Nam", "Vietnamese side", Kind.OURS, "tỉnh Hà Giang", True,
              also="Đơn vị|Đơn vị cử đoàn|Cơ quan chủ trì|Đơn vị tổ chức|Tỉnh|Đơn vị tiếp",
              target="TOOK_PART_IN.start", width=26),
        Field("far", "Đối tác", "Partner", Kind.THEIRS, "tỉnh Vân Nam",
              also="Đối tác nước ngoài|Bên nước ngoài|Nơi đến|Cơ quan mời", target="TOOK_PART_IN.start", width=26),
        Field("countries", "Nước", "Countries", Kind.COUNTRIES, "Trung Quốc", True,
              also="Quốc gia|Nước đến|Nước, vùng lãnh thổ|Nước đi", target="HELD_IN.end"),
        Field("from", "Từ ngày", "From", Kind.DATE, "05/6/2024",
              also="Thời gian|Ngày đi|Ngày đến|Thời gian thực hiện|Thời gian từ", target="Event.held_on"),
        Field("to", "Đến ngày", "To", Kind.DATE, "10/6/2024", also="Ngày về|Thời gian đến", target="Event.held_on"),
        Field("purpose", "Mục đích", "Purpose", Kind.TEXT, "Trao đổi hợp tác cửa khẩu",
              also="Nội dung|Mục đích chuyến đi", target="Event.purpose", width=30),
        Field("cost", "Kinh phí", "Cost", Kind.MONEY, "120 triệu", also="Tổng kinh phí|Chi phí", target="Event.cost"),
        Field("currency", "Tiền tệ", "Currency", Kind.CURRENCY, "VND", also="Loại tiền|Đơn vị tiền",
              target="Event.cost_currency", width=10),
        Field("cost_source", "Nguồn kinh phí", "Source of the cost", Kind.TEXT, "ngân sách tỉnh",
              target="Event.cost_source"),
        Field("outcome", "Kết quả", "Outcome", Kind.TEXT, "Ký biên bản làm việc", also="Kết quả chuyến đi",
              target="Event.outcome", width=30),
        Field("status", "Trạng thái", "Status", Kind.WORD, "đã có", words=words.STATUSES, target="Event.status"),
        NOTE,
    ),
    state,
    dated_by="from",
    hints="doan ra|doan vao|doan cong tac|delegations",
    notes=(
        Said(
            "Trưởng đoàn: ghi chức vụ, không ghi dữ liệu cá nhân.",
            "Head of delegation: write the office held, no personal data.",
        ),
        Said(
            "Đoàn làm việc trong nước (với bộ, ngành ở Hà Nội) không phải là đoàn ra. Một đoàn đi nhiều nước là một dòng.",
            "A working visit inside Viet Nam is no delegation out. A delegation to several countries is one row.",
        ),
    ),
)  # fmt: skip
