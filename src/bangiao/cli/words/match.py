"""What `bangiao match` says."""

from bangiao.cli.language import Text

ABOUT = Text(
    vi="""Gợi ý đối tác cho một tỉnh, hoặc tỉnh cho một đối tác, có lý do.

Mỗi gợi ý là một thẻ: điểm và các phần của điểm, lý do dẫn về dữ kiện có nguồn, điều cần cân nhắc, nhu cầu đã nêu, đầu mối,
điều chưa biết. Gợi ý của cơ quan khác đứng riêng, không tính vào điểm. Điểm để xếp thứ tự, không phải xác suất.

Đánh giá bằng --judge MÃ good|bad|known "lý do": đối tác đã biết hoặc không hợp sẽ không được gợi ý lại.""",
    en="""Suggest partners to a province, or provinces to a partner, with reasons.

Each suggestion is a card: score and its parts, reasons that lead to facts with sources, what speaks against it, stated
needs, whom to ask, what is not known. What others suggested stands apart, in no score. A score ranks; it is no probability.

Judge with --judge ID good|bad|known "why": a partner that is known or does not fit is not suggested again.""",
)
PROVINCE = Text(vi="TỈNH", en="PROVINCE")
NAME = Text(vi="TÊN", en="NAME")
CARD = Text(vi="MÃ", en="ID")
JUDGE_VALUES = Text(vi='MÃ good|bad|known "LÝ DO"', en='ID good|bad|known "WHY"')
FOLDER = Text(vi="THƯ MỤC", en="FOLDER")
SEED = Text(vi="Hạt ngẫu nhiên khi học (mặc định: 0).", en="Seed of chance when learning (default: 0).")
PARTNER = Text(
    vi="Hỏi ngược lại: tỉnh nào hợp với đối tác này.", en="The other way round: which provinces suit this partner."
)
SECTOR = Text(
    vi="Lĩnh vực; lặp lại được. Có lĩnh vực thì chỉ gợi ý tổ chức, trừ khi --kind locality.",
    en="A sector; may be repeated. With one, only organisations are suggested unless --kind is locality.",
)
FORMAT = Text(
    vi="Dạng kết quả: table, json, csv, xlsx, html, docx (mặc định: table, hoặc theo đuôi tệp).",
    en="Form of the answer: table, json, csv, xlsx, html, docx (default: table, or by the file's ending).",
)
JUDGE = Text(
    vi="Ghi đánh giá một gợi ý: mã của nó, good, bad hoặc known, và lý do.",
    en="Keep what you found of a suggestion: its id, good, bad or known, and why.",
)
UNDO = Text(vi="Bỏ đánh giá của gợi ý có mã này.", en="Take back what was found of the suggestion with this id.")
HISTORY = Text(vi="In mọi đánh giá từ trước đến nay.", en="Print all that was ever found of suggestions.")
FEATURES = Text(
    vi="In các đặc trưng của điểm: tên, trọng số, cách tính.",
    en="Print the features of the score: name, weight, how each is worked out.",
)
TRAIN = Text(
    vi="Học lại trọng số từ đồ thị này và các đánh giá, giữ ở thư mục BANGIAO_HOME.",
    en="Learn the weights again from this graph and from what was judged; they are kept in the folder BANGIAO_HOME.",
)
EVALUATE = Text(
    vi="Đo chất lượng xếp hạng trên đồ thị này và in bảng.", en="Measure the ranking on this graph and print the table."
)
DATA = Text(
    vi="Thư mục tệp của nhà tài trợ (World Bank, ADB, GEF) để đo xếp hạng tổ chức.",
    en="Folder of donors' files (World Bank, ADB, GEF) on which the ranking of organisations is measured.",
)
ONE_AT_A_TIME = Text(vi="Chỉ dùng một trong: {found}.", en="Use only one of: {found}.")
ABOUT_WHAT = Text(vi="Cần một TỈNH, hoặc --partner ĐỐI TÁC.", en="A PROVINCE is needed, or --partner PARTNER.")
JUDGED = Text(vi="Đã ghi: {card}: {verdict}.", en="Noted: {card}: {verdict}.")
NO_HISTORY = Text(vi="Chưa có đánh giá nào.", en="Nothing has been judged yet.")
NO_VERDICT = Text(vi="{found!r} không phải good, bad hay known.", en="{found!r} is none of good, bad, known.")
VERDICTS = {
    "good": Text(vi="hợp", en="good"),
    "bad": Text(vi="không hợp", en="bad"),
    "known": Text(vi="đã biết", en="known"),
    "undone": Text(vi="đã bỏ đánh giá", en="taken back"),
}
LEARNING = Text(vi="Học trọng số", en="Learning weights")
MEASURING = Text(vi="Đo chất lượng", en="Measuring")
LEARNED = Text(
    vi="Đã học từ {ties} quan hệ, trong đó {judged} từ đánh giá; giữ ở {file}.",
    en="Learned from {ties} ties, {judged} of them from judgements; kept in {file}.",
)
FEATURE = Text(vi="Đặc trưng", en="Feature")
WEIGHT = Text(vi="Trọng số", en="Weight")
OF_PLACES = Text(vi="Địa phương nước ngoài", en="Localities abroad")
OF_FUNDERS = Text(vi="Tổ chức theo lĩnh vực", en="Organisations by sector")
NEEDS_FILE = Text(
    vi="Dạng {form} cần một tệp: thêm --output TỆP.", en="The form {form} needs a file: add --output FILE."
)
SEEDS = Text(vi="Đo với mấy hạt ngẫu nhiên (mặc định: 5).", en="Measured over so many seeds of chance (default: 5).")
LEFT_OUT = Text(vi="Dòng không dùng: {told}", en="Rows left out: {told}")
