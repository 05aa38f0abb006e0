"""What is said of a suggestion, for it and against it; the words in braces are the facts of the reason.

A `last` of 0 means that no project counted has a year: what says it is then to be left out.
"""

from collections.abc import Mapping

from bangiao.queries.words import Words

REASONS: Mapping[str, Words] = {
    "own_province": Words(
        "đã tài trợ {projects} dự án ở tỉnh này, gần nhất năm {last}",
        "has funded {projects} projects in this province, the last in {last}",
    ),
    "sector_here": Words(
        "đã tài trợ {projects} dự án lĩnh vực này ở {provinces} tỉnh khác, gần nhất năm {last}",
        "has funded {projects} projects of this sector in {provinces} other provinces, the last in {last}",
    ),
    "sector_near": Words(
        "trong đó {projects} dự án ở các tỉnh gần nhất (trong vòng {kilometres} km)",
        "{projects} of them in the nearest provinces (within {kilometres} km)",
    ),
    "sector_alike": Words(
        "{projects} dự án lĩnh vực này ở các tỉnh giống tỉnh này nhất (độ giống đến {likeness})",
        "{projects} projects of this sector in the provinces most like this one (likeness up to {likeness})",
    ),
    "nationwide": Words(
        "{projects} dự án lĩnh vực này cho cả nước, gần nhất năm {last}",
        "nationwide projects of this sector: {projects}, the last in {last}",
    ),
    "momentum": Words(
        "trong {years} năm cuối của dữ liệu (đến {until}), bắt đầu {projects} dự án lĩnh vực này ở Việt Nam",
        "in the last {years} years of its data (until {until}) it began {projects} projects of this sector in Viet Nam",
    ),
}

AGAINST: Mapping[str, Words] = {
    "ended": Words(
        "không có dự án nào bắt đầu ở Việt Nam sau năm {last} trong dữ liệu đã nạp",
        "no project in Viet Nam begun after {last} in the data loaded",
    ),
    "ended_here": Words(
        "dự án gần nhất ở tỉnh này bắt đầu từ năm {last}",
        "its last project in this province began in {last}",
    ),
    "never_here": Words("chưa có dự án nào ghi nhận ở tỉnh này", "no project recorded in this province"),
    "sector_once": Words(
        "mới ghi nhận một dự án lĩnh vực này ở các tỉnh", "one project of this sector alone recorded in provinces"
    ),
    "size_below": Words(
        "dự án thường nhỏ hơn quy mô được hỏi: trung vị {usd} USD của {projects} dự án",
        "its projects are usually smaller than asked: median {usd} USD of {projects} projects",
    ),
    "size_above": Words(
        "dự án thường lớn hơn quy mô được hỏi: trung vị {usd} USD của {projects} dự án",
        "its projects are usually larger than asked: median {usd} USD of {projects} projects",
    ),
    "finance": Words(
        "loại vốn đã biết của {projects} dự án không gồm loại được hỏi",
        "the kinds of finance known of {projects} projects do not include the one asked for",
    ),
}

UNKNOWN: Mapping[str, Words] = {
    "size": Words("không rõ quy mô dự án của nhà tài trợ", "the size of its projects is not known"),
    "finance": Words("không rõ loại vốn của nhà tài trợ", "its kinds of finance are not known"),
    "year": Words(
        "có dự án không rõ năm, không tính vào điểm", "some of its projects have no year and are not in the score"
    ),
    "sector": Words(
        "có dự án ở tỉnh này không rõ lĩnh vực, có thể đã thuộc lĩnh vực này",
        "some of its projects here state no sector, and may be of this one",
    ),
    "people": Words("không rõ dân số của tỉnh", "the people of the province are not known"),
    "after": Words("dữ liệu về nhà tài trợ này chỉ đến năm {until}", "the data of this funder ends in {until}"),
}

BANDS: Mapping[str, Words] = {
    "strong": Words("khá", "strong"),
    "fair": Words("vừa", "fair"),
    "weak": Words("yếu", "weak"),
}
