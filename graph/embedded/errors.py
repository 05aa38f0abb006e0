"""What can go wrong with the local database, and what the user can do."""

from pathlib import Path

from bangiao.errors import NotAvailable, WrongUse

_NEO4J_VI = "Hoặc dùng một máy chủ Neo4j: đặt NEO4J_URI, NEO4J_USERNAME và NEO4J_PASSWORD."
_NEO4J_EN = "Or use a Neo4j server: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD."


class NoEngine(NotAvailable):
    """The engine's package has no wheel for this machine, or is not installed."""

    vi = (
        "Máy này ({platform}) không có gói arcadedb-embedded nên không mở được cơ sở dữ liệu tại chỗ. Gói có cho "
        "Windows x86-64, macOS 11 trở lên trên arm64, Linux glibc 2.34 trở lên; cài bằng: pip install {package}. "
        + _NEO4J_VI
    )
    en = (
        "The package arcadedb-embedded is not on this machine ({platform}), so there is no local database. It exists "
        "for Windows x86-64, macOS 11 or newer on arm64, Linux with glibc 2.34 or newer; install it with: "
        "pip install {package}. " + _NEO4J_EN
    )


class NotStarted(NotAvailable):
    """The serving process died, or was not ready in time."""

    vi = "Cơ sở dữ liệu tại chỗ không khởi động được ({reason}). Cuối nhật ký {log}:\n{tail}\n" + _NEO4J_VI
    en = "The local database did not start ({reason}). Its log {log} ends:\n{tail}\n" + _NEO4J_EN

    def __init__(self, *, reason: str, log: Path) -> None:
        super().__init__(reason=reason, log=log, tail=last_lines(log))


class Locked(NotAvailable):
    """Another process has the files of the database open."""

    vi = (
        "Một tiến trình khác đang giữ cơ sở dữ liệu trong {folder} mà không trả lời. Đợi nó xong, hoặc chạy "
        "bangiao db stop, hoặc chọn thư mục khác bằng BANGIAO_HOME."
    )
    en = (
        "Another process holds the database in {folder} and does not answer. Wait for it to end, or run "
        "bangiao db stop, or choose another folder with BANGIAO_HOME."
    )


class BadFolder(NotAvailable):
    """The home folder cannot be made or written."""

    vi = "Không ghi được thư mục dữ liệu {folder}: {reason}. Chọn thư mục khác bằng BANGIAO_HOME. " + _NEO4J_VI
    en = "The data folder {folder} cannot be written: {reason}. Choose another with BANGIAO_HOME. " + _NEO4J_EN


class BadIdleTime(WrongUse):
    """BANGIAO_IDLE_MINUTES is no number of minutes."""

    vi = "BANGIAO_IDLE_MINUTES: thấy {found!r}; cho phép: số phút từ 0 trở lên (0: không tự dừng)."
    en = "BANGIAO_IDLE_MINUTES: found {found!r}; allowed: a number of minutes from 0 (0: never stops by itself)."


class BadQueryTime(WrongUse):
    """BANGIAO_QUERY_SECONDS is no number of seconds."""

    vi = "BANGIAO_QUERY_SECONDS: thấy {found!r}; cho phép: số giây lớn hơn 0."
    en = "BANGIAO_QUERY_SECONDS: found {found!r}; allowed: a number of seconds above 0."


class NotBackedUp(NotAvailable):
    """The backup could not be made; nothing was written."""

    vi = "Không sao lưu được vào {file}: {reason}. Chưa ghi gì."
    en = "No backup was made in {file}: {reason}. Nothing was written."


class BrokenBackup(NotAvailable):
    """The archive is no whole backup of a bangiao database; the data was not touched."""

    vi = (
        "{file}: thấy tệp thiếu, đổi hoặc cụt ({found}); cho phép: tệp zip nguyên vẹn do bangiao db backup tạo. "
        "Dữ liệu hiện có vẫn còn nguyên."
    )
    en = (
        "{file}: found files missing, changed or cut short ({found}); allowed: a whole zip file that bangiao db backup "
        "made. The present data was not touched."
    )


class NotRestored(NotAvailable):
    """The backup could not be unpacked or did not open; the old data is in its place."""

    vi = "Không khôi phục được từ {file}; dữ liệu cũ vẫn còn. {reason}"
    en = "Nothing was restored from {file}; the old data is in its place. {reason}"


def last_lines(log: Path, count: int = 15) -> str:
    """The end of a log file; a sentence of its own when there is none."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - 20_000))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError as error:
        return f"({error.strerror})"
    return "\n".join(lines[-count:])
