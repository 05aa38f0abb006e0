"""What is signed, funded, held, sought and planned."""

from enum import StrEnum

from bangiao.graph.schema.declare import Node, node, prop
from bangiao.graph.values import PartialDate


class AgreementKind(StrEnum):
    """Who signs what; only the first four are international agreements in the sense of Law 70/2020."""

    TWINNING = "twinning"
    COOPERATION = "cooperation"
    SEASONAL_LABOUR = "seasonal_labour"
    RELATIONS = "relations_established"
    HIGH_LEVEL = "high_level"
    BUSINESS = "business"
    TRADE = "trade"
    AID = "aid"
    NOT_STATED = "not_stated"


class LegalStatus(StrEnum):
    """The legal state of an agreement, apart from whether it is carried out."""

    UNKNOWN = "unknown"
    SIGNED = "signed"
    IN_FORCE = "in_force"
    EXPIRED = "expired"
    TERMINATED = "terminated"


@node(prefix="agreement", vi="Thỏa thuận", en="Agreement", colour="#8a5a00")
class Agreement(Node):
    """What two or more parties signed; two agreements between the same parties stay two."""

    kind: AgreementKind | None = prop("Loại", "Kind", index=True)
    law_scope: str | None = prop("Thuộc Luật 70/2020", "Within Law 70/2020")
    level_vn: str | None = prop("Cấp phía Việt Nam", "Vietnamese level")
    level_foreign: str | None = prop("Cấp đối tác", "Partner's level")
    signed_on: PartialDate | None = prop("Ngày ký", "Signed on", index=True)
    effective_on: PartialDate | None = prop("Ngày hiệu lực", "Effective on")
    expires_on: PartialDate | None = prop("Ngày hết hạn", "Expires on", index=True)
    legal_status: LegalStatus | None = prop("Tình trạng pháp lý", "Legal status")
    execution: str | None = prop("Tình hình triển khai", "State of execution")
    last_evidence_on: PartialDate | None = prop("Dấu vết gần nhất", "Last evidence of life")
    is_class: bool | None = prop("Là một nhóm, không đếm", "A class, not counted")


@node(prefix="project", vi="Dự án", en="Project", colour="#117a65")
class Project(Node):
    """An activity: ODA loan or grant, technical assistance, non-ODA aid, investment, and their phases."""

    kind: str | None = prop("Loại", "Kind", index=True)
    activity_status: str | None = prop("Trạng thái IATI", "IATI activity status")
    start_on: PartialDate | None = prop("Bắt đầu", "Start", index=True)
    end_on: PartialDate | None = prop("Kết thúc", "End")
    approved_on: PartialDate | None = prop("Phê duyệt", "Approved on", index=True)
    sought_on: PartialDate | None = prop("Vận động từ", "Sought since")
    activity_id: str | None = prop("Mã hoạt động", "Activity identifier", index=True)
    description: str | None = prop("Mô tả", "Description")
    outcome: str | None = prop("Kết quả vận động", "Outcome of the search for funds")


@node(prefix="event", vi="Sự kiện", en="Event", colour="#b9770e")
class Event(Node):
    """A conference, visit, fair, ceremony, or a delegation in or out."""

    kind: str | None = prop("Loại", "Kind", index=True)
    held_on: PartialDate | None = prop("Thời gian", "Date", index=True)
    direction: str | None = prop("Đoàn ra hay đoàn vào", "Delegation out or in")
    leader: str | None = prop("Trưởng đoàn", "Head of delegation")
    people: int | None = prop("Số người", "People", unit="person")
    days: int | None = prop("Số ngày", "Days", unit="day")


@node(prefix="need", vi="Nhu cầu", en="Need", colour="#a04000")
class Need(Node):
    """What a province says it needs, or asks for: never a project, never a partner it has."""

    text: str | None = prop("Nội dung", "What is needed")
    scale: str | None = prop("Quy mô", "Scale")
    stated_on: PartialDate | None = prop("Ngày nêu", "Stated on")
    state: str | None = prop("Tình trạng (mở, đã đáp ứng)", "State (open, met)")


@node(prefix="plan", vi="Kế hoạch, văn bản chỉ đạo", en="Plan or directive", colour="#4d5656")
class Plan(Node):
    """A plan, programme, directive or law with its period of validity."""

    kind: str | None = prop("Loại", "Kind")
    issued_on: PartialDate | None = prop("Ngày ban hành", "Issued on")
    period: PartialDate | None = prop("Giai đoạn", "Period")
    horizon: str | None = prop("Tầm nhìn đến", "Horizon")


@node(prefix="sector", vi="Lĩnh vực", en="Sector", colour="#2471a3")
class Sector(Node):
    """A sector of the OECD DAC list (5 or 3 digits) or of another scheme with its closest DAC code."""

    code: str | None = prop("Mã", "Code", index=True)
    scheme: str | None = prop("Bảng mã", "Scheme", index=True)
    dac_code: str | None = prop("Mã DAC gần nhất", "Closest DAC code", index=True)
