"""What the operating system says of files, in both languages; its own sentence where we have none."""

import errno

from bangiao.cli.language import Text

TROUBLES = {
    errno.ENOENT: Text(vi="không có tệp hoặc thư mục này", en="no such file or folder"),
    errno.EACCES: Text(vi="không có quyền đọc hoặc ghi", en="no permission to read or write it"),
    errno.EPERM: Text(vi="không có quyền làm việc này", en="this is not permitted"),
    errno.EISDIR: Text(vi="là một thư mục, không phải tệp", en="it is a folder, no file"),
    errno.ENOTDIR: Text(vi="một phần của đường dẫn không phải thư mục", en="a part of the path is no folder"),
    errno.EEXIST: Text(vi="đã có rồi", en="it is there already"),
    errno.ENOSPC: Text(vi="hết chỗ trên đĩa", en="the disk is full"),
    errno.EROFS: Text(vi="ổ đĩa chỉ cho đọc", en="the disk can only be read"),
    errno.ENAMETOOLONG: Text(vi="tên quá dài", en="the name is too long"),
    errno.EMFILE: Text(vi="mở quá nhiều tệp", en="too many files are open"),
}


def trouble(error: OSError) -> str:
    """What went wrong with a file."""
    known = TROUBLES.get(error.errno or 0)
    return str(known) if known else (error.strerror or str(error))
