"""Partners abroad with whom there is a tie, one tie a row."""

from collections.abc import Iterator

from bangiao.graph.records import Record
from bangiao.graph.schema import CooperatesWith, TwinnedWith, label_of
from bangiao.graph.values import Status
from bangiao.loaders.lists import facts, words
from bangiao.loaders.lists.entry import Entry
from bangiao.loaders.lists.fields import KEY, NOTE, NUMBERING, Field, Kind, OfficeList
from bangiao.loaders.lists.names import Party
from bangiao.loaders.lists.said import Said


def state(row: Entry) -> Iterator[Record]:
    """The tie between each two sides: twinned where both are places and the row says so, else cooperating."""
    near_level, far_level, tie = row.word("near_level"), row.word("far_level"), row.word("kind")
    near, far = row.ours("near"), row.theirs("far", row.country("country"), far_level)
    sectors, status, purpose = row.sectors("sectors"), row.standing("status", Status.ACTUAL), row.text("purpose")
    row.key()
    row.check()
    yield from facts.new(near, far)
    for one in near:
        for other in far:
            levels = (near_level or one.level, far_level or other.level)
            if tie == "twinning" and _are_places(one, other):
                yield TwinnedWith(
                    start=one.id,
                    end=other.id,
                    since=row.dated,
                    level_vn=levels[0],
                    level_foreign=levels[1],
                    sectors=sectors,
                    status=status,
                    sources=(row.cited,),
                )
            else:
                yield CooperatesWith(
                    start=one.id,
                    end=other.id,
                    since=row.dated,
                    level_vn=levels[0],
                    level_foreign=levels[1],
                    kind=tie or "cooperation",
                    purpose=purpose or None,
                    sectors=sectors,
                    status=status,
                    sources=(row.cited,),
                )


def _are_places(*parties: Party) -> bool:
    return all(label_of(party.id) != "Organisation" for party in parties)


LIST = OfficeList(
    "partners",
    Said("Đối tác nước ngoài", "Foreign partners"),
    (
        NUMBERING,
        KEY,
        Field("near", "Bên Việt Nam", "Vietnamese side", Kind.OURS, "tỉnh Đắk Lắk", True,
              also="Địa phương|Tỉnh|Đơn vị|Phía Việt Nam|Địa phương Việt Nam", target="COOPERATES_WITH.start",
              width=26),
        Field("near_level", "Cấp phía Việt Nam", "Vietnamese level", Kind.WORD, "tỉnh", words=words.LEVELS,
              also="Cấp", target="COOPERATES_WITH.level_vn"),
        Field("far", "Đối tác", "Partner", Kind.THEIRS, "tỉnh Champasak", True,
              also="Đối tác nước ngoài|Tên đối tác|Địa phương nước ngoài|Phía nước ngoài",
              target="COOPERATES_WITH.end", width=26),
        Field("far_level", "Cấp đối tác", "Partner's level", Kind.WORD, "tỉnh", words=words.LEVELS,
              target="COOPERATES_WITH.level_foreign"),
        Field("country", "Nước", "Country", Kind.COUNTRY, "Lào", also="Quốc gia|Nước, vùng lãnh thổ",
              target="ForeignLocality.country"),
        Field("kind", "Hình thức quan hệ", "Kind of tie", Kind.WORD, "kết nghĩa", words=words.TIES,
              also="Loại quan hệ|Quan hệ|Hình thức|Hình thức hợp tác", target="COOPERATES_WITH.kind"),
        Field("since", "Từ khi", "Since", Kind.DATE, "2004",
              also="Từ năm|Năm thiết lập|Ngày thiết lập|Thời điểm thiết lập|Năm", target="COOPERATES_WITH.since"),
        Field("sectors", "Lĩnh vực", "Sectors", Kind.SECTORS, "nông nghiệp; giáo dục", also="Lĩnh vực hợp tác",
              target="COOPERATES_WITH.sectors", width=26),
        Field("purpose", "Nội dung hợp tác", "Purpose", Kind.TEXT, "Trao đổi đoàn, học bổng", also="Nội dung",
              target="COOPERATES_WITH.purpose", width=30),
        Field("status", "Trạng thái", "Status", Kind.WORD, "đã có", words=words.STATUSES, also="Tình trạng",
              target="COOPERATES_WITH.status"),
        NOTE,
    ),
    state,
    dated_by="since",
    hints="doi tac|quan he hop tac|partners",
)  # fmt: skip
