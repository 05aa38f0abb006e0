"""What a province needs and asks for, one need a row: never a project, never a partner that it has."""

from collections.abc import Iterator

from bangiao.graph.records import Record
from bangiao.graph.schema import About, Asks, Need, Seeks
from bangiao.graph.values import Status
from bangiao.loaders.lists import facts, words
from bangiao.loaders.lists.entry import Entry
from bangiao.loaders.lists.fields import KEY, NOTE, NUMBERING, Field, Kind, OfficeList
from bangiao.loaders.lists.said import Said


def state(row: Entry) -> Iterator[Record]:
    """The need, who has and seeks it, its sectors, and whom it is asked of. Without a status it is requested."""
    text, near = row.text("text"), row.ours("near")
    asked = row.theirs("asked_of", row.country("country"))
    sectors, status, met = row.sectors("sectors"), row.standing("status", Status.REQUESTED), row.word("state")
    scale = row.text("scale")
    key = row.key(facts.ids(near), text)
    row.check()
    need = Need.keyed(
        facts.scope(row),
        key,
        name_vi=text,
        text=text,
        scale=scale or None,
        stated_on=row.dated,
        state=met or "open",
        status=status,
        sources=(row.cited,),
    )
    yield from facts.new(near, asked)
    yield need
    for side in near:
        yield About(start=need.id, end=side.id, status=status, sources=(row.cited,))
        yield Seeks(start=side.id, end=need.id, purpose=text, sectors=sectors, status=status, sources=(row.cited,))
        for other in asked:
            yield Asks(start=side.id, end=other.id, key=need.id, matter=text, status=status, sources=(row.cited,))
    yield from facts.in_sectors(row, need.id, sectors)


LIST = OfficeList(
    "needs",
    Said("Nhu cầu hợp tác", "Needs"),
    (
        NUMBERING,
        KEY,
        Field("near", "Đơn vị nêu", "Stated by", Kind.OURS, "tỉnh Sơn La", True,
              also="Tỉnh|Địa phương|Đơn vị|Đơn vị đề xuất|Đơn vị có nhu cầu", target="SEEKS.start", width=26),
        Field("text", "Nhu cầu", "Need", Kind.TEXT, "Kỹ thuật bảo quản quả sau thu hoạch", True,
              also="Nội dung nhu cầu|Nội dung|Nội dung đề xuất|Nhu cầu hợp tác", target="Need.text", width=44),
        Field("sectors", "Lĩnh vực", "Sectors", Kind.SECTORS, "rau quả", also="Lĩnh vực hợp tác",
              target="IN_SECTOR.end", width=26),
        Field("scale", "Quy mô", "Scale", Kind.TEXT, "2 huyện, 500 ha", also="Quy mô, kinh phí|Kinh phí dự kiến",
              target="Need.scale"),
        Field("asked_of", "Đối tác mong muốn", "Asked of", Kind.THEIRS, "JICA",
              also="Đối tác|Đối tác đề xuất|Nguồn vốn dự kiến", target="ASKS.end", width=26),
        Field("country", "Nước", "Country", Kind.COUNTRY, "", also="Quốc gia", target="ASKS.end"),
        Field("stated_on", "Ngày nêu", "Stated on", Kind.DATE, "tháng 5/2024", also="Thời gian|Ngày đề xuất|Năm",
              target="Need.stated_on"),
        Field("state", "Tình trạng", "State", Kind.WORD, "chưa đáp ứng", words=words.NEED_STATES, also="Đáp ứng",
              target="Need.state"),
        Field("status", "Trạng thái", "Status", Kind.WORD, "đề nghị", words=words.STATUSES, target="Need.status"),
        NOTE,
    ),
    state,
    dated_by="stated_on",
    hints="nhu cau|needs",
)  # fmt: skip
