"""Plans and their tasks, one task a row, with the evidence that it was carried out."""

from collections.abc import Iterator

from bangiao.graph.records import Record
from bangiao.graph.schema import Implements, Issued, PartOf, Plan
from bangiao.graph.values import Status, fold
from bangiao.loaders.lists import facts, words
from bangiao.loaders.lists.entry import Entry
from bangiao.loaders.lists.fields import KEY, NOTE, NUMBERING, Field, Kind, OfficeList
from bangiao.loaders.lists.names import Party
from bangiao.loaders.lists.said import Said


def state(row: Entry) -> Iterator[Record]:
    """The task as a part of its plan, who issued the plan, and who carries the task out."""
    title, text, issuers, doers = row.text("plan"), row.text("task"), row.ours("issuer"), row.ours("in_charge")
    facts.ordered(row, "issued_on", "due_on")
    period, due, evidence_on = row.date("period"), row.date("due_on"), row.date("evidence_on")
    done, evidence, status = row.word("state"), row.text("evidence"), row.standing("status", Status.ACTUAL)
    key = row.key(fold(title), fold(text))
    row.check()
    plan = Plan.keyed(
        facts.scope(row),
        f"plan/{fold(title).replace(' ', '-')}",
        name_vi=title,
        kind="plan",
        issued_on=row.dated,
        period=period,
        sources=(facts.sheet(row),),
    )
    task = Plan.keyed(
        facts.scope(row),
        key,
        name_vi=text,
        kind="task",
        due_on=due,
        state=done,
        evidence=evidence or None,
        evidence_on=evidence_on,
        status=status,
        sources=(row.cited,),
    )
    yield from facts.new(issuers, doers)
    yield from (plan, task, PartOf(start=task.id, end=plan.id, role="task", status=status, sources=(row.cited,)))
    yield from _acts(row, plan, task, issuers, doers)


def _acts(row: Entry, plan: Plan, task: Plan, issuers: list[Party], doers: list[Party]) -> Iterator[Record]:
    for issuer in issuers:
        yield Issued(start=issuer.id, end=plan.id, role="issuer", sources=(facts.sheet(row),))
    for doer in doers:
        yield Implements(start=doer.id, end=task.id, status=row.status, sources=(row.cited,))


LIST = OfficeList(
    "plans",
    Said("Kế hoạch và nhiệm vụ", "Plans and their tasks"),
    (
        NUMBERING,
        KEY,
        Field("plan", "Kế hoạch, chương trình", "Plan", Kind.TEXT, "Kế hoạch công tác đối ngoại năm 2025", True,
              also="Tên kế hoạch|Kế hoạch|Chương trình|Văn bản giao", target="Plan.name_vi", width=40),
        Field("issuer", "Cơ quan ban hành", "Issued by", Kind.OURS, "UBND tỉnh Hà Giang", True,
              also="Đơn vị ban hành", target="ISSUED.start", width=26),
        Field("issued_on", "Ngày ban hành", "Issued on", Kind.DATE, "15/01/2025", target="Plan.issued_on"),
        Field("period", "Giai đoạn", "Period", Kind.DATE, "2025", also="Kỳ kế hoạch|Năm kế hoạch", target="Plan.period"),
        Field("task", "Nhiệm vụ", "Task", Kind.TEXT, "Tổ chức hội thảo xúc tiến đầu tư với đối tác Hàn Quốc", True,
              also="Nội dung nhiệm vụ|Nhiệm vụ, giải pháp|Tên nhiệm vụ", target="Plan.name_vi", width=44),
        Field("in_charge", "Cơ quan chủ trì", "In charge", Kind.OURS, "Sở Ngoại vụ tỉnh Hà Giang",
              also="Đơn vị chủ trì|Đơn vị thực hiện", target="IMPLEMENTS.start", width=26),
        Field("due_on", "Hạn hoàn thành", "Due on", Kind.DATE, "30/9/2025", also="Thời hạn|Thời gian hoàn thành",
              target="Plan.due_on"),
        Field("state", "Tình trạng thực hiện", "State", Kind.WORD, "đang thực hiện", words=words.TASK_STATES,
              also="Tình trạng|Tiến độ", target="Plan.state"),
        Field("evidence", "Bằng chứng, sản phẩm", "Evidence", Kind.TEXT, "Hội thảo ngày 12/9/2025",
              also="Bằng chứng|Sản phẩm|Kết quả thực hiện|Kết quả", target="Plan.evidence", width=40),
        Field("evidence_on", "Ngày của bằng chứng", "Date of the evidence", Kind.DATE, "12/9/2025",
              also="Ngày thực hiện|Ngày hoàn thành", target="Plan.evidence_on"),
        Field("status", "Trạng thái", "Status", Kind.WORD, "đã có", words=words.STATUSES, target="Plan.status"),
        NOTE,
    ),
    state,
    dated_by="issued_on",
    hints="ke hoach|nhiem vu|chuong trinh cong tac|plans",
    notes=(
        Said(
            "Bằng chứng: việc đã làm có thể kiểm tra (sự kiện, văn bản, dự án); mong muốn, phương hướng không phải là bằng chứng.",
            "Evidence: what was done and can be checked (an event, a paper, a project); a wish is no evidence.",
        ),
    ),
)  # fmt: skip
