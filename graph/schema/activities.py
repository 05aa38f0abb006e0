"""What is signed, funded, held, sought and planned."""

from enum import StrEnum
from typing import Annotated

from bangiao.graph.schema.declare import Node, Property, node
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

    kind: Annotated[AgreementKind | None, Property("Loại", "Kind", index=True)] = None
    law_scope: Annotated[str | None, Property("Thuộc Luật 70/2020", "Within Law 70/2020")] = None
    level_vn: Annotated[str | None, Property("Cấp phía Việt Nam", "Vietnamese level")] = None
    level_foreign: Annotated[str | None, Property("Cấp đối tác", "Partner's level")] = None
    signed_on: Annotated[PartialDate | None, Property("Ngày ký", "Signed on", index=True)] = None
    effective_on: Annotated[PartialDate | None, Property("Ngày hiệu lực", "Effective on")] = None
    expires_on: Annotated[PartialDate | None, Property("Ngày hết hạn", "Expires on", index=True)] = None
    legal_status: Annotated[LegalStatus | None, Property("Tình trạng pháp lý", "Legal status")] = None
    execution: Annotated[str | None, Property("Tình hình triển khai", "State of execution")] = None
    last_evidence_on: Annotated[PartialDate | None, Property("Dấu vết gần nhất", "Last evidence of life")] = None
    is_class: Annotated[bool | None, Property("Là một nhóm, không đếm", "A class, not counted")] = None


@node(prefix="project", vi="Dự án", en="Project", colour="#117a65")
class Project(Node):
    """An activity: ODA loan or grant, technical assistance, non-ODA aid, investment, and their phases."""

    kind: Annotated[str | None, Property("Loại", "Kind", index=True)] = None
    activity_status: Annotated[str | None, Property("Trạng thái IATI", "IATI activity status")] = None
    start_on: Annotated[PartialDate | None, Property("Bắt đầu", "Start", index=True)] = None
    end_on: Annotated[PartialDate | None, Property("Kết thúc", "End")] = None
    approved_on: Annotated[PartialDate | None, Property("Phê duyệt", "Approved on", index=True)] = None
    sought_on: Annotated[PartialDate | None, Property("Vận động từ", "Sought since")] = None
    activity_id: Annotated[str | None, Property("Mã hoạt động", "Activity identifier", index=True)] = None
    description: Annotated[str | None, Property("Mô tả", "Description")] = None
    outcome: Annotated[str | None, Property("Kết quả vận động", "Outcome of the search for funds")] = None


@node(prefix="event", vi="Sự kiện", en="Event", colour="#b9770e")
class Event(Node):
    """A conference, visit, fair, ceremony, or a delegation in or out."""

    kind: Annotated[str | None, Property("Loại", "Kind", index=True)] = None
    held_on: Annotated[PartialDate | None, Property("Thời gian", "Date", index=True)] = None
    direction: Annotated[str | None, Property("Đoàn ra hay đoàn vào", "Delegation out or in")] = None
    leader: Annotated[str | None, Property("Trưởng đoàn", "Head of delegation")] = None
    people: Annotated[int | None, Property("Số người", "People", unit="person")] = None
    days: Annotated[int | None, Property("Số ngày", "Days", unit="day")] = None


@node(prefix="need", vi="Nhu cầu", en="Need", colour="#a04000")
class Need(Node):
    """What a province says it needs, or asks for: never a project, never a partner it has."""

    text: Annotated[str | None, Property("Nội dung", "What is needed")] = None
    scale: Annotated[str | None, Property("Quy mô", "Scale")] = None
    stated_on: Annotated[PartialDate | None, Property("Ngày nêu", "Stated on")] = None
    state: Annotated[str | None, Property("Tình trạng (mở, đã đáp ứng)", "State (open, met)")] = None


@node(prefix="plan", vi="Kế hoạch, văn bản chỉ đạo", en="Plan or directive", colour="#4d5656")
class Plan(Node):
    """A plan, programme, directive or law with its period of validity."""

    kind: Annotated[str | None, Property("Loại", "Kind")] = None
    issued_on: Annotated[PartialDate | None, Property("Ngày ban hành", "Issued on")] = None
    period: Annotated[PartialDate | None, Property("Giai đoạn", "Period")] = None
    horizon: Annotated[str | None, Property("Tầm nhìn đến", "Horizon")] = None


@node(prefix="sector", vi="Lĩnh vực", en="Sector", colour="#2471a3")
class Sector(Node):
    """A sector of the OECD DAC list (5 or 3 digits) or of another scheme with its closest DAC code."""

    code: Annotated[str | None, Property("Mã", "Code", index=True)] = None
    scheme: Annotated[str | None, Property("Bảng mã", "Scheme", index=True)] = None
    dac_code: Annotated[str | None, Property("Mã DAC gần nhất", "Closest DAC code", index=True)] = None
