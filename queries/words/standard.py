"""Words of every question: standard parameters and columns, and the themes of the catalogue."""

from bangiao.queries.words.text import Words

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
    "money": Words("Loại tiền", "Money"),
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
