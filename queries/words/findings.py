"""Names of the codes that questions find out."""

from bangiao.queries.words.text import Words

FINDINGS: dict[str, dict[str, Words]] = {
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
    "inherited": {
        "partner": Words("đối tác", "partner"),
        "agreement": Words("thỏa thuận", "agreement"),
        "project": Words("dự án", "projects"),
        "figure": Words("số liệu nêu", "stated figure"),
    },
    "verdict": {
        "good": Words("tốt", "good"),
        "old": Words("cũ", "old"),
        "undated": Words("không rõ ngày", "undated"),
        "none_recorded": Words("chưa ghi nhận", "none recorded"),
        "no_such_data": Words("không có loại dữ liệu này", "no data of this kind"),
    },
    "yes_no": {"yes": Words("có", "yes"), "no": Words("không", "no")},
}
