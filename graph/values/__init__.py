"""What a single value is: names, dates, money, shares and the short lists of allowed words."""

from bangiao.graph.values.dates import Basis, PartialDate
from bangiao.graph.values.money import Money
from bangiao.graph.values.names import clean, fold
from bangiao.graph.values.shares import ShareBasis, split
from bangiao.graph.values.status import COUNTED, STATUS_NAMES, MoneyKind, Qualifier, Status

__all__ = [
    "COUNTED",
    "STATUS_NAMES",
    "Basis",
    "Money",
    "MoneyKind",
    "PartialDate",
    "Qualifier",
    "ShareBasis",
    "Status",
    "clean",
    "fold",
    "split",
]
