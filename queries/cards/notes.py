"""What is said of a whole list of suggestions: what it counts, what is not loaded, what was left out."""

from bangiao.queries.words import Words

TITLE = Words("Gợi ý đối tác cho {who}", "Partner suggestions for {who}")
TURNED = Words("Tỉnh hợp với {who}", "Provinces that suit {who}")
RANKS = Words(
    "Điểm để xếp thứ tự, không phải xác suất thành công; điểm của địa phương và của tổ chức không so với nhau được.",
    "A score ranks and is no probability of success; scores of localities and of organisations cannot be compared.",
)
RECORDED = Words(
    'Chưa ghi nhận ở tỉnh không có nghĩa là chưa có: đánh giá bằng --judge MÃ known "lý do" để không gợi ý lại.',
    'Not recorded in the province does not mean that it is not there: say so with --judge ID known "why".',
)
SHUT = Words(
    "{n} gợi ý đã được đánh giá là đã biết hoặc không hợp nên không đưa ra nữa.",
    "{n} suggestions that were judged to be known or not to fit are made no more.",
)
SECTOR = Words(
    "Không rõ địa phương nước ngoài mạnh về lĩnh vực nào, nên lĩnh vực được hỏi chỉ áp dụng cho tổ chức.",
    "In which sectors localities abroad are strong is not known, so the sector asked for holds for organisations alone.",
)
NO_TWINS = Words(
    "Chưa nạp quan hệ của địa phương nước ngoài (nguồn twin-towns), nên không gợi ý được địa phương.",
    "No ties of localities abroad are loaded (source twin-towns), so none can be suggested.",
)
NO_PROJECTS = Words(
    "Chưa nạp dự án của nhà tài trợ (worldbank, adb, koica …) nên không gợi ý được tổ chức.",
    "No donors' projects are loaded (worldbank, adb, koica …), so no organisation can be suggested.",
)
UNGROUPED = Words(
    "Lĩnh vực không có mã DAC nên không xếp hạng được tổ chức theo lĩnh vực đó: {sectors}.",
    "No DAC code is known of these sectors, so organisations cannot be ranked by them: {sectors}.",
)
LEFT = Words(
    "Không còn gợi ý nào theo điều đã hỏi: bớt điều kiện (--sector, --size, --finance), hoặc bỏ đánh giá bằng --undo.",
    "Nothing is left to suggest of what was asked: ask for less (--sector, --size, --finance), or take judgements back with --undo.",
)
NOT_HERE = Words(
    "Chưa ghi nhận quan hệ hay dự án có năm nào của đối tác này trong dữ liệu đã nạp, nên chưa xếp được tỉnh nào.",
    "No tie and no dated project of this partner is in the data loaded, so no province can be ranked for it.",
)
KEPT = Words(
    "Đối tác không rõ quy mô hoặc loại vốn không bị loại; thẻ ghi rõ điều chưa biết.",
    "Partners whose size or kind of finance is not known are not shut out; their cards say what is not known.",
)
UNWEIGHED = Words(
    "Không xét ở đây: {options}.",
    "Not weighed here: {options}.",
)
