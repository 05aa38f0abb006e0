"""Agreements: the annex of international agreements, one row each."""

from collections.abc import Iterator

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    Agreement,
    AgreementKind,
    Amends,
    Covers,
    InheritedBy,
    LegalStatus,
    PartOf,
    PartyTo,
    Renews,
)
from bangiao.graph.values import Status
from bangiao.loaders.lists import facts, words
from bangiao.loaders.lists.entry import Entry
from bangiao.loaders.lists.fields import KEY, NOTE, NUMBERING, Field, Kind, OfficeList
from bangiao.loaders.lists.names import Party
from bangiao.loaders.lists.said import Said

_PROCEDURE = ("consulted_on", "answered_on", "submitted_on", "consented_on", "reported_on", "ended_on", "end_told_on")
"""The columns of the procedure, which are properties of the agreement under the same names."""


def state(row: Entry) -> Iterator[Record]:
    """The agreement, its parties with their levels, and its sectors.

    Where it is inherited, the former side signed it, and the side named as the Vietnamese one holds it now.
    """
    title, kind, near = row.text("title"), row.word("kind"), row.ours("near")
    near_level, far_level = row.word("near_level"), row.word("far_level")
    far, former = row.theirs("far", row.country("country"), far_level), row.ours("inherited_from")
    sectors, status = row.sectors("sectors"), row.standing("status", Status.ACTUAL)
    facts.ordered(row, "signed_on", "expires_on")
    facts.ordered(row, "effective_on", "expires_on")
    legal, execution, law = row.word("legal_status"), row.word("execution"), row.word("law_scope")
    signers = former or near
    key = row.key(row.dated, facts.ids(signers), facts.ids(far))
    effective, expires, last = row.date("effective_on"), row.date("expires_on"), row.date("last_evidence_on")
    basis, consent, within = row.text("basis"), row.word("consent"), row.word("nesting")
    dates = {name: row.date(name) for name in _PROCEDURE}
    more = {"renewal": row.word("renewal"), "review": row.word("review"), "consulted": row.text("consulted") or None}
    row.check()
    agreement = Agreement.keyed(
        facts.scope(row),
        key,
        name_vi=title,
        kind=AgreementKind(kind) if kind else None,
        law_scope=law,
        level_vn=near_level or signers[0].level,
        level_foreign=far_level or far[0].level,
        signed_on=row.dated,
        effective_on=effective,
        expires_on=expires,
        legal_status=LegalStatus(legal) if legal else None,
        execution=execution,
        last_evidence_on=last,
        **more,
        **dates,
        status=status,
        sources=(row.cited,),
    )
    yield from facts.new(near, far, former)
    yield agreement
    yield from _parties(row, agreement, signers, near_level)
    yield from _parties(row, agreement, far, far_level)
    yield from _inherited(row, agreement, near if former else [], basis, consent)
    yield from _under(row, agreement, within)
    yield from (Covers(start=agreement.id, end=one, status=status, sources=(row.cited,)) for one in sectors)


def _inherited(
    row: Entry, agreement: Agreement, holders: list[Party], basis: str, consent: str | None
) -> Iterator[Record]:
    """Who holds the agreement now."""
    for holder in holders:
        yield InheritedBy(
            start=agreement.id,
            end=holder.id,
            basis=basis or None,
            partner_consent=consent,
            status=row.status,
            sources=(row.cited,),
        )


def _under(row: Entry, agreement: Agreement, nesting: str | None) -> Iterator[Record]:
    """What the agreement is under: another row, named by its key."""
    told = row.text("under")
    if told:
        head = Agreement.keyed(facts.scope(row), f"{row.list.name}/{told}").id
        if nesting == "renewal":
            yield Renews(start=agreement.id, end=head, status=row.status, sources=(row.cited,))
        elif nesting == "amendment":
            yield Amends(start=agreement.id, end=head, status=row.status, sources=(row.cited,))
        else:
            yield PartOf(start=agreement.id, end=head, role=nesting, status=row.status, sources=(row.cited,))


def _parties(row: Entry, agreement: Agreement, parties: list[Party], level: str | None) -> Iterator[PartyTo]:
    for party in parties:
        yield PartyTo(
            start=party.id,
            end=agreement.id,
            role="party",
            level=level or party.level,
            status=row.status,
            sources=(row.cited,),
        )


LIST = OfficeList(
    "agreements",
    Said("Thỏa thuận quốc tế", "International agreements"),
    (
        NUMBERING,
        KEY,
        Field("title", "Tên văn bản", "Title", Kind.TEXT, "Thỏa thuận hợp tác giữa tỉnh Hà Giang và tỉnh Vân Nam", True,
              also="Tên thỏa thuận|Tên thỏa thuận quốc tế|Tên TTQT|Tên văn bản ký kết|Văn bản|Thỏa thuận",
              target="Agreement.name_vi", width=44),
        Field("kind", "Loại", "Kind", Kind.WORD, "hợp tác", words=words.AGREEMENT_KINDS,
              also="Loại văn bản|Loại thỏa thuận|Hình thức|Loại hình", target="Agreement.kind"),
        Field("near", "Bên ký Việt Nam", "Vietnamese party", Kind.OURS, "UBND tỉnh Hà Giang", True,
              also="Bên Việt Nam|Phía Việt Nam|Đơn vị ký|Cơ quan ký kết|Cơ quan ký|Bên ký phía Việt Nam|Tỉnh ký",
              target="PARTY_TO.start", width=26),
        Field("near_level", "Cấp ký phía Việt Nam", "Vietnamese level", Kind.WORD, "tỉnh", words=words.LEVELS,
              also="Cấp phía Việt Nam|Cấp ký|Cấp Việt Nam", target="Agreement.level_vn"),
        Field("far", "Bên ký nước ngoài", "Foreign party", Kind.THEIRS, "tỉnh Vân Nam", True,
              also="Đối tác|Đối tác nước ngoài|Bên nước ngoài|Phía nước ngoài|Đối tác ký kết|Bên ký phía nước ngoài",
              target="PARTY_TO.start", width=26),
        Field("far_level", "Cấp ký phía nước ngoài", "Partner's level", Kind.WORD, "tỉnh", words=words.LEVELS,
              also="Cấp đối tác|Cấp nước ngoài", target="Agreement.level_foreign"),
        Field("country", "Nước", "Country", Kind.COUNTRY, "Trung Quốc",
              also="Quốc gia|Nước đối tác|Quốc gia đối tác|Nước, vùng lãnh thổ", target="ForeignLocality.country"),
        Field("signed_on", "Ngày ký", "Signed on", Kind.DATE, "15/3/2019",
              also="Thời gian ký|Ngày ký kết|Thời điểm ký|Ngày, tháng ký|Ngày tháng năm ký|Năm ký",
              target="Agreement.signed_on"),
        Field("effective_on", "Hiệu lực từ", "Effective from", Kind.DATE, "15/3/2019",
              also="Ngày có hiệu lực|Ngày hiệu lực|Hiệu lực từ ngày", target="Agreement.effective_on"),
        Field("expires_on", "Hiệu lực đến", "Effective until", Kind.DATE, "2024",
              also="Ngày hết hạn|Ngày hết hiệu lực|Thời hạn đến|Hết hiệu lực", target="Agreement.expires_on"),
        Field("sectors", "Lĩnh vực", "Sectors", Kind.SECTORS, "nông nghiệp; du lịch",
              also="Lĩnh vực hợp tác|Nội dung hợp tác", target="COVERS.end", width=26),
        Field("legal_status", "Tình trạng pháp lý", "Legal status", Kind.WORD, "có hiệu lực", words=words.LEGAL,
              also="Tình trạng|Tình trạng hiệu lực|Hiệu lực", target="Agreement.legal_status"),
        Field("execution", "Tình hình triển khai", "State of execution", Kind.WORD, "đang triển khai",
              words=words.EXECUTION,
              also="Tình hình thực hiện|Kết quả triển khai|Triển khai", target="Agreement.execution"),
        Field("last_evidence_on", "Hoạt động gần nhất", "Last activity", Kind.DATE, "quý I/2023",
              also="Ngày hoạt động gần nhất", target="Agreement.last_evidence_on"),
        Field("law_scope", "Luật 70/2020", "Law 70/2020", Kind.WORD, "thuộc Luật 70/2020", words=words.LAW,
              also="Thuộc Luật 70/2020|Thuộc Luật Thỏa thuận quốc tế", target="Agreement.law_scope"),
        Field("inherited_from", "Kế thừa từ", "Inherited from", Kind.OURS, "",
              also="Tỉnh cũ ký|Bên ký trước sắp xếp", target="INHERITED_BY.start"),
        Field("basis", "Căn cứ kế thừa", "Basis of inheritance", Kind.TEXT, "", also="Căn cứ",
              target="INHERITED_BY.basis"),
        Field("consent", "Đối tác đồng ý", "Partner consents", Kind.WORD, "", words=words.CONSENTS,
              also="Ý kiến đối tác", target="INHERITED_BY.partner_consent"),
        Field("review", "Việc cần làm", "Action", Kind.WORD, "", words=words.REVIEWS,
              also="Việc cần làm sau sắp xếp|Hướng xử lý|Phương án xử lý", target="Agreement.review"),
        Field("renewal", "Điều khoản gia hạn", "Renewal clause", Kind.WORD, "tự động gia hạn", words=words.RENEWALS,
              also="Gia hạn", target="Agreement.renewal"),
        Field("under", "Thuộc thỏa thuận (mã)", "Under the agreement (key)", Kind.TEXT, "",
              also="Thuộc thỏa thuận|Thỏa thuận gốc|Thỏa thuận khung", target="PART_OF.end"),
        Field("nesting", "Là gì của thỏa thuận ấy", "What it is of that", Kind.WORD, "", words=words.NESTINGS,
              target="PART_OF.role"),
        Field("consulted", "Cơ quan được lấy ý kiến", "Agencies consulted", Kind.TEXT, "Bộ Ngoại giao; Bộ Công an",
              also="Đã lấy ý kiến", target="Agreement.consulted", width=26),
        Field("consulted_on", "Ngày lấy ý kiến", "Consulted on", Kind.DATE, "11/02/2019",
              also="Ngày gửi lấy ý kiến", target="Agreement.consulted_on"),
        Field("answered_on", "Ngày có đủ ý kiến", "All answered on", Kind.DATE, "19/02/2019",
              also="Ngày nhận đủ ý kiến", target="Agreement.answered_on"),
        Field("submitted_on", "Ngày trình Thủ tướng", "Submitted to the Prime Minister on", Kind.DATE, "",
              also="Ngày trình Thủ tướng Chính phủ", target="Agreement.submitted_on"),
        Field("consented_on", "Ngày đồng ý chủ trương", "Consent to sign on", Kind.DATE, "05/3/2019",
              also="Ngày quyết định ký|Ngày đồng ý ký", target="Agreement.consented_on"),
        Field("reported_on", "Ngày báo cáo, gửi bản sao", "Reported, copy sent on", Kind.DATE, "25/3/2019",
              also="Ngày báo cáo sau ký|Ngày gửi bản sao", target="Agreement.reported_on"),
        Field("ended_on", "Ngày chấm dứt, rút khỏi, tạm đình chỉ", "Terminated, left or suspended on", Kind.DATE, "",
              also="Ngày chấm dứt|Ngày rút khỏi|Ngày tạm đình chỉ", target="Agreement.ended_on"),
        Field("end_told_on", "Ngày thông báo việc chấm dứt", "End told on", Kind.DATE, "",
              also="Ngày thông báo Bộ Ngoại giao", target="Agreement.end_told_on"),
        Field("status", "Trạng thái", "Status", Kind.WORD, "đã có", words=words.STATUSES, target="Agreement.status"),
        NOTE,
    ),
    state,
    dated_by="signed_on",
    hints="thoa thuan|ttqt|ghi nho|ket nghia|agreements",
    notes=(
        Said("Nhiều bên: cách nhau bằng dấu chấm phẩy.", "Several parties: put semicolons between them."),
        Said(
            "Thỏa thuận kế thừa sau 01/7/2025: bên Việt Nam là tỉnh mới, cột Kế thừa từ là bên đã ký.",
            "Inherited since 1 July 2025: the Vietnamese party is the new province, Inherited from who signed.",
        ),
    ),
)  # fmt: skip
