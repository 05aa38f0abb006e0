"""Words that questions share, in Vietnamese and English: standard parameters, themes, and the codes in cells."""

from dataclasses import dataclass

from bangiao.graph.values import STATUS_NAMES


@dataclass(frozen=True, slots=True)
class Words:
    """The same text in both languages.

    >>> Words("Tỉnh", "Province").said("en")
    'Province'
    """

    vi: str
    en: str

    def said(self, language: str) -> str:
        """The text in "vi", or in "en" for every other language."""
        return self.vi if language == "vi" else self.en


UNKNOWN = Words("không có số liệu", "no data")

PARAMETERS: dict[str, Words] = {
    "province": Words("Tỉnh", "Province"),
    "partner": Words("Đối tác", "Partner"),
    "country": Words("Nước", "Country"),
    "sector": Words("Lĩnh vực", "Sector"),
    "era": Words("Thời kỳ đơn vị hành chính", "Era of provinces"),
    "years": Words("Năm", "Years"),
    "status": Words("Trạng thái được tính", "Status counted"),
    "kind": Words("Loại", "Kind"),
}

COLUMNS: dict[str, Words] = {
    "sources": Words("Nguồn", "Sources"),
    "partner": Words("Đối tác", "Partner"),
    "country": Words("Nước", "Country"),
    "province": Words("Tỉnh", "Province"),
    "projects": Words("Số dự án", "Projects"),
    "status": Words("Trạng thái", "Status"),
}

THEMES: dict[str, Words] = {
    "province": Words("Hồ sơ một tỉnh", "Profile of a province"),
    "partner": Words("Hồ sơ một đối tác", "Profile of a partner"),
    "funds": Words("Ai tài trợ gì, ở đâu", "Who funds what where"),
    "agreements": Words("Thỏa thuận và vòng đời của thỏa thuận", "Agreements and their life cycle"),
    "matching": Words("Tìm đối tác phù hợp", "Partner matching"),
    "gaps": Words("Khoảng trống và trùng lặp", "Gaps and overlaps"),
    "trends": Words("So sánh và xu hướng", "Comparisons and trends"),
    "networks": Words("Mạng lưới quan hệ", "Networks"),
    "events": Words("Sự kiện và đoàn ra, đoàn vào", "Events and delegations"),
    "aid": Words("Viện trợ phi chính phủ nước ngoài", "NGO aid"),
    "borders": Words("Biên giới và láng giềng", "Border and neighbours"),
    "disbursement": Words("Cam kết và giải ngân", "Commitments and disbursement"),
    "reconciliation": Words("Kế hoạch so với kết quả, đối chiếu số liệu", "Plan against result, reconciliation"),
    "merger": Words("Trước và sau sắp xếp tỉnh năm 2025", "Before and after the 2025 merger"),
    "quality": Words("Chất lượng dữ liệu và nguồn", "Data quality and sources"),
}

VOCABULARIES: dict[str, dict[str, Words]] = {
    "status": {str(status): Words(*names) for status, names in STATUS_NAMES.items()},
    "tie": {
        "twinning": Words("kết nghĩa", "twinning"),
        "agreement": Words("thỏa thuận", "agreement"),
        "cooperation": Words("hợp tác", "cooperation"),
        "project": Words("dự án", "project"),
        "contact": Words("tiếp xúc, làm việc", "contact"),
        "suggested": Words("được gợi ý", "suggested"),
    },
    "partner_kind": {
        "ForeignLocality": Words("địa phương", "locality"),
        "Organisation": Words("tổ chức", "organisation"),
        "Country": Words("quốc gia", "country"),
        "Region": Words("vùng, nhóm nước", "region, group of countries"),
    },
    "share_basis": {
        "stated": Words("theo nguồn", "as stated"),
        "even": Words("chia đều", "even split"),
        "area": Words("theo diện tích", "by area"),
        "population": Words("theo dân số", "by population"),
        "one": Words("một nơi", "one place"),
    },
    "money_kind": {
        "registered": Words("đăng ký", "registered"),
        "realised": Words("thực hiện", "realised"),
        "committed": Words("cam kết", "committed"),
        "approved": Words("phê duyệt", "approved"),
        "sought": Words("vận động", "sought"),
        "disbursed": Words("giải ngân", "disbursed"),
        "planned": Words("kế hoạch", "planned"),
        "repaid": Words("đã trả", "repaid"),
        "unclear": Words("không rõ", "unclear"),
    },
    "placement": {
        "province": Words("tỉnh", "province"),
        "nationwide": Words("Cả nước", "Nationwide"),
        "unplaced": Words("Không phân theo tỉnh", "Not placed in a province"),
        "abroad": Words("Ngoài Việt Nam", "Outside Viet Nam"),
        "vietnam": Words("Việt Nam", "Viet Nam"),
        "unstated": Words("Không rõ nước", "Country not stated"),
    },
    "level": {
        "country": Words("quốc gia", "country"),
        "region": Words("vùng", "region"),
        "province": Words("tỉnh", "province"),
        "state": Words("bang", "state"),
        "prefecture": Words("tỉnh", "prefecture"),
        "city": Words("thành phố", "city"),
        "county": Words("huyện", "county"),
        "district": Words("huyện", "district"),
        "commune": Words("xã", "commune"),
        "organisation": Words("tổ chức", "organisation"),
        "firm": Words("doanh nghiệp", "firm"),
        "localities": Words("các địa phương, không nêu tên", "localities, not named"),
    },
    "seeking": {
        "need": Words("nhu cầu đã nêu", "stated need"),
        "seeks": Words("tìm kiếm hợp tác", "seeks"),
        "asks": Words("đề nghị", "asks"),
        "funds": Words("vốn đang vận động", "funds being sought"),
        "suggested": Words("được cơ quan khác gợi ý", "suggested by others"),
        "partner": Words("đối tác", "partner"),
        "funding_source": Words("nguồn vốn", "source of funds"),
    },
    "state": {
        "open": Words("chưa đáp ứng", "open"),
        "met": Words("đã đáp ứng", "met"),
        "signed": Words("đã ký", "signed"),
        "dropped": Words("không tiếp tục", "dropped"),
        "unknown": Words("chưa rõ", "unknown"),
    },
    "flow": {
        "oda_loan": Words("vay ODA", "ODA loan"),
        "oda_grant": Words("viện trợ ODA", "ODA grant"),
        "loan": Words("vay", "loan"),
        "grant": Words("viện trợ không hoàn lại", "grant"),
        "10": Words("ODA", "ODA"),
        "20": Words("vốn chính thức khác (OOF)", "other official flows"),
        "21": Words("tín dụng xuất khẩu, không ODA", "non-export credit OOF"),
        "22": Words("tín dụng xuất khẩu chính thức", "officially supported export credits"),
        "30": Words("viện trợ của tổ chức tư nhân, phi chính phủ", "private NGO and other private sources"),
        "35": Words("thị trường tư nhân", "private market"),
        "36": Words("đầu tư trực tiếp nước ngoài", "private foreign direct investment"),
        "37": Words("dòng vốn tư nhân khác", "other private flows at market terms"),
        "40": Words("không phải dòng vốn", "non flow"),
        "50": Words("dòng vốn khác", "other flows"),
    },
    "qualifier": {
        "exact": Words("đúng bằng", "exact"),
        "more_than": Words("hơn", "more than"),
        "less_than": Words("dưới", "less than"),
        "about": Words("khoảng", "about"),
        "nearly": Words("gần", "nearly"),
        "range": Words("trong khoảng", "range"),
    },
    "agreement_kind": {
        "twinning": Words("kết nghĩa", "twinning"),
        "cooperation": Words("hợp tác", "cooperation"),
        "seasonal_labour": Words("lao động thời vụ", "seasonal labour"),
        "relations_established": Words("thiết lập quan hệ", "relations established"),
        "high_level": Words("cấp cao", "high level"),
        "business": Words("giữa doanh nghiệp", "between firms"),
        "trade": Words("thương mại", "trade"),
        "aid": Words("viện trợ", "aid"),
        "law70": Words("thỏa thuận quốc tế", "international agreement"),
        "not_stated": Words("không nêu", "not stated"),
    },
    "unit": {
        "agreement": Words("thỏa thuận", "agreements"),
        "project": Words("dự án", "projects"),
        "programme_or_project": Words("chương trình, dự án", "programmes and projects"),
        "project_or_grant": Words("dự án, khoản viện trợ", "projects and grants"),
        "programme_project_or_grant": Words("chương trình, dự án, khoản viện trợ", "programmes, projects and grants"),
        "grant": Words("khoản viện trợ", "grants"),
        "embassy": Words("đại sứ quán", "embassies"),
        "firm": Words("doanh nghiệp", "firms"),
        "person": Words("người", "people"),
        "percent": Words("%", "%"),
        "ethnic_group": Words("dân tộc", "ethnic groups"),
        "task_group": Words("nhóm nhiệm vụ", "task groups"),
        "km2": Words("km²", "km²"),
        "border_gate": Words("cửa khẩu", "border gates"),
        "partner": Words("đối tác", "partners"),
        "event": Words("sự kiện", "events"),
        "need": Words("nhu cầu", "needs"),
        "neighbour": Words("đơn vị giáp biên", "neighbours across the border"),
    },
    "topic": {
        "agreements": Words("Thỏa thuận", "Agreements"),
        "partners": Words("Đối tác", "Partners"),
        "oda": Words("ODA, vốn vay ưu đãi", "ODA and concessional loans"),
        "ngo_aid": Words("Viện trợ phi chính phủ", "NGO aid"),
        "fdi": Words("Đầu tư nước ngoài", "Foreign investment"),
        "border": Words("Biên giới", "Border"),
        "trade": Words("Thương mại", "Trade"),
        "labour": Words("Lao động", "Labour"),
        "events": Words("Sự kiện, đoàn ra, đoàn vào", "Events and delegations"),
        "needs": Words("Nhu cầu", "Needs"),
        "profile": Words("Thông tin chung", "General"),
        "other": Words("Khác", "Other"),
    },
    "inherited": {
        "partner": Words("đối tác", "partner"),
        "agreement": Words("thỏa thuận", "agreement"),
        "project": Words("dự án", "projects"),
        "figure": Words("số liệu nêu", "stated figure"),
    },
    "yes_no": {"yes": Words("có", "yes"), "no": Words("không", "no")},
    "verdict": {
        "good": Words("tốt", "good"),
        "old": Words("cũ", "old"),
        "undated": Words("không rõ ngày", "undated"),
        "none_recorded": Words("chưa ghi nhận", "none recorded"),
        "no_such_data": Words("không có loại dữ liệu này", "no data of this kind"),
    },
}
