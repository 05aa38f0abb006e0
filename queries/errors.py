"""What can go wrong when a question is asked or its file is read."""

from bangiao.errors import BangiaoError, NotAvailable, WrongUse


class BadQuestion(BangiaoError):
    """A question's file in the catalogue is wrong."""

    vi = "{file}, dòng {line}: thấy {found}; cho phép: {allowed}."
    en = "{file}, line {line}: found {found}; allowed: {allowed}."


class UnknownQuestion(WrongUse):
    """The catalogue has no question of this name or id."""

    vi = "Không có câu hỏi {found!r}. Gần giống: {near}. Xem tất cả: bangiao ask"
    en = "There is no question {found!r}. Near: {near}. To see all: bangiao ask"


class UnknownParameter(WrongUse):
    """The question has no such parameter."""

    vi = "Câu hỏi {question} không có tham số {found!r}. Có: {allowed}."
    en = "The question {question} has no parameter {found!r}. It has: {allowed}."


class MissingParameter(WrongUse):
    """A parameter that the question needs is not given."""

    vi = "Câu hỏi {question} cần {wanted}. Ví dụ: bangiao ask {question} --{option} …"
    en = "The question {question} needs {wanted}. For example: bangiao ask {question} --{option} …"


class BadValue(WrongUse):
    """The value of a parameter is none that it takes."""

    vi = "{parameter}: không hiểu {found!r}. Cho phép: {allowed}."
    en = "{parameter}: {found!r} is not understood. Allowed: {allowed}."


class UnknownName(WrongUse):
    """No entity of the kind asked for bears the name."""

    vi = "{parameter}: không tìm thấy {found!r}. Gần giống: {near}."
    en = "{parameter}: {found!r} was not found. Near: {near}."


class NothingLoaded(WrongUse):
    """The database holds nothing yet, so no name can be found in it."""

    vi = "Cơ sở dữ liệu còn trống. Hãy nạp dữ liệu trước: bangiao load"
    en = "The database is empty. Load something first: bangiao load"


class AmbiguousName(WrongUse):
    """Several entities bear the name."""

    vi = "{parameter}: {found!r} có thể là {candidates}. Hãy dùng mã trong ngoặc."
    en = "{parameter}: {found!r} may be {candidates}. Give the id in brackets."


class UnknownFormat(WrongUse):
    """There is no such format."""

    vi = "Không có định dạng {found!r}. Có: {allowed}."
    en = "There is no format {found!r}. There are: {allowed}."


class NeedsFile(WrongUse):
    """The format is no text, so it must go to a file."""

    vi = "Định dạng {format} phải ghi ra tệp: thêm --output TÊN.{format}"
    en = "The format {format} goes to a file: add --output NAME.{format}"


class CannotWrite(NotAvailable):
    """The file cannot be written."""

    vi = "Không ghi được {file}: {reason}."
    en = "{file} cannot be written: {reason}."
