"""What `bangiao db` says."""

from bangiao.cli.language import Text

ABOUT = Text(vi="Cơ sở dữ liệu kèm theo, trên máy này.", en="The embedded database on this machine.")
STATUS = Text(
    vi="Nói cơ sở dữ liệu có đang chạy không, ở đâu, lớn bao nhiêu.", en="Say whether it runs, where, and its size."
)
START = Text(vi="Mở cơ sở dữ liệu.", en="Start the database.")
STOP = Text(vi="Dừng cơ sở dữ liệu. Mọi dữ kiện đã nạp vẫn còn.", en="Stop the database. All that was loaded stays.")
BACKUP = Text(vi="Sao lưu vào một tệp .zip, kể cả khi đang chạy.", en="Back up into one .zip file, also while it runs.")
RESTORE = Text(vi="Thay dữ liệu hiện có bằng một bản sao lưu.", en="Put a backup in the place of the present data.")
RESET = Text(vi="Xóa toàn bộ dữ liệu trong cơ sở dữ liệu kèm theo.", en="Delete all data of the embedded database.")
YES = Text(vi="Làm luôn, không hỏi lại.", en="Do it without asking.")

RUNS = Text(vi="Đang chạy", en="Running")
RUNS_NOT = Text(vi="Không chạy", en="Not running")
ADDRESS = Text(vi="Địa chỉ", en="Address")
FOR = Text(vi="Đã chạy", en="For")
PROCESS = Text(vi="Tiến trình", en="Process")
SIZE = Text(vi="Dung lượng", en="Size")
FOLDER = Text(vi="Thư mục", en="Folder")
LOG = Text(vi="Nhật ký", en="Log")
READER = Text(vi="Người dùng", en="User")
READ_ONLY = Text(vi="{name} (chỉ đọc)", en="{name} (read-only)")
PASSWORDS = Text(vi="Mật khẩu", en="Password")
UNDER = Text(vi="{key} trong {file}", en="{key} in {file}")
SERVER_CHOSEN = Text(
    vi="Các lệnh khác đang dùng máy chủ {uri}, không phải cơ sở dữ liệu này.",
    en="The other commands use the server {uri}, not this database.",
)
STARTED = Text(vi="Cơ sở dữ liệu chạy tại {uri}.", en="The database runs at {uri}.")
STOPPED = Text(vi="Đã dừng cơ sở dữ liệu.", en="The database was stopped.")
WAS_NOT_RUNNING = Text(vi="Cơ sở dữ liệu không chạy.", en="The database was not running.")
BACKED_UP = Text(vi="Đã sao lưu vào {file} ({size}).", en="Backed up into {file} ({size}).")
RESTORED = Text(vi="Đã khôi phục từ {file}.", en="Restored from {file}.")
RESET_DONE = Text(vi="Đã xóa dữ liệu trong {folder}.", en="Deleted the data in {folder}.")
ASK_RESET = Text(vi="Xóa mọi dữ liệu trong {folder}? [c/K] ", en="Delete all data in {folder}? [y/N] ")
ASK_RESTORE = Text(
    vi="Thay mọi dữ liệu trong {folder} bằng {file}? [c/K] ", en="Replace all data in {folder} by {file}? [y/N] "
)
ASK_OVERWRITE = Text(vi="{file} đã có. Ghi đè lên? [c/K] ", en="{file} is there already. Replace it? [y/N] ")
LEFT = Text(vi="Không làm gì.", en="Nothing was done.")
CONSENT = Text(vi="c, có, co, y, yes", en="y, yes")
ADD_YES = Text(
    vi="Không thể hỏi xác nhận: thêm --yes nếu chắc chắn.",
    en="Nobody is at the keyboard to be asked: add --yes if you are sure.",
)
