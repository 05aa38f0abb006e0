"""The known words of list columns: what may stand in a cell, in either language, and the schema's code for it."""

from collections.abc import Iterator
from dataclasses import dataclass

from bangiao.graph.schema import AgreementKind, LegalStatus
from bangiao.graph.values import Status, fold


@dataclass(frozen=True, slots=True)
class Word:
    """A code of the schema with its name in both languages and other ways of writing it."""

    code: str
    vi: str
    en: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that a column may hold; the first name of each stands in the template's drop-down list."""

    words: tuple[Word, ...]

    def read(self, text: str) -> str:
        """The code of a word in any of its forms; ValueError for any other text.

        >>> LEVELS.read("Cấp huyện")
        'district'
        """
        wanted = fold(text)
        for key in (wanted, wanted.removeprefix("cap ")):
            for word in self.words:
                if key in {fold(form) for form in (word.code, word.vi, word.en, *word.also)}:
                    return word.code
        raise ValueError(f"{text!r} is none of the known words")

    def names(self, language: str) -> Iterator[str]:
        """The names that are shown."""
        return (word.vi if language == "vi" else word.en for word in self.words)


def _of(*rows: tuple[str, ...]) -> Vocabulary:
    return Vocabulary(tuple(Word(code, vi, en, also) for code, vi, en, *rest in rows for also in [tuple(rest)]))


AGREEMENT_KINDS = _of(
    (AgreementKind.TWINNING, "kết nghĩa", "twinning", "hữu nghị", "hữu nghị và hợp tác"),
    (AgreementKind.COOPERATION, "hợp tác", "cooperation", "ghi nhớ", "bản ghi nhớ", "mou", "thỏa thuận hợp tác"),
    (AgreementKind.SEASONAL_LABOUR, "lao động thời vụ", "seasonal labour", "lao động"),
    (AgreementKind.RELATIONS, "thiết lập quan hệ", "relations established"),
    (AgreementKind.HIGH_LEVEL, "cấp cao", "high level"),
    (AgreementKind.BUSINESS, "giữa doanh nghiệp", "between firms", "doanh nghiệp", "kinh tế"),
    (AgreementKind.TRADE, "thương mại", "trade", "hợp đồng"),
    (AgreementKind.AID, "viện trợ", "aid"),
    (AgreementKind.MINUTES, "biên bản hội đàm", "minutes of talks", "biên bản làm việc"),
    (AgreementKind.NOT_STATED, "không nêu", "not stated", "khác"),
)
LEGAL = _of(
    (LegalStatus.SIGNED, "đã ký", "signed"),
    (LegalStatus.IN_FORCE, "có hiệu lực", "in force", "còn hiệu lực", "đang có hiệu lực", "hiệu lực"),
    (LegalStatus.SUSPENDED, "tạm đình chỉ", "suspended", "tạm đình chỉ thực hiện"),
    (LegalStatus.EXPIRED, "hết hiệu lực", "expired", "hết hạn"),
    (LegalStatus.TERMINATED, "chấm dứt", "terminated", "đã chấm dứt", "bị chấm dứt", "chấm dứt hiệu lực"),
    (LegalStatus.LEFT, "rút khỏi", "left", "đã rút khỏi", "withdrawn from"),
    (LegalStatus.UNKNOWN, "chưa rõ", "unknown", "không rõ"),
)
LAW = _of(
    ("inside", "thuộc Luật 70/2020", "within Law 70/2020", "thuộc", "trong luật", "có"),
    ("outside", "ngoài Luật 70/2020", "outside Law 70/2020", "ngoài", "ngoài luật", "không"),
)
EXECUTION = _of(
    ("being_carried_out", "đang triển khai", "being carried out", "đang thực hiện", "triển khai tốt"),
    ("delayed", "triển khai chậm", "behind time", "chậm triển khai", "chậm"),
    ("not_started", "chưa triển khai", "not started"),
    ("completed", "đã hoàn thành", "completed", "hoàn thành", "đã triển khai xong"),
    ("stalled", "không còn triển khai", "stalled", "ký rồi để đấy", "dừng", "tạm dừng", "không triển khai"),
)
STATUSES = _of(
    (
        Status.ACTUAL,
        "đã có",
        "actual",
        "thực có",
        "đã ký",
        "đã tổ chức",
        "hoàn thành",
        "đã hoàn thành",
        "đã thực hiện",
        "đã phê duyệt",
    ),
    (Status.ONGOING, "đang diễn ra", "ongoing", "đang thực hiện", "đang triển khai", "đang hoạt động"),
    (Status.PLANNED, "theo kế hoạch", "planned", "dự kiến", "kế hoạch", "sắp tổ chức", "dự kiến ký"),
    (Status.PROPOSED, "đề xuất", "proposed", "đang vận động", "đang đề xuất", "đang đàm phán"),
    (Status.REQUESTED, "đề nghị", "requested"),
    (Status.PLEDGED, "cam kết hỗ trợ", "pledged"),
    (Status.CANCELLED, "đã hủy", "cancelled", "hủy", "không thực hiện", "đã huỷ", "thu hồi"),
)
LEVELS = _of(
    ("country", "quốc gia", "country", "nhà nước", "chính phủ", "trung ương"),
    ("region", "vùng", "region"),
    ("province", "tỉnh", "province", "thành phố trực thuộc trung ương"),
    ("state", "bang", "state"),
    ("prefecture", "tỉnh (Nhật Bản)", "prefecture"),
    ("city", "thành phố", "city"),
    ("county", "quận, hạt", "county", "quận", "hạt"),
    ("district", "huyện", "district", "thị xã"),
    ("commune", "xã", "commune", "phường", "thị trấn", "bản", "đặc khu"),
    ("organisation", "tổ chức", "organisation", "sở, ngành", "sở", "ban, ngành", "cơ quan"),
    ("firm", "doanh nghiệp", "firm", "công ty"),
)
DIRECTIONS = _of(("out", "đoàn ra", "out", "ra", "đi"), ("in", "đoàn vào", "in", "vào", "đến"))
DELEGATION_KINDS = _of(
    ("visit", "thăm, làm việc", "visit", "thăm", "làm việc", "thăm và làm việc"),
    ("training", "học tập, đào tạo", "training", "đào tạo", "tập huấn", "học tập"),
    ("conference", "dự hội nghị, hội thảo", "conference", "hội nghị", "hội thảo"),
    ("promotion", "xúc tiến", "promotion", "xúc tiến đầu tư", "xúc tiến thương mại", "xúc tiến du lịch"),
    ("survey", "khảo sát", "survey"),
    ("exchange", "giao lưu", "exchange", "giao lưu văn hóa"),
)
EVENT_KINDS = _of(
    ("conference", "hội nghị", "conference"),
    ("seminar", "hội thảo", "seminar", "tọa đàm"),
    ("fair", "hội chợ, triển lãm", "fair", "hội chợ", "triển lãm"),
    ("ceremony", "lễ", "ceremony", "lễ kỷ niệm"),
    ("training", "tập huấn", "training", "lớp tập huấn"),
    ("meeting", "cuộc họp", "meeting", "họp"),
)
AID_KINDS = _of(
    ("aid_programme", "chương trình", "programme"),
    ("aid_project", "dự án", "project"),
    ("aid_non_project", "phi dự án", "non-project", "khoản viện trợ", "khoản phi dự án"),
)
ODA_FLOWS = _of(
    ("oda_loan", "vay ODA", "ODA loan", "vốn vay", "vay", "vốn vay oda", "vay ưu đãi"),
    ("oda_grant", "viện trợ ODA", "ODA grant", "không hoàn lại", "viện trợ không hoàn lại", "viện trợ"),
)
TIES = _of(
    ("twinning", "kết nghĩa", "twinning", "hữu nghị", "kết nghĩa hữu nghị"),
    ("cooperation", "hợp tác", "cooperation", "quan hệ hợp tác", "thỏa thuận hợp tác"),
    ("relations_established", "thiết lập quan hệ", "relations established"),
    ("working_contact", "tiếp xúc, làm việc", "working contact", "tiếp xúc", "làm việc", "trao đổi đoàn"),
)
NEED_STATES = _of(
    ("open", "chưa đáp ứng", "open", "mở", "chưa"),
    ("met", "đã đáp ứng", "met", "đã được đáp ứng", "xong"),
    ("dropped", "không tiếp tục", "dropped"),
)
RENEWALS = _of(
    ("automatic", "tự động gia hạn", "automatic", "tự động"),
    ("on_request", "gia hạn khi các bên đồng ý", "on request", "gia hạn theo thỏa thuận", "theo đề nghị"),
    ("none", "không gia hạn", "none", "không"),
    ("unknown", "chưa rõ", "unknown", "không rõ", "không nêu"),
)
CONSENTS = _of(
    ("yes", "đồng ý", "yes", "có", "đã đồng ý"),
    ("no", "không đồng ý", "no", "không"),
    ("unknown", "chưa rõ", "unknown", "không rõ", "chưa hỏi", "chưa trả lời"),
)
REVIEWS = _of(
    ("keep", "giữ nguyên", "keep", "tiếp tục thực hiện"),
    ("retitle", "đổi tên, chức danh", "retitle", "đổi tên", "cập nhật tên"),
    ("amend", "sửa đổi, bổ sung", "amend", "sửa đổi"),
    ("suspend", "tạm đình chỉ", "suspend", "tạm đình chỉ thực hiện"),
    ("leave", "rút khỏi", "leave", "withdraw"),
    ("terminate", "chấm dứt", "terminate", "chấm dứt hiệu lực"),
)
NESTINGS = _of(
    ("annex", "phụ lục", "annex"),
    ("yearly_plan", "kế hoạch năm", "yearly plan", "kế hoạch hằng năm", "kế hoạch hợp tác năm"),
    ("renewal", "gia hạn", "renewal"),
    ("amendment", "sửa đổi, bổ sung", "amendment", "sửa đổi"),
)
RANKS = _of(
    ("central", "lãnh đạo trung ương", "central leader", "lãnh đạo cấp cao", "lãnh đạo bộ, ngành"),
    ("provincial", "lãnh đạo tỉnh", "provincial leader", "lãnh đạo cấp tỉnh", "cấp tỉnh"),
    ("department", "lãnh đạo sở, ngành", "department leader", "cấp sở", "lãnh đạo sở", "lãnh đạo cấp sở"),
    ("local", "lãnh đạo huyện, xã", "local leader", "cấp huyện", "cấp xã", "lãnh đạo xã"),
    ("other", "khác", "other", "chuyên viên", "cán bộ"),
)
RECEPTIONS = _of(
    ("received", "lãnh đạo tiếp", "received by leaders", "tiếp", "đón tiếp"),
    ("licensed", "cho phép vào làm việc", "licensed", "cấp phép", "được cấp phép", "cho phép"),
)
NGO_PERMITS = _of(
    ("registration", "giấy đăng ký hoạt động", "registration", "giấy đăng ký", "đăng ký hoạt động"),
    ("operation", "giấy phép hoạt động", "permit for operation", "hoạt động"),
    ("project_office", "giấy phép lập văn phòng dự án", "project office", "văn phòng dự án"),
    ("representative_office", "giấy phép lập văn phòng đại diện", "representative office", "văn phòng đại diện"),
)
TASK_STATES = _of(
    ("none", "chưa thực hiện", "not begun", "chưa triển khai"),
    ("some", "đang thực hiện", "under way", "đang triển khai", "một phần"),
    ("done", "đã hoàn thành", "done", "hoàn thành", "xong"),
)
