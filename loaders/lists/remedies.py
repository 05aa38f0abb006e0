"""What is allowed in a cell and what to do, in the words that users see."""

from bangiao.loaders.lists.fields import Field
from bangiao.loaders.lists.said import Said

SOMETHING = Said("phải có giá trị", "a value")
DATE = Said(
    "ngày/tháng/năm (31/12/2024), tháng/năm (12/2017), năm (2017), quý I/2025, hoặc hai mốc nối bằng dấu -",
    "day/month/year (31/12/2024), month/year (12/2017), a year (2017), quý I/2025, or two of them with - between",
)
WRITE_DATE = Said("viết lại ngày, ngày trước tháng sau", "write the date anew, the day before the month")
WHOLE = Said("số nguyên không âm", "a whole number, not negative")
WRITE_WHOLE = Said("chỉ ghi con số, ví dụ 12", "write the number alone, such as 12")
MONEY = Said(
    "số tiền, ví dụ 12.069.992 USD hoặc hơn 1,6 triệu USD", "a sum, such as 12.069.992 USD or hơn 1,6 triệu USD"
)
WRITE_MONEY = Said(
    "ghi một con số không âm; lời giải thích để ở cột Ghi chú",
    "write one figure, not negative; put explanations into Notes",
)
CURRENCY_KNOWN = Said("tiền tệ rõ ràng: USD, VND, EUR…", "a known currency: USD, VND, EUR…")
WRITE_CURRENCY = Said(
    "ghi tiền tệ sau số tiền, hoặc ở cột Tiền tệ, hoặc trong tiêu đề cột",
    "write the currency behind the sum, in the column Currency, or in the heading",
)
CHOOSE = Said("chọn một từ trong danh sách của mẫu", "choose a word of the template's list")
PROVINCE = Said("tên tỉnh, thành phố của Việt Nam", "the name of a province or city of Viet Nam")
COUNTRY = Said("tên một nước hoặc mã ISO, ví dụ Hàn Quốc hoặc KR", "the name of a country or its ISO code, such as KR")
COUNTRY_NEEDED = Said("địa phương cùng với nước", "a locality together with its country")
ONE = Said("chỉ ghi một nước", "write one country only")
ONCE = Said("mỗi mã chỉ một dòng", "each key in one row only")
OTHER_KEY = Said("sửa mã, hoặc xóa dòng trùng", "correct the key, or delete the repeated row")
ONE_FUNDER = Said("một nhà tài trợ cho mỗi số tiền", "one funder for each sum")
SPLIT_ROW = Said("tách thành mỗi nhà tài trợ một dòng", "make one row for each funder")
LATER = Said("ngày không sớm hơn ngày bắt đầu", "a date that is not before the start")
SWAP = Said("xem lại hai ngày", "check both dates")


def fill(field: Field) -> Said:
    """What to do about an empty cell of a required column."""
    return Said(f"điền {field.vi.lower()}", f"fill in: {field.en.lower()}")


def meant(like: tuple[str, ...]) -> Said:
    """What to do about a name that nobody knows."""
    if like:
        names = ", ".join(like)
        return Said(f"có phải là: {names}?", f"did you mean: {names}?")
    return Said("kiểm tra cách viết tên, hoặc điền cột Nước", "check the spelling, or fill in the column Country")
