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
    MINUTES = "minutes_of_talks"
    NOT_STATED = "not_stated"


class LegalStatus(StrEnum):
    """The legal state of an agreement, apart from whether it is carried out."""

    UNKNOWN = "unknown"
    SIGNED = "signed"
    IN_FORCE = "in_force"
    SUSPENDED = "suspended"
    EXPIRED = "expired"
    TERMINATED = "terminated"
    LEFT = "left"


@node(prefix="agreement", vi="Thỏa thuận", en="Agreement", colour="#8a5a00")
class Agreement(Node):
    """What two or more parties signed; two agreements between the same parties stay two.

    The dates of its procedure are those of an office's own list: who was asked and when, when all had answered,
    consent to sign, the report with a copy after signing, its end and when that was told.
    """

    kind: Annotated[AgreementKind | None, Property("Loại", "Kind", index=True)] = None
    law_scope: Annotated[str | None, Property("Thuộc Luật 70/2020", "Within Law 70/2020")] = None
    level_vn: Annotated[str | None, Property("Cấp phía Việt Nam", "Vietnamese level")] = None
    level_foreign: Annotated[str | None, Property("Cấp đối tác", "Partner's level")] = None
    signed_on: Annotated[PartialDate | None, Property("Ngày ký", "Signed on", index=True)] = None
    effective_on: Annotated[PartialDate | None, Property("Ngày hiệu lực", "Effective on")] = None
    expires_on: Annotated[
        PartialDate | None, Property("Ngày hết hạn", "Expires on", index=True, rdf="schema:expires")
    ] = None
    legal_status: Annotated[LegalStatus | None, Property("Tình trạng pháp lý", "Legal status")] = None
    execution: Annotated[str | None, Property("Tình hình triển khai", "State of execution")] = None
    last_evidence_on: Annotated[PartialDate | None, Property("Dấu vết gần nhất", "Last evidence of life")] = None
    is_class: Annotated[bool | None, Property("Là một nhóm, không đếm", "A class, not counted")] = None
    renewal: Annotated[str | None, Property("Điều khoản gia hạn", "Renewal clause")] = None
    consulted: Annotated[str | None, Property("Cơ quan được lấy ý kiến", "Agencies consulted")] = None
    consulted_on: Annotated[PartialDate | None, Property("Ngày lấy ý kiến", "Consulted on")] = None
    answered_on: Annotated[PartialDate | None, Property("Ngày có đủ ý kiến", "All answered on")] = None
    submitted_on: Annotated[
        PartialDate | None, Property("Ngày trình Thủ tướng", "Submitted to the Prime Minister on")
    ] = None
    consented_on: Annotated[PartialDate | None, Property("Ngày đồng ý chủ trương", "Consent to sign on")] = None
    reported_on: Annotated[PartialDate | None, Property("Ngày báo cáo, gửi bản sao", "Reported, copy sent on")] = None
    ended_on: Annotated[
        PartialDate | None, Property("Ngày chấm dứt, rút khỏi, tạm đình chỉ", "Terminated, left or suspended on")
    ] = None
    end_told_on: Annotated[
        PartialDate | None, Property("Ngày thông báo việc chấm dứt", "End told to the ministry on")
    ] = None
    review: Annotated[str | None, Property("Việc cần làm sau sắp xếp", "Action after the reorganisation")] = None


@node(prefix="project", vi="Dự án", en="Project", colour="#117a65", rdf="schema:Project")
class Project(Node):
    """An activity: ODA loan or grant, technical assistance, non-ODA aid, investment, and their phases."""

    kind: Annotated[str | None, Property("Loại", "Kind", index=True)] = None
    activity_status: Annotated[str | None, Property("Trạng thái IATI", "IATI activity status")] = None
    start_on: Annotated[PartialDate | None, Property("Bắt đầu", "Start", index=True, rdf="schema:startDate")] = None
    end_on: Annotated[PartialDate | None, Property("Kết thúc", "End", rdf="schema:endDate")] = None
    approved_on: Annotated[PartialDate | None, Property("Phê duyệt", "Approved on", index=True)] = None
    sought_on: Annotated[PartialDate | None, Property("Vận động từ", "Sought since")] = None
    activity_id: Annotated[str | None, Property("Mã hoạt động", "Activity identifier", index=True)] = None
    description: Annotated[str | None, Property("Mô tả", "Description", rdf="dcterms:description")] = None
    outcome: Annotated[str | None, Property("Kết quả vận động", "Outcome of the search for funds")] = None
    decision: Annotated[str | None, Property("Số quyết định phê duyệt", "Number of the approving decision")] = None
    approved_by: Annotated[str | None, Property("Cấp phê duyệt", "Approved by")] = None
    received_on: Annotated[PartialDate | None, Property("Ngày tiếp nhận đầu tiên", "First received on")] = None
    on_lending: Annotated[str | None, Property("Cấp phát, cho vay lại", "Allocated or on-lent")] = None
    difficulties: Annotated[str | None, Property("Vướng mắc", "Difficulties")] = None


@node(prefix="event", vi="Sự kiện", en="Event", colour="#b9770e", rdf="schema:Event")
class Event(Node):
    """A conference, visit, fair, ceremony, or a delegation in or out.

    `reception` tells a delegation in that leaders received from one that was licensed to work with agencies; the rank
    is that of the head. People of a delegation are person-turns.
    """

    kind: Annotated[str | None, Property("Loại", "Kind", index=True)] = None
    held_on: Annotated[PartialDate | None, Property("Thời gian", "Date", index=True)] = None
    direction: Annotated[str | None, Property("Đoàn ra hay đoàn vào", "Delegation out or in")] = None
    leader: Annotated[str | None, Property("Trưởng đoàn", "Head of delegation")] = None
    leader_rank: Annotated[str | None, Property("Cấp của trưởng đoàn", "Rank of the head")] = None
    leaders: Annotated[int | None, Property("Số lãnh đạo trong đoàn", "Leaders among them", unit="person")] = None
    people: Annotated[int | None, Property("Số người", "People", unit="person")] = None
    foreigners: Annotated[int | None, Property("Số khách nước ngoài", "Foreign guests", unit="person")] = None
    vietnamese: Annotated[int | None, Property("Số khách trong nước", "Vietnamese guests", unit="person")] = None
    days: Annotated[int | None, Property("Số ngày", "Days", unit="day")] = None
    reception: Annotated[str | None, Property("Tiếp hay cấp phép", "Received or licensed")] = None
    purpose: Annotated[str | None, Property("Mục đích", "Purpose")] = None
    outcome: Annotated[str | None, Property("Kết quả", "Outcome")] = None
    cost: Annotated[float | None, Property("Kinh phí", "Cost")] = None
    cost_currency: Annotated[str | None, Property("Tiền tệ của kinh phí", "Currency of the cost")] = None
    cost_source: Annotated[str | None, Property("Nguồn kinh phí", "Source of the cost")] = None
    applied_on: Annotated[PartialDate | None, Property("Ngày xin phép", "Permit asked for on")] = None
    permit: Annotated[str | None, Property("Số văn bản cho phép", "Number of the permit")] = None
    permitted_on: Annotated[PartialDate | None, Property("Ngày cho phép", "Permitted on")] = None
    permitted_by: Annotated[str | None, Property("Cấp cho phép", "Permitted by")] = None
    reported_on: Annotated[PartialDate | None, Property("Ngày báo cáo kết quả", "Result reported on")] = None


@node(prefix="need", vi="Nhu cầu", en="Need", colour="#a04000", rdf="schema:Demand")
class Need(Node):
    """What a province says it needs, or asks for: never a project, never a partner it has."""

    text: Annotated[str | None, Property("Nội dung", "What is needed")] = None
    scale: Annotated[str | None, Property("Quy mô", "Scale")] = None
    stated_on: Annotated[PartialDate | None, Property("Ngày nêu", "Stated on")] = None
    state: Annotated[str | None, Property("Tình trạng (mở, đã đáp ứng)", "State (open, met)")] = None


@node(prefix="plan", vi="Kế hoạch, văn bản chỉ đạo", en="Plan or directive", colour="#4d5656")
class Plan(Node):
    """A plan, programme, directive or law with its period of validity; a task of a plan is a part of it.

    Only a task has a day due, a state and the evidence of its execution.
    """

    kind: Annotated[str | None, Property("Loại", "Kind")] = None
    issued_on: Annotated[PartialDate | None, Property("Ngày ban hành", "Issued on")] = None
    period: Annotated[PartialDate | None, Property("Giai đoạn", "Period")] = None
    horizon: Annotated[str | None, Property("Tầm nhìn đến", "Horizon")] = None
    due_on: Annotated[PartialDate | None, Property("Hạn hoàn thành", "Due on")] = None
    state: Annotated[str | None, Property("Tình trạng thực hiện", "State of execution")] = None
    evidence: Annotated[str | None, Property("Bằng chứng thực hiện", "Evidence of execution")] = None
    evidence_on: Annotated[PartialDate | None, Property("Ngày của bằng chứng", "Date of the evidence")] = None


@node(prefix="sector", vi="Lĩnh vực", en="Sector", colour="#2471a3", rdf="skos:Concept")
class Sector(Node):
    """A sector of the OECD DAC list (5 or 3 digits) or of another scheme with its closest DAC code."""

    code: Annotated[str | None, Property("Mã", "Code", index=True, rdf="skos:notation")] = None
    scheme: Annotated[str | None, Property("Bảng mã", "Scheme", index=True)] = None
    dac_code: Annotated[str | None, Property("Mã DAC gần nhất", "Closest DAC code", index=True)] = None
