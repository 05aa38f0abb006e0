"""Names of what figures are about and what they count."""

from bangiao.queries.words.text import Words

FIGURES: dict[str, dict[str, Words]] = {
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
}
