"""What can go wrong between us and a database, said so that the user can act."""

from typing import Self

from bangiao.errors import NotAvailable, WrongUse
from bangiao.graph.store.position import Position


class DatabaseUnreachable(NotAvailable):
    """Nothing answers at the address."""

    vi = "Không kết nối được cơ sở dữ liệu {uri}: {reason}. Kiểm tra địa chỉ, hoặc bỏ NEO4J_URI để dùng cơ sở dữ liệu kèm theo."
    en = "The database {uri} cannot be reached: {reason}. Check the address, or unset NEO4J_URI to use the embedded database."


class DatabaseStopped(NotAvailable):
    """The embedded database ended while it answered: a statement that uses up its memory ends it."""

    vi = (
        "Cơ sở dữ liệu tại chỗ đã dừng giữa chừng ({reason}); câu lệnh có thể đã dùng hết bộ nhớ. "
        "Dữ liệu đã ghi vẫn còn; lệnh tiếp theo sẽ mở lại. Thu hẹp câu lệnh hoặc thêm LIMIT."
    )
    en = (
        "The embedded database stopped while answering ({reason}); a statement may have used up its memory. "
        "What was written is kept and the next command starts it again. Narrow the statement or add a LIMIT."
    )


class LoginRefused(NotAvailable):
    """The database does not know the user or the password."""

    vi = "Cơ sở dữ liệu {uri} không nhận người dùng {username}. Kiểm tra NEO4J_USERNAME và NEO4J_PASSWORD."
    en = "The database {uri} refuses the user {username}. Check NEO4J_USERNAME and NEO4J_PASSWORD."


class StatementRefused(WrongUse):
    """The read-only door does not let the statement through."""

    vi = "Chỉ được đọc: câu lệnh bị từ chối ({reason})."
    en = "This door is read-only: the statement was refused ({reason})."


class StatementWrong(WrongUse):
    """The statement is no Cypher that the database understands."""

    vi = "Câu lệnh Cypher có lỗi{position}: {reason}{shown}"
    en = "The Cypher statement has an error{position}: {reason}{shown}"

    @classmethod
    def at(cls, place: Position | None, reason: str) -> Self:
        """The error at its place: `line` and `column` from 1 (None where it is not known), and the line shown."""
        if place is None:
            return cls(position="", reason=reason, shown="", line=None, column=None)
        said = (f", dòng {place.line}, cột {place.column}", f" in line {place.line}, column {place.column}")
        shown = f"\n{place.shown()}"
        return cls(position=said, reason=reason, shown=shown, line=place.line, column=place.column)


class StatementTooLong(WrongUse):
    """The statement ran into the time limit or the memory limit."""

    vi = "Câu lệnh bị dừng vì vượt giới hạn ({reason}). Thu hẹp câu hỏi hoặc thêm LIMIT."
    en = "The statement was stopped by a limit ({reason}). Narrow the question or add a LIMIT."


class AlreadyThere(NotAvailable):
    """A fact with this id is there already: another load wrote it in the same moment."""

    vi = "Dữ kiện đã có trong cơ sở dữ liệu ({reason}): một lần nạp khác đang chạy. Chờ nó xong rồi nạp lại."
    en = "The fact is in the database already ({reason}): another load is running. Wait for it and load again."
