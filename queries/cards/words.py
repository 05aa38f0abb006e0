"""Words that all forms of a card share."""

from bangiao.queries.words import Words

BANDS = {
    "strong": Words("mạnh", "strong"),
    "fair": Words("khá", "fair"),
    "weak": Words("yếu", "weak"),
    "unmeasured": Words("chưa đo được", "not measured"),
}
KINDS = {
    "locality": Words("địa phương nước ngoài", "foreign locality"),
    "organisation": Words("tổ chức", "organisation"),
}
NEW = {
    "country": Words("nước mới với tỉnh", "a country new to the province"),
    "partner": Words("đối tác mới", "a new partner"),
    "sector": Words("đối tác đã có, lĩnh vực mới", "a partner it has, a new sector"),
}
RANK = Words("Thứ tự", "Rank")
SUGGESTION = Words("Gợi ý", "Suggestion")
PROVINCE = Words("Tỉnh", "Province")
PARTNER = Words("Đối tác", "Partner")
KIND = Words("Loại", "Kind")
SECTOR = Words("Lĩnh vực", "Sector")
COUNTRY = Words("Nước", "Country")
SCORE = Words("Điểm", "Score")
BAND = Words("Mức chắc", "How sure")
PARTS = Words("Điểm gồm", "The score is made of")
REASONS = Words("Vì sao", "Why")
COUNTER = Words("Cần cân nhắc", "What speaks against")
NEEDS = Words("Nhu cầu đã nêu", "Stated needs it meets")
ADVISED = Words("Cơ quan khác gợi ý", "What others suggested")
DOORS = Words("Đầu mối", "Whom to ask")
UNKNOWN = Words("Chưa biết", "Not known")
NOVELTY = Words("Mức mới", "How new")
ID = Words("Mã gợi ý", "Id of the suggestion")
NOTES = Words("Ghi chú", "Notes")
NOTHING = Words("Không có gợi ý nào.", "There is no suggestion.")
OTHERS = Words("Cơ quan khác đã gợi ý (không tính vào điểm)", "Suggested by others (in no score)")
SOURCES = Words("Nguồn", "Sources")
NOT_KNOWN = Words("chưa rõ", "not known")
