"""What can go wrong when twins are ranked."""

from bangiao.errors import NotAvailable, WrongUse


class UnknownPlace(WrongUse):
    """The tables have no place of this id."""

    vi = "Không có địa phương {found!r} trong dữ liệu kết nghĩa thời kỳ đang xét."
    en = "There is no place {found!r} among the places of the period asked for."


class BadModel(NotAvailable):
    """A stored model cannot be read, or knows other features than this version."""

    vi = "{file}: mô hình không dùng được ({reason}). Hãy huấn luyện lại: bangiao match --train"
    en = "{file}: the model cannot be used ({reason}). Train it again: bangiao match --train"


class TooFewTies(WrongUse):
    """There are too few ties to learn from."""

    vi = "Có {found} quan hệ kết nghĩa trong dữ liệu; để huấn luyện cần ít nhất {allowed}. Mô hình kèm sẵn vẫn dùng được."
    en = "The graph has {found} twinnings; training needs at least {allowed}. The shipped model still works."
